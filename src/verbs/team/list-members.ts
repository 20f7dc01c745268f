/** Who there is to act, own and be offered something. */
import { z } from 'zod'
import type { MemberList } from '../../core/team/team-page.ts'
import { knownMembers } from '../../store/rows/known-members.ts'
import { show } from '../kinds.ts'

export const listMembers = show({
  word: 'team',
  name: 'list-members',
  input: z.object({}),
  run: async (_input, tx) =>
    ({ members: (await knownMembers(tx)).map(({ id, key, name }) => ({ id, name: name ?? key ?? id })) }) satisfies MemberList,
})
