/** A calendar that lives elsewhere is read by itself: what changed takes the place of what was, and a failure takes nothing away. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { roles } from '../../core/access/role.ts'
import type { CalendarChoice, FeedList } from '../../core/feed/feed.ts'
import type { Source, Sources } from '../../core/fact/source.ts'
import { calendarServer } from '../../outside/test-calendar-server.ts'
import { sealWith } from '../../store/open/seal.ts'
import { forgetCopies } from '../../store/rows/forget-copies.ts'
import { nameWorkspace, workspaceName } from '../../store/rows/name-workspace.ts'
import { answerQuestions } from '../fact/answer-questions.ts'
import { readImports } from '../fact/read-imports.ts'
import { showSources } from '../fact/show-sources.ts'
import { stopReading } from '../fact/stop-reading.ts'
import { undoImport } from '../fact/undo-import.ts'
import { keepContacts } from '../privacy/keep-contacts.ts'
import { joinTeam } from '../team/join-team.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { connectFeed } from './connect-feed.ts'
import { disconnectFeed } from './disconnect-feed.ts'
import { listFeeds } from './list-feeds.ts'
import { lookAtFeed } from './look-at-feed.ts'
import { readFeeds } from './read-feeds.ts'
import { watchFeeds } from './watch-feeds.ts'

const { house, store } = withHouse({ ownNetwork: ['127.0.0.1'] })
const { house: closed } = withHouse()

type Meeting = { readonly uid: string; readonly day: string; readonly with: string }

/** A machine of somebody else, that gives a calendar at an address which is secret; and another, with two behind a password. */
const elsewhere = await calendarServer({ calendars: { 'Anna de Boer': [] } })
const guarded = await calendarServer({ calendars: { Werk: [], Thuis: [] }, login: { user: 'anna', password: 'geheim' } })
after(() => Promise.all([elsewhere.close(), guarded.close()]))
const address = elsewhere.feed('Anna de Boer')
const { port } = elsewhere

const PEOPLE = 'ATTENDEE;CN=Anna de Boer:mailto:anna@ons.nl'

const meeting = ({ uid, day, with: whom }: Meeting, stamp = '20260101T000000Z'): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, `DTSTART:${day.replaceAll('-', '')}T090000Z`, 'DURATION:PT1H', PEOPLE,
    `ATTENDEE:mailto:piet@${whom}`, 'END:VEVENT'].join('\r\n') // prettier-ignore

const alone = (text: string): string => text.replaceAll(/^ATTENDEE.*\r\n/gm, '')

/** What it holds from now on, and that it is well. */
function holds(meetings: readonly Meeting[], change: (text: string) => string = (text) => text): void {
  elsewhere.setEvents(
    'Anna de Boer',
    meetings.map((one) => change(meeting(one))),
  )
  elsewhere.behave(null)
}
const answers = (status: number) => elsewhere.behave(() => ({ status }))

const first: Meeting[] = [
  { uid: '1', day: '2026-01-05', with: 'jansen.nl' },
  { uid: '2', day: '2026-01-06', with: 'devries.nl' },
]
const TODAY = '2026-02-01T08:00:00.000Z'
const LATER = '2026-02-01T13:00:00.000Z'
const TOMORROW = '2026-02-02T08:00:00.000Z'

/** A workspace with this calendar connected, and what it asks answered. */
async function connected(meetings: readonly Meeting[] = first): Promise<TestHouse> {
  holds(meetings)
  const one = await house()
  await one.well(connectFeed, { address })
  await one.perform(readImports)
  const [source] = await sourcesOf(one)
  assert.equal(source?.status, 'asked')
  await one.well(answerQuestions, { id: source?.id ?? '', answers: { member: 'Anna de Boer', domains: ['ons.nl'] } })
  await one.perform(readImports)
  return one
}

const sourcesOf = async (one: TestHouse): Promise<readonly Source[]> => ((await one.well(showSources, {})) as Sources).sources
const feedsOf = async (one: TestHouse) => ((await one.well(listFeeds, {})) as FeedList).feeds

/** The clock comes by. */
async function passes(one: TestHouse, now: string): Promise<void> {
  one.queued.length = 0
  await one.perform(watchFeeds, {}, now)
  if (one.queued.includes('feed/read-feeds')) await one.perform(readFeeds, {}, now)
  if (one.queued.includes('fact/read-imports')) await one.perform(readImports, {}, now)
}

const touches = (one: TestHouse) =>
  one.run(async (tx) => {
    const { rows } = await sql<{ what: string }>`select day || ' ' || customer_id || ' ' || minutes as what from touch order by 1`.execute(
      tx,
    )
    return rows.map(({ what }) => what)
  })

const both = ['2026-01-05 domain:jansen.nl 60', '2026-01-06 domain:devries.nl 60']

test('a calendar that is connected is read and named after itself, and its address stands nowhere in the clear', async () => {
  const one = await connected()
  assert.deepEqual(await touches(one), both)
  const [feed] = await feedsOf(one)
  assert.deepEqual([feed?.name, feed?.host, feed?.trouble, feed?.readAt], ['Anna de Boer', `127.0.0.1:${port}`, null, TODAY])
  const shown = JSON.stringify([await feedsOf(one), await sourcesOf(one)])
  const { rows } = await one.run((tx) => sql<{ row: string }>`select feed::text as row from feed`.execute(tx))
  for (const text of [shown, ...rows.map(({ row }) => row)]) assert.ok(!text.includes('/feeds'), text)
})

test('what did not change is not read again on the same day, also when the server says another moment', async () => {
  const one = await connected()
  elsewhere.setEvents(
    'Anna de Boer',
    first.map((one) => meeting(one, '20260202T000000Z')),
  )
  await passes(one, TODAY)
  assert.deepEqual(one.queued, [], 'it is not due yet')
  await passes(one, LATER)
  assert.deepEqual(one.queued, ['feed/read-feeds'])
  assert.equal((await feedsOf(one))[0]?.checkedAt, LATER)
})

test('a meeting that was planned counts on the day after, although nothing changed', async () => {
  const one = await connected([...first, { uid: '3', day: '2026-02-02', with: 'bakker.nl' }])
  assert.deepEqual(await touches(one), both)
  await passes(one, TOMORROW)
  assert.deepEqual(await touches(one), [...both, '2026-02-02 domain:bakker.nl 60'])
})

test('what changed takes the place of what was, in the same import and with the answers that were given', async () => {
  const one = await connected()
  holds([{ uid: '2', day: '2026-01-07', with: 'devries.nl' }])
  await passes(one, LATER)
  assert.deepEqual(await touches(one), ['2026-01-07 domain:devries.nl 60'])
  const sources = await sourcesOf(one)
  assert.deepEqual(
    sources.map(({ status, from, answers }) => [status, from, answers.member]),
    [['done', '2026-01-07', 'Anna de Boer']],
  )
})

test('a calendar that cannot be read keeps what was read, says why, and is tried again', async () => {
  const one = await connected()
  answers(500)
  await passes(one, LATER)
  const [feed] = await feedsOf(one)
  assert.deepEqual([feed?.trouble?.code, feed?.readAt, feed?.checkedAt], ['feed-refused', TODAY, LATER])
  assert.deepEqual(await touches(one), both)
  holds(first.slice(1))
  await passes(one, TOMORROW)
  assert.deepEqual([(await feedsOf(one))[0]?.trouble, await touches(one)], [null, both.slice(1)])
})

test('one that hides who was there from now on keeps what was read before', async () => {
  const one = await connected()
  holds(first, alone)
  await passes(one, LATER)
  assert.equal((await feedsOf(one))[0]?.trouble?.code, 'feed-without-attendees')
  assert.deepEqual([await touches(one), (await sourcesOf(one))[0]?.status], [both, 'done'])
})

test('a password that is refused is not tried again before somebody says so', async () => {
  const one = await connected()
  answers(401)
  await passes(one, LATER)
  assert.deepEqual([(await feedsOf(one))[0]?.trouble?.code, (await feedsOf(one))[0]?.nextAt], ['feed-password', null])
  const hits = elsewhere.hits.length
  await passes(one, '2026-03-01T08:00:00.000Z')
  assert.equal(elsewhere.hits.length, hits)
  holds(first)
  await one.ask(lookAtFeed, { id: '1' }, undefined, TOMORROW)
  await passes(one, TOMORROW)
  assert.deepEqual([(await feedsOf(one))[0]?.trouble, await touches(one)], [null, both])
})

test('what was taken back stays away until somebody wants the calendar read again', async () => {
  const one = await connected()
  await one.well(undoImport, { id: '1' })
  await passes(one, LATER)
  assert.deepEqual([await touches(one), (await feedsOf(one))[0]?.trouble?.code], [[], 'feed-taken-back'])
  await one.ask(lookAtFeed, { id: '1' }, undefined, LATER)
  await passes(one, LATER)
  const [source] = await sourcesOf(one)
  await one.well(answerQuestions, { id: source?.id ?? '', answers: { member: 'Anna de Boer', domains: ['ons.nl'] } })
  await one.perform(readImports)
  assert.deepEqual([await touches(one), (await feedsOf(one))[0]?.importId], [both, '2'])
})

test('reading a newer version that is stopped leaves what was read before, and finds it again at the next look', async () => {
  const one = await connected()
  holds(first.slice(1))
  await one.perform(watchFeeds, {}, LATER)
  await one.perform(readFeeds, {}, LATER)
  await one.well(stopReading, {})
  assert.deepEqual([await touches(one), (await sourcesOf(one))[0]?.status], [both, 'done'])
  assert.equal(((await one.well(showSources, {})) as Sources).progress.busy, false)
  await passes(one, TOMORROW)
  assert.deepEqual(await touches(one), both.slice(1))
})

test('a calendar that is disconnected is forgotten; what it gave stays and can be taken back', async () => {
  const one = await connected()
  await one.well(disconnectFeed, { id: '1' })
  assert.deepEqual([await feedsOf(one), await touches(one)], [[], both])
  const hits = elsewhere.hits.length
  await passes(one, TOMORROW)
  assert.equal(elsewhere.hits.length, hits)
  await one.well(undoImport, { id: '1' })
  assert.deepEqual([await touches(one), (await sourcesOf(one))[0]?.sample], [[], []], 'of what was taken back no rows are left')
  for (const verb of [disconnectFeed, lookAtFeed]) assert.equal(await one.code(verb, { id: '1' }), 'feed-unknown')
})

test('a copy that was deleted is not read again as if it were empty, and a newer version is a copy again', async () => {
  const one = await connected()
  await one.run((tx) => forgetCopies(tx, ['1'], TODAY))
  await passes(one, TOMORROW)
  assert.deepEqual([await touches(one), (await sourcesOf(one))[0]?.status], [both, 'done'])
  holds(first.slice(1))
  await passes(one, '2026-02-03T08:00:00.000Z')
  const [source] = await sourcesOf(one)
  assert.deepEqual([source?.status, source?.forgottenAt, source?.startedAt], ['asked', null, '2026-02-03T08:00:00.000Z'])
  assert.deepEqual(await touches(one), both, 'whose it was went with the copy; until that is said again, what was read holds')
  await one.well(answerQuestions, { id: '1', answers: { member: 'Anna de Boer', domains: ['ons.nl'] } })
  await one.perform(readImports)
  assert.deepEqual(await touches(one), both.slice(1))
})

test('what cannot be read is not connected, and leaves nothing', async () => {
  const one = await house()
  holds(first, alone)
  assert.equal(await one.code(connectFeed, { address }), 'feed-without-attendees')
  answers(404)
  assert.equal(await one.code(connectFeed, { address }), 'feed-refused')
  assert.equal(await one.code(connectFeed, { address: 'ftp://example.com/a.ics' }), 'feed-address-bad')
  assert.deepEqual([await feedsOf(one), await sourcesOf(one)], [[], []])
})

test('a machine of one’s own network is not called unless the administrator allows it', async () => {
  const one = await closed()
  holds(first)
  const hits = elsewhere.hits.length
  assert.equal(await one.code(connectFeed, { address }), 'feed-address-private')
  assert.equal(elsewhere.hits.length, hits)
})

test('a calendar of one’s own takes the place of an example company', async () => {
  holds(first)
  const one = await house()
  await one.run((tx) => nameWorkspace(tx, { example: 'adventure-works' }))
  await one.well(connectFeed, { address })
  assert.equal((await one.run(workspaceName))?.example, null)
})

test('with another key the address is not known, and the calendar says so', async () => {
  const one = await connected()
  const { id } = one
  const other = { store: store(), seal: sealWith(Buffer.alloc(32, 9)), ownNetwork: ['127.0.0.1'], queue: async () => {} }
  await readFeeds.perform?.({}, { workspace: id, actor: 'clock', roles, atHome: true, now: LATER }, other as never)
  assert.deepEqual([(await feedsOf(one))[0]?.trouble?.code, await touches(one)], ['feed-needs-secret', both])
})

test('a server with several calendars asks which count, reads those, and is not connected twice', async () => {
  const one = await house()
  guarded.setEvents('Werk', [meeting({ uid: '1', day: '2026-01-05', with: 'jansen.nl' })])
  guarded.setEvents('Thuis', [meeting({ uid: '2', day: '2026-01-06', with: 'devries.nl' })])
  assert.equal(await one.code(connectFeed, { address: guarded.address }), 'feed-password')
  const place = { address: guarded.address, user: 'anna', password: 'geheim' }
  const { choose } = (await one.well(connectFeed, place)) as CalendarChoice
  assert.deepEqual(
    choose.map(({ name }) => name),
    ['Werk', 'Thuis'],
  )
  assert.deepEqual(await feedsOf(one), [])
  assert.equal(await one.code(connectFeed, { ...place, calendars: ['http://127.0.0.1/elders/'] }), 'feed-choose-calendar')
  const calendars = choose.slice(0, 1).map(({ url }) => url)
  await one.well(connectFeed, { ...place, calendars })
  assert.deepEqual(
    (await feedsOf(one)).map(({ name }) => name),
    ['Werk'],
  )
  assert.equal(await one.code(connectFeed, { ...place, calendars }), 'feed-connected-already')
  await one.perform(readImports)
  await one.well(answerQuestions, { id: '1', answers: { member: 'Anna de Boer', domains: ['ons.nl'] } })
  await one.perform(readImports)
  assert.deepEqual(await touches(one), ['2026-01-05 domain:jansen.nl 60'])
})

test('E31: with contacts kept by name the calendar comes again with who was there, and without them nobody is named any more', async () => {
  const one = await connected()
  const people = async () =>
    (await one.run((tx) => sql<{ mail: string }>`select mail from contact_said order by 1`.execute(tx))).rows.map(({ mail }) => mail)
  assert.deepEqual(await people(), [])
  await one.well(joinTeam, { member: `joined:${randomUUID()}`, name: 'Eva' }, 'local', TODAY)
  await one.well(keepContacts, { keep: true }, 'Eva', LATER)
  await passes(one, LATER)
  assert.deepEqual([await people(), await touches(one)], [['piet@devries.nl', 'piet@jansen.nl'], both])
  await one.well(keepContacts, { keep: false }, 'Eva', TOMORROW)
  assert.deepEqual(await people(), [])
  const { rows } = await one.run((tx) => sql<{ bytes: Buffer }>`select bytes from file_piece`.execute(tx))
  assert.doesNotMatch(rows.map(({ bytes }) => bytes.toString()).join(''), /piet@/)
  await passes(one, '2026-02-03T13:00:00.000Z')
  assert.deepEqual([await people(), await touches(one)], [[], both])
})
