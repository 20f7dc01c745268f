/** How many facts a workspace holds. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

export async function factCount(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`select
    (select count(*) from invoice_line) + (select count(*) from touch) + (select count(*) from deal) + (select count(*) from contact_said) as count`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}
