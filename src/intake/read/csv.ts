/** Reads separated text: any separator, quoted or not, any line end, ragged or not. */
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { File } from '../../core/fact/file.ts'
import { beginningOf } from '../file.ts'
import { readText } from './text.ts'
import type { Text } from './text.ts'
import { findSeparator } from './separator.ts'
import { breathe, TOO_WIDE, Unreadable, WIDEST } from './table.ts'
import type { Line, Table } from './table.ts'

const BATCH = 5_000
/** Cells and characters after which a batch ends, however few its rows. */
const BATCH_CELLS = 1 << 20
const BATCH_TEXT = 8 << 20
/** Bytes that show how a text is divided. */
const SAMPLE = 1 << 16
/** Characters in one record. A quote that never closes would otherwise swallow the file. */
const RECORD_LIMIT = 4 << 20
/** Bytes in which a line ends somewhere. */
const LINE_LIMIT = 8 << 20

/** The table in a text, with the separator that the file names or shows. */
export async function openCsv(file: File): Promise<Table> {
  const text = await readText(file)
  const separator = text.separator ?? findSeparator(await beginningOf(text.utf8(), SAMPLE))
  return { sheet: null, separator, lines: () => lines(text, separator) }
}

async function* lines(text: Text, separator: string): AsyncGenerator<readonly Line[]> {
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: RECORD_LIMIT,
  })
  const source = Readable.from(inLines(text.utf8()), { objectMode: false })
  // What stops the source must reach whoever reads the records, or they wait for ever.
  source.on('error', (error) => parser.destroy(error))
  const records: AsyncIterable<string[]> = source.pipe(parser)
  let row = 0
  let batch: Line[] = []
  let [held, letters] = [0, 0]
  try {
    for await (const cells of records) {
      row += 1
      if (cells.length > WIDEST) throw new Unreadable(TOO_WIDE, row)
      if (cells.length > 1 || cells[0] !== '') if (cells.some((cell) => cell.trim() !== '')) batch.push({ row, cells })
      held += cells.length
      for (const cell of cells) letters += cell.length
      if (batch.length < BATCH && held < BATCH_CELLS && letters < BATCH_TEXT) continue
      yield batch
      batch = []
      held = letters = 0
      await breathe()
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Unreadable(error.code, recordsBefore(error) + 1)
    throw error
  } finally {
    source.destroy()
  }
  if (batch.length > 0) yield batch
}

/** Pieces as they are. Throws Unreadable where no line ends for long: the parser counts the letters of a record, and not its cells. */
async function* inLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let quiet = 0
  for await (const piece of pieces) {
    const end = Math.max(piece.lastIndexOf(0x0a), piece.lastIndexOf(0x0d))
    quiet = end < 0 ? quiet + piece.byteLength : piece.byteLength - end
    if (quiet > LINE_LIMIT) throw new Unreadable(TOO_WIDE, 1)
    yield piece
  }
}

/** The parser reads ahead of us; only it knows where it stopped. */
const recordsBefore = (error: CsvError): number => ('records' in error && typeof error.records === 'number' ? error.records : 0)
