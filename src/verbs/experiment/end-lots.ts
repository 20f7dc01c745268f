/** By the clock: an experiment that took its time ends, and the plan is made anew without its lots. */
import { z } from 'zod'
import { clock } from '../../core/about.ts'
import { isRefusal } from '../../core/refusal.ts'
import { decideEndLots, experimentLog } from '../../core/experiment/experiment.ts'
import { dayOf } from '../../core/units.ts'
import { alone } from '../../store/log/log.ts'
import { wantPlan } from '../../store/rows/progress.ts'
import { settle, work } from '../kinds.ts'
import { experimentState } from './experiment-now.ts'

export const endLots = work({
  word: 'experiment',
  name: 'end-lots',
  input: z.object({}),
  every: 'minute',
  run: async (_input, asked, house) => {
    const { standing } = await house.store.look(asked.workspace, experimentState)
    if (standing === null || dayOf(asked.now) <= standing.to) return
    const ended = await house.store.run(asked.workspace, async (tx) => {
      await alone(tx)
      const settled = await settle(tx, experimentLog, decideEndLots, {}, { by: clock, now: asked.now, known: null })
      const happened = !isRefusal(settled) && settled.happened.length > 0
      if (happened) await wantPlan(tx)
      return happened
    })
    if (ended) await house.queue('plan/make-plan', asked, {})
  },
})
