/** Only one at a time saves plans or takes them away. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

/**
 * From here on nobody else does in this workspace until the transaction ends. Before `alone` of the log, never after it: who
 * saves a plan decides next, and the two would wait for each other.
 */
export async function planningAlone(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('koersvast plan ' || current_workspace(), 0))`.execute(tx)
}
