/** Whether a password alone is enough here. */
import { z } from 'zod'
import { isMember } from '../../core/about.ts'
import { isRefusal } from '../../core/refusal.ts'
import { holdAccess, secondFactorAsked, setSecondFactor } from '../../store/rows/access.ts'
import { actingMember } from '../../store/rows/acting-member.ts'
import { bring } from '../kinds.ts'

export const askSecondFactor = bring({
  word: 'access',
  name: 'ask-second-factor',
  input: z.object({ required: z.boolean() }),
  run: ({ required }, asked, house) =>
    house.store.run(asked.workspace, async (tx) => {
      await holdAccess(tx)
      const by = await actingMember(tx, asked.actor)
      if (isRefusal(by)) return by
      const changed = (await secondFactorAsked(tx)) !== required
      if (changed) await setSecondFactor(tx, required, { by: isMember(by) ? by : null, at: asked.now })
      return { required, changed }
    }),
})
