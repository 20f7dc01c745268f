/** What stands in the cells of the matrix, on the page and in a picture of it. */
import { OTHER, perHourOf, type Cell } from '../../core/matrix/matrix.ts'
import type { CellMeasure } from '../../messages/tell-matrix.ts'

/** Without the euro and the sign for roughly, which the line above the table tells once for all cells. */
export const bare = (value: string | null): string => value?.replace(/[€≈]\s*/gu, '') ?? '–'

/** Shares and fits of cells say nothing when added up. */
export const addsUp = (measure: CellMeasure): boolean => measure !== 'penetration' && measure !== 'fit'

/** The margin whose bar fills its cell: the largest of a single group and product. */
export const mostOf = (cells: readonly Cell[]): number =>
  Math.max(1, ...cells.filter(({ group, product }) => group !== OTHER && product !== OTHER).map(({ marginEuro }) => Math.abs(marginEuro ?? 0))) // prettier-ignore

/** An hour in this cell brings less than an hour is worth. */
export function isUnder(cell: Cell, measure: CellMeasure, hourPriceEuro: number | null): boolean {
  const perHour = measure === 'per-hour' ? perHourOf(cell) : null
  return perHour !== null && hourPriceEuro !== null && perHour < hourPriceEuro
}
