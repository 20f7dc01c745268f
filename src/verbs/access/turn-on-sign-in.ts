/** From now on people sign in: answers the link by which the first administrator comes in. */
import { z } from 'zod'
import type { Link } from '../../core/access/access-page.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { bring } from '../kinds.ts'
import { administratorLink } from './make-link.ts'
import { signInOrigin } from './sign-in-origin.ts'

export const turnOnSignIn = bring({
  word: 'access',
  name: 'turn-on-sign-in',
  input: z.object({ /** Where people come: `https://koersvast.example.com`. */ origin: z.string().max(300) }),
  run: async ({ origin: given }, asked, house) => {
    if ((await house.signIn.origin()) !== null) return refuse('sign-in-on-already')
    const origin = signInOrigin(given)
    if (isRefusal(origin)) return origin
    const link = await administratorLink(house, asked, origin)
    if (isRefusal(link)) return link
    await house.signIn.setOrigin(origin, asked.now)
    return { ...link, mailed: false } satisfies Link
  },
})
