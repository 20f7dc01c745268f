/** Margin against hours: every customer as a dot, and the line of the price of an hour. */
import { z } from 'zod'
import { sweetSpotOf, type Dot } from '../../core/customer/sweet-spot.ts'
import { refuse } from '../../core/refusal.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { lineOfPlan } from '../../store/rows/line-of-plan.ts'
import type { Line } from '../../core/plan/focus.ts'
import type { Verdict } from '../../core/plan/verdict.ts'
import { show } from '../kinds.ts'

export const showSweetSpot = show({
  word: 'customer',
  name: 'show-sweet-spot',
  input: z.object({}),
  run: async (_input, tx) => {
    const plan = await currentPlan(tx)
    const line = await lineOfPlan(tx)
    return plan && line ? sweetSpotOf(dotsOf(line), plan.hourPriceEuro) : refuse('no-plan')
  },
})

const verdicts: Readonly<Record<string, Verdict>> = { w: 'white', g: 'grey', b: 'black' }

const dotsOf = (line: Line): Dot[] =>
  line.ids.map((id, at) => ({
    id,
    name: line.names[at] ?? id,
    hoursNow: line.hoursNow[at] ?? 0,
    marginEuro: line.marginEuro[at] ?? 0,
    verdict: verdicts[line.verdicts[at] ?? ''] ?? 'black',
    hoursKnown: line.known[at] === 'm' ? 'measured' : 'estimated',
  }))
