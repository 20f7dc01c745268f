/** Nobody signs in any more: whoever is on the machine itself may do everything again, and nobody else comes in. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { bring } from '../kinds.ts'

export const turnOffSignIn = bring({
  word: 'access',
  name: 'turn-off-sign-in',
  input: z.object({}),
  run: async (_input, asked, house) => {
    if ((await house.signIn.origin()) === null) return refuse('sign-in-off')
    if (!asked.atHome) return refuse('only-at-home')
    await house.signIn.setOrigin(null, asked.now)
    return { on: false }
  },
})
