/** A link for an administrator, made on the machine itself: for the first, and for when nobody can get in any more. */
import { z } from 'zod'
import { isMember } from '../../core/about.ts'
import type { Link } from '../../core/access/access-page.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { actingMember } from '../../store/rows/acting-member.ts'
import { bring } from '../kinds.ts'
import type { Asked, House } from '../verb.ts'
import { newLink } from './new-link.ts'

export const makeLink = bring({
  word: 'access',
  name: 'make-link',
  input: z.object({}),
  run: async (_input, asked, house) => {
    const origin = await house.signIn.origin()
    if (origin === null) return refuse('sign-in-off')
    if (!asked.atHome) return refuse('only-at-home')
    const link = await administratorLink(house, asked, origin)
    return isRefusal(link) ? link : ({ ...link, mailed: false } satisfies Link)
  },
})

export const administratorLink = (house: House, asked: Asked, origin: string): Promise<Omit<Link, 'mailed'> | Refusal> =>
  house.store.run(asked.workspace, async (tx) => {
    const by = await actingMember(tx, asked.actor)
    if (isRefusal(by)) return by
    const about = { email: null, name: null, roles: ['director', 'administrator'] as const, member: null, atHome: true }
    return newLink(tx, origin, asked.now, { ...about, by: isMember(by) ? by : null })
  })
