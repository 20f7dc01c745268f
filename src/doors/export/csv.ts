/** A sheet as CSV, such that the spreadsheet of an office in that country opens it without asking. */
import { pipeline } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import { stringify, type Options } from 'csv-stringify'
import { spreadsheetCell } from '../../core/fact/spreadsheet-cell.ts'
import type { Language } from '../../messages/say.ts'
import { cellText } from './cell-text.ts'
import type { Cell, Kind, OpenSheet } from './sheet.ts'

/** UTF-8 with a mark and CRLF; for Dutch a semicolon, because there the comma is in the numbers. */
const csvStyle = (language: Language) =>
  ({ bom: true, delimiter: language === 'nl' ? ';' : ',', record_delimiter: 'windows' }) as const satisfies Options

/** What programs read: every cell as it is, without a mark, whatever the language. */
const machineStyle = { bom: false, delimiter: ',', record_delimiter: 'unix' } as const satisfies Options

/** Writes all rows; resolves when they are out. `machine`: for a program, and not for a spreadsheet, where text may run as a formula. */
export async function writeCsv({ columns, rows }: OpenSheet, language: Language, out: Writable, machine = false): Promise<void> {
  const kinds = columns.map(({ kind }) => kind)
  const write = machine ? machineCell : (cell: Cell, kind: Kind) => csvCell(cell, kind, language)
  async function* lines() {
    yield columns.map(({ header }) => header)
    for await (const row of rows) yield row.map((cell, at) => write(cell, kinds[at] ?? 'text'))
  }
  await pipeline(lines, stringify(machine ? machineStyle : csvStyle(language)), out)
}

const machineCell = (cell: Cell): string => (cell === null || (typeof cell === 'number' && !Number.isFinite(cell)) ? '' : String(cell))

/** One cell as text: a number with the decimal sign of the language, a moment as spreadsheets read it, and no text that runs. */
function csvCell(cell: Cell, kind: Kind, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return ''
    return language === 'nl' ? String(cell).replace('.', ',') : String(cell)
  }
  if (kind === 'day') return cell.slice(0, 10)
  if (kind === 'moment') return cell.slice(0, 19).replace('T', ' ')
  return spreadsheetCell(cellText(cell))
}
