/** Workbooks: numbers stay numbers, dates become days, and the sheet with headers that we know is the one that is read. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readFacts } from '../read-facts.ts'
import { examineBytes } from '../test-file.ts'
import { workbook, zip } from './test-workbook.ts'

/** Serial 46093 is 12 March 2026. */
const invoices = [
  ['Overzicht'],
  ['Klant', 'Factuurdatum', 'Omzet', 'Kostprijs'],
  ['Jansen', 46_093, 1250.5, 840],
  ['Bos', '13-03-2026', '1.000,25', 'n.b.'],
  ['Bos', 46_093, 1],
]

test('the sheet that is known is read, wherever it stands, with the row numbers of the sheet', async () => {
  const examined = await examineBytes('verkoop.xlsx', workbook({ Voorblad: [['Verkoop 2026']], Regels: invoices }))
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  assert.deepEqual([examined.format, examined.rows], ['invoices', 3])
  for await (const { facts, problems } of readFacts(examined)) {
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'invoice-line' && [fact.row, fact.day, fact.revenue, fact.cost]),
      [
        [3, '2026-03-12', 125_050, 84_000],
        [5, '2026-03-12', 100, null],
      ],
    )
    assert.deepEqual(
      problems.map(({ row, code, column }) => [row, code, column]),
      [[4, 'row-bad-amount', 'Kostprijs']],
    )
  }
})

test('a time of day is a duration, and a percentage is kept as a share', async () => {
  const hours = await examineBytes(
    'uren.xlsx',
    workbook({
      Uren: [
        ['Klant', 'Datum', 'Duur'],
        ['Jansen', 46_093, 0.0625],
      ],
    }),
  )
  if (hours.status !== 'recognised') return assert.fail(JSON.stringify(hours))
  for await (const { facts } of readFacts(hours))
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'touch' && fact.minutes),
      [90],
    )
  const shares = await examineBytes(
    'omzet.xlsx',
    workbook({
      Omzet: [
        ['Klant', 'Datum', 'Omzet', 'Marge %'],
        ['Jansen', 46_093, 200, 0.355],
        ['Bos', 46_093, 200, 35.5],
      ],
    }),
  )
  if (shares.status !== 'recognised') return assert.fail(JSON.stringify(shares))
  for await (const { facts } of readFacts(shares))
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'invoice-line' && fact.cost),
      [12_900, 12_900],
    )
})

test('a sheet that is a chart has no rows, and the sheets beside it are read', async () => {
  const bytes = readFileSync(new URL('../../../examples/formats/workbooks/chart-sheet.xlsx', import.meta.url))
  const examined = await examineBytes('chart-sheet.xlsx', bytes)
  assert.equal(examined.status === 'refused' && examined.problem.code, 'file-unknown-headers')
})

test('a workbook without rows is empty', async () => {
  const examined = await examineBytes('leeg.xlsx', workbook({ Blad1: [] }))
  assert.equal(examined.status === 'refused' && examined.problem.code, 'file-empty')
})

test('a zip that is no workbook, or is cut off, cannot be read', async () => {
  const whole = workbook({ Blad1: invoices })
  for (const bytes of [zip({ 'hello.txt': 'hello' }), whole.subarray(0, 300), whole.subarray(0, -40)]) {
    const examined = await examineBytes('x.xlsx', bytes)
    assert.equal(examined.status === 'refused' && examined.problem.code, 'file-unreadable')
  }
})

test('a workbook that says it unfolds to more than a machine holds is refused before it is unfolded', async () => {
  const bytes = workbook({ Blad1: invoices })
  const list = bytes.indexOf('PK\u0001\u0002')
  bytes.writeUInt32LE(0xffff_fff0, list + 24)
  const examined = await examineBytes('bomb.xlsx', bytes)
  assert.equal(examined.status === 'refused' && examined.problem.code, 'file-too-large')
})
