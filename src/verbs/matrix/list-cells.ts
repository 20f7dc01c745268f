/** Every cell of the matrix, group by group, page after page. */
import { z } from 'zod'
import { namedCell, type CellList } from '../../core/matrix/matrix-page.ts'
import { cellList, matrixSummary } from '../../store/rows/matrix-cells.ts'
import { show } from '../kinds.ts'

export const listCells = show({
  word: 'matrix',
  name: 'list-cells',
  input: z.object({
    cursor: z.string().nullable().default(null),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: async (question, tx) => {
    const summary = await matrixSummary(tx)
    if (summary === null) return { rows: [], next: null, total: 0 } satisfies CellList
    return cellList(tx, { ...question, only: 'all' }, (cell) => namedCell(cell, summary))
  },
})
