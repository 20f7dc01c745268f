/** In a review somebody proposes what nobody takes: it is dropped there and then, and the minutes say so. */
import { z } from 'zod'
import { decideDropProposal } from '../../core/course/review.ts'
import type { Day } from '../../core/units.ts'
import { decide } from '../kinds.ts'
import { reviewLog } from './review-log.ts'

export const dropProposal = decide({
  word: 'course',
  name: 'drop-proposal',
  input: z.object({ cycle: z.iso.date().transform((text) => text as Day), text: z.string().max(2000) }),
  ...reviewLog,
  decide: decideDropProposal,
  plans: false,
})
