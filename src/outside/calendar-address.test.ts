/** Calendars at an address that gives them whole: what a person may write, what is read, and when nothing needs to be read again. */
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Day } from '../core/units.ts'
import { findCalendars, readAddress, readCalendars, type Got, type Place } from './calendar.ts'
import { calendarServer, wholeCalendar, type Answer, type Options } from './test-calendar-server.ts'
import { refusalOf, SECRET } from './test-machine.ts'

const today = '2026-12-31' as Day
const here = { ownNetwork: ['127.0.0.1'] }
const EVENT = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20260310T090000Z', 'ATTENDEE:mailto:anna@jansen.nl', 'END:VEVENT'].join('\r\n')
const OTHER = EVENT.replace('UID:1', 'UID:2')

const at = (address: string, more: Partial<Place> = {}): Place => ({ address, user: null, password: null, calendars: null, ...more })

async function open(t: TestContext, options: Options = {}) {
  const server = await calendarServer({ calendars: { Werk: [EVENT] }, ...options })
  t.after(server.close)
  return server
}

async function read(place: Place, known: string | null = null): Promise<Got> {
  const got = await readCalendars(place, today, known, here)
  return 'text' in got ? got : assert.fail(JSON.stringify(got))
}

const codeOf = async (place: Place, known: string | null = null): Promise<string> =>
  refusalOf(await readCalendars(place, today, known, here), place.address).code

/** Reads an address that answers so. */
async function reading(t: TestContext, answer: Answer, known: string | null = null): Promise<Got | string> {
  const server = await open(t, { instead: () => answer })
  const got = await readCalendars(at(`${server.address}${SECRET}.ics?${SECRET}`), today, known, here)
  return 'text' in got ? got : refusalOf(got, server.address).code
}

test('an address may be written as calendar programs write it, or without its beginning', () => {
  const read: Readonly<Record<string, string | null>> = {
    'https://example.com/a.ics': 'https://example.com/a.ics',
    '  https://example.com/a.ics\n': 'https://example.com/a.ics',
    'webcal://example.com/a.ics?key=1': 'https://example.com/a.ics?key=1',
    'WebCal://Example.com/A.ics': 'https://example.com/A.ics',
    'webcals://example.com/a.ics': 'https://example.com/a.ics',
    'caldav://example.com': 'https://example.com/',
    'caldavs://example.com/': 'https://example.com/',
    'davs://example.com/': 'https://example.com/',
    'example.com/a.ics': 'https://example.com/a.ics',
    'cloud.example.com': 'https://cloud.example.com/',
    'nas:5232/piet/': 'https://nas:5232/piet/',
    '192.168.1.20:5232': 'https://192.168.1.20:5232/',
    '[fd00::5]:5232': 'https://[fd00::5]:5232/',
    // Whether that may be called without TLS depends on where it is.
    'http://192.168.1.20:5232/piet/': 'http://192.168.1.20:5232/piet/',
    'https://piet:wachtwoord@example.com/': 'https://piet:wachtwoord@example.com/',
    'piet@example.com': 'https://piet@example.com/',
    'file:///etc/passwd': null,
    'ftp://example.com/a.ics': null,
    'javascript://example.com/%0aalert(1)': null,
    'https://': null,
    'https://a b.nl/': null,
    'mijn agenda': null,
    '': null,
    ' ': null,
  }
  for (const [text, address] of Object.entries(read)) assert.equal(readAddress(text)?.href ?? null, address, text)
})

test('a calendar at an address is all there is, and its address the only one asked', async (t) => {
  const server = await open(t)
  assert.deepEqual(await findCalendars(at(server.feed('Werk')), here), [])
  assert.deepEqual(server.hits.map(({ method, path, authorization }) => [method, path, authorization]), [['GET', '/feeds/Werk.ics', undefined]]) // prettier-ignore
  const { text } = await read(at(server.feed('Werk')))
  assert.equal(text, wholeCalendar('X-WR-CALNAME:Werk', EVENT))
})

for (const mark of ['etag', 'modified'] as const)
  test(`a calendar that says by its ${mark} that it is the same is not sent again, and one that changed is`, async (t) => {
    const server = await open(t, { mark })
    const place = at(server.feed('Werk'))
    const first = await read(place)
    assert.ok(first.mark?.startsWith(`${mark} `))
    assert.deepEqual(await read(place, first.mark), { text: null, mark: first.mark })
    server.setEvents('Werk', [EVENT, OTHER])
    const second = await read(place, first.mark)
    assert.match(second.text ?? '', /UID:2/)
    assert.notEqual(second.mark, first.mark)
    assert.deepEqual(await read(place, second.mark), { text: null, mark: second.mark })
    const asked = server.hits.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']].filter(Boolean).length)
    assert.deepEqual(asked, [0, 1, 1, 1])
  })

test('a calendar that has no mark is read each time', async (t) => {
  const server = await open(t, { mark: null })
  const place = at(server.feed('Werk'))
  assert.deepEqual(await read(place), { text: wholeCalendar('X-WR-CALNAME:Werk', EVENT), mark: null })
  assert.deepEqual(await read(place), await read(place))
})

test('that nothing changed is believed only when it was asked', async (t) => {
  assert.equal(await reading(t, { status: 304 }), 'feed-refused')
  assert.deepEqual(await reading(t, { status: 304 }, 'etag "1"'), { text: null, mark: 'etag "1"' })
})

test('what programs put before the first line does not matter', async (t) => {
  const text = wholeCalendar(EVENT)
  for (const begin of ['\uFEFF', '\r\n', '\uFEFF\n ', '']) {
    const got = await reading(t, { status: 200, body: begin + text })
    assert.ok(typeof got === 'object' && got.text?.includes(EVENT), JSON.stringify(begin))
  }
  const lower = text.replace('BEGIN:VCALENDAR', 'begin:vcalendar').replace('END:VCALENDAR', 'end:vcalendar\n\n')
  assert.equal(typeof (await reading(t, { status: 200, body: lower, type: 'text/html' })), 'object')
})

test('a page, a picture or nothing is no calendar', async (t) => {
  const others = ['', ' ', '<!doctype html><title>Inloggen</title>', '{"error":"login"}', 'BEGIN:VCARD\r\nEND:VCARD\r\n', `<p>${wholeCalendar(EVENT)}`]
  for (const body of others) assert.equal(await reading(t, { status: 200, body }), 'feed-not-a-calendar', body)
  assert.equal(await reading(t, { status: 200, body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]) }), 'feed-not-a-calendar')
  assert.equal(await reading(t, { status: 204 }), 'feed-not-a-calendar')
}) // prettier-ignore

test('half a calendar is none, where nobody says how long it would have been', async (t) => {
  const text = wholeCalendar(EVENT, OTHER)
  for (const end of [text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VEVENT'), text.indexOf('END:VCALENDAR')])
    assert.equal(await reading(t, { status: 200, body: text.slice(0, end) }), 'feed-not-understood', text.slice(0, end))
  // Several in one file are whole when the last is, and what follows it is no part of it.
  assert.equal(typeof (await reading(t, { status: 200, body: `${text}${text}<!-- made by -->` })), 'object')
  assert.equal(await reading(t, { status: 200, body: `${text}BEGIN:VCALENDAR\r\n` }), 'feed-not-understood')
})

test('an answer that says no says why', async (t) => {
  const codes: Readonly<Record<number, string>> = { 401: 'feed-password', 403: 'feed-password', 404: 'feed-refused', 410: 'feed-refused', 429: 'feed-refused', 500: 'feed-refused', 503: 'feed-refused' } // prettier-ignore
  for (const [status, code] of Object.entries(codes)) {
    // Even if there is a calendar in it.
    const server = await open(t, { instead: () => ({ status: Number(status), body: wholeCalendar(EVENT) }) })
    assert.equal(await codeOf(at(`${server.address}${SECRET}`), 'etag "1"'), code)
    assert.equal(refusalOf(await findCalendars(at(`${server.address}${SECRET}`), here), status).code, code)
  }
})

test('a name and a password get in, in any script, and without them or with others nobody does', async (t) => {
  const login = { user: 'piet@ons.nl', password: `wachtwoord:€ ${SECRET}` }
  const server = await open(t, { login })
  const address = server.feed('Werk')
  assert.match((await read(at(address, login))).text ?? '', /UID:1/)
  assert.deepEqual(await findCalendars(at(address, login), here), [])
  for (const wrong of [{}, { user: login.user }, { ...login, password: `not ${SECRET}` }, { ...login, user: SECRET }]) {
    assert.equal(await codeOf(at(address, wrong)), 'feed-password')
    assert.equal(refusalOf(await findCalendars(at(address, wrong), here), 'a wrong password').code, 'feed-password')
  }
  const open2 = await open(t, { login: { user: 'piet', password: '' } })
  assert.match((await read(at(open2.feed('Werk'), { user: 'piet', password: null }))).text ?? '', /UID:1/)
})

test('a calendar that moved is read where it is now', async (t) => {
  const server = await open(t)
  const moved = await open(t, { instead: () => ({ status: 301, headers: { location: server.feed('Werk') } }) })
  const got = await read(at(`${moved.address}old.ics`))
  assert.match(got.text ?? '', /UID:1/)
  assert.deepEqual(await read(at(`${moved.address}old.ics`), got.mark), { text: null, mark: got.mark })
})
