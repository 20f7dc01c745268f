/** A person says who leads a member; null for who stands at the top. */
import { z } from 'zod'
import { decideLeader, evolveHierarchy, initialHierarchy } from '../../core/team/hierarchy.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { whoLeft } from '../../store/rows/who-left.ts'
import { decide } from '../kinds.ts'

export const hierarchyLog = { subject: 'hierarchy', initial: initialHierarchy, evolve: evolveHierarchy } as const

export const setLeader = decide({
  word: 'team',
  name: 'set-leader',
  input: z.object({ member: z.string().min(1), leader: z.string().min(1).nullable() }),
  ...hierarchyLog,
  decide: decideLeader,
  learn: async (_input, tx) => ({ names: await namesOf(tx), left: await whoLeft(tx) }),
  plans: false,
})
