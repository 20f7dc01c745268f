/** A sheet as CSV, such that the spreadsheet of an office in that country opens it without asking. */
import { pipeline } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import { stringify, type Options } from 'csv-stringify'
import { spreadsheetCell } from '../../core/fact/spreadsheet-cell.ts'
import type { Language } from '../../messages/say.ts'
import { cellText } from './cell-text.ts'
import type { Cell, Kind, OpenSheet } from './sheet.ts'

/** UTF-8 with a mark and CRLF; for Dutch a semicolon, because there the comma is in the numbers. */
export const csvStyle = (language: Language) =>
  ({ bom: true, delimiter: language === 'nl' ? ';' : ',', record_delimiter: 'windows' }) as const satisfies Options

/** Writes all rows; resolves when they are out. */
export async function writeCsv({ columns, rows }: OpenSheet, language: Language, out: Writable): Promise<void> {
  const kinds = columns.map(({ kind }) => kind)
  async function* lines() {
    yield columns.map(({ header }) => header)
    for await (const row of rows) yield row.map((cell, at) => csvCell(cell, kinds[at] ?? 'text', language))
  }
  await pipeline(lines, stringify(csvStyle(language)), out)
}

/** One cell as text: a number with the decimal sign of the language, a moment as spreadsheets read it, and no text that runs. */
export function csvCell(cell: Cell, kind: Kind, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return ''
    return language === 'nl' ? String(cell).replace('.', ',') : String(cell)
  }
  if (kind === 'day') return cell.slice(0, 10)
  if (kind === 'moment') return cell.slice(0, 19).replace('T', ' ')
  return spreadsheetCell(cellText(cell))
}
