/** Finds the row of headers in a table, which may stand below a title, and the format that knows them. */
import type { Answers } from '../core/fact/problem.ts'
import { isEnough } from '../core/fact/said-columns.ts'
import type { Headed } from './examined.ts'
import { asTexts } from './examined.ts'
import type { Format } from './format.ts'
import { formats } from './formats.ts'
import { customers } from './formats/customers.ts'
import { hours } from './formats/hours.ts'
import { invoices } from './formats/invoices.ts'
import { team } from './formats/team.ts'
import { fields, findColumns, plainHeader } from './headers.ts'
import type { Columns, Field } from './headers.ts'
import { ownHeaders } from './mended.ts'
import { head } from './read/table.ts'
import type { Line, Table } from './read/table.ts'

/** Exports put titles, a period and a company name above their headers; more than this is no header any more. */
const SEARCH = 20
const SAMPLE = 5

/** The headers of a table, or null when it has no row at all. */
export async function findHeaders(table: Table, said: Answers['columns']): Promise<Headed | null> {
  const answered = table.holds ?? said
  const lines = await head(table, SEARCH + SAMPLE)
  let above = 0
  for (const [at, line] of lines.slice(0, SEARCH).entries()) {
    const width = filledCells(line)
    // What stands above headers is narrower than they are; a row below wider or equal ones is data.
    const found = width > above ? ((answered && answeredColumns(asTexts(line), answered)) ?? recognise(asTexts(line))) : null
    above = Math.max(above, width)
    if (found) return headed(table, lines, at, found.format, found.columns)
  }
  const at = firstFull(lines)
  return at < 0 ? null : headed(table, lines, at, null, new Map())
}

function recognise(headers: readonly string[]): { format: Format; columns: Columns } | null {
  const plain = new Set(ownHeaders(headers).map(plainHeader))
  for (const format of formats) {
    const columns = findColumns(headers, format.synonyms)
    if (format.knows(columns, plain)) return { format, columns }
  }
  return null
}

/** What a person can say that a table holds, by the format that reads it. */
export const formatOf = { invoices, touches: hours, customers, team } as const

/** The columns that a person pointed out, or null while one is missing that such a table cannot do without. */
function answeredColumns(headers: readonly string[], answer: NonNullable<Answers['columns']>): { format: Format; columns: Columns } | null {
  const columns = new Map<Field, number>()
  for (const [name, header] of Object.entries(answer.fields)) {
    const at = headers.findIndex((known) => known.trim() === header.trim())
    const field = fields.find((known) => known === name)
    if (at >= 0 && field !== undefined) columns.set(field, at)
  }
  return isEnough(answer.what, (field) => columns.has(field)) ? { format: formatOf[answer.what], columns } : null
}

/** The first line that is as wide as the widest of the beginning, and has text in most of it. */
function firstFull(lines: readonly Line[]): number {
  const filled = lines.map(filledCells)
  const widest = Math.max(0, ...filled)
  return filled.findIndex((count) => count >= widest * 0.6 && count > 0)
}

const filledCells = (line: Line): number => line.cells.filter((cell) => String(cell).trim() !== '').length

function headed(table: Table, lines: readonly Line[], at: number, format: Format | null, columns: Columns): Headed {
  const headers = lines[at] ? trimmed(asTexts(lines[at])) : []
  return { table, headerRow: lines[at]?.row ?? 1, headers, format, columns, sample: lines.slice(at + 1, at + 1 + SAMPLE).map(asTexts) }
}

/** Without the empty cells that a spreadsheet leaves behind the last header. */
function trimmed(headers: readonly string[]): readonly string[] {
  const last = headers.findLastIndex((header) => header.trim() !== '')
  return headers.slice(0, last + 1).map((header) => header.trim())
}
