/** What a member has in hand before they can leave, and who is led by whom around them. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import type { HeldPage } from '../../core/team/team-page.ts'
import { heldBy, listHeld } from '../../store/rows/held-by.ts'
import { leaders } from '../../store/rows/leader-of.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { whoLeft } from '../../store/rows/who-left.ts'
import { show } from '../kinds.ts'

export const showHeld = show({
  word: 'team',
  name: 'show-held',
  /** At most so many of each. */
  input: z.object({ member: z.string().min(1), limit: z.coerce.number().int().min(1).max(100_000).default(100) }),
  run: async ({ member, limit }, tx) => {
    const names = await namesOf(tx)
    const name = names.get(member)
    if (name === undefined) return refuse('member-unknown', { member })
    const [leads, left] = [await leaders(tx), await whoLeft(tx)]
    const leader = leads.get(member)
    return {
      name,
      count: await heldBy(tx, member),
      ...(await listHeld(tx, member, limit)),
      leader: leader === undefined ? null : (names.get(leader) ?? leader),
      reports: [...leads].flatMap(([one, by]) => (by === member && !left.has(one) ? [names.get(one) ?? one] : [])),
    } satisfies HeldPage
  },
})
