/** Every spelling under which files name a person at a customer, with a mark that tells no name: to be found, and to be erased. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

const mark = (name: ReturnType<typeof sql.ref>, mail: ReturnType<typeof sql.ref>) =>
  sql<string>`md5(workspace_id::text || jsonb_build_array(customer_id, ${name}, ${mail})::text)`

/** Rows about them, and cards of others that name them beside their owner. */
export const everybodyNamed = sql<{ id: string; customer_id: string; name: string | null; mail: string | null; post: string | null }>`
  select ${mark(sql.ref('name'), sql.ref('mail'))} as id, customer_id, name, mail, post from contact_said
  union all
  select ${mark(sql.ref('beside.name'), sql.ref('beside.mail'))}, customer_id, beside.name, beside.mail, null
  from contact_said, jsonb_to_recordset(related) as beside (name text, mail text)`

/** Whoever bears one of these marks is named nowhere any more. */
export async function eraseNamed(tx: Transaction, marks: readonly string[]): Promise<void> {
  if (marks.length === 0) return
  const erased = sql`any(${[...marks]}::text[])`
  await sql`delete from contact_said where ${mark(sql.ref('name'), sql.ref('mail'))} = ${erased}`.execute(tx)
  await sql`update contact_said set related = coalesce((
      select jsonb_agg(one order by at) from jsonb_array_elements(related) with ordinality as each (one, at)
      where md5(workspace_id::text || jsonb_build_array(customer_id, one ->> 'name', one ->> 'mail')::text) <> all(${[...marks]}::text[])), '[]')
    where related <> '[]'`.execute(tx)
}
