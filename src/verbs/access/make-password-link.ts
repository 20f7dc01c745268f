/** An administrator makes a link by which a user chooses a new password: for where there is no mail, or it does not arrive. */
import { z } from 'zod'
import { isMember } from '../../core/about.ts'
import type { Link } from '../../core/access/access-page.ts'
import { PASSWORD_LINK_MINUTES } from '../../core/access/access.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { accessOf, noteChange } from '../../store/rows/access.ts'
import { actingMember } from '../../store/rows/acting-member.ts'
import { bring } from '../kinds.ts'
import { newToken } from './new-link.ts'

const MINUTE_MS = 60_000

export const makePasswordLink = bring({
  word: 'access',
  name: 'make-password-link',
  input: z.object({ user: z.string().max(100) }),
  run: async ({ user }, asked, house) => {
    const origin = await house.signIn.origin()
    if (origin === null) return refuse('sign-in-off')
    const member = await house.store.run(asked.workspace, async (tx) => {
      const by = await actingMember(tx, asked.actor)
      if (isRefusal(by)) return by
      const meant = (await accessOf(tx)).find((one) => one.user === user)
      if (meant === undefined) return refuse('user-unknown')
      await noteChange(tx, { what: 'password-link', member: meant.member, roles: null, by: isMember(by) ? by : null, at: asked.now })
      return meant.member
    })
    if (isRefusal(member)) return member
    const token = newToken()
    const until = new Date(Date.parse(asked.now) + PASSWORD_LINK_MINUTES * MINUTE_MS).toISOString()
    await house.signIn.keepPasswordToken(user, token, until)
    return { link: `${origin}/reset#${token}`, until, mailed: false } satisfies Link
  },
})
