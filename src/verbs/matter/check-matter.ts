/** The first owner checks whether a matter was really solved: then it closes, or it comes back to them. */
import { z } from 'zod'
import { decideCheck } from '../../core/matter/verification-debt.ts'
import { decide } from '../kinds.ts'
import { followMatter } from './follow-matter.ts'
import { aboutMatter } from './matter-log.ts'

export const checkMatter = decide({
  ...aboutMatter,
  name: 'check-matter',
  input: z.object({ matter: z.string(), good: z.boolean() }),
  decide: decideCheck,
  follow: followMatter,
})
