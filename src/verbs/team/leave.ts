/** A member leaves, with nothing in hand; whoever they led is led by their leader from then on. */
import { z } from 'zod'
import { decidePassReports } from '../../core/team/hierarchy.ts'
import { decideLeave, evolveLeft, initialLeft } from '../../core/team/leave.ts'
import { heldBy } from '../../store/rows/held-by.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { decide, settle } from '../kinds.ts'
import { hierarchyLog } from './set-leader.ts'

export const leavingLog = { subject: 'leaving', initial: initialLeft, evolve: evolveLeft } as const

export const leave = decide({
  word: 'team',
  name: 'leave',
  input: z.object({ member: z.string().min(1) }),
  ...leavingLog,
  decide: decideLeave,
  learn: async ({ member }, tx) => ({ names: await namesOf(tx), held: await heldBy(tx, member) }),
  follow: async (tx, { happened }, about) => {
    for (const { data } of happened) await settle(tx, hierarchyLog, decidePassReports, data, about)
  },
  plans: true,
})
