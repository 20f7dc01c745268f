/** Who there is to act, own and be offered something; not who left. */
import { z } from 'zod'
import type { MemberList } from '../../core/team/team-page.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { whoLeft } from '../../store/rows/who-left.ts'
import { show } from '../kinds.ts'

export const listMembers = show({
  word: 'team',
  name: 'list-members',
  input: z.object({}),
  run: async (_input, tx) => {
    const left = await whoLeft(tx)
    return { members: [...(await namesOf(tx))].flatMap(([id, name]) => (left.has(id) ? [] : [{ id, name }])) } satisfies MemberList
  },
})
