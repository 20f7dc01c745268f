/** The table of calendars that are read by themselves, as TypeScript sees it. */
import type { JSONColumnType } from 'kysely'
import type { Trouble } from '../../core/feed/feed.ts'

export type FeedTables = {
  feed: {
    workspace_id: string
    id: number
    name: string
    host: string
    secret: string | null
    import_id: number | null
    mark: string | null
    content: string | null
    connected_at: string
    checked_at: string | null
    read_at: string | null
    next_at: string | null
    trouble: JSONColumnType<Trouble> | null
  }
}
