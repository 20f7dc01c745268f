/** A saved view goes, by its id or name. The answer is what it was, so that whoever regrets it can save it again. */
import { z } from 'zod'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { actingMember } from '../../store/rows/acting-member.ts'
import { dropView as drop, viewMeant } from '../../store/rows/list-views.ts'
import { bring } from '../kinds.ts'

export const dropView = bring({
  word: 'plan',
  name: 'drop-view',
  input: z.object({ view: z.string().min(1).max(500) }),
  run: ({ view }, asked, house) =>
    house.store.run(asked.workspace, async (tx) => {
      const by = await actingMember(tx, asked.actor)
      if (isRefusal(by)) return by
      const found = await viewMeant(tx, view)
      if (found === null) return refuse('view-unknown', { view })
      await drop(tx, found.id)
      return found
    }),
})
