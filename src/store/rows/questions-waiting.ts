/** How many questions wait for somebody: counted, because every page tells the number. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

/** Questions of the gate that wait for a person's yes or no; GO / NO GO is asked apart. */
export async function questionsAtGate(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from matter where status = 'at-gate' and test is not null and test <> 'gut'`.execute(tx)
  return rows[0]?.count ?? 0
}
