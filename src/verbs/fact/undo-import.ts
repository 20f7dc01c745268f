/** Takes an imported file back, and makes the plan anew without it. */
import { z } from 'zod'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { undoImport as takeBack } from '../../store/rows/undo-import.ts'
import { bring } from '../kinds.ts'
import { settleWithout } from './settle-without.ts'

export const undoImport = bring({
  word: 'fact',
  name: 'undo-import',
  input: z.object({ id: z.coerce.string() }),
  run: async ({ id }, asked, house) => {
    const undone = await house.store.run(asked.workspace, async (tx) => {
      const taken = await takeBack(tx, id, asked.now)
      if (taken === null) return refuse('import-unknown', { id })
      // A file that gave nothing leaves the plan as it is.
      const { status, undone } = taken
      if (status !== 'done') return { id, plannable: false, undone }
      return { id, plannable: await settleWithout(tx), undone }
    })
    if (!isRefusal(undone) && undone.plannable) await house.queue('plan/make-plan', asked, {})
    return undone
  },
})
