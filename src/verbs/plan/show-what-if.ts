/** What a what-if is asked of: the problem of the plan that stands in columns, so that a browser can compute it again by itself. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { currentGround } from '../../store/rows/current-plan.ts'
import { show } from '../kinds.ts'

export const showWhatIf = show({
  word: 'plan',
  name: 'show-what-if',
  input: z.object({}),
  run: async (_input, tx) => (await currentGround(tx)) ?? refuse('no-plan'),
})
