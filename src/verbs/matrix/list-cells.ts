/** The cells of the matrix, page after page: all of them group by group, or those with white spots, the best first. */
import { z } from 'zod'
import { namedCell, type CellList } from '../../core/matrix/matrix-page.ts'
import { cellList, matrixSummary } from '../../store/rows/matrix-cells.ts'
import { show } from '../kinds.ts'

export const listCells = show({
  word: 'matrix',
  name: 'list-cells',
  input: z.object({
    only: z.enum(['all', 'white']).default('all'),
    cursor: z.string().nullable().default(null),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: async (question, tx) => {
    const summary = await matrixSummary(tx)
    if (summary === null) return { rows: [], next: null, total: 0 } satisfies CellList
    return cellList(tx, question, (cell) => namedCell(cell, summary))
  },
})
