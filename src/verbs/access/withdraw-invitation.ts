/** An invitation is good for nothing any more. */
import { z } from 'zod'
import { isMember } from '../../core/about.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { noteChange, takeInvitation } from '../../store/rows/access.ts'
import { actingMember } from '../../store/rows/acting-member.ts'
import { bring } from '../kinds.ts'

export const withdrawInvitation = bring({
  word: 'access',
  name: 'withdraw-invitation',
  input: z.object({ invitation: z.string().max(100) }),
  run: ({ invitation }, asked, house) =>
    house.store.run(asked.workspace, async (tx) => {
      const by = await actingMember(tx, asked.actor)
      if (isRefusal(by)) return by
      const taken = await takeInvitation(tx, invitation)
      if (taken === null) return refuse('invitation-unknown')
      const { member, roles } = taken
      await noteChange(tx, { what: 'invitation-withdrawn', member, roles, by: isMember(by) ? by : null, at: asked.now })
      return { withdrawn: invitation }
    }),
})
