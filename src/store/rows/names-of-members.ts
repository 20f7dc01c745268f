/** What members are called: by name, or by their key where no name is known, or by their id. */
import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** The name in a query that joins `member`; `id` stands for whoever is not in that table. */
export const memberNamed = (id: RawBuilder<unknown> = sql.ref('member.id')): RawBuilder<string> =>
  sql<string>`coalesce(member.name, member.key, ${id})`

/** Names by id, in the order of the ids: of these members, or of all. Also of those who left; an id that is no member is not in it. */
export async function namesOf(tx: Transaction, ids?: Iterable<string | null>): Promise<ReadonlyMap<string, string>> {
  const asked = ids === undefined ? null : [...new Set(ids)].flatMap((id) => (id === null ? [] : [storable(id)]))
  if (asked?.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, ${memberNamed()} as name from member
    ${asked === null ? sql`` : sql`where id = any(${asked}::text[])`} order by id`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
