/** Sheets that we wrote are brought again: customers stay who they are, and no other sheet is taken for what it is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sources } from '../../core/fact/source.ts'
import type { VerdictList } from '../../core/plan/focus.ts'
import { fileOf } from '../../intake/file.ts'
import { examineBytes } from '../../intake/test-file.ts'
import { languages, type Language } from '../../messages/say.ts'
import { confirmImports } from '../../verbs/fact/confirm-imports.ts'
import { importFiles } from '../../verbs/fact/import-files.ts'
import { readImports } from '../../verbs/fact/read-imports.ts'
import { showSources } from '../../verbs/fact/show-sources.ts'
import { listVerdicts } from '../../verbs/plan/list-verdicts.ts'
import { makePlan } from '../../verbs/plan/make-plan.ts'
import { withHouse, type TestHouse } from '../../verbs/test-house.ts'
import { compute } from '../clock/compute.ts'
import { sheets } from './sheets.ts'
import type { Filters } from './sheet.ts'
import { full, needs } from './test-full-company.ts'
import { sheetBytes } from './test-sheet.ts'
import { formats, type Format } from './write-sheet.ts'

const { house, store } = withHouse({ compute })

type File = readonly [name: string, bytes: Buffer]

/** What waits of these files when they were looked at. */
async function look(one: TestHouse, files: readonly File[]) {
  await one.well(importFiles, { files: files.map(([name, bytes]) => fileOf(name, bytes)), preview: true })
  await one.perform(readImports)
  return ((await one.well(showSources, {})) as Sources).sources[0]!
}
async function takeIn(one: TestHouse, files: readonly File[]) {
  const looked = await look(one, files)
  await one.well(confirmImports, {})
  await one.perform(readImports)
  await one.perform(makePlan)
  return looked
}

const sheetOf = async (open: TestHouse, name: string, language: Language, format: Format, filters: Filters = {}): Promise<File> => [
  `${name}.${format}`,
  await sheetBytes(store(), open, { name, language, format, filters }),
]

/** Two of one name, one whose name would run in a spreadsheet, one that no list names. */
const files = Object.entries({
  'klanten.csv':
    'Debiteurnummer;Naam;Klantgroep;Accountmanager\n00123;Bakkerij Jansen B.V.;Food;Eva Bos\n00124;Bakkerij Jansen B.V.;Horeca;Eva Bos\nB-9;=Bos & Zn;Bouw;Joost de Vries\n',
  'facturen.csv':
    'Factuurnummer;Factuurdatum;Debiteurnummer;Klant;Bedrag excl. btw;Kostprijs\nF1;05-01-2026;00123;;1000,00;600,00\nF2;06-01-2026;00124;;700,00;10,00\nF3;06-01-2026;B-9;;500,00;10,00\nF4;06-01-2026;;Vos;700,00;10,00\n',
  'uren.csv': 'Datum;Klant;Medewerker;Uren\n05-01-2026;Vos;Eva Bos;5\n',
  'team.csv': 'Medewerker;Personeelsnummer;Netto uren\nEva Bos;7;1200\nJoost de Vries;8;1200\n',
}).map(([name, text]): File => [name, Buffer.from(text)])

const customers = async (one: TestHouse) =>
  ((await one.well(listVerdicts, {})) as VerdictList).rows
    .map(({ id, name, group, owner, marginEuro }) => ({ id, name, group, owner, marginEuro }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

for (const language of languages)
  for (const format of formats)
    test(`the sheet of customers names the customers that it was made of (${language}, ${format})`, async () => {
      const one = await house()
      await takeIn(one, files)
      const before = await customers(one)
      assert.deepEqual(
        before.map(({ id, name }) => [id, name]),
        [
          ['key:00123', 'Bakkerij Jansen B.V.'],
          ['key:00124', 'Bakkerij Jansen B.V.'],
          ['key:b-9', '=Bos & Zn'],
          ['name:vos', 'Vos'],
        ],
      )
      const sheet = await sheetOf(one, 'customers', language, format)
      const looked = await takeIn(one, [sheet])
      assert.deepEqual([looked.status, looked.questions, looked.rejected, looked.preview?.customers.new, looked.preview?.members.new], ['ready', [], 0, 0, 0]) // prettier-ignore
      assert.deepEqual(await customers(one), before)
      // Where nothing is known yet they come in under the same codes and names.
      const other = await house()
      const there = await look(other, [sheet])
      assert.deepEqual([there.status, there.preview?.customers.new, there.rejected], ['ready', 4, 0])
      await takeIn(other, files.slice(1))
      assert.deepEqual(
        (await customers(other)).map(({ id, name, group, owner }) => ({ id, name, group, owner })),
        before.map(({ id, name, group, owner }) => ({ id, name, group, owner })),
      )
    })

test('no sheet of ours is taken for what it is not, and what says something by day is asked about with its columns', async () => {
  const { open, block } = await full(house)
  for (const language of languages) {
    for (const format of formats) {
      const taken: Record<string, string> = {}
      for (const { name } of sheets) {
        const [file, bytes] = await sheetOf(open, name, language, format, needs(block)[name] ?? {})
        const examined = await examineBytes(file, bytes)
        if (examined.status === 'recognised') taken[name] = examined.readings.map((reading) => reading.format.id).join()
        if (name !== 'source-rows') continue
        if (examined.status !== 'asked') return assert.fail(JSON.stringify(examined))
        assert.deepEqual([examined.questions.map(({ code }) => code), examined.questions[0]?.choices, examined.rows > 0], [['which-columns'], examined.headers, true]) // prettier-ignore
        assert.deepEqual(examined.headers.slice(0, 2), language === 'nl' ? ['Dag', 'Wat'] : ['Day', 'What'])
      }
      // Each of these has a customer or a member in every row, with their own id.
      assert.deepEqual(taken, { customers: 'customers', 'sweet-spot': 'customers', surround: 'customers', contacts: 'customers', members: 'team' }, `${language} ${format}`) // prettier-ignore
    }
  }
})
