/** The calendars that are read by themselves: where each lives, when it was read and what is wrong with it. */
import type { Feed, FeedList } from '../../../core/feed/feed.ts'
import { listFeeds } from '../../../verbs/feed/list-feeds.ts'
import { moment, text } from '../column.ts'
import { sheet } from '../sheet.ts'

export const calendarsSheet = sheet<FeedList, Feed>({
  name: 'calendars',
  title: 'screen.feed.heading',
  verb: listFeeds,
  rows: ({ feeds }) => feeds,
  columns: [
    text('export.column.name', ({ name }) => name),
    text('export.column.host', ({ host }) => host),
    moment('export.column.connected-at', ({ connectedAt }) => connectedAt),
    moment('export.column.read-at', ({ readAt }) => readAt),
    moment('export.column.checked-at', ({ checkedAt }) => checkedAt),
    text('export.column.trouble', ({ trouble }, { sayCode }) =>
      trouble === null ? null : sayCode(`refusal.${trouble.code}`, trouble.facts),
    ),
    text('export.column.id', ({ id }) => id),
  ],
})
