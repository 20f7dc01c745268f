/** Tables of a database come in together: asked about once, read as one, taken back as one, and apart when a person says so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Source, Sources } from '../../core/fact/source.ts'
import { fileOf } from '../../intake/file.ts'
import { dutchFiles } from '../../intake/tables/test-database.ts'
import { withHouse } from '../test-house.ts'
import { answerQuestions } from './answer-questions.ts'
import { confirmImports } from './confirm-imports.ts'
import { importFiles } from './import-files.ts'
import { readImports } from './read-imports.ts'
import { showSources } from './show-sources.ts'
import { stopReading } from './stop-reading.ts'
import { undoImport } from './undo-import.ts'

const { house } = withHouse()
type Opened = Awaited<ReturnType<typeof house>>

async function bring(one: Opened, texts: Readonly<Record<string, string>>, preview = false): Promise<void> {
  await one.well(importFiles, { files: Object.entries(texts).map(([name, text]) => fileOf(name, Buffer.from(text))), preview })
  await one.perform(readImports)
}

const sourcesOf = async (one: Opened): Promise<readonly Source[]> => ((await one.well(showSources, {})) as Sources).sources.toReversed()

/** The file whose rows are read, and those that go with it. */
async function joined(one: Opened): Promise<{ readonly base: Source; readonly beside: readonly Source[] }> {
  const sources = (await sourcesOf(one)).filter(({ status }) => status !== 'undone')
  const base = sources.find(({ file }) => file === 'orderregels.csv') ?? assert.fail('the lines are there')
  return { base, beside: sources.filter(({ togetherWith }) => togetherWith === base.id) }
}

const readingsOf = ({ questions }: Source) => questions[0]?.together?.readings ?? assert.fail('it asks which tables')

async function confirmed(one: Opened): Promise<Source> {
  const { base } = await joined(one)
  await one.well(answerQuestions, { id: base.id, answers: { tables: readingsOf(base) } })
  await one.perform(readImports)
  return (await joined(one)).base
}

const counts = (one: Opened) =>
  one.run(async (tx) => {
    const { rows } = await sql<{ lines: number; touches: number; customers: number; members: number; pieces: number }>`
      select (select count(*) from invoice_line) as lines, (select count(*) from touch) as touches, (select count(*) from customer) as customers,
        (select count(*) from member) as members, (select count(*) from file_piece) as pieces`.execute(tx)
    return rows[0]
  })

test('what belongs together is asked about once, with its keys, and the other files go with the one whose rows are read', async () => {
  const one = await house()
  await bring(one, dutchFiles)
  const { base, beside } = await joined(one)
  assert.equal(base.status, 'asked')
  assert.deepEqual(
    base.questions.map(({ code }) => code),
    ['which-tables'],
  )
  assert.equal(base.questions[0]?.together?.keys.length, 7)
  assert.deepEqual(beside.map(({ file, status }) => `${file} ${status}`).toSorted(), [
    'bezoeken.csv together',
    'klanten.csv together',
    'medewerkers.csv together',
    'orders.csv together',
    'producten.csv together',
  ])
  const done = await confirmed(one)
  assert.equal(done.status, 'done')
  assert.deepEqual(done.facts, { 'invoice-line': 7, touch: 4, 'customer-row': 3, 'member-row': 2 })
  assert.deepEqual(await counts(one), { lines: 7, touches: 4, customers: 3, members: 2, pieces: 6 })
})

test('taking one of them back takes all of them back', async () => {
  const one = await house()
  await bring(one, dutchFiles)
  await confirmed(one)
  const { beside } = await joined(one)
  await one.well(undoImport, { id: beside[0]?.id })
  assert.deepEqual(await counts(one), { lines: 0, touches: 0, customers: 0, members: 0, pieces: 0 })
  assert.ok((await sourcesOf(one)).every(({ status }) => status === 'undone'))
})

test('read apart, each file says what it can alone, and is not put together again', async () => {
  const one = await house()
  await bring(one, dutchFiles)
  await one.well(answerQuestions, { id: (await joined(one)).base.id, answers: { tables: [] } })
  await one.perform(readImports)
  const sources = await sourcesOf(one)
  assert.ok(sources.every(({ togetherWith }) => togetherWith === null))
  const status = (file: string) => sources.find((source) => source.file === file)?.status
  assert.deepEqual([status('klanten.csv'), status('bezoeken.csv')], ['done', 'done'])
  assert.deepEqual([status('orderregels.csv'), status('producten.csv')], ['refused', 'refused'])
})

test('the next tables of the same shape are read as those before, and a note says so', async () => {
  const one = await house()
  await bring(one, dutchFiles)
  await confirmed(one)
  const later = Object.fromEntries(Object.entries(dutchFiles).map(([file, text]) => [file, text.replaceAll('2026-', '2027-')]))
  await bring(one, { ...later, 'orders.csv': (later['orders.csv'] ?? '').replaceAll(/^(\d+);/gm, '9$1;'), 'orderregels.csv': (later['orderregels.csv'] ?? '').replaceAll(/^(\d+);(\d+)/gm, '$1;9$2') }) // prettier-ignore
  const again = (await sourcesOf(one)).findLast(({ file }) => file === 'orderregels.csv')
  assert.equal(again?.status, 'done')
  assert.deepEqual(
    again.problems.map(({ code }) => code),
    ['file-answered-before'],
  )
})

test('looked at first, they are ready as one and taken in as one; exactly the same files change nothing', async () => {
  const one = await house()
  await bring(one, dutchFiles, true)
  const ready = await confirmed(one)
  assert.equal(ready.status, 'ready')
  assert.deepEqual(ready.preview?.rows, { new: 11, changed: 0, same: 0, elsewhere: 0 })
  assert.equal((await counts(one))?.lines, 0)
  await one.well(confirmImports, {})
  await one.perform(readImports)
  assert.equal((await joined(one)).base.status, 'done')
  assert.ok((await joined(one)).beside.every((source) => source.confirmed))
  await bring(one, dutchFiles)
  assert.equal((await sourcesOf(one)).length, 6)
  assert.deepEqual(await counts(one), { lines: 7, touches: 4, customers: 3, members: 2, pieces: 6 })
})

test('stopped while they are read, nothing of any of them is left', async () => {
  const one = await house()
  await bring(one, dutchFiles)
  const { base } = await joined(one)
  await one.well(answerQuestions, { id: base.id, answers: { tables: readingsOf(base) } })
  await one.well(stopReading, {})
  await one.perform(readImports)
  assert.equal((await counts(one))?.pieces, 0)
  assert.ok((await sourcesOf(one)).every(({ status }) => status === 'undone'))
})
