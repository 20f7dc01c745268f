/** What is written is what is read back, whatever is in it, and no text in it runs. */
import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readXlsx from 'read-excel-file/universal'
import { spreadsheetCell } from '../../core/fact/spreadsheet-cell.ts'
import type { Language } from '../../messages/say.ts'
import { cellText } from './cell-text.ts'
import { writeCsv } from './csv.ts'
import type { Cell, Kind, OpenSheet } from './sheet.ts'
import { writeXlsx } from './xlsx.ts'

const kinds: readonly Kind[] = ['text', 'number', 'euro', 'day', 'moment', 'text']

async function bytesOf(write: (out: Writable) => Promise<void>): Promise<Buffer> {
  const parts: Buffer[] = []
  await write(new Writable({ write: (part: Buffer, _encoding, done) => (parts.push(part), done()) }))
  return Buffer.concat(parts)
}

function opened(rows: readonly (readonly Cell[])[]): OpenSheet {
  async function* each() {
    yield* rows
  }
  return { title: 'Sheet', columns: kinds.map((kind, at) => ({ header: `${kind} ${at}`, kind })), rows: each() }
}

const csv = async (rows: readonly (readonly Cell[])[], language: Language): Promise<string> =>
  (await bytesOf((out) => writeCsv(opened(rows), language, out))).toString('utf8')
const xlsx = async (rows: readonly (readonly Cell[])[]) => {
  const bytes = await bytesOf((out) => writeXlsx(opened(rows), out))
  const [first] = await readXlsx(new Uint8Array(bytes).buffer, { trim: false })
  return first?.data ?? []
}

const formulas = [
  '=1+1',
  '+cmd|x',
  '-2+3+cmd',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n@x',
  '＝1+1',
  '\u00A0=1',
  '=HYPERLINK("http://x";"y")',
]
const nasty = fc.oneof(
  fc.constantFrom(
    ...formulas,
    'Ångström & Zn.',
    '"quoted"',
    'a;b,c',
    'line\r\nline',
    'a\0b',
    '👩‍🌾',
    'a\uD800b',
    '\uDC00',
    '<b>',
    '',
    ' x ',
    '0012',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)
const figure = fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer(), fc.constantFrom(0, -0, 1234.5, -0.1, 1e21, 1e-9))
const time = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((at) => `${at.toISOString().slice(0, 19)}.000Z`)
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const row = fc.tuple(orNull(nasty), orNull(figure), orNull(figure), orNull(time.map((at) => at.slice(0, 10))), orNull(time), nasty)

const rowsOfCsv = (text: string, language: Language): readonly string[][] =>
  parse(text, { bom: true, delimiter: language === 'nl' ? ';' : ',', record_delimiter: '\r\n' })

for (const language of ['nl', 'en'] as const) {
  test(`CSV in ${language} reads back as it was, and no cell of it begins with a formula`, () =>
    fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const text = await csv(rows, language)
        const [, ...back] = rowsOfCsv(text, language)
        const number = (cell: string) => (cell === '' ? null : Number(language === 'nl' ? cell.replace(',', '.') : cell))
        assert.equal(back.length, rows.length)
        for (const [at, [name, some, euro, day, moment, other]] of rows.entries()) {
          const cells = back[at] ?? []
          assert.deepEqual([cells[0], cells[5]], [spreadsheetCell(cellText(name ?? '')), spreadsheetCell(cellText(other))])
          assert.deepEqual([number(cells[1] ?? ''), number(cells[2] ?? '')], [some === 0 ? 0 : some, euro === 0 ? 0 : euro])
          assert.deepEqual([cells[3], cells[4]], [day ?? '', moment?.slice(0, 19).replace('T', ' ') ?? ''])
          for (const cell of [cells[0] ?? '', cells[5] ?? ''])
            assert.ok(!/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) || /^\s*[-+]?[\d.,\s]+%?\s*$/.test(cell), JSON.stringify(cell))
        }
      }),
    ))
}

test('XLSX reads back as it was: numbers are numbers, days are days, and text is text', () =>
  fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const [, ...back] = await xlsx(rows)
      // A row without anything in it is not written, and one at the end does not show.
      const shown = rows.map(([name, some, euro, day, moment, other]) => [
        cellText(name ?? '') || null,
        some === 0 ? 0 : some,
        euro === 0 ? 0 : euro,
        day,
        // A spreadsheet counts in days, not to the millisecond.
        moment === null ? null : Math.round(Date.parse(moment) / 1000),
        cellText(other) || null,
      ])
      const found = back.map((cells) => {
        const [name = null, some = null, euro = null, day = null, moment = null, other = null] = cells
        return [
          name,
          some === 0 ? 0 : some,
          euro === 0 ? 0 : euro,
          day instanceof Date ? day.toISOString().slice(0, 10) : day === null ? null : 'no date',
          moment instanceof Date ? Math.round(moment.getTime() / 1000) : moment === null ? null : 'no date',
          other,
        ]
      })
      const filled = (cells: readonly unknown[]) => cells.some((cell) => cell !== null)
      assert.deepEqual(found.filter(filled), shown.filter(filled))
    }),
  ))

test('a Dutch spreadsheet opens it without asking: a mark, semicolons, a decimal comma and CRLF; an English one with commas', async () => {
  const rows = [['Jansen; zn', 1234.5, -0.25, '2025-12-31', '2025-12-31T08:00:00.000Z', '=1']]
  assert.equal(
    await csv(rows, 'nl'),
    '\uFEFFtext 0;number 1;euro 2;day 3;moment 4;text 5\r\n"Jansen; zn";1234,5;-0,25;2025-12-31;2025-12-31 08:00:00;\'=1\r\n',
  )
  assert.equal(
    await csv(rows, 'en'),
    "\uFEFFtext 0,number 1,euro 2,day 3,moment 4,text 5\r\nJansen; zn,1234.5,-0.25,2025-12-31,2025-12-31 08:00:00,'=1\r\n",
  )
})

test('what could not be computed is an empty cell, never a nought', async () => {
  const rows = [
    ['x', null, Number.NaN, null, null, 'y'],
    ['x', Infinity, null, null, null, 'y'],
  ]
  assert.match(await csv(rows, 'nl'), /\r\nx;;;;;y\r\nx;;;;;y\r\n$/)
  assert.deepEqual((await xlsx(rows)).slice(1), [
    ['x', null, null, null, null, 'y'],
    ['x', null, null, null, null, 'y'],
  ])
})

test('no formula is ever written in XLSX, and what no cell can hold is replaced', async () => {
  const rows = formulas.map((text) => [text, null, null, null, null, 'x'.repeat(40_000)])
  const back = (await xlsx(rows)).slice(1)
  assert.deepEqual(
    back.map(([text]) => text),
    formulas.map(cellText),
  )
  assert.ok(back.every((cells) => String(cells[5]).length === 32_767))
  assert.equal(cellText('a\0b\uD800c\r\nd\re'), 'a\uFFFDb\uFFFDc\nd\ne')
})

test('for a program every cell is what it is, and comes back so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(nasty, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 8 }),
      async (some) => {
        const sheet = opened(some.map(([text, number]) => [text, number, null, null, null, text]))
        const bytes = await bytesOf((out) => writeCsv(sheet, 'nl', out, true))
        const [, ...rows] = parse(bytes, { delimiter: ',', record_delimiter: '\n', relax_quotes: false })
        assert.deepEqual(
          rows.map(([text, number]) => [text, Number(number)]),
          some.map(([text, number]) => [Buffer.from(text).toString(), number === 0 ? 0 : number]),
        )
      },
    ),
  )
})
