/** Calendars on a calendar server are read whole or not at all: never half of one, and never none instead. */
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Day } from '../core/units.ts'
import { isCode, say } from '../messages/say.ts'
import { readCalendars } from './calendar.ts'
import { calendarServer, escapeXml, event, multistatus, NO_ANSWERS, wholeCalendar, type Answer, type CalendarServer, type Options } from './test-calendar-server.ts' // prettier-ignore
import { refusalOf, SECRET, type Asked } from './test-machine.ts'

const today = '2026-12-31' as Day

async function open(t: TestContext, options: Options = {}): Promise<CalendarServer> {
  const server = await calendarServer({ calendars: { Werk: [event('a'), event('b'), event('c')], Thuis: [event('d')] }, ...options })
  t.after(server.close)
  return server
}

const read = async ({ address, calendar }: CalendarServer, names: readonly string[] = ['Werk']) =>
  readCalendars({ address, user: 'piet', password: SECRET, calendars: names.map(calendar) }, today, null, { ownNetwork: ['127.0.0.1'] })

async function textOf(server: CalendarServer, ...names: readonly string[]): Promise<string> {
  const got = await read(server, names)
  if ('code' in got) return assert.fail(JSON.stringify(got))
  assert.equal(got.mark, null)
  return got.text ?? assert.fail('without text')
}

/** Why it is refused: in a sentence, without a secret. */
async function codeOf(server: CalendarServer, about: string, ...names: readonly string[]): Promise<string> {
  const { code, facts } = refusalOf(await read(server, names.length > 0 ? names : undefined), about)
  const key = `refusal.${code}`
  assert.ok(isCode(key), key)
  assert.notEqual(say('nl', key, facts), '')
  return code
}

const uids = (text: string): readonly string[] => [...text.matchAll(/^UID:(.*?)\r?$/gm)].map(([, uid = '']) => uid)

/** A question for the events themselves, and not for which there are. */
const isMultiget = ({ body }: Asked): boolean => body.includes('calendar-multiget')

test('the calendars that were chosen are one file, in the same order each time', async (t) => {
  const server = await open(t)
  const text = await textOf(server, 'Werk', 'Thuis')
  assert.equal(text, [event('a'), event('b'), event('c'), event('d')].map((one) => wholeCalendar(one).trim()).join('\r\n'))
  // Some servers give them newest first, or as it comes.
  server.behave((asked, itself) => {
    const [begin = '', ...responses] = String(itself().body).replace('</D:multistatus>', '').split('<D:response>')
    return isMultiget(asked) ? { ...itself(), body: `${[begin, ...responses.toReversed()].join('<D:response>')}</D:multistatus>` } : null
  })
  assert.equal(await textOf(server, 'Werk', 'Thuis'), text)
  server.behave(null)
  server.setEvents('Thuis', [event('e')])
  assert.deepEqual(uids(await textOf(server, 'Thuis')), ['e'])
})

test('events of three years back until now are asked for, and those that come back', async (t) => {
  const days = ['20200101', '20231228', '20231229', '20260310', '20270101', '20270102']
  const often = ['20100101', '20300101'].map((day) => event(`often ${day}`, day, 'RRULE:FREQ=WEEKLY'))
  const server = await open(t, { calendars: { Werk: [...days.map((day) => event(day, day)), ...often] } })
  assert.deepEqual(uids(await textOf(server, 'Werk')), ['20231229', '20260310', '20270101', 'often 20100101'])
})

test('what an event is called by the server, and how it stands in the answer, does not matter', async (t) => {
  const text = event('a', '20260310', 'SUMMARY:R&D <b> ]] "x" ☕', 'DESCRIPTION:12')
  const written: Readonly<Record<string, (text: string) => string>> = {
    escaped: escapeXml,
    'without returns': (one) => escapeXml(one.replaceAll('\r', '')),
    'as it is': (one) => `<![CDATA[${one}]]>`,
    'after empty lines': (one) => `\n\n  ${escapeXml(one)}\n`,
  }
  for (const [title, how] of Object.entries(written))
    for (const ending of ['.ics', '', '.ICS', '.ics?version=1', '.ifb', '/'])
      assert.equal((await textOf(await open(t, { calendars: { Werk: [text] }, ending, written: how }), 'Werk')).replaceAll(/\r?\n/g, '\r\n').trim(), wholeCalendar(text).trim(), `${title} ${ending}`)
}) // prettier-ignore

test('a calendar in which nothing is, is a calendar without events, beside others too', async (t) => {
  const server = await open(t, { calendars: { Werk: [], Thuis: [event('d')], Oud: [event('o', '20100101')] } })
  for (const name of ['Werk', 'Oud']) {
    const text = await textOf(server, name)
    assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
    assert.deepEqual(uids(text), [])
  }
  assert.deepEqual(uids(await textOf(server, 'Werk', 'Thuis', 'Oud')), ['d'])
  for (const body of ['<D:multistatus xmlns:D="DAV:"/>', '<multistatus xmlns="DAV:"></multistatus>\n']) {
    server.behave(() => ({ ...multistatus(), body }))
    assert.deepEqual(uids(await textOf(server, 'Thuis')), [], body)
  }
})

test('of many events none is left behind, also where a server gives no more than so many at once', async (t) => {
  const events = Array.from({ length: 1_001 }, (_, at) => event(String(at)))
  const capped = (most: number) => (asked: Asked, itself: () => Answer) => {
    const answer = itself()
    if (!isMultiget(asked) || String(answer.body).split('</D:response>').length - 1 <= most) return null
    return { ...answer, body: String(answer.body).split('</D:response>').slice(0, most).join('</D:response>') + '</D:response></D:multistatus>' }
  } // prettier-ignore
  // As a server in use does with a thousand, and says 207.
  const server = await open(t, { calendars: { Werk: events }, instead: capped(1000) })
  assert.equal(new Set(uids(await textOf(server, 'Werk'))).size, events.length)
  server.behave(capped(10))
  assert.equal(await codeOf(server, 'ten at once'), 'feed-not-understood')
})

test('an answer that is none is a refusal, and never a calendar without events', async (t) => {
  for (const [title, answer] of Object.entries(NO_ANSWERS)) {
    const code = { 403: 'feed-password', 404: 'feed-refused', 500: 'feed-refused', 501: 'feed-refused', 503: 'feed-refused' }[answer.status] ?? 'feed-not-understood' // prettier-ignore
    assert.equal(await codeOf(await open(t, { instead: () => answer }), title), code, title)
    const later = await open(t, { instead: (asked) => (isMultiget(asked) ? answer : null) })
    assert.equal(await codeOf(later, `${title}, later`), code, title)
  }
})

test('one event of which the server says no, or nothing, is a refusal of all', async (t) => {
  const href = '/dav/calendars/piet/0/event%201.ics'
  const one = (what: string) => `<D:response><D:href>${href}</D:href>${what}</D:response>`
  const data = (text: string) => one(`<D:propstat><D:prop><C:calendar-data>${text}</C:calendar-data></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>`) // prettier-ignore
  const answers: Readonly<Record<string, string>> = {
    'that it is gone': one('<D:status>HTTP/1.1 404 Not Found</D:status>'),
    'that it broke': one('<D:status>HTTP/1.1 500 Internal Server Error</D:status>'),
    'that it may not be read': one('<D:propstat><D:prop><C:calendar-data/></D:prop><D:status>HTTP/1.1 403 Forbidden</D:status></D:propstat>'),
    nothing: '',
    'only that it is there': one(''),
    'another twice': data(escapeXml(wholeCalendar(event('a')))).replace('event%201', 'event%200'),
    'an empty event': data(''),
    'a number': data('12'),
    'a page': data('&lt;html&gt;'),
    'a page in which one is': data(`&lt;p&gt;${escapeXml(wholeCalendar(event('b')))}`),
    'half of it': data(escapeXml(wholeCalendar(event('b')).slice(0, -20))),
    'elements in it': data('<b>BEGIN:VCALENDAR</b>'),
  } // prettier-ignore
  for (const [title, answer] of Object.entries(answers)) {
    const instead = (asked: Asked, itself: () => Answer): Answer | null => {
      if (!isMultiget(asked)) return null
      const { body, ...rest } = itself()
      return { ...rest, body: String(body).replace(new RegExp(`<D:response><D:href>${href}.*?</D:response>`, 's'), () => answer) }
    }
    const server = await open(t, { instead })
    assert.equal(await codeOf(server, title), 'feed-not-understood', title)
    assert.equal(await codeOf(server, title, 'Thuis', 'Werk'), 'feed-not-understood', title)
    assert.deepEqual(uids(await textOf(server, 'Thuis')), ['d'])
  }
})

test('a calendar that is gone is not one without events', async (t) => {
  const server = await open(t)
  const gone = { ...server, calendar: () => server.calendar('Werk').replace('/0/', '/9/') }
  assert.equal(await codeOf(gone, 'gone'), 'feed-refused')
  server.behave(({ path }) => (path.endsWith('/1/') ? { status: 503 } : null))
  assert.equal(await codeOf(server, 'one of two', 'Werk', 'Thuis'), 'feed-refused')
})

test('addresses of events that lead elsewhere are asked of this server, and are calls to nobody else', async (t) => {
  const other = await open(t)
  for (const href of [`http://127.0.0.1:${other.port}/a.ics`, `//127.0.0.1:${other.port}/a.ics`, 'file:///etc/passwd']) {
    const listed = multistatus(`<D:response><D:href>${href}</D:href><D:propstat><D:prop><D:getetag>1</D:getetag></D:prop></D:propstat></D:response>`)
    const server = await open(t, { instead: (asked) => (asked.method === 'REPORT' && !isMultiget(asked) ? listed : null) })
    assert.equal(await codeOf(server, href), 'feed-not-understood')
  }
  assert.deepEqual(other.hits, [])
}) // prettier-ignore
