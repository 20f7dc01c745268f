/** What if there were other hours, fewer customers or more hours for each: the same plan computed again, and nothing decided. */
import { z } from 'zod'
import type { WhatIfAnswer, WhatIfRequest } from '../../core/plan/what-if-answer.ts'
import { refuse } from '../../core/refusal.ts'
import { currentGround, currentPlan } from '../../store/rows/current-plan.ts'
import { show } from '../kinds.ts'

const amount = z.coerce.number().min(0)

export const whatIf = show({
  word: 'plan',
  name: 'what-if',
  input: z.object({
    hours: amount.max(1e9).optional(),
    customers: amount.int().optional(),
    hoursEach: amount.max(1e5).optional(),
  }),
  run: async ({ hours, customers, hoursEach }, tx, _asked, house) => {
    const plan = await currentPlan(tx)
    const drawn = await currentGround(tx)
    if (!plan || !drawn) return refuse('no-plan')
    const question = { hours: hours ?? null, customers: customers ?? null, hoursEach: hoursEach ?? null }
    return house.compute<WhatIfAnswer>('what-if', { plan, columns: drawn.ground, question } satisfies WhatIfRequest, () => {})
  },
})
