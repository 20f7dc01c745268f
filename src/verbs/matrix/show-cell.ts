/** One cell of the matrix: its figures, the customers that buy it or do not, and which of them a block may take. */
import { z } from 'zod'
import { cellSorts, namedCell, type CellPage } from '../../core/matrix/matrix-page.ts'
import { isNamed, NONE, UNSOLD, type Axis, type Place } from '../../core/matrix/matrix.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { countsOfCell, customersOfCell, forBlock } from '../../store/rows/matrix-cell.ts'
import { matrixSummary, oneCell } from '../../store/rows/matrix-cells.ts'
import { show } from '../kinds.ts'

export const showCell = show({
  word: 'matrix',
  name: 'show-cell',
  input: z.object({
    /** By name; without it the customers that have none. */
    group: z.string().optional(),
    /** By name; without it the lines that have none. */
    product: z.string().optional(),
    /** Instead of a product: customers that were served and brought no revenue. */
    unsold: z.stringbool().or(z.boolean()).default(false),
    who: z.enum(['buyers', 'white']).optional(),
    sort: z.enum(cellSorts).default('best'),
    cursor: z.string().nullable().default(null),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
  }),
  run: async ({ group, product, unsold, who: asked, ...list }, tx) => {
    const summary = await matrixSummary(tx)
    if (summary === null) return refuse('matrix-not-measured')
    const row = placeOf(summary.groups, group, 'matrix-group-unknown')
    const column = unsold ? UNSOLD : placeOf(summary.products, product, 'matrix-product-unknown')
    if (isRefusal(row)) return row
    if (isRefusal(column)) return column
    const cell = await oneCell(tx, row, column)
    if (cell === null) return refuse('matrix-cell-empty')
    const at = { group: row, product: column }
    const counts = await countsOfCell(tx, at)
    const who = counts.white === 0 ? 'buyers' : (asked ?? (cell.white === null && counts.buyers > 0 ? 'buyers' : 'white'))
    return {
      cell: namedCell(cell, summary),
      hourPriceEuro: (await currentPlan(tx))?.hourPriceEuro ?? null,
      worth: summary.worth,
      who,
      counts,
      total: counts[who],
      ...(await customersOfCell(tx, { ...at, who, ...list })),
      block: await forBlock(tx, { ...at, who }),
    } satisfies CellPage
  },
})

function placeOf(axes: readonly Axis[], name: string | undefined, unknown: string): Place | Refusal {
  if (name === undefined) return NONE
  return axes.find((axis) => isNamed(axis.at) && axis.name === name)?.at ?? refuse(unknown, { name })
}
