/** Rows that came back from a file are downloaded, mended and brought again: they then belong to that file, and nothing of it is lost. */
import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { nobody } from '../../core/about.ts'
import type { Sources } from '../../core/fact/source.ts'
import { fileOf } from '../../intake/file.ts'
import { languages, type Language } from '../../messages/say.ts'
import { answerQuestions } from '../../verbs/fact/answer-questions.ts'
import { confirmImports } from '../../verbs/fact/confirm-imports.ts'
import { importFiles } from '../../verbs/fact/import-files.ts'
import { readImports } from '../../verbs/fact/read-imports.ts'
import { showSources } from '../../verbs/fact/show-sources.ts'
import { undoImport } from '../../verbs/fact/undo-import.ts'
import { withHouse, type TestHouse } from '../../verbs/test-house.ts'
import { quietRooms } from '../../verbs/test-rooms.ts'
import { rejectedRowsSheet } from './sheets/rejected-rows.ts'
import { writeSheet } from './write-sheet.ts'

const { house, store } = withHouse()

async function look(one: TestHouse, name: string, text: string) {
  await one.well(importFiles, { files: [fileOf(name, Buffer.from(text))], preview: true })
  return newest(one)
}
async function newest(one: TestHouse) {
  await one.perform(readImports)
  return ((await one.well(showSources, {})) as Sources).sources[0]!
}
async function takeIn(one: TestHouse) {
  await one.well(confirmImports, {})
  return newest(one)
}

/** The rows that came back, as the file that is downloaded. */
async function downloaded(open: TestHouse, id: string, language: Language): Promise<string> {
  const parts: Buffer[] = []
  const out = new Writable({ write: (part: Buffer, _encoding, done) => (parts.push(part), done()) })
  const asked = { workspace: open.id, actor: nobody, now: '2026-02-01T08:00:00.000Z' }
  assert.equal(
    await writeSheet(
      { sheet: rejectedRowsSheet, format: 'csv', language, filters: { id } },
      asked,
      { ...quietRooms, store: store() },
      () => out,
    ),
    null,
  )
  return Buffer.concat(parts).toString()
}
/** The same with the cells changed, as a spreadsheet would save it. */
function mended(text: string, language: Language, change: (row: string[]) => string[]): string {
  const delimiter = language === 'nl' ? ';' : ','
  const [heads = [], ...rows] = parse(text, { bom: true, delimiter, relax_column_count: true })
  return stringify([heads, ...rows.map(change)], { delimiter })
}
const counted = async (one: TestHouse) =>
  (
    await one.run((tx) =>
      sql<{ invoice: string; revenue: number }>`
        select invoice, sum(revenue)::integer as revenue from invoice_line where counts group by 1 order by 1`.execute(tx),
    )
  ).rows.map(({ invoice, revenue }) => [invoice, revenue])

const head = 'Factuurnummer;Factuurdatum;Klant;Bedrag excl. btw;Kostprijs'
const first = [
  head,
  'F1;05-01-2026;Jansen;100,00;60,00',
  'F1;32-01-2026;Jansen;50,00;30,00',
  'F2;06-01-2026;=Bos;70,00;veel',
  'F3;07-01-2026;Bakker;10,00;5,00;extra;=cel',
].join('\n')

for (const language of languages)
  test(`a mended row stands beside the others of its invoice, whatever is brought and taken back (${language})`, async () => {
    const one = await house()
    await look(one, 'facturen jan.csv', first)
    const { id, rejected } = await takeIn(one)
    assert.equal(rejected, 3)
    const text = await downloaded(one, id, language)
    const rows = parse(text, { bom: true, delimiter: language === 'nl' ? ';' : ',', relax_column_count: true })
    assert.deepEqual(
      rows.map((row) => row.slice(0, 2)),
      [
        language === 'nl' ? ['rij in facturen jan.csv', 'kolom'] : ['row in facturen jan.csv', 'column'],
        ['3', 'Factuurdatum'],
        ['4', 'Kostprijs'],
        ['5', ''],
      ],
    )
    assert.deepEqual(rows[3]?.slice(3), ['F3', '07-01-2026', 'Bakker', '10,00', '5,00', 'extra', "'=cel"], 'cells beyond the headers')
    const looked = await look(one, 'hersteld.csv', mended(text, language, (row) => row.slice(0, 8).map((cell) => cell.replace('32-', '12-').replace('veel', '20,00')))) // prettier-ignore
    assert.deepEqual([looked.status, looked.preview?.rows], ['ready', { new: 3, changed: 0, same: 0, elsewhere: 0 }])
    const own = await takeIn(one)
    assert.deepEqual(await counted(one), [['F1', 150_00], ['F2', 70_00], ['F3', 10_00]]) // prettier-ignore
    // A whole export that comes later says everything anew.
    await look(one, 'alles.csv', `${head}\nF1;05-01-2026;Jansen;100,00;60,00\nF1;12-01-2026;Jansen;55,00;30,00`)
    const whole = await takeIn(one)
    assert.deepEqual(await counted(one), [['F1', 155_00], ['F2', 70_00], ['F3', 10_00]]) // prettier-ignore
    await one.well(undoImport, { id: whole.id })
    await one.well(undoImport, { id: own.id })
    assert.deepEqual(await counted(one), [['F1', 100_00]]) // prettier-ignore
  })

test('what was answered about a file holds for its mended rows, and what is still wrong comes back again', async () => {
  const one = await house()
  const asked = await look(one, 'jan.csv', 'Date,Customer,Net amount\n01/02/2026,Jansen,100.00\n99/02/2026,Bos,50.00')
  await one.well(answerQuestions, { id: asked.id, answers: { dateOrder: 'dmy', marginPercent: 40 } })
  await newest(one)
  const { id } = await takeIn(one)
  const again = await look(one, 'hersteld.csv', await downloaded(one, id, 'en'))
  assert.deepEqual([again.status, again.rejected, again.answers], ['ready', 1, { dateOrder: 'dmy', marginPercent: 40 }])
  assert.match(await downloaded(one, again.id, 'en'), /row in hersteld\.csv,column,reason,row in jan\.csv/)
})
