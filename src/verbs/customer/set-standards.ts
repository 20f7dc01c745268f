/** A person changes the assumptions behind every estimate. */
import { z } from 'zod'
import { decideStandards, standardsLog } from '../../core/customer/set-standards.ts'
import { defaultStandards } from '../../core/customer/standards.ts'
import { decide } from '../kinds.ts'

const minutes = z.number().min(0)

export const standardsShape = z.object({
  minutes: z.object({
    order: minutes,
    quote: minutes,
    call: minutes,
    meeting: minutes,
    visit: minutes,
    mail: minutes,
    'time-entry': minutes,
    // Whoever knows nothing of trips leaves them as they are by default.
    trip: minutes.default(defaultStandards.minutes.trip),
  }),
  baseShare: z.number(),
  elasticity: z.object({ median: z.number(), sigma: z.number() }),
  minimumHours: z.number(),
  reach: z.number(),
  conversion: z.number(),
})

export const setStandards = decide({
  word: 'customer',
  name: 'set-standards',
  input: z.object({ standards: standardsShape }),
  ...standardsLog,
  decide: decideStandards,
  plans: true,
})
