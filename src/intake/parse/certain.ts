/** Reads a value that a row may do without: what is not sure is unknown, and nothing is asked about it. */
import type { Decimal } from './amount.ts'

/** `style` is undefined where nothing tells how the column is written: then only what reads the same either way is sure. */
export function readCertain<Read>(
  cell: string | number | null,
  style: Decimal | undefined,
  read: (cell: string | number, decimal: Decimal) => Read | null,
): Read | null {
  if (cell === null) return null
  if (style !== undefined || typeof cell === 'number') return read(cell, style ?? '.')
  const [comma, point] = [read(cell, ','), read(cell, '.')]
  return comma === point ? comma : null
}
