/** A person says how many net selling hours a member has in a year. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { decideNetHours, evolveNetHours, initialStatedHours } from '../../core/team/net-hours.ts'
import { memberExists } from '../../store/rows/member-exists.ts'
import { decide } from '../kinds.ts'

export const setNetHours = decide({
  word: 'team',
  name: 'set-net-hours',
  input: z.object({ member: z.string().min(1), hours: z.number().nullable() }),
  subject: 'net-hours',
  initial: initialStatedHours,
  evolve: evolveNetHours,
  decide: decideNetHours,
  over: ({ member }, state) => state[member],
  learn: async ({ member }, tx) => ((await memberExists(tx, member)) ? null : refuse('member-unknown', { member })),
  plans: true,
})
