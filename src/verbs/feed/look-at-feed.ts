/** Somebody wants a calendar to be looked at now, also one that rested. */
import { z } from 'zod'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { feedToRead, noteFeed } from '../../store/rows/feeds.ts'
import { bring } from '../kinds.ts'

export const lookAtFeed = bring({
  word: 'feed',
  name: 'look-at-feed',
  input: z.object({ id: z.coerce.string() }),
  run: async ({ id }, asked, house) => {
    const wanted = await house.store.run(asked.workspace, async (tx) => {
      if ((await feedToRead(tx, id)) === null) return refuse('feed-unknown', { id })
      await noteFeed(tx, id, { nextAt: asked.now })
      return { id }
    })
    if (!isRefusal(wanted)) await house.queue('feed/read-feeds', asked, {})
    return wanted
  },
})
