/** Reads an examined file, row by row: facts from the rows that can be read, a problem for each that cannot. */
import type { Fact } from '../core/fact/fact.ts'
import type { PassCode, Passed } from '../core/fact/pass.ts'
import type { Problem } from '../core/fact/problem.ts'
import type { Reading, Recognised } from './examined.ts'
import { isFooter } from './footer.ts'
import type { Field } from './headers.ts'
import { linesOf } from './lines-of.ts'
import type { Line } from './read/table.ts'
import { openRow, type Fault } from './row.ts'

/** `rows` counts the rows of the batch, readable or not. */
export type Batch = {
  readonly facts: readonly Fact[]
  readonly problems: readonly Problem[]
  /** Rows that rightly gave nothing. */
  readonly passed: Passed
  readonly rows: number
  /** Which of the file's tables these rows are of. */
  readonly reading: Reading
  /** The cells of a row of this batch, for whoever rejects it after reading. */
  readonly cellsOf: (row: number) => readonly string[] | null
}

/** The facts and problems of a file in batches of at most 5,000 rows, one table after the other; preview and import both read through here. */
export async function* readFacts(file: Recognised): AsyncGenerator<Batch> {
  for (const reading of file.readings) yield* readTable(file.file, reading)
}

/** The same of one of its tables. */
export async function* readTable(file: string, reading: Reading): AsyncGenerator<Batch> {
  for await (const lines of linesOf(reading)) {
    const facts: Fact[] = []
    const problems: Problem[] = []
    const passed: Partial<Record<PassCode, number>> = {}
    for (const line of lines) {
      const read = readLine(file, reading, line)
      if ('problem' in read) problems.push(read.problem)
      else if ('passed' in read) passed[read.passed] = (passed[read.passed] ?? 0) + 1
      else facts.push(...read.facts)
    }
    const cellsOf = (row: number) => lines.find((line) => line.row === row)?.cells.map(String) ?? null
    if (lines.length > 0) yield { facts, problems, passed, rows: lines.length, reading, cellsOf }
  }
}

type Read = { readonly facts: readonly Fact[] } | { readonly problem: Problem } | { readonly passed: PassCode }

function readLine(file: string, reading: Reading, line: Line): Read {
  const { headers, table, columns, format } = reading
  if (reading.footerRows.has(line.row) || isFooter(line.cells)) return { passed: 'footer' }
  const rejected = () => ({ weight: 'row', file, row: line.row, cells: line.cells.map(String) }) as const
  if (isRagged(line, headers.length, table.separator !== null)) {
    return { problem: { ...rejected(), code: 'row-ragged', column: null, facts: { cells: line.cells.length, headers: headers.length } } }
  }
  const row = openRow(line, reading)
  const facts = format.facts(row)
  const passed = row.passed()
  if (passed !== null) return { passed }
  const fault = row.fault() ?? beyond(facts, reading)
  if (fault === null) return { facts }
  const column = fault.field === null ? undefined : columns.get(fault.field)
  return {
    problem: {
      ...rejected(),
      code: fault.code,
      column: column === undefined ? null : (headers[column] ?? null),
      facts: { text: fault.text },
    },
  }
}

/** A day or an amount that can be read and cannot be meant, or not be counted: 31-12-9999, or a margin of a million times the revenue. */
function beyond(facts: readonly Fact[], { columns }: Reading): Fault | null {
  for (const fact of facts) {
    if ('day' in fact && (fact.day < FIRST_DAY || fact.day > LAST_DAY))
      return { code: 'row-bad-date', field: DATES.find((field) => columns.has(field)) ?? null, text: fact.day }
    if (fact.kind === 'invoice-line' && !(Number.isSafeInteger(fact.revenue) && Number.isSafeInteger(fact.cost ?? 0)))
      return { code: 'row-bad-amount', field: AMOUNTS.find((field) => columns.has(field)) ?? null, text: '' }
  }
  return null
}

const FIRST_DAY = '1900-01-01'
const LAST_DAY = '2200-12-31'
/** Where the day of a fact comes from, and what makes an amount too large. */
const DATES: readonly Field[] = ['date', 'start', 'due', 'completed', 'created', 'closed']
const AMOUNTS: readonly Field[] = ['marginShare', 'margin', 'unitCost', 'cost', 'unitPrice', 'revenue']

/** A row of text with cells too few, or with filled cells too many, has its values in the wrong columns. Spreadsheets cut empty ends. */
function isRagged(line: Line, width: number, text: boolean): boolean {
  if (text && line.cells.length < width) return true
  return line.cells.length > width && line.cells.slice(width).some((cell) => String(cell).trim() !== '')
}
