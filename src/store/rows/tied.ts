/** Who is meant by a name in a tie: a customer of the files, or a contact, which is remembered the first time. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** A customer by id, code or whole name. Two of one name have to be told apart by their code. */
export async function customerCalled(
  tx: Transaction,
  text: string,
): Promise<{ readonly id: string; readonly group: string | null } | Refusal> {
  const named = storable(text.trim())
  const { rows } = await sql<{ id: string; key: string | null; group: string | null }>`
    select id, key, group_name as "group" from customer where id = ${named}
    union all select id, key, group_name from customer where id <> ${named} and (key = ${named} or search_name = search_form(${named})) limit 3`.execute(
    tx,
  )
  const exact = rows.find(({ id, key }) => id === named || key === named)
  if (exact) return { id: exact.id, group: exact.group }
  if (rows.length > 1) return refuse('customer-ambiguous', { name: named })
  return rows[0] ? { id: rows[0].id, group: rows[0].group } : refuse('customer-unknown', { id: named })
}

/** The id of a contact by id or name; a name that is new is remembered under an id of its own. */
export async function contactCalled(tx: Transaction, text: string): Promise<string> {
  const named = storable(text.trim())
  const { rows } = await sql<{
    id: string
  }>`select id from contact where id = ${named} or search_name = search_form(${named}) limit 1`.execute(tx)
  if (rows[0]) return rows[0].id
  const id = `contact:${randomUUID()}`
  await sql`insert into contact (workspace_id, id, name) values (current_workspace(), ${id}, ${named})`.execute(tx)
  return id
}
