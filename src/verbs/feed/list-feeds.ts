/** The calendars that are read by themselves, and how each is. */
import { z } from 'zod'
import { EVERY_HOURS, type FeedList } from '../../core/feed/feed.ts'
import { feeds } from '../../store/rows/feeds.ts'
import { show } from '../kinds.ts'

export const listFeeds = show({
  word: 'feed',
  name: 'list-feeds',
  input: z.object({}),
  run: async (_input, tx) => ({ feeds: await feeds(tx), everyHours: EVERY_HOURS }) satisfies FeedList,
})
