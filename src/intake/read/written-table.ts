/** A table that a reader wrote itself, out of a file that is no table. */
import { breathe, type Cell, type Line, type Table } from './table.ts'

const BATCH = 5_000

/** The headers are row 1. */
export function writtenTable(headers: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return { sheet: null, separator: null, lines }

  async function* lines(): AsyncGenerator<readonly Line[]> {
    yield [{ row: 1, cells: headers }]
    for (let at = 0; at < rows.length; at += BATCH) {
      yield rows.slice(at, at + BATCH).map((cells, index) => ({ row: at + index + 2, cells }))
      await breathe()
    }
  }
}
