/** Reads an examined file, row by row: facts from the rows that can be read, a problem for each that cannot. */
import type { Fact } from '../core/fact/fact.ts'
import type { Problem } from '../core/fact/problem.ts'
import type { Recognised } from './examined.ts'
import type { Line } from './read/table.ts'
import { openRow } from './row.ts'

/** `rows` counts the rows of the batch, readable or not. */
export type Batch = {
  readonly facts: readonly Fact[]
  readonly problems: readonly Problem[]
  readonly rows: number
  /** The cells of a row of this batch, for whoever rejects it after reading. */
  readonly cellsOf: (row: number) => readonly string[] | null
}

/** The facts and problems of a file in batches of at most 5,000 rows; preview and import both read through here. */
export async function* readFacts(examined: Recognised): AsyncGenerator<Batch> {
  for await (const lines of examined.reading.table.lines()) {
    const facts: Fact[] = []
    const problems: Problem[] = []
    let rows = 0
    for (const line of lines) {
      if (line.row <= examined.reading.headerRow) continue
      rows += 1
      const read = readLine(examined, line)
      if ('problem' in read) problems.push(read.problem)
      else facts.push(...read.facts)
    }
    if (rows > 0) yield { facts, problems, rows, cellsOf: (row) => lines.find((line) => line.row === row)?.cells.map(String) ?? null }
  }
}

function readLine({ file, headers, reading }: Recognised, line: Line): { readonly facts: readonly Fact[] } | { readonly problem: Problem } {
  const cells = line.cells.map(String)
  const at = { weight: 'row', file, row: line.row, cells } as const
  if (isRagged(line, headers.length, reading.table.separator !== null)) {
    return { problem: { ...at, code: 'row-ragged', column: null, facts: { cells: cells.length, headers: headers.length } } }
  }
  const row = openRow(line, reading.columns, reading.styles)
  const facts = reading.format.facts(row)
  const fault = row.fault()
  if (fault === null) return { facts }
  const column = fault.field === null ? undefined : reading.columns.get(fault.field)
  return {
    problem: { ...at, code: fault.code, column: column === undefined ? null : (headers[column] ?? null), facts: { text: fault.text } },
  }
}

/** A row of text with cells too few, or with filled cells too many, has its values in the wrong columns. Spreadsheets cut empty ends. */
function isRagged(line: Line, width: number, text: boolean): boolean {
  if (text && line.cells.length < width) return true
  return line.cells.slice(width).some((cell) => String(cell).trim() !== '')
}
