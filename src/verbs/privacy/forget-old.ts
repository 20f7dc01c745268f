/** What is older than data is kept is deleted, and the plan made anew without it. */
import { z } from 'zod'
import { planningAlone } from '../../store/rows/planning-alone.ts'
import { deletePast } from '../../store/rows/retention.ts'
import { settleWithout } from '../fact/settle-without.ts'
import { work } from '../kinds.ts'
import { pastFrom } from './past-from.ts'

export const forgetOld = work({
  word: 'privacy',
  name: 'forget-old',
  input: z.object({}),
  run: async (_input, asked, house) => {
    const plannable = await house.store.run(asked.workspace, async (tx) => {
      await planningAlone(tx)
      const from = await pastFrom(tx, asked)
      return from !== null && (await deletePast(tx, from, asked.now)) && settleWithout(tx)
    })
    if (plannable) await house.queue('plan/make-plan', asked, {})
  },
})
