/** Measures the matrix of the year of the plan, from invoice lines as they count now. */
import { z } from 'zod'
import { makeMatrix } from '../../core/matrix/make-matrix.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { keepMatrix } from '../../store/rows/matrix-cells.ts'
import { tallyMatrix } from '../../store/rows/matrix-customers.ts'
import { work } from '../kinds.ts'

export const measureMatrix = work({
  word: 'matrix',
  name: 'measure-matrix',
  input: z.object({}),
  run: async (_input, asked, house) =>
    house.store.run(asked.workspace, async (tx) => {
      const plan = await currentPlan(tx)
      if (plan === null) return
      await keepMatrix(tx, makeMatrix(await tallyMatrix(tx, plan.period)), Number(plan.id), plan.period)
    }),
})
