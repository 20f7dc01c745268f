/** By the clock: calendars that are due are looked at. */
import { z } from 'zod'
import { dueFeeds } from '../../store/rows/feeds.ts'
import { work } from '../kinds.ts'

export const watchFeeds = work({
  word: 'feed',
  name: 'watch-feeds',
  input: z.object({}),
  every: 'minute',
  run: async (_input, asked, house) => {
    const due = await house.store.look(asked.workspace, (tx) => dueFeeds(tx, asked.now))
    if (due.length > 0) await house.queue('feed/read-feeds', asked, {})
  },
})
