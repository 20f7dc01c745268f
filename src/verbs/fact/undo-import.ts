/** Takes an imported file back, and makes the plan anew without it. */
import { z } from 'zod'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { wantPlan } from '../../store/rows/progress.ts'
import { removePlans } from '../../store/rows/remove-plans.ts'
import { undoImport as takeBack } from '../../store/rows/undo-import.ts'
import { bring } from '../kinds.ts'

export const undoImport = bring({
  word: 'fact',
  name: 'undo-import',
  input: z.object({ id: z.coerce.string() }),
  run: async ({ id }, asked, house) => {
    const undone = await house.store.run(asked.workspace, async (tx) => {
      const was = await takeBack(tx, id, asked.now)
      if (was === null) return refuse('import-unknown', { id })
      // A file that gave nothing leaves the plan as it is.
      if (was !== 'done') return { id, plannable: false }
      const plannable = (await lastInvoiceDay(tx)) !== null
      if (plannable) await wantPlan(tx)
      else await removePlans(tx)
      return { id, plannable }
    })
    if (!isRefusal(undone) && undone.plannable) await house.queue('plan/make-plan', asked, {})
    return undone
  },
})
