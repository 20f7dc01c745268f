/** A user has no access to the workspace any more, from this moment; what they decided stays. */
import { z } from 'zod'
import { isRefusal } from '../../core/refusal.ts'
import { bring } from '../kinds.ts'
import { changeAccess } from './change-access.ts'

export const endAccess = bring({
  word: 'access',
  name: 'end-access',
  input: z.object({ user: z.string().max(100) }),
  run: async ({ user }, asked, house) => {
    const before = await changeAccess(house, asked, user, [], 'ended')
    if (isRefusal(before)) return before
    // Whoever has access to nothing else is signed out everywhere; elsewhere they go on.
    if ((await house.signIn.placesOf(user)).length === 0) await house.signIn.endSessions(user)
    return { user }
  },
})
