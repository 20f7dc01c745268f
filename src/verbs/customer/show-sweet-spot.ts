/** Margin against hours: every customer as a dot, and the line of the price of an hour. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { currentSweetSpot } from '../../store/rows/current-plan.ts'
import { show } from '../kinds.ts'

export const showSweetSpot = show({
  word: 'customer',
  name: 'show-sweet-spot',
  input: z.object({}),
  run: async (_input, tx) => (await currentSweetSpot(tx)) ?? refuse('no-plan'),
})
