/** Examines a file before it is read: which kind, which table, which format, which styles; and asks what the file cannot say. */
import type { Answers, Problem, ProblemCode, Question } from '../core/fact/problem.ts'
import type { Asked, Examined, Headed, Recognised, Refused } from './examined.ts'
import { findHeaders } from './find-headers.ts'
import { searchStyles } from './find-styles.ts'
import { notNeeded } from './formats.ts'
import { hasAll } from './format.ts'
import { plainHeader } from './headers.ts'
import { orderHint, readDate } from './parse/date.ts'
import { openCsv } from './read/csv.ts'
import { Unreadable } from './read/table.ts'
import type { Table } from './read/table.ts'
import { kindOf, readText } from './read/text.ts'
import { openXlsx, TOO_LARGE } from './read/xlsx.ts'

/** Columns that a spreadsheet can have. */
const WIDEST = 16_384

export type File = { readonly name: string; readonly bytes: Uint8Array }

/** What the file is and whether it can be read as it stands. Never throws on what a file contains. */
export async function examine(file: File, answers: Answers = {}): Promise<Examined> {
  const kind = kindOf(file.bytes)
  if (kind === 'empty') return refuse(file.name, 'file-empty')
  if (kind === 'old-excel') return refuse(file.name, 'file-old-excel')
  if (kind !== 'text' && kind !== 'zip') return refuse(file.name, 'file-not-a-table', { kind })
  try {
    const tables = kind === 'zip' ? await openXlsx(file.bytes) : [openCsv(readText(file.bytes))]
    const found = await chooseTable(tables, answers)
    return found === null ? refuse(file.name, 'file-empty') : await examineTable(file.name, found, answers)
  } catch (error) {
    if (error instanceof Unreadable)
      return refuse(file.name, stoppers[error.reason] ?? 'file-unreadable', { reason: error.reason, row: error.row })
    throw error
  }
}

/** The first sheet whose headers are known, else the first with rows. */
async function chooseTable(tables: readonly Table[], answers: Answers): Promise<Headed | null> {
  let first: Headed | null = null
  for (const table of tables) {
    const found = await findHeaders(table, answers.columns)
    if (found?.format) return found
    first ??= found
  }
  return first
}

async function examineTable(file: string, found: Headed, answers: Answers): Promise<Examined> {
  if (found.headers.length > WIDEST) throw new Unreadable(TOO_WIDE, found.headerRow)
  const scan = await scanRows(found)
  if (found.format === null)
    return hopeless(found) ? refuse(file, 'file-unknown-headers') : asked(file, found, scan.rows, [whichColumns(file, found)])
  if (scan.rows === 0) return refuse(file, 'file-empty')
  const { styles, questions } = scan.styles.end(file, found.headers, answers)
  const marginPercent = sensible(answers.marginPercent)
  const costless =
    found.format.what.includes('invoice-line') && !(['cost', 'margin', 'marginShare'] as const).some((field) => found.columns.has(field))
  const all = costless && marginPercent === null ? [...questions, whichMargin(file)] : questions
  if (all.length > 0) return asked(file, found, scan.rows, all)
  return {
    status: 'recognised',
    file,
    format: found.format.id,
    what: found.format.what,
    headers: found.headers,
    sample: found.sample,
    rows: scan.rows,
    questions: [],
    notes: costless && marginPercent !== null ? [problem(file, 'file-without-cost', 'note', { percent: marginPercent })] : [],
    reading: {
      table: found.table,
      format: found.format,
      headerRow: found.headerRow,
      columns: found.columns,
      styles: { ...styles, marginPercent: costless ? marginPercent : null },
    },
  } satisfies Recognised
}

/** One walk over all rows: counts them and gathers how their columns are written. */
async function scanRows(found: Headed) {
  const styles = searchStyles(found.columns)
  let rows = 0
  for await (const lines of found.table.lines()) {
    for (const line of lines) {
      if (line.cells.length > WIDEST) throw new Unreadable(TOO_WIDE, line.row)
      if (line.row <= found.headerRow) continue
      rows += 1
      styles.see(line)
    }
  }
  return { rows, styles }
}

/** A table that no answer could make into invoices or touches: too narrow, without a date, or known to be something else. */
function hopeless(found: Headed): boolean {
  const plain = new Set(found.headers.map(plainHeader))
  const dated = found.headers.some((_, at) => found.sample.some((cells) => isDate(cells[at] ?? '')))
  return found.headers.length < 2 || !dated || notNeeded.some((headers) => hasAll(plain, ...headers))
}

const isDate = (cell: string): boolean => readDate(cell, orderHint(cell).order === 'mdy' ? 'mdy' : 'dmy') !== null

/** A margin above the revenue or below its loss is a slip of the keyboard. */
const sensible = (percent: number | undefined): number | null => (percent !== undefined && Math.abs(percent) <= 100 ? percent : null)

const whichColumns = (file: string, found: Headed): Question => ({
  code: 'which-columns',
  file,
  column: null,
  facts: {},
  choices: found.headers,
})
const whichMargin = (file: string): Question => ({ code: 'which-margin', file, column: null, facts: {}, choices: [] })

const asked = (file: string, found: Headed, rows: number, questions: readonly Question[]): Asked => ({
  status: 'asked',
  file,
  format: found.format?.id ?? null,
  headers: found.headers,
  sample: found.sample,
  rows,
  questions,
})

const TOO_WIDE = 'too-wide'

/** What stopped the reader, as the problem that it is; anything else is a file that cannot be read. */
const stoppers: Readonly<Record<string, ProblemCode>> = {
  [TOO_WIDE]: 'file-too-wide',
  [TOO_LARGE]: 'file-too-large',
  CSV_QUOTE_NOT_CLOSED: 'file-open-quote',
  CSV_INVALID_CLOSING_QUOTE: 'file-open-quote',
}

const refuse = (file: string, code: ProblemCode, facts: Problem['facts'] = {}): Refused => ({
  status: 'refused',
  file,
  problem: problem(file, code, 'file', facts),
})

const problem = (file: string, code: ProblemCode, weight: Problem['weight'], facts: Problem['facts']): Problem => ({
  code,
  weight,
  file,
  row: null,
  column: null,
  facts,
  cells: null,
})
