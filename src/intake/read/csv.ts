/** Reads separated text: any separator, quoted or not, any line end, ragged or not. */
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Text } from './text.ts'
import { breathe, head, Unreadable } from './table.ts'
import type { Line, Table } from './table.ts'

const BATCH = 5_000
const PIECE = 1 << 16
/** Characters in one record. A quote that never closes would otherwise swallow the file. */
const RECORD_LIMIT = 4 << 20
/** Between equals the first wins: a comma is the one that texts and numbers are full of. */
const SEPARATORS = [';', '\t', '|', ','] as const
const SAMPLE = 50

/** The table in a text, with the separator that the file names or that divides its first lines most evenly. */
export async function openCsv(text: Text): Promise<Table> {
  if (text.separator !== null) return csvTable(text.utf8, text.separator)
  const weighed = await Promise.all(SEPARATORS.map(async (separator) => ({ separator, weight: await evenness(text.utf8, separator) })))
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a))
  return csvTable(text.utf8, best.separator)
}

function csvTable(utf8: Uint8Array, separator: string): Table {
  return { sheet: null, separator, lines: () => lines(utf8, separator) }
}

async function* lines(utf8: Uint8Array, separator: string): AsyncGenerator<readonly Line[]> {
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: RECORD_LIMIT,
  })
  const records: AsyncIterable<string[]> = Readable.from(pieces(utf8), { objectMode: false }).pipe(parser)
  let row = 0
  let batch: Line[] = []
  try {
    for await (const cells of records) {
      row += 1
      if (cells.length > 1 || cells[0] !== '') if (cells.some((cell) => cell.trim() !== '')) batch.push({ row, cells })
      if (batch.length < BATCH) continue
      yield batch
      batch = []
      await breathe()
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Unreadable(error.code, row + 1)
    throw error
  }
  if (batch.length > 0) yield batch
}

function* pieces(utf8: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < utf8.length; at += PIECE) yield Buffer.from(utf8.buffer, utf8.byteOffset + at, Math.min(PIECE, utf8.length - at))
}

/** Share of the first lines that have the most usual width; 0 when nothing is divided. */
async function evenness(utf8: Uint8Array, separator: string): Promise<number> {
  try {
    const widths = (await head(csvTable(utf8, separator), SAMPLE)).map((line) => line.cells.length)
    const counts = new Map<number, number>()
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    const best = Math.max(0, ...counts.values())
    return widths.length === 0 ? 0 : best / widths.length
  } catch (error) {
    if (error instanceof Unreadable) return 0
    throw error
  }
}
