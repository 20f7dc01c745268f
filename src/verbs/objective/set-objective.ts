/** A person sets the one objective, or replaces the one that stands with a reason. */
import { z } from 'zod'
import { decideObjective, evolveObjective, initialObjective, measures, replacements } from '../../core/objective/objective.ts'
import type { Day } from '../../core/units.ts'
import { decide } from '../kinds.ts'

export const objectiveLog = { subject: 'objective', initial: initialObjective, evolve: evolveObjective } as const

export const setObjective = decide({
  word: 'objective',
  name: 'set-objective',
  input: z.object({
    sentence: z.string().max(2000),
    measure: z.enum(measures),
    amount: z.number(),
    by: z.iso.date().transform((text) => text as Day),
    reason: z.enum(replacements).nullable().default(null),
  }),
  ...objectiveLog,
  decide: decideObjective,
  over: (_input, state) => state && [state.sentence, state.measure, state.amount, state.by],
  plans: false,
})
