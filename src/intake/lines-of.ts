/** The rows of a table below its headers, with what stands only in the first of several rows carried down. */
import type { Reading } from './examined.ts'
import type { Cell, Line } from './read/table.ts'

export async function* linesOf({
  table,
  format,
  headerRow,
  columns,
}: Pick<Reading, 'table' | 'format' | 'headerRow' | 'columns'>): AsyncGenerator<readonly Line[]> {
  const carried = (format.carries ?? []).flatMap((field) => columns.get(field) ?? [])
  let above: readonly Cell[] = []
  for await (const batch of table.lines()) {
    const lines = batch.filter((line) => line.row > headerRow)
    if (carried.length === 0) yield lines
    else yield lines.map(carry)
  }

  function carry(line: Line): Line {
    // Where the first of the carried cells is filled a new thing begins, and takes nothing over.
    const begins = carried.some((at) => String(line.cells[at] ?? '').trim() !== '')
    const cells = begins ? line.cells : line.cells.map((cell, at) => (carried.includes(at) ? (above[at] ?? cell) : cell))
    above = cells
    return { ...line, cells }
  }
}
