/** The matrix: the largest groups by the largest products, what is behind them as one, and the best white spots. */
import { z } from 'zod'
import { matrixSorts, namedCell, SHOWN_FIRST, SHOWN_MOST, shownOf, withRest, type MatrixPage } from '../../core/matrix/matrix-page.ts'
import { isNamed } from '../../core/matrix/matrix.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { bestWhite, cellsOf, matrixSummary } from '../../store/rows/matrix-cells.ts'
import { show } from '../kinds.ts'

/** White spots that are listed beside the picture. */
const BEST = 12
const shown = z.coerce.number().int().min(1).max(SHOWN_MOST).default(SHOWN_FIRST)

export const showMatrix = show({
  word: 'matrix',
  name: 'show-matrix',
  input: z.object({ groups: shown, products: shown, sort: z.enum(matrixSorts).default('revenue') }),
  run: async ({ groups, products, sort }, tx) => {
    const hourPriceEuro = (await currentPlan(tx))?.hourPriceEuro ?? null
    const summary = await matrixSummary(tx)
    if (summary === null) return { matrix: null, hourPriceEuro } satisfies MatrixPage
    const rows = shownOf(summary.groups, sort, groups)
    const columns = shownOf(summary.products, sort, products)
    const at = (axes: typeof rows) => axes.map((axis) => axis.at)
    return {
      matrix: {
        ...summary,
        groups: withRest(summary.groups, rows),
        products: withRest(summary.products, columns),
        cells: await cellsOf(tx, at(rows), at(columns)),
        best: (await bestWhite(tx, BEST)).map((cell) => namedCell(cell, summary)),
        all: {
          groups: summary.groups.filter((axis) => isNamed(axis.at)).length,
          products: summary.products.filter((axis) => isNamed(axis.at)).length,
        },
      },
      hourPriceEuro,
    } satisfies MatrixPage
  },
})
