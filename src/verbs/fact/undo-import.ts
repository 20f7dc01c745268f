/** Takes an imported file back, and makes the plan anew without it. */
import { z } from 'zod'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { noteProgress } from '../../store/rows/progress.ts'
import { removePlans } from '../../store/rows/remove-plans.ts'
import { undoImport as takeBack } from '../../store/rows/undo-import.ts'
import { bring } from '../kinds.ts'
import { waiting } from './progress.ts'

export const undoImport = bring({
  word: 'fact',
  name: 'undo-import',
  input: z.object({ id: z.coerce.string() }),
  run: async ({ id }, asked, house) => {
    const undone = await house.store.run(asked.workspace, async (tx) => {
      if (!(await takeBack(tx, id, asked.now))) return refuse('import-unknown', { id })
      const plannable = (await lastInvoiceDay(tx)) !== null
      if (plannable) await noteProgress(tx, waiting('planning'))
      else await removePlans(tx)
      return { id, plannable }
    })
    if (!isRefusal(undone) && undone.plannable) await house.queue('plan/make-plan', asked, {})
    return undone
  },
})
