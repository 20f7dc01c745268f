/** Puts away the files that wait or were being read: nothing of them is left but a line that they were there. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

export async function putAwayUnread(tx: Transaction, at: string): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    update import set status = 'undone', undone_at = ${at}, rows_total = null, sample = '[]'
    where status in ('waiting', 'reading') or together_with in (select id from import where status in ('waiting', 'reading'))
    returning id`.execute(tx)
  const ids = rows.map(({ id }) => id)
  await sql`delete from import_problem where import_id = any(${ids})`.execute(tx)
  await sql`delete from file_piece where import_id = any(${ids})`.execute(tx)
  // What was read before stays; the next look at the calendar finds the newer one again.
  await sql`update feed set mark = null, content = null where import_id in (select id from import where stale) or import_id = any(${ids})`.execute(
    tx,
  )
  await sql`update import set stale = false where stale`.execute(tx)
}
