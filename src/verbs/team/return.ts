/** Who left comes back. */
import { z } from 'zod'
import { decideReturn } from '../../core/team/leave.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { decide } from '../kinds.ts'
import { leavingLog } from './leave.ts'

export const comeBack = decide({
  word: 'team',
  name: 'return',
  input: z.object({ member: z.string().min(1) }),
  ...leavingLog,
  decide: decideReturn,
  learn: async ({ member }, tx) => ({ names: await namesOf(tx, [member]) }),
  plans: true,
})
