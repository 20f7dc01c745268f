/** Surrounding on a real database: who knows whom from calendars without a person, and what the gate makes of it (E31, E32). */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { warmthAtTable, warmthOf } from '../../core/surround/bond.ts'
import type { Day } from '../../core/units.ts'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import type { SurroundPage, WayInPage } from '../../core/surround/surround-page.ts'
import { knownOf, seatedTogether } from '../../store/rows/bonds.ts'
import { bring, company, customer, touch } from '../../store/rows/test-company.ts'
import { answerTest } from '../matter/answer-test.ts'
import { catchMatter } from '../matter/catch-matter.ts'
import { retestMatters } from '../matter/retest-matters.ts'
import { showMatter } from '../matter/show-matter.ts'
import { noteSignal } from '../signal/note-signal.ts'
import { leave } from '../team/leave.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { answerQuestions } from '../fact/answer-questions.ts'
import { importFiles } from '../fact/import-files.ts'
import { readImports } from '../fact/read-imports.ts'
import { undoImport } from '../fact/undo-import.ts'
import { measureSurround } from './measure-surround.ts'
import { showSurround } from './show-surround.ts'
import { showWayIn } from './show-way-in.ts'

const { house } = withHouse()
const meeting = (row: number, who: string, by: string | null, when: string) => touch(row, who, by, when, 'meeting', 60, 'calendar')

/** The test company with two banks: m1 met Jansen; the calendar of whoever left shows Jansen with Rabo, and Rabo with ING. */
async function open(calendars: readonly string[] = ['m1', 'm2', 'm3']): Promise<TestHouse> {
  const all = await house()
  await all.run(async (tx) => {
    await company(tx)
    await bring(tx, 'banks.csv', {
      customers: ['rabo', 'ing', 'abn'].map((id) => customer(id, { name: id.toUpperCase(), group: 'Banks' })),
    })
    await bring(tx, 'calendars.ics', {
      touches: [
        meeting(2, 'c1', 'm1', '2025-12-01'),
        meeting(3, 'c1', 'm1', '2025-12-10'),
        meeting(4, 'c1', 'gone', '2025-11-03'),
        meeting(4, 'rabo', 'gone', '2025-11-03'),
        meeting(5, 'rabo', 'gone', '2025-11-10'),
        meeting(5, 'ing', 'gone', '2025-11-10'),
        ...calendars.filter((id) => id !== 'm1').map((id, at) => meeting(10 + at, 'c2', id, '2025-12-02')),
      ],
    })
  })
  await all.well(leave, { member: 'gone' }, 'm1')
  await all.perform(measureSurround)
  return all
}

const group = async (all: TestHouse, input: object = {}) => (await all.well(showSurround, input)) as SurroundPage
const way = async (all: TestHouse, id: string) => (await all.well(showWayIn, { id })) as WayInPage

test('E31: the customers of a group with their way in, from the inside out, and the coverage of each group', async () => {
  const all = await open()
  const banks = await group(all, { group: 'Banks' })
  assert.deepEqual(
    banks.rows.map(({ id, ring, steps }) => [
      id,
      ring,
      steps.map(({ from, to, times, last }) => `${from.name} ${to.name} ${times} ${last}`),
    ]),
    [
      ['rabo', 'via-one', ['Anna Bakkerij Jansen 4 2025-12-10', 'Bakkerij Jansen RABO 1 2025-11-03']],
      ['ing', 'via-two', ['Anna Bakkerij Jansen 4 2025-12-10', 'Bakkerij Jansen RABO 1 2025-11-03', 'RABO ING 1 2025-11-10']],
      ['abn', 'none', []],
    ],
  )
  assert.deepEqual(banks.coverage, { known: 0, 'via-one': 1, 'via-two': 1, buys: 0, none: 1, 'not-known': 0 })
  assert.deepEqual([banks.total, banks.white, banks.sight?.sellers, banks.sight?.seen], [3, [], 3, 3])
  assert.ok(banks.groups.some((one) => one.group === 'Banks' && one.coverage.none === 1))
  assert.deepEqual((await group(all, { group: 'Food' })).white, ['c1'])
  const everybody = await group(all)
  assert.equal(everybody.total, 7)
  assert.deepEqual(
    everybody.rows.map(({ ring }) => ring),
    ['known', 'known', 'via-one', 'via-two', 'none', 'none', 'none'],
  )
  assert.equal(await all.code(showSurround, { group: 'Bakers' }), 'group-unknown')
})

test('E31: the list is read page after page, and by ring', async () => {
  const all = await open()
  const seen: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: SurroundPage = await group(all, { limit: 3, ...(cursor !== undefined && { cursor }) })
    seen.push(...page.rows.map(({ id }) => id))
    cursor = page.next
  }
  assert.deepEqual(
    seen,
    (await group(all)).rows.map(({ id }) => id),
  )
  const known = await group(all, { ring: 'known' })
  assert.deepEqual([known.total, known.rows.length], [2, 2])
})

test('E31: one customer: who of us knows it, its owner included, and who sat at a table with it', async () => {
  const all = await open()
  const jansen = await way(all, 'c1')
  assert.deepEqual(
    jansen.knownBy.map(({ name, times, last }) => [name, times, last]),
    [['Anna', 4, '2025-12-10']],
  )
  assert.equal(jansen.ownerKnows, true)
  assert.deepEqual(
    jansen.atTable.map(({ at, times, ring }) => [at.name, at.what, times, ring]),
    [['RABO', 'customer', 1, 'via-one']],
  )
  const rabo = await way(all, 'rabo')
  assert.deepEqual([rabo.knownBy, rabo.row?.ring, rabo.ownerKnows], [[], 'via-one', null])
  assert.equal(await all.code(showWayIn, { id: 'nobody' }), 'customer-unknown')
})

test('E31: a calendar that is missing makes “no way in” unknown, and what buys without being seen says so', async () => {
  const all = await open(['m1', 'm2'])
  // m3 only owns a customer, and sells nothing: nobody waits for that calendar.
  assert.equal((await way(all, 'abn')).row?.ring, 'none')
  const some = await open(['m1'])
  assert.equal((await way(some, 'abn')).row?.ring, 'not-known')
  assert.equal((await way(some, 'c2')).row?.ring, 'buys', 'it was invoiced, so somebody there is known')
  assert.deepEqual([(await group(some)).sight?.seen, (await group(some)).sight?.missing], [1, ['Bo']])
  const bare = await house()
  assert.deepEqual([(await group(bare)).sight, (await group(bare)).rows], [null, []])
})

test('E31: the sums of the store are those of core', async () => {
  const { run } = await open()
  const today = '2025-12-31' as Day
  const days = (...on: readonly (readonly [string, number])[]) => on.map(([day, companies]) => ({ day: day as Day, companies }))
  const known = await run((tx) => knownOf(tx, today))
  const jansen = known.find((bond) => bond.customer === 'c1' && bond.member === 'm1')
  const expected = warmthOf(days(['2025-12-01', 1], ['2025-12-10', 1], ['2025-03-01', 1], ['2025-03-02', 1]), today)
  assert.ok(Math.abs((jansen?.warmth ?? 0) - expected) < 1e-9)
  assert.ok(!known.some((bond) => bond.member === 'gone'), 'whoever left introduces nobody')
  const seated = await run((tx) => seatedTogether(tx, today))
  assert.deepEqual(
    seated.map(({ one, other, times }) => `${one} ${other} ${times}`).toSorted((a, b) => (a < b ? -1 : 1)),
    ['c1 rabo 1', 'ing rabo 1'],
  )
  assert.ok(Math.abs(seated.find(({ one }) => one === 'c1')!.warmth - warmthAtTable(days(['2025-11-03', 2]), today)) < 1e-9)
})

test('E31: taking the calendars back takes the ways in with them', async () => {
  const all = await open()
  const { rows } = await all.run((tx) => sql<{ id: number }>`select id from import where file = 'calendars.ics'`.execute(tx))
  await all.well(undoImport, { id: String(rows[0]!.id) })
  await all.perform(measureSurround)
  assert.equal((await way(all, 'rabo')).row?.ring, 'not-known')
})

const caught = async (all: TestHouse, about: string) => {
  const matter = randomUUID()
  await all.well(catchMatter, { matter, title: 'Krediet', ties: { customer: about }, remains: { valueEuro: 5000, hours: 1 } }, 'm1')
  await all.well(catchMatter, { matter: randomUUID(), title: 'Nog iets', ties: { customer: about } }, 'm1')
  await all.perform(retestMatters)
  return matter
}
const page = async (all: TestHouse, matter: string) => (await all.well(showMatter, { matter })) as MatterPage
const signal = (all: TestHouse, code: string, id = 'abn') => all.well(noteSignal, { what: 'customer', id, code }, 'm1')

test('E32: no contacts, not even via via, and the bank is in trouble: the gate drops it with the reason, and takes it back', async () => {
  const all = await open()
  const matter = await caught(all, 'abn')
  const asked = await page(all, matter)
  assert.deepEqual([asked.matter.status, asked.matter.test], ['at-gate', 'influence'])
  assert.deepEqual(asked.hints[0], { code: 'hint.way-none', numbers: { sellers: 3, seen: 3 } })
  await signal(all, 'money-trouble')
  const dropped = await page(all, matter)
  assert.equal(dropped.matter.status, 'dropped')
  const answer = dropped.answers.find(({ test }) => test === 'influence')
  assert.deepEqual([answer?.answer, answer?.by, answer?.numbers], ['no', 'data', { sellers: 3, risks: 1 }])
  assert.equal((await way(all, 'abn')).risks, 1)
  await all.perform(retestMatters)
  assert.equal((await page(all, matter)).matter.status, 'dropped')
  // Somebody to talk to: the data says nothing any more, and a person is asked.
  await signal(all, 'new-contact')
  const back = await page(all, matter)
  assert.deepEqual([back.matter.status, back.matter.test, back.hints[0]?.code], ['at-gate', 'influence', 'hint.way-opened'])
  assert.ok(!back.answers.some(({ test }) => test === 'influence'))
})

test('E32: with a way in, or where it is not known, trouble alone drops nothing; and what a person dropped stays dropped', async () => {
  const all = await open()
  const reachable = await caught(all, 'rabo')
  await signal(all, 'money-trouble', 'rabo')
  assert.equal((await page(all, reachable)).matter.test, 'influence')
  assert.equal((await page(all, reachable)).hints[0]?.code, 'hint.way-via-one')
  await all.well(answerTest, { matter: reachable, test: 'influence', answer: 'no' }, 'm1')
  await signal(all, 'new-contact', 'rabo')
  assert.equal((await page(all, reachable)).matter.status, 'dropped')
  const some = await open(['m1'])
  const unknown = await caught(some, 'abn')
  await signal(some, 'money-trouble')
  assert.deepEqual(
    [(await page(some, unknown)).matter.status, (await page(some, unknown)).hints[0]?.code],
    ['at-gate', 'hint.way-not-known'],
  )
})

test('E32: a calendar that shows a way in brings back what the data dropped', async () => {
  const all = await open()
  const matter = await caught(all, 'abn')
  await signal(all, 'competitor-inside')
  assert.equal((await page(all, matter)).matter.status, 'dropped')
  await all.run((tx) => bring(tx, 'more.ics', { touches: [meeting(2, 'abn', 'm2', '2025-12-20')] }))
  all.queued.length = 0
  await all.perform(measureSurround)
  assert.deepEqual(all.queued, ['matter/retest-matters'])
  await all.perform(retestMatters)
  assert.deepEqual([(await page(all, matter)).matter.status, (await page(all, matter)).hints[0]?.code], ['at-gate', 'hint.way-known'])
  all.queued.length = 0
  await all.perform(measureSurround)
  assert.deepEqual(all.queued, [], 'nothing new, so nothing is tested again')
})

const events = ['rabo.nl', 'vandam.nl'].map((domain, at) =>
  [
    `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTART:2026010${at + 5}T090000Z\r\nDTEND:2026010${at + 5}T100000Z\r\nSUMMARY:Met Hendrik Geheim`,
    'ORGANIZER;CN=Joost:mailto:joost@onszelf.nl\r\nATTENDEE;CN=Joost;PARTSTAT=ACCEPTED:mailto:joost@onszelf.nl',
    `ATTENDEE;CN=Hendrik Geheim:mailto:hendrik.geheim@${domain}\r\nEND:VEVENT`,
  ].join('\r\n'),
)
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Joost', ...events, 'END:VCALENDAR', ''].join('\r\n')
const card =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hendrik Geheim\r\nTITLE:Directeur Geheim\r\nORG:Rabo\r\nEMAIL:hendrik.geheim@rabo.nl\r\nEND:VCARD\r\n'

test('E31: who knows whom is told out of a calendar and cards, and the people in them stand nowhere in the database', async () => {
  const all = await house()
  const files = Object.entries({ 'Joost.ics': calendar, 'rabo.vcf': card }).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
  await all.well(importFiles, { files })
  await all.perform(readImports)
  await all.well(answerQuestions, { id: '1', answers: { member: 'Joost', domains: ['onszelf.nl'] } })
  await all.perform(readImports)
  await all.perform(measureSurround)
  const rabo = (await group(all)).rows.find(({ ring }) => ring === 'known')
  assert.deepEqual([rabo?.name, rabo?.steps[0]?.from.name], ['Rabo', 'Joost'])
  assert.doesNotMatch(await everything(all), /geheim/i)
})

/** Every row of every table as text, and the copies of files. */
async function everything(all: TestHouse): Promise<string> {
  const { rows: tables } = await all.run((tx) =>
    sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema() and tablename <> 'migration'`.execute(
      tx,
    ),
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const found = await all.run((tx) => sql<{ row: string }>`select row_to_json(t)::text as row from ${sql.table(name)} as t`.execute(tx))
    texts.push(...found.rows.map(({ row }) => row))
  }
  const { rows: pieces } = await all.run((tx) => sql<{ bytes: Buffer }>`select bytes from file_piece`.execute(tx))
  return [...texts, ...pieces.map(({ bytes }) => bytes.toString('latin1'))].join('\n')
}
