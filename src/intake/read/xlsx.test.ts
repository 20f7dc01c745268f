/** Workbooks: numbers stay numbers, dates become days, and the sheet with headers that we know is the one that is read. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { readFacts } from '../read-facts.ts'
import { examineBytes } from '../test-file.ts'

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>

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

const cell = (value: string | number, row: number, at: number) => {
  const place = `r="${String.fromCharCode(65 + at)}${row}"`
  return typeof value === 'number'
    ? `<c ${place}${value === 46_093 ? ' s="1"' : value === 0.0625 ? ' s="2"' : ''}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`
}

function workbook(sheets: Sheets): Buffer {
  const names = Object.keys(sheets)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zip({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row + 1, column)).join('')}</row>`).join('')}</sheetData></worksheet>`,
      ]),
    ),
  })
}

/** A zip as any program writes it: local entries, then the list of contents. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const entries: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text)
    const packed = deflateRawSync(raw)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(raw.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    list.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, tail, Buffer.from(name))
    entries.push(entry)
    offset += entry.length
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(contents.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...entries, contents, Buffer.from('PK\u0005\u0006'), end])
}
