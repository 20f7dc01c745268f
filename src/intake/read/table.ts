/** A table as intake sees it, whatever file it came from: numbered lines of cells, in batches, readable again and again. */

/** Text as written, or a number where a spreadsheet holds a number. Dates of a spreadsheet come as ISO text. */
export type Cell = string | number

/** `row` is the number that a spreadsheet shows; the first row of the file is 1. */
export type Line = { readonly row: number; readonly cells: readonly Cell[] }

export type Table = {
  /** The name of the sheet, or null where a file has only one table. */
  readonly sheet: string | null
  /** The separator of a text file. */
  readonly separator: string | null
  /** Non-empty lines, in batches. */
  readonly lines: () => AsyncGenerator<readonly Line[]>
}

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
