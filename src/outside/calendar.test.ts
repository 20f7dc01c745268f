/** Calendars on a calendar server: found from any of its addresses, however servers differ, and never a machine called for them that may not be. */
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Day } from '../core/units.ts'
import { isCode, say } from '../messages/say.ts'
import { findCalendars, readCalendars, type Offered, type Place } from './calendar.ts'
import { calendarServer, event, multistatus, NO_ANSWERS, type CalendarServer, type Instead, type Options } from './test-calendar-server.ts' // prettier-ignore
import { machine, refusalOf, resolveBy, SECRET } from './test-machine.ts'

const today = '2026-12-31' as Day
const login = { user: 'piet', password: SECRET }
const names = ['caldav.example.com', 'p01-caldav.example.com', 'caldav.example.org']
const { resolve } = resolveBy(Object.fromEntries(names.map((name) => [name, [['127.0.0.1']]])))
const here = { ownNetwork: ['127.0.0.1'], resolve }

async function open(t: TestContext, options: Options = {}): Promise<CalendarServer> {
  const server = await calendarServer({ calendars: { Werk: [event('a'), event('b'), event('c')], Thuis: [event('d')] }, login, ...options })
  t.after(server.close)
  return server
}

const at = (address: string, calendars: readonly string[] | null = null, who: Partial<Place> = login): Place => ({ address, user: null, password: null, ...who, calendars }) // prettier-ignore

/** Why it is refused: in a sentence, without a secret. */
function codeOf(answer: unknown, about: string): string {
  const { code, facts } = refusalOf(answer, about)
  const key = `refusal.${code}`
  assert.ok(isCode(key), key)
  assert.notEqual(say('nl', key, facts), '')
  return code
}

async function found(place: Place): Promise<readonly Offered[]> {
  const offered = await findCalendars(place, here)
  return 'code' in offered ? assert.fail(JSON.stringify(offered)) : offered
}

const all = (server: CalendarServer): readonly Offered[] => ['Werk', 'Thuis'].map((name) => ({ url: server.calendar(name), name }))

test('from the front door, from behind it and from whose they are the same calendars are found, and no tasks or cards', async (t) => {
  const server = await open(t)
  for (const path of ['', 'dav/', 'dav/principals/piet/', 'dav/calendars/piet/', 'dav/calendars/piet', 'nowhere/', '.well-known/caldav'])
    assert.deepEqual(await found(at(`${server.address}${path}`)), all(server), path)
})

test('a server whose front door says nothing is found from behind it', async (t) => {
  const server = await open(t, { wellKnown: false })
  for (const path of ['dav/', 'dav/principals/piet/', 'dav/calendars/piet/'])
    assert.deepEqual(await found(at(`${server.address}${path}`)), all(server), path)
  assert.equal(codeOf(await findCalendars(at(server.address), here), 'the front door'), 'feed-not-a-calendar')
})

test('a front door that leads nowhere, or to where nobody may come, does not stand in the way of the address itself', async (t) => {
  const closed = await open(t, { login: { user: 'jan', password: 'another' } })
  for (const to of ['/elsewhere/', `${closed.address}dav/`]) {
    const instead: Instead = ({ path }) => (path === '/.well-known/caldav' ? { status: 302, headers: { location: to } } : null)
    const server = await open(t, { instead })
    assert.deepEqual(await found(at(`${server.address}dav/`)), all(server), to)
    const one = server.calendar('Werk')
    assert.deepEqual(await found(at(one)), [all(server)[0]], to)
  }
})

test('a server that says who asks only at its root is asked there', async (t) => {
  const who = multistatus('<D:response><D:href>/</D:href><D:propstat><D:prop><D:current-user-principal><D:href>/dav/principals/piet/</D:href></D:current-user-principal></D:prop></D:propstat></D:response>') // prettier-ignore
  const server = await open(t, { wellKnown: false, instead: ({ path, method }) => (path === '/' && method === 'PROPFIND' ? who : null) })
  for (const path of ['', 'nowhere/', 'nowhere/at?all']) assert.deepEqual(await found(at(`${server.address}${path}`)), all(server), path)
})

test('the address of one calendar is enough', async (t) => {
  // With a front door the others are offered as well, and one is chosen by name.
  const server = await open(t)
  for (const address of [server.calendar('Thuis'), server.calendar('Thuis').replace(/\/$/, '')])
    assert.deepEqual(await found(at(address)), all(server))
  const closed = await open(t, { wellKnown: false })
  for (const address of [closed.calendar('Thuis'), closed.calendar('Thuis').replace(/\/$/, '')])
    assert.deepEqual(await found(at(address)), [{ url: closed.calendar('Thuis'), name: 'Thuis' }])
  const whole = await open(t, { whole: true })
  assert.deepEqual(await found(at(whole.calendar('Thuis'))), [])
})

test('calendars are called as they are, and one without a name by its address', async (t) => {
  const called = ['Werk & klanten <"1">', '2026', ' ', 'Überstunden ☕']
  const server = await open(t, { calendars: Object.fromEntries(called.map((name) => [name, []])) })
  const offered = await found(at(server.address))
  // Names that are numbers come first in what holds them.
  assert.deepEqual(offered.map(({ name }) => name).toSorted(), ['2', '2026', 'Werk & klanten <"1">', 'Überstunden ☕'])
})

test('a calendar of which the server does not say what can be in it may have events', async (t) => {
  const instead: Instead = ({ method }, itself) => {
    const { body, ...answer } = itself()
    if (method !== 'PROPFIND' || answer.status !== 207) return null
    return { ...answer, body: String(body).replaceAll(/<C:supported-calendar-component-set>.*?<\/C:supported-calendar-component-set>/g, '').replaceAll('>Taken<', '><![CDATA[ Taken ]]><') }
  } // prettier-ignore
  assert.deepEqual((await found(at((await open(t, { instead })).address))).map(({ name }) => name), ['Werk', 'Thuis', 'Taken']) // prettier-ignore
})

test('a principal on another machine of the same domain is followed there, with the password, and of another domain without it', async (t) => {
  const server = await open(t, { otherHost: 'p01-caldav.example.com' })
  const offered = await found(at(`http://caldav.example.com:${server.port}/`))
  const url = server.calendar('Werk').replace('127.0.0.1', 'p01-caldav.example.com')
  assert.deepEqual(offered[0], { url, name: 'Werk' })
  const got = await readCalendars(at(`http://caldav.example.com:${server.port}/`, [url]), today, null, here)
  assert.match('text' in got ? (got.text ?? '') : got.code, /UID:a/)
  const before = server.hits.length
  assert.equal(codeOf(await findCalendars(at(`http://caldav.example.org:${server.port}/`), here), 'another domain'), 'feed-password')
  const told = server.hits.slice(before).filter(({ host }) => host.startsWith('p01'))
  assert.ok(told.length > 0 && told.every(({ authorization }) => authorization === undefined))
})

test('a principal on another machine is found when the address it was asked at says all of it', async (t) => {
  const behind = await open(t)
  const server = await open(t, {
    wellKnown: false,
    instead: ({ path }) => path === '/dav/' ? multistatus(`<D:response><D:href>/dav/</D:href><D:propstat><D:prop><D:current-user-principal><D:href>http://p01-caldav.example.com:${behind.port}/dav/principals/piet/</D:href></D:current-user-principal></D:prop></D:propstat></D:response>`) : null,
  }) // prettier-ignore
  const offered = await found(at(`http://caldav.example.com:${server.port}/dav/`))
  assert.deepEqual(offered.map(({ url }) => new URL(url).host), Array(2).fill(`p01-caldav.example.com:${behind.port}`)) // prettier-ignore
})

test('without a password or with a wrong one it is asked for', async (t) => {
  const server = await open(t)
  for (const who of [{}, { ...login, password: `${SECRET}2` }, { ...login, user: 'jan' }]) {
    for (const address of [server.address, `${server.address}dav/`, server.calendar('Werk'), server.feed('Werk')])
      assert.equal(codeOf(await findCalendars(at(address, null, who), here), address), 'feed-password')
    const place = at(server.address, [server.calendar('Werk')], who)
    assert.equal(codeOf(await readCalendars(place, today, null, here), 'reading'), 'feed-password')
  }
})

test('a machine that is no calendar server, or is a broken one, offers nothing', async (t) => {
  for (const [title, answer] of Object.entries(NO_ANSWERS)) {
    const server = await open(t, { instead: () => answer })
    const code = codeOf(await findCalendars(at(`${server.address}${SECRET}/`), here), title)
    assert.match(code, answer.status < 300 ? /^feed-not-a-calendar$/ : /^feed-(?:refused|password)$/, title)
  }
})

test('a server that offers a calendar inside one’s own network does not get it called', async (t) => {
  const inside = await machine((_asked, response) => response.end(), { host: '127.0.0.2' })
  t.after(inside.close)
  for (const place of ['calendar', 'principal', 'home']) {
    const server = await open(t, {
      instead: ({ method }, itself) => {
        const answer = itself()
        if (method !== 'PROPFIND' || answer.status !== 207) return null
        const what = { calendar: /\/dav\/calendars\/piet\/0\//, principal: /\/dav\/principals\/piet\/(?=<\/D:href><\/D:current)/, home: /\/dav\/calendars\/piet\/(?=<\/D:href><\/C:)/ }[place] ?? /$^/
        return { ...answer, body: String(answer.body).replace(what, `http://127.0.0.2:${inside.port}/${SECRET}/`) }
      },
    }) // prettier-ignore
    assert.equal(codeOf(await findCalendars(at(server.address), here), place), 'feed-address-private', place)
  }
  assert.deepEqual(inside.reached, [])
})

test('addresses in an answer that are none, and names that mean something to a program, are survived', async (t) => {
  const addresses = ['http://[', 'http://a b/', '__proto__', '//', 'data:,1', 'file:///etc/passwd']
  for (const href of [...addresses, '', '12', '<D:href>/dav/</D:href>']) {
    const calendar = `<D:response><D:href>${href}</D:href><D:propstat><D:prop><D:resourcetype><D:collection/><C:calendar/></D:resourcetype></D:prop></D:propstat></D:response>`
    const server = await open(t, { instead: ({ method }) => (method === 'PROPFIND' ? multistatus(calendar) : null) })
    const answer = await findCalendars(at(`${server.address}dav/`), here)
    assert.ok(Array.isArray(answer) || codeOf(answer, href), href)
    // What has no address at all is nothing.
    if (!addresses.includes(href)) continue
    server.behave(({ method }) => (method === 'REPORT' ? multistatus(calendar) : null))
    assert.equal(codeOf(await readCalendars(at(server.address, [server.calendar('Werk')]), today, null, here), href), 'feed-not-understood')
  }
  const server = await open(t, { instead: () => multistatus('<__proto__><polluted>1</polluted></__proto__><constructor><prototype><polluted>1</polluted></prototype></constructor>') }) // prettier-ignore
  await findCalendars(at(server.address), here)
  await readCalendars(at(server.address, [server.calendar('Werk')]), today, null, here)
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
})
