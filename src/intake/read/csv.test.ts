/** Separated text: any table, written with any separator, encoding and line end, is read back. */
import assert from 'node:assert/strict'
import { isUtf8 } from 'node:buffer'
import { test } from 'node:test'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { openCsv } from './csv.ts'
import type { File } from '../../core/fact/file.ts'
import { fileOf } from '../file.ts'
import type { Table } from './table.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdeéï€0123456789 ,;|\t"\'.-\n'), maxLength: 8 })
const cell = fc.tuple(fc.constantFrom(...'abc'), word).map(([first, rest]) => first + rest)
const tables = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))

const quoted = (text: string): string => (/[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

test('any table is read back', async () => {
  await fc.assert(
    fc.asyncProperty(
      tables,
      fc.constantFrom(';', ',', '\t', '|'),
      fc.constantFrom('utf8', 'win1252', 'utf16le'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (table, separator, encoding, end, last) => {
        const text = table.map((cells) => cells.map(quoted).join(separator)).join(end) + (last ? end : '')
        const bytes = iconv.encode(text, encoding, { addBOM: encoding === 'utf16le' })
        // The bytes of "ï€€" in Windows-1252 are one letter in UTF-8: nobody can tell, and UTF-8 is tried first.
        fc.pre(encoding !== 'win1252' || !isUtf8(bytes) || iconv.decode(bytes, 'utf8') === text)
        assert.deepEqual(await cellsOf(await openCsv(fileOf('x.csv', bytes))), table)
        assert.deepEqual(await cellsOf(await openCsv(inPieces(bytes, 3))), table, 'in pieces that cut letters in two')
      },
    ),
    { numRuns: 150 },
  )
})

test('decimal commas in every row do not make the comma a separator', async () => {
  const table = await openCsv(fileOf('x.csv', Buffer.from('Omzet, netto;Kosten, totaal\n1250,00;840,00\n10,50;3,25\n')))
  assert.deepEqual((await cellsOf(table))[1], ['1250,00', '840,00'])
})

test('a first line that names the separator is believed and does not count', async () => {
  const table = await openCsv(fileOf('x.csv', Buffer.from('\ufeffsep=|\r\na,x|b,y\r\n1|2')))
  assert.deepEqual(await cellsOf(table), [
    ['a,x', 'b,y'],
    ['1', '2'],
  ])
})

test('rows are numbered as a spreadsheet shows them: empty rows count, line ends in quotes do not', async () => {
  const rows: number[] = []
  const table = await openCsv(fileOf('x.csv', Buffer.from('a;b\n\n"1\n1";2\n;\n3;4')))
  for await (const lines of table.lines()) rows.push(...lines.map((line) => line.row))
  assert.deepEqual(rows, [1, 3, 5])
})

/** The same file in pieces of so many bytes. */
const inPieces = (bytes: Uint8Array, length: number): File => ({
  name: 'x.csv',
  size: bytes.byteLength,
  // eslint-disable-next-line typescript/require-await
  pieces: async function* () {
    for (let at = 0; at < bytes.byteLength; at += length) yield bytes.subarray(at, at + length)
  },
})

async function cellsOf(table: Table) {
  const cells = []
  for await (const lines of table.lines()) cells.push(...lines.map((line) => line.cells))
  return cells
}
