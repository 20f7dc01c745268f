/** The plan that stands, and every customer as a mark above or below its line. */
import { z } from 'zod'
import type { Focus } from '../../core/plan/focus.ts'
import { currentLine, currentPlan } from '../../store/rows/current-plan.ts'
import { show } from '../kinds.ts'

export const showFocus = show({
  word: 'plan',
  name: 'show-focus',
  input: z.object({}),
  run: async (_input, tx) => ({ plan: await currentPlan(tx), line: await currentLine(tx) }) satisfies Focus,
})
