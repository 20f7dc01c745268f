/** The calendars that are read by themselves: which there are, which are due, and how the last look at each went. */
import { sql } from 'kysely'
import type { Feed, Trouble } from '../../core/feed/feed.ts'
import type { SourceStatus } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'
import { storable, storableJson } from './storable.ts'

const shown = ['id', 'name', 'host', 'import_id', 'connected_at', 'checked_at', 'read_at', 'next_at', 'trouble'] as const

export async function feeds(tx: Transaction): Promise<Feed[]> {
  const rows = await tx.selectFrom('feed').select(shown).orderBy('id').execute()
  return rows.map((row) => ({
    id: String(row.id),
    name: row.name,
    host: row.host,
    importId: row.import_id === null ? null : String(row.import_id),
    connectedAt: row.connected_at,
    checkedAt: row.checked_at,
    readAt: row.read_at,
    nextAt: row.next_at,
    trouble: row.trouble,
  }))
}

/** Of all feeds what is sealed, with the name to tell it by. */
export const sealedFeeds = async (
  tx: Transaction,
): Promise<readonly { readonly id: string; readonly name: string; readonly secret: string | null }[]> =>
  (await tx.selectFrom('feed').select(['id', 'name', 'secret']).orderBy('id').execute()).map((row) => ({ ...row, id: String(row.id) }))

/** Ids of those that are due, the longest waiting first. */
export async function dueFeeds(tx: Transaction, now: string): Promise<string[]> {
  const rows = await tx.selectFrom('feed').select('id').where('next_at', '<=', now).orderBy('next_at').orderBy('id').execute()
  return rows.map(({ id }) => String(id))
}

/** What a look needs: `secret` is sealed; `content` the hash of what was read last; `status` of the import that holds it. */
export type FeedToRead = {
  readonly name: string
  readonly host: string
  readonly secret: string | null
  readonly importId: string | null
  readonly mark: string | null
  readonly content: string | null
  readonly readAt: string | null
  readonly status: SourceStatus | null
}

/** Null when there is none. */
export async function feedToRead(tx: Transaction, id: string): Promise<FeedToRead | null> {
  const row = await tx
    .selectFrom('feed')
    .leftJoin('import', 'import.id', 'feed.import_id')
    .select(['feed.name', 'feed.host', 'feed.secret', 'feed.import_id', 'feed.mark', 'feed.content', 'feed.read_at', 'import.status'])
    .where('feed.id', '=', importNumber(id))
    .executeTakeFirst()
  if (!row) return null
  const { import_id, read_at, ...rest } = row
  return { ...rest, importId: import_id === null ? null : String(import_id), readAt: read_at }
}

/** Answers its id. `secretOf` seals the place for that id. */
export async function addFeed(
  tx: Transaction,
  feed: { readonly name: string; readonly host: string; readonly at: string },
  secretOf: (id: string) => string,
): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('koersvast feed ' || current_workspace(), 0))`.execute(tx)
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0) + 1 as id from feed`.execute(tx)
  const id = rows[0]?.id ?? 1
  await sql`insert into feed (id, name, host, secret, connected_at) values
    (${id}, ${storable(feed.name)}, ${storable(feed.host)}, ${secretOf(String(id))}, ${feed.at})`.execute(tx)
  return String(id)
}

export type FeedNote = {
  readonly importId?: string
  readonly mark?: string | null
  readonly content?: string
  readonly checkedAt?: string
  readonly readAt?: string
  readonly nextAt?: string | null
  readonly trouble?: Trouble | null
}

export async function noteFeed(tx: Transaction, id: string, note: FeedNote): Promise<void> {
  const change = {
    ...(note.importId !== undefined && { import_id: importNumber(note.importId) }),
    ...(note.mark !== undefined && { mark: note.mark }),
    ...(note.content !== undefined && { content: note.content }),
    ...(note.checkedAt !== undefined && { checked_at: note.checkedAt }),
    ...(note.readAt !== undefined && { read_at: note.readAt }),
    ...(note.nextAt !== undefined && { next_at: note.nextAt }),
    ...(note.trouble !== undefined && { trouble: note.trouble === null ? null : storableJson(note.trouble) }),
  }
  await tx.updateTable('feed').set(change).where('id', '=', importNumber(id)).execute()
}

/** Whether there was one. What it read stays, as a file like any other. */
export async function removeFeed(tx: Transaction, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('feed').where('id', '=', importNumber(id)).executeTakeFirst()
  return numDeletedRows > 0n
}

/** What these imports held was taken back: their feeds bring nothing again before somebody says so. */
export async function restFeeds(tx: Transaction, imports: readonly number[]): Promise<void> {
  const trouble = JSON.stringify({ code: 'feed-taken-back', facts: {} } satisfies Trouble)
  await sql`update feed set next_at = null, trouble = ${trouble}, mark = null, content = null where import_id = any(${imports})`.execute(tx)
}
