/** The one to whom a matter is offered accepts it, and then owns it, or declines it. */
import { z } from 'zod'
import { decideAccept, decideDecline } from '../../core/matter/handover.ts'
import { decide } from '../kinds.ts'
import { aboutMatter } from './matter-log.ts'

export const answerOffer = decide({
  ...aboutMatter,
  name: 'answer-offer',
  input: z.object({ matter: z.string(), accept: z.boolean() }),
  decide: ({ accept }, state, about) => (accept ? decideAccept : decideDecline)({}, state, about),
})
