/** A table as intake sees it, whatever file it came from: numbered lines of cells, in batches, readable again and again. */

import type { Answers, Problem, Question } from '../../core/fact/problem.ts'
import type { Day } from '../../core/units.ts'

/** Text as written, or a number where a spreadsheet holds a number. Dates of a spreadsheet come as ISO text. */
export type Cell = string | number

/** `row` is the number that a spreadsheet shows; the first row of the file is 1. */
export type Line = { readonly row: number; readonly cells: readonly Cell[] }

export type Table = {
  /** The name of the sheet, or null where a file has only one table. */
  readonly sheet: string | null
  /** The separator of a text file. */
  readonly separator: string | null
  /** What it holds, by its headers, where whoever wrote it knows. */
  readonly holds?: NonNullable<Answers['columns']>
  /** Non-empty lines, in batches. */
  readonly lines: () => AsyncGenerator<readonly Line[]>
}

/**
 * A file that was opened: its tables, what must be asked before they can be read, and what is good to know. A reader of
 * something that is no table by itself (an audit file, a calendar) writes tables with headers of its own, which a format
 * then knows.
 */
export type Opened = {
  readonly tables: readonly Table[]
  readonly questions: readonly Question[]
  readonly notes: readonly Problem[]
  /** What the file is known again by, where the headers of its tables do not say it. */
  readonly shape?: readonly string[]
}

/** What a reader may know besides the file. */
export type Given = {
  readonly answers: Answers
  /** The day on which it is read: what lies behind it is planned, not done. */
  readonly today: Day
  /** Whether people at customers may be read by name; they are not, unless somebody says so. */
  readonly people?: boolean
}

/** The reason when a row has more cells than a spreadsheet has columns. */
export const TOO_WIDE = 'too-wide'
/** Columns that a spreadsheet can have. */
export const WIDEST = 16_384

/** What stopped the reading of a table. Readers throw it; examine turns it into a problem. */
export class Unreadable extends Error {
  readonly reason: string
  readonly row: number
  constructor(reason: string, row: number) {
    super(reason)
    this.reason = reason
    this.row = row
  }
}

/** The first lines of a table, without reading the rest. */
export async function head(table: Table, count: number): Promise<readonly Line[]> {
  const found: Line[] = []
  for await (const batch of table.lines()) {
    found.push(...batch.slice(0, count - found.length))
    if (found.length >= count) break
  }
  return found
}

/** Lets the other work of the process go on between two batches. */
export const breathe = (): Promise<void> => new Promise((resume) => setImmediate(resume))
