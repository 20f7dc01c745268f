/** Every customer as a mark above or below the line of the plan that stands; apart from its figures, which are there much sooner. */
import { z } from 'zod'
import type { DrawnLine } from '../../core/plan/focus.ts'
import { currentLine } from '../../store/rows/current-plan.ts'
import { show } from '../kinds.ts'

export const showLine = show({
  word: 'plan',
  name: 'show-line',
  input: z.object({}),
  run: async (_input, tx) => ({ line: await currentLine(tx) }) satisfies DrawnLine,
})
