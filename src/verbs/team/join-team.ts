/** Somebody whom no file names joins the team. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { decideJoining, evolveJoined, initialJoined } from '../../core/team/join-team.ts'
import { memberCalled } from '../../store/rows/acting-member.ts'
import { whoLeft } from '../../store/rows/who-left.ts'
import { decide } from '../kinds.ts'

export const joinTeam = decide({
  word: 'team',
  name: 'join-team',
  input: z.object({
    name: z.string().max(1000),
    member: z
      .string()
      .regex(/^joined:[0-9a-f-]{36}$/)
      .default(() => `joined:${randomUUID()}`),
  }),
  subject: 'team',
  initial: initialJoined,
  evolve: evolveJoined,
  decide: decideJoining,
  learn: async ({ name }, tx) => {
    const [member] = await memberCalled(tx, name.trim())
    return member === undefined ? null : { left: (await whoLeft(tx)).has(member) }
  },
  plans: false,
})
