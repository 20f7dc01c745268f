/** Reads separated text: any separator, quoted or not, any line end, ragged or not. */
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Text } from './text.ts'
import { findSeparator } from './separator.ts'
import { breathe, Unreadable } from './table.ts'
import type { Line, Table } from './table.ts'

const BATCH = 5_000
const PIECE = 1 << 16
/** Characters in one record. A quote that never closes would otherwise swallow the file. */
const RECORD_LIMIT = 4 << 20

/** The table in a text, with the separator that the file names or shows. */
export function openCsv(text: Text): Table {
  return csvTable(text.utf8, text.separator ?? findSeparator(text.utf8))
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
    if (error instanceof CsvError) throw new Unreadable(error.code, recordsBefore(error) + 1)
    throw error
  }
  if (batch.length > 0) yield batch
}

/** The parser reads ahead of us; only it knows where it stopped. */
const recordsBefore = (error: CsvError): number => ('records' in error && typeof error.records === 'number' ? error.records : 0)

function* pieces(utf8: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < utf8.length; at += PIECE) yield Buffer.from(utf8.buffer, utf8.byteOffset + at, Math.min(PIECE, utf8.length - at))
}
