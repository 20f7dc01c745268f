/** Rows that came back from a file are downloaded, mended and brought again: they then belong to that file, and nothing of it is lost. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { languages, type Language } from '../../messages/say.ts'
import { undoImport } from '../../verbs/fact/undo-import.ts'
import { withHouse, type TestHouse } from '../../verbs/test-house.ts'
import { sheetBytes } from './test-sheet.ts'
import { answerFile, lookAtFile, takeIn } from '../../verbs/fact/test-files.ts'

const { house, store } = withHouse()

/** The rows that came back, as the file that is downloaded. */
const downloaded = async (open: TestHouse, id: string, language: Language): Promise<string> =>
  (await sheetBytes(store(), open, { name: 'rejected-rows', language, filters: { id } })).toString()
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
    await lookAtFile(one, 'facturen jan.csv', first)
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
    const looked = await lookAtFile(one, 'hersteld.csv', mended(text, language, (row) => row.slice(0, 8).map((cell) => cell.replace('32-', '12-').replace('veel', '20,00')))) // prettier-ignore
    assert.deepEqual([looked.status, looked.preview?.rows], ['ready', { new: 3, changed: 0, same: 0, elsewhere: 0 }])
    const own = await takeIn(one)
    assert.deepEqual(await counted(one), [['F1', 150_00], ['F2', 70_00], ['F3', 10_00]]) // prettier-ignore
    // A whole export that comes later says everything anew.
    await lookAtFile(one, 'alles.csv', `${head}\nF1;05-01-2026;Jansen;100,00;60,00\nF1;12-01-2026;Jansen;55,00;30,00`)
    const whole = await takeIn(one)
    assert.deepEqual(await counted(one), [['F1', 155_00], ['F2', 70_00], ['F3', 10_00]]) // prettier-ignore
    await one.well(undoImport, { id: whole.id })
    // The same file, taken back and brought again, still has its mended rows.
    await one.well(undoImport, { id })
    assert.deepEqual(await counted(one), [['F1', 50_00], ['F2', 70_00], ['F3', 10_00]]) // prettier-ignore
    await lookAtFile(one, 'facturen jan.csv', first)
    await takeIn(one)
    assert.deepEqual(await counted(one), [['F1', 150_00], ['F2', 70_00], ['F3', 10_00]]) // prettier-ignore
    await one.well(undoImport, { id: own.id })
    assert.deepEqual(await counted(one), [['F1', 100_00]]) // prettier-ignore
  })

test('what was answered about a file holds for its mended rows, and what is still wrong comes back again', async () => {
  const one = await house()
  const asked = await lookAtFile(one, 'jan.csv', 'Date,Customer,Net amount\n01/02/2026,Jansen,100.00\n99/02/2026,Bos,50.00')
  await answerFile(one, asked.id, { dateOrder: 'dmy', marginPercent: 40 })
  const { id } = await takeIn(one)
  const again = await lookAtFile(one, 'hersteld.csv', await downloaded(one, id, 'en'))
  assert.deepEqual([again.status, again.rejected, again.answers], ['ready', 1, { dateOrder: 'dmy', marginPercent: 40 }])
  assert.match(await downloaded(one, again.id, 'en'), /row in hersteld\.csv,column,reason,row in jan\.csv/)
})
