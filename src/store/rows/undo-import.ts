/** Takes an import back as if it had never been: its facts, what it filled in, and whoever nothing else refers to. Who decided something stays. */
import { sql } from 'kysely'
import type { SourceStatus } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'
import { takeBackMembers } from './take-back-members.ts'

/**
 * The status that the import had; null when there is no such import, or it was undone before. The import itself stays in
 * the list, as undone.
 */
export async function undoImport(tx: Transaction, importId: string, at: string): Promise<SourceStatus | null> {
  const id = importNumber(importId)
  const found = await tx
    .selectFrom('import')
    .select('status')
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return null
  await tx.updateTable('import').set({ status: 'undone', undone_at: at }).where('id', '=', id).execute()
  await takeBackFacts(tx, importId)
  await sql`delete from import_file where import_id = ${id}`.execute(tx)
  return found.status
}

/** Everything that an import said and everything that was wrong with it, but not the import itself: also for reading it anew. */
export async function takeBackFacts(tx: Transaction, importId: string): Promise<void> {
  const id = importNumber(importId)
  await sql`delete from import_problem where import_id = ${id}`.execute(tx)
  await sql`delete from invoice_line where import_id = ${id}`.execute(tx)
  await sql`delete from touch where import_id = ${id}`.execute(tx)
  await sql`
    with others as (
      select customer_id,
        (array_agg(key order by import_id) filter (where key is not null))[1] as key,
        (array_agg(name order by import_id) filter (where name is not null))[1] as name,
        (array_agg(group_name order by import_id) filter (where group_name is not null))[1] as group_name,
        (array_agg(owner_id order by import_id) filter (where owner_id is not null))[1] as owner_id
      from customer_said
      where import_id <> ${id} and customer_id in (select customer_id from customer_said where import_id = ${id})
      group by customer_id)
    update customer set key = others.key, name = others.name, group_name = others.group_name, owner_id = others.owner_id
    from others where customer.id = others.customer_id
      and (customer.key, customer.name, customer.group_name, customer.owner_id) is distinct from (others.key, others.name, others.group_name, others.owner_id)`.execute(
    tx,
  )
  await sql`
    delete from customer using customer_said as said
    where said.import_id = ${id} and said.customer_id = customer.id
      and not exists (select from customer_said as other where other.customer_id = customer.id and other.import_id <> ${id})`.execute(tx)
  await takeBackMembers(tx, id)
  await sql`delete from customer_said where import_id = ${id}`.execute(tx)
}
