/** A calendar is no longer read, and its address and password are forgotten. What it gave stays, as a file that can be taken back. */
import { z } from 'zod'
import { refuse } from '../../core/refusal.ts'
import { removeFeed } from '../../store/rows/feeds.ts'
import { bring } from '../kinds.ts'

export const disconnectFeed = bring({
  word: 'feed',
  name: 'disconnect-feed',
  input: z.object({ id: z.coerce.string() }),
  run: ({ id }, asked, house) =>
    house.store.run(asked.workspace, async (tx) => ((await removeFeed(tx, id)) ? { id } : refuse('feed-unknown', { id }))),
})
