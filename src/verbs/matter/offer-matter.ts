/** The owner offers a matter to another member, who has until a moment to accept it. */
import { z } from 'zod'
import { decideOffer, standsUntil } from '../../core/matter/handover.ts'
import { isRefusal } from '../../core/refusal.ts'
import { memberMeant } from '../../store/rows/acting-member.ts'
import { decide } from '../kinds.ts'
import { aboutMatter } from './matter-log.ts'

export const offerMatter = decide({
  ...aboutMatter,
  name: 'offer-matter',
  input: z.object({ matter: z.string(), to: z.string().min(1), until: z.iso.datetime().optional() }),
  learn: async ({ to: named }, tx) => {
    const to = await memberMeant(tx, named)
    return isRefusal(to) ? to : { to }
  },
  decide: ({ until }, state, about) => decideOffer({ to: about.known.to, until: until ?? standsUntil(about.now) }, state, about),
})
