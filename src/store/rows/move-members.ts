/** A name that stood on its own belongs to a code now: of files that cannot be read again, the rows go over. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { remakeCustomers } from './customers-said.ts'
import { storable, storableJson } from './storable.ts'
import { namedByDecision } from './take-back-members.ts'
import { settleWhatCounts } from './what-counts.ts'

export type MovedMember = { readonly from: string; readonly to: string; readonly key: string | null; readonly name: string }

/** The old id goes, unless another file or a decision names it. */
export async function moveMembers(tx: Transaction, moved: readonly MovedMember[]): Promise<void> {
  if (moved.length === 0) return
  const given = moved.map(({ from, to, key, name }) => ({ from: storable(from), to: storable(to), key, name }))
  const rows = sql`jsonb_to_recordset(${storableJson(given)}::jsonb) as moved ("from" text, "to" text, key text, name text)`
  const forgotten = sql`(select id from import where forgotten_at is not null and undone_at is null)`
  await sql`insert into member (workspace_id, id, key, name) select current_workspace(), "to", key, name from ${rows}
    on conflict (workspace_id, id) do nothing`.execute(tx)
  await sql`insert into member_said (workspace_id, import_id, member_id)
    select current_workspace(), import_id, moved."to" from member_said join ${rows} on member_id = moved."from" where import_id in ${forgotten}
    on conflict do nothing`.execute(tx)
  const touched = new Set<string>()
  for (const table of ['invoice_line', 'touch', 'deal', 'contact_said'] as const) {
    const { rows: changed } = await sql<{ customer: string }>`update ${sql.table(table)} as fact set member_id = moved."to" from ${rows}
      where fact.member_id = moved."from" and fact.import_id in ${forgotten} returning customer_id as customer`.execute(tx)
    for (const { customer } of changed) touched.add(customer)
  }
  const { rows: owned } = await sql<{ customer: string }>`update customer_said set owner_id = moved."to" from ${rows}
    where owner_id = moved."from" and import_id in ${forgotten} returning own_id as customer`.execute(tx)
  for (const { customer } of owned) touched.add(customer)
  await sql`delete from member_said using ${rows} where member_id = moved."from" and import_id in ${forgotten}`.execute(tx)
  await sql`delete from member using ${rows} where member.id = moved."from" and not ${namedByDecision}
    and not exists (select from member_said where member_id = member.id)`.execute(tx)
  await remakeCustomers(tx, [...touched])
  await settleWhatCounts(tx, [...touched])
}
