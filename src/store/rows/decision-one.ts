/** One decision of the log with all that was recorded, and whether it still vouches for the one before it. */
import { sql } from 'kysely'
import type { DecisionOne } from '../../core/decision/decision-page.ts'
import type { Transaction } from '../open/open-store.ts'
import { decisionColumns, decisionRows, type DecisionColumns } from './decisions.ts'

/** Null for a place where nothing stands. */
export async function decisionOne(tx: Transaction, position: number): Promise<Omit<DecisionOne, 'chain'> | null> {
  const { rows } = await sql<DecisionColumns>`select ${decisionColumns} where position = ${position}`.execute(tx)
  const { rows: links } = await sql<{ version: number; hash: string; previous: string; sound: boolean }>`
    select version, encode(hash, 'hex') as hash, encode(previous_hash, 'hex') as previous,
      hash = decision_hash(decision) and previous_hash = coalesce(
        (select before.hash from decision as before where before.position = ${position - 1}), '\\x'::bytea) as sound
    from decision where position = ${position}`.execute(tx)
  const [found] = rows
  const [link] = links
  const [row] = await decisionRows(tx, rows)
  if (!found || !link || !row) return null
  const { version, hash, previous, sound } = link
  return { row, data: found.data, subject: found.subject, version, hash, previousHash: previous, sound }
}
