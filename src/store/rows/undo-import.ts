/** Takes an import back as if it had never been: its facts, what it filled in, and whoever nothing else refers to. Who decided something stays. */
import { sql } from 'kysely'
import type { SourceStatus } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'
import type { Undone } from '../../core/fact/undone.ts'
import { customersLeft, customersOfImport, remakeCustomers } from './customers-said.ts'
import { restFeeds } from './feeds.ts'
import { importNumber } from './import-number.ts'
import { takeBackMembers } from './take-back-members.ts'
import { togetherWith } from './together.ts'
import { settleWhatCounts } from './what-counts.ts'

/** The import that went, with all that was read with it; the status that it had, and what became of it. */
export type TakenBack = { readonly id: string; readonly status: SourceStatus; readonly undone: Undone }

/**
 * Null when there is no such import, or it was undone before. The import itself stays in the list, as undone. What is read
 * together with another file is taken back with it. `by`: who takes it back; as the log will name them, they stay.
 */
export async function undoImport(tx: Transaction, importId: string, at: string, by: string | null = null): Promise<TakenBack | null> {
  const id = (await togetherWith(tx, importId)) ?? importNumber(importId)
  const found = await tx
    .selectFrom('import')
    .select('status')
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return null
  const { rows } = await sql<{ id: number }>`update import set status = 'undone', undone_at = ${at}, sample = '[]'
    where id = ${id} or together_with = ${id} returning id`.execute(tx)
  const undone = await takeBackFacts(tx, String(id), by)
  await sql`delete from file_piece where import_id = any(${rows.map((row) => row.id)})`.execute(tx)
  await restFeeds(tx, rows.map((row) => row.id)) // prettier-ignore
  return { id: String(id), status: found.status, undone }
}

/** Everything that an import said and everything that was wrong with it, but not the import itself: also for reading it anew. */
export async function takeBackFacts(tx: Transaction, importId: string, by: string | null = null): Promise<Undone> {
  const id = importNumber(importId)
  const customers = await customersOfImport(tx, importId)
  await sql`delete from import_problem where import_id = ${id}`.execute(tx)
  const lines = await sql`delete from invoice_line where import_id = ${id}`.execute(tx)
  const touches = await sql`delete from touch where import_id = ${id}`.execute(tx)
  const deals = await sql`delete from deal where import_id = ${id}`.execute(tx)
  const contacts = await sql`delete from contact_said where import_id = ${id}`.execute(tx)
  const { rows: named } = await sql<{ count: number }>`select count(*) from customer where id = any(${customers})`.execute(tx)
  await sql`delete from customer_said where import_id = ${id}`.execute(tx)
  await remakeCustomers(tx, customers)
  await settleWhatCounts(tx, customers)
  const left = await customersLeft(tx, customers)
  const members = await takeBackMembers(tx, id, by)
  return {
    reversed: {
      lines: Number(lines.numAffectedRows ?? 0),
      touches: Number(touches.numAffectedRows ?? 0),
      deals: Number(deals.numAffectedRows ?? 0),
      contacts: Number(contacts.numAffectedRows ?? 0),
      customers: (named[0]?.count ?? 0) - left.all,
      members: members.gone,
    },
    kept: { customers: left.decided, members: members.kept },
    notReversed: { decisions: left.decisions },
  }
}
