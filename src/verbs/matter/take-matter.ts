/** A member takes a matter that nobody owns. */
import { z } from 'zod'
import { decideTake } from '../../core/matter/owner.ts'
import { decide } from '../kinds.ts'
import { followMatter } from './follow-matter.ts'
import { gateKnownOf } from './gate-known.ts'
import { aboutMatter } from './matter-log.ts'

export const takeMatter = decide({
  ...aboutMatter,
  name: 'take-matter',
  input: z.object({ matter: z.string() }),
  learn: (input, tx) => gateKnownOf(tx, input),
  decide: decideTake,
  follow: followMatter,
})
