/** Workbooks that other programs wrote, byte for byte: what stands in their cells, and that none of them stops us. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { say } from '../../messages/say.ts'
import { examineBytes } from '../test-file.ts'
import type { Cell } from './table.ts'
import { openXlsx } from './xlsx.ts'

const folder = new URL('../../../examples/formats/real/spreadsheets/', import.meta.url)
const files = ['exceljs', 'frictionless'].flatMap((from) =>
  readdirSync(new URL(`${from}/`, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => ({ name, bytes: readFileSync(new URL(`${from}/${name}`, folder)) })),
)

/** The first rows of some sheet of each, as a spreadsheet shows them. */
const held: Readonly<Record<string, Readonly<Record<string, readonly (readonly Cell[])[]>>>> = {
  // Its only value is 0, shown as a day: the first of its calendar, which is no day of anyone's.
  '1904.xlsx': { Sheet1: [['', '00:00:00']] },
  'bogus-defined-name.xlsx': { Sheet1: [['OFFSET($A$10;0;0;0;1)']] },
  'dateIssue.xlsx': { Sheet1: [['Date'], ['2020-11-20']] },
  'fibonacci.xlsx': { fib: [[1, 1], [2, 1], [3, 2], [4, 3], [5, 5], [6, 8]] },
  'formulas.xlsx': { Sheet1: [['someone@example.com', '(formula with hyperlink)'], ['someone@example.com', '(formula without link)']] },
  'gold.xlsx': { Values: [['Text', 'I am Text'], ['Number', 3.14], ['Integer', 5], ['Date', '2016-05-17'], ['Formula', 'I am Text'], ['Hyperlink', 'exceljs']] },
  'google-sheets.xlsx': { Sheet1: [['BEGIN', 'HIDDEN', 'VISIBLE'], ['HIDDEN', '', ''], ['VISIBLE', '', '']] },
  'invalid-xml.xlsx': { Sheet1: [['foo', 'bar']] },
  'libre-calc-as-excel-2007-365.xlsx': { Sheet1: [['BEGIN', 'HIDDEN', 'VISIBLE'], ['HIDDEN', '', ''], ['VISIBLE', '', '']] },
  'shared_string_with_escape.xlsx': { Sheet1: [['_x000D_']] },
  'test-issue-1669.xlsx': { Sheet1: [['Column1', 'Column2'], [1, 'a'], [2, 'e']], Sheet2: [['DK', 'Name'], ['T123456789', 'Test 89']] },
  'test-issue-176.xlsx': { Sheet: [['Name', 'Rating'], ['First', ''], ['Second', ''], ['Third', 2]] },
  'test-pr-728.xlsx': { Sheet1: [['visible']], Sheet2: [['hidden']], Sheet3: [['visible']] },
  'adjust-floating-point-error.xlsx': { Sheet1: [['Sample Name', 'peak PO4', 'actual PO4 (formula)', 'actual PO4 (values)'], ['P-1-94-AR P21 16-20cm Pi split 3', 60.565, 242.26, 242.26]] },
  // A prefix is declared where a piece of it ends, and its first rows are empty.
  'issue-320.xlsx': { IPC: [['Afghanistan'], ['IPC Analysis 2017-2020'], ['Create date: 18.5.2020']] },
  'issue-870.xlsx': { Sheet1: [[0, 'First Name', 'Last Name', 'Gender', 'Country', 'Age', 'Date', 'Id'], [1, 'Dulce', 'Abril', 'Female', 'United States', 32, '15/10/2017', 1562]] },
  'merged-cells.xlsx': { 'Лист1': [['data']] },
  'number-format-multicode.xlsx': { Sheet1: [['col1'], [4.51119775197299], [-9.03233986479077], [15.7929464439101]] },
  'preserve-formatting.xlsx': { Sheet1: [['empty', '0', '0.00', '0.0000', '0.00000', '0.0000#', 'm/d/yy', 'd-mmm', 'mm/dd/yy'], ['', 1000.5577, 1000.5577, 1000.5577, 1000.5577, 1000.5577, '2040-05-20', '2040-05-20', '2040-05-20']] },
  'sheets.xlsx': { Sheet1: [['id', 'name'], [1, 'london']], Sheet2: [['id', 'name'], [2, 'paris']], Sheet3: [['id', 'name'], [3, 'rome']] },
  'skip-rows.xlsx': { 'Sheet 1': [['Table 1', ''], ['A', 'B'], [8, 9], ['', 'TOTAL']] },
  'table-infer-boolean.xlsx': { Sheet1: [['number', 'string', 'boolean'], [1, 'two', 'true'], [3, 'four', 'false']] },
} // prettier-ignore

test('there are 23 of them, and one is no workbook at all', async () => {
  assert.deepEqual(files.map(({ name }) => name).toSorted(), [...Object.keys(held), 'missing-bits.xlsx'].toSorted())
  const broken = files.find(({ name }) => name === 'missing-bits.xlsx')
  const examined = await examineBytes('missing-bits.xlsx', broken?.bytes ?? '')
  assert.equal(examined.status === 'refused' && examined.problem.code, 'file-unreadable')
})

for (const [name, sheets] of Object.entries(held))
  test(`${name} holds what it shows`, async () => {
    const tables = await openXlsx(files.find((file) => file.name === name)?.bytes ?? new Uint8Array())
    for (const [sheet, rows] of Object.entries(sheets)) {
      const lines = (await Array.fromAsync(tables.find((table) => table.sheet === sheet)?.lines() ?? [])).flat()
      assert.deepEqual(
        rows.map((row, at) => lines[at]?.cells.slice(0, row.length)),
        rows,
        sheet,
      )
    }
  })

test('each is read, asked about or refused in a sentence, in both languages', async () => {
  for (const { name, bytes } of files) {
    const examined = await examineBytes(name, bytes)
    for (const language of ['nl', 'en'] as const) {
      if (examined.status === 'refused')
        assert.match(say(language, `problem.${examined.problem.code}`, { file: name, ...examined.problem.facts }), /^[^{}]+\.$/)
      else if (examined.status === 'asked')
        for (const { code, facts } of examined.questions)
          assert.match(say(language, `question.${code}`, { file: name, ...facts }), /^[^{}]+\?$/)
      else assert.fail(name)
    }
  }
})
