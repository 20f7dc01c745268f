/** A sheet as XLSX: real numbers and dates, and text that is text and can not run. */
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { writeXlsxStream } from 'hucre/xlsx'
import { cellText } from './cell-text.ts'
import type { Cell, Kind, OpenSheet } from './sheet.ts'

/** How a spreadsheet shows a figure, whose cell holds it in full. */
const formats: Readonly<Record<Kind, string | null>> = {
  text: null,
  number: null,
  count: '#,##0',
  euro: '#,##0.00',
  hours: '#,##0.0',
  share: '0%',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm:ss',
}
const WIDTH = { text: 28, other: 14 } as const

/** Writes all rows, within bounded memory; resolves when they are out. */
export async function writeXlsx({ title, columns, rows }: OpenSheet, out: Writable): Promise<void> {
  const kinds = columns.map(({ kind }) => kind)
  async function* values() {
    for await (const row of rows) yield row.map((cell, at) => xlsxCell(cell, kinds[at] ?? 'text'))
  }
  const stream = writeXlsxStream(values(), {
    name: title,
    freezePane: { rows: 1 },
    columns: columns.map(({ header, kind }) => {
      const numFmt = formats[kind]
      return { header, width: kind === 'text' ? WIDTH.text : WIDTH.other, ...(numFmt !== null && { style: { numFmt } }) }
    }),
  })
  await pipeline(Readable.fromWeb(stream as ReadableStream<Uint8Array>), out)
}

function xlsxCell(cell: Cell, kind: Kind): string | number | Date | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (cell === null || cell === '') return null
  if (kind === 'day') return new Date(`${cell.slice(0, 10)}T00:00:00Z`)
  return kind === 'moment' ? new Date(cell) : cellText(cell)
}
