/** Files are looked at before they are taken in: what would change is told, nothing is written, and all of it can be stopped. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Source, Sources } from '../../core/fact/source.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { workspaceName } from '../../store/rows/name-workspace.ts'
import { noteProgress } from '../../store/rows/progress.ts'
import { fileOf } from '../../intake/file.ts'
import { withHouse } from '../test-house.ts'
import type { DecisionList } from '../../core/decision/decision-page.ts'
import { tellDecision } from '../../messages/tell-decision.ts'
import { listDecisions } from '../decision/list-decisions.ts'
import { answerQuestions } from './answer-questions.ts'
import { confirmImports } from './confirm-imports.ts'
import { importFiles } from './import-files.ts'
import { readImports } from './read-imports.ts'
import { showRejectedRows } from './show-rejected-rows.ts'
import { showSources } from './show-sources.ts'
import { stopReading } from './stop-reading.ts'
import { undoImport } from './undo-import.ts'

const { house } = withHouse()
type Opened = Awaited<ReturnType<typeof house>>

const csv = (...rows: string[]) => ['Factuurnummer;Factuurdatum;Klant;Bedrag;Kostprijs', ...rows].join('\n')
const first = csv('F1;2026-01-05;Jansen;100,00;60,00', 'F2;2026-01-06;De Vries;200,00;120,00', 'F2;2026-01-06;De Vries;50,00;30,00')

const filesOf = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([name, text]) => fileOf(name, Buffer.from(text)))

async function look(one: Opened, files: Readonly<Record<string, string>>): Promise<readonly Source[]> {
  await one.well(importFiles, { files: filesOf(files), preview: true })
  await one.perform(readImports)
  return sourcesOf(one)
}

/** The oldest first. */
const sourcesOf = async (one: Opened): Promise<readonly Source[]> => ((await one.well(showSources, {})) as Sources).sources.toReversed()

async function takeIn(one: Opened): Promise<void> {
  await one.well(confirmImports, {})
  await one.perform(readImports)
}

/** Everything that facts leave, as one text. */
async function facts(tx: Transaction): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select concat((select json_agg(c order by id) from customer c), (select json_agg(m order by id) from member m), (select json_agg(l order by import_id, row_no) from invoice_line l),
      (select json_agg(t order by import_id, row_no) from touch t), (select json_agg(d order by import_id, row_no) from deal d), (select json_agg(s order by import_id, own_id) from customer_said s), (select json_agg(j) from customer_join j)) as all`.execute(
    tx,
  )
  return rows[0]?.all ?? ''
}

test('a file that is looked at says what it would change, and writes nothing until somebody takes it in', async () => {
  const one = await house()
  const [looked] = await look(one, { 'a.csv': `${first}\nF3;32-01-2026;Bakker;10,00;5,00` })
  assert.equal(looked?.status, 'ready')
  assert.deepEqual(looked?.preview, {
    rows: { new: 3, changed: 0, same: 0, elsewhere: 0 },
    unmatched: 0,
    customers: { new: 2, changed: 0, same: 0 },
    members: { new: 0, changed: 0, same: 0 },
  })
  assert.deepEqual([looked?.rowsRead, looked?.rejected, looked?.from, looked?.to], [4, 1, '2026-01-05', '2026-01-06'])
  assert.equal(looked?.parts[0]?.fields?.['revenue'], 'Bedrag')
  assert.equal(await one.run(facts), '')
  const back = (await one.well(showRejectedRows, { id: looked?.id })) as { total: number }
  assert.equal(back.total, 1)
  await takeIn(one)
  const [taken] = await sourcesOf(one)
  assert.deepEqual([taken?.status, taken?.preview, taken?.rejected, taken?.facts['invoice-line']], ['done', null, 1, 3])
})

test('what is there already is the same or changed, row by row; a longer export counts once, and taking it back restores', async () => {
  const one = await house()
  await look(one, { 'a.csv': first })
  await takeIn(one)
  const before = await one.run(facts)
  const longer = csv(
    'F1;2026-01-05;Jansen;100,00;60,00',
    'F2;2026-01-06;De Vries;200,00;120,00',
    'F2;2026-01-06;De Vries;55,00;30,00',
    'F4;2026-02-01;Visser;10,00;5,00',
  )
  const [, looked] = await look(one, { 'b.csv': longer })
  assert.deepEqual(looked?.preview?.rows, { new: 1, changed: 1, same: 2, elsewhere: 0 })
  assert.deepEqual(looked?.preview?.customers, { new: 1, changed: 0, same: 2 })
  assert.equal(await one.run(facts), before)
  await takeIn(one)
  const [old] = await sourcesOf(one)
  assert.equal(old?.uncounted, 3)
  const total = async () =>
    (await one.run((tx) => sql<{ sum: number }>`select sum(revenue) as sum from invoice_line where counts`.execute(tx))).rows[0]?.sum
  assert.equal(await total(), 365_00)
  await one.well(undoImport, { id: looked?.id })
  assert.equal(await one.run(facts), before)
})

test('a file that knows less than another is told to count elsewhere', async () => {
  const one = await house()
  await look(one, { 'a.csv': first })
  await takeIn(one)
  const [, looked] = await look(one, { 'b.csv': csv('F1;2026-01-05;Jansen;100,00;', 'F5;2026-01-08;Jansen;10,00;5,00') })
  assert.deepEqual(looked?.preview?.rows, { new: 1, changed: 0, same: 0, elsewhere: 1 })
})

test('rows that stand beside those of another file are said to do so, and then all of them count', async () => {
  const one = await house()
  await look(one, { 'a.csv': first })
  await takeIn(one)
  const [, looked] = await look(one, { 'b.csv': first.replace('2026-01-05', '2026-01-07') })
  assert.deepEqual(looked?.preview?.rows, { new: 0, changed: 1, same: 2, elsewhere: 0 })
  await one.well(answerQuestions, { id: looked?.id, answers: { overlap: 'adds' } })
  await one.perform(readImports)
  const [, again] = await sourcesOf(one)
  assert.deepEqual([again?.status, again?.uncounted], ['ready', 0])
  await takeIn(one)
  const { rows } = await one.run((tx) => sql<{ sum: number }>`select sum(revenue) as sum from invoice_line where counts`.execute(tx))
  assert.equal(rows[0]?.sum, 700_00)
})

test('columns that were read wrongly are pointed out before the file is taken in', async () => {
  const one = await house()
  const [looked] = await look(one, { 'a.csv': 'Datum;Klant;Bedrag;Bedrag excl. btw;Kostprijs\n2026-01-05;Jansen;121,00;100,00;60,00' })
  assert.equal(looked?.status, 'ready')
  const fields = { ...looked?.parts[0]?.fields, revenue: 'Bedrag' }
  await one.well(answerQuestions, { id: looked?.id, answers: { columns: { what: 'invoices', fields } } })
  await one.perform(readImports)
  assert.equal((await sourcesOf(one))[0]?.parts[0]?.fields?.['revenue'], 'Bedrag')
  await takeIn(one)
  const { rows } = await one.run((tx) => sql<{ revenue: number }>`select revenue from invoice_line`.execute(tx))
  assert.deepEqual(rows, [{ revenue: 121_00 }])
})

test('what was answered about a file holds for the next of its shape, which says so; whose calendar it is, is asked again', async () => {
  const one = await house()
  const unclear = (day: string) => `Date,Customer,Amount\n${day}/02/2026,Jansen,100.00`
  const [asked] = await look(one, { 'jan.csv': unclear('01') })
  assert.deepEqual([asked?.status, asked?.questions.map(({ code }) => code)], ['asked', ['which-date-order', 'which-margin']])
  await one.well(answerQuestions, { id: asked?.id, answers: { dateOrder: 'dmy', marginPercent: 40 } })
  await one.perform(readImports)
  // An answer that nobody acted upon is not yet one to remember.
  assert.equal((await look(one, { 'feb.csv': unclear('02') }))[1]?.status, 'asked')
  await takeIn(one)
  const next = (await look(one, { 'mar.csv': unclear('03') }))[2]
  assert.equal(next?.status, 'ready')
  assert.deepEqual(next?.answers, { dateOrder: 'dmy', marginPercent: 40 })
  assert.deepEqual(
    next?.questions.map(({ code }) => code),
    ['which-date-order', 'which-margin'],
  )
  assert.deepEqual(next?.problems.find(({ code }) => code === 'file-answered-before')?.facts, { before: 'jan.csv' })
  // Another answer than the remembered one.
  await one.well(answerQuestions, { id: next?.id, answers: { dateOrder: 'mdy' } })
  await one.perform(readImports)
  assert.equal((await sourcesOf(one))[2]?.from, '2026-03-02')

  const event = (uid: number) =>
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'DTSTART:20260110T090000Z',
      'DURATION:PT90M',
      'ORGANIZER:mailto:eva@ons.nl',
      'ATTENDEE:mailto:piet@jansen.nl',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n')
  const calendar = (await look(one, { 'eva.ics': event(1) })).at(-1)
  await one.well(answerQuestions, { id: calendar?.id, answers: { member: 'Eva', domains: ['ons.nl'] } })
  await one.perform(readImports)
  await takeIn(one)
  const second = (await look(one, { 'bas.ics': event(2) })).at(-1)
  assert.deepEqual([second?.status, second?.questions.map(({ code }) => code)], ['asked', ['whose-calendar']])
})

test('an answer of its own goes before what was answered about another file', async () => {
  const one = await house()
  const unclear = (name: string) => `Date,Customer,Amount\n01/02/2026,${name},100.00`
  const [first, second] = await look(one, { 'a.csv': unclear('A'), 'b.csv': unclear('B') })
  await one.well(answerQuestions, { id: second?.id, answers: { dateOrder: 'dmy', marginPercent: 40 } })
  await one.perform(readImports)
  await takeIn(one)
  await one.well(answerQuestions, { id: first?.id, answers: { marginPercent: 30 } })
  await one.perform(readImports)
  assert.deepEqual((await sourcesOf(one))[0]?.answers, { dateOrder: 'dmy', marginPercent: 30 })
})

test('a file that is left out, or stopped while it waits, leaves nothing behind and may come again', async () => {
  const one = await house()
  const [looked] = await look(one, { 'a.csv': first })
  await one.well(undoImport, { id: looked?.id })
  await one.well(importFiles, { files: filesOf({ 'b.csv': csv('F9;2026-01-05;Jansen;1,00;1,00') }), preview: true })
  assert.deepEqual(await one.well(stopReading, {}), { stopping: false })
  const left = await one.run((tx) =>
    sql<{
      pieces: number
      problems: number
    }>`select (select count(*) from file_piece) as pieces, (select count(*) from import_problem) as problems`.execute(tx),
  )
  assert.deepEqual(left.rows, [{ pieces: 0, problems: 0 }])
  assert.deepEqual(
    (await sourcesOf(one)).map(({ status }) => status),
    ['undone', 'undone'],
  )
  assert.equal(await one.run(facts), '')
  const again = await look(one, { 'a.csv': first })
  assert.equal(again.at(-1)?.status, 'ready')
  assert.equal(await one.code(confirmImports, { ids: [looked?.id ?? ''] }), 'import-not-ready')
})

for (const [when, isThen] of [
  ['while it is opened', ({ progress }: Sources) => progress.done === 0],
  ['while its rows are kept', ({ progress }: Sources) => progress.done > 0],
] as const) {
  test(`reading that is stopped ${when} writes nothing of what it read, and keeps what was in before`, async () => {
    const one = await house()
    await look(one, { 'a.csv': first })
    await takeIn(one)
    const before = await one.run(facts)
    const many = csv(...Array.from({ length: 120_000 }, (_, n) => `N${n};2026-03-01;Klant ${n % 500};10,00;5,00`))
    await one.well(importFiles, { files: filesOf({ 'many.csv': many }) })
    const reading = one.perform(readImports)
    for (;;) {
      const seen = (await one.well(showSources, {})) as Sources
      assert.notEqual(seen.sources[0]?.status, 'done', 'it was done before anybody could stop it')
      if (seen.progress.stage === 'reading' && isThen(seen)) break
    }
    while (!((await one.well(stopReading, {})) as { stopping: boolean }).stopping);
    await reading
    assert.equal(await one.run(facts), before)
    assert.deepEqual(
      (await sourcesOf(one)).map(({ status }) => status),
      ['done', 'undone'],
    )
    // The plan of the first file still waits; nothing reads.
    assert.equal(((await one.well(showSources, {})) as Sources).progress.stage, 'planning')
  })
}

test('a file that is looked at and brought again is looked at once, and taken in by whoever brings it for good', async () => {
  const one = await house()
  await look(one, { 'a.csv': first })
  assert.deepEqual(
    (await look(one, { 'a.csv': first })).map(({ status }) => status),
    ['ready'],
  )
  await one.well(importFiles, { files: filesOf({ 'a.csv': first }) })
  await one.perform(readImports)
  assert.deepEqual(
    (await sourcesOf(one)).map(({ status, facts: gave }) => [status, gave['invoice-line']]),
    [['done', 3]],
  )
})

test('own files that are looked at leave an example where it is, and take its place when they are taken in', async () => {
  const one = await house()
  await look(one, { 'example.csv': first })
  await takeIn(one)
  await one.run(async (tx) => void (await tx.updateTable('workspace').set({ example: 'x' }).execute()))
  const [, looked] = await look(one, { 'own.csv': csv('F1;2026-01-05;Jansen;100,00;60,00') })
  assert.deepEqual(looked?.preview?.rows, { new: 1, changed: 0, same: 0, elsewhere: 0 })
  assert.deepEqual(
    (await sourcesOf(one)).map(({ status }) => status),
    ['done', 'ready'],
  )
  await takeIn(one)
  assert.deepEqual(
    (await sourcesOf(one)).map(({ status }) => status),
    ['undone', 'done'],
  )
  assert.equal((await one.run(workspaceName))?.example, null)
})

test('progress that is not of reading is not stopped', async () => {
  const one = await house()
  await one.run((tx) => noteProgress(tx, { busy: true, stage: 'planning', done: 1, total: 2, stopped: null }))
  assert.deepEqual(await one.well(stopReading, {}), { stopping: false })
})

test('taking a file back is one decision, told with what went, and whoever did it stays', async () => {
  const one = await house()
  await look(one, { 'uren.csv': 'Datum;Klant;Medewerker;Uren\n2026-01-05;Jansen;Eva;1,5\n2026-01-06;Bos;Eva;2,0' })
  await takeIn(one)
  const [member] = await one.run((tx) => tx.selectFrom('member').select('id').execute())
  // Put away before anything of it was kept: nothing that anybody decides about.
  const [, asked] = await look(one, { 'b.csv': 'Date,Customer,Net amount\n01/02/2026,A,100.00' })
  await one.well(undoImport, { id: asked?.id })
  await one.well(undoImport, { id: '1' }, member?.id)
  const { rows } = (await one.well(listDecisions, {})) as DecisionList
  const told = rows.map((row) => [row.type, row.by.name, row.subject.name, tellDecision('en', row).what])
  assert.deepEqual(told, [
    [
      'file-taken-back',
      'Eva',
      'uren.csv',
      'took back file uren.csv. Gone: 2 rows, 2 customers; 1 stayed because something was decided about it.',
    ],
  ])
})
