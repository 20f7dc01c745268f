/** The plan that stands. */
import { z } from 'zod'
import type { Focus } from '../../core/plan/focus.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { show } from '../kinds.ts'

export const showFocus = show({
  word: 'plan',
  name: 'show-focus',
  input: z.object({}),
  run: async (_input, tx) => ({ plan: await currentPlan(tx) }) satisfies Focus,
})
