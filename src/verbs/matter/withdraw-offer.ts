/** The owner takes an offer back that nobody answered yet. */
import { z } from 'zod'
import { decideWithdraw } from '../../core/matter/handover.ts'
import { decide } from '../kinds.ts'
import { aboutMatter } from './matter-log.ts'

export const withdrawOffer = decide({
  ...aboutMatter,
  name: 'withdraw-offer',
  input: z.object({ matter: z.string() }),
  decide: decideWithdraw,
})
