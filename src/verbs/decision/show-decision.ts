/** One decision with all that was recorded, and on demand whether the chain of decisions up to it holds. */
import { z } from 'zod'
import type { DecisionOne } from '../../core/decision/decision-page.ts'
import { refuse } from '../../core/refusal.ts'
import { verifyChain } from '../../store/log/log.ts'
import { decisionOne } from '../../store/rows/decision-one.ts'
import { show } from '../kinds.ts'

export const showDecision = show({
  word: 'decision',
  name: 'show-decision',
  input: z.object({
    position: z.coerce.number().int().positive(),
    /** Walks the whole chain up to it, which takes seconds in a log of a million. */
    verify: z.stringbool().or(z.boolean()).default(false),
  }),
  run: async ({ position, verify }, tx) => {
    const one = await decisionOne(tx, position)
    if (one === null) return refuse('decision-unknown', { position })
    const walked = verify ? await verifyChain(tx, position) : null
    return { ...one, chain: walked && { holds: walked.ok, firstBroken: walked.ok ? null : walked.position } } satisfies DecisionOne
  },
})
