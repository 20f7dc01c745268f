/** Who is meant by a name in a tie: a customer of the files, or a contact, which is remembered the first time. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

type Called = { readonly id: string; readonly group: string | null }

/** A customer by id, code or whole name. Two of one name have to be told apart by their code. */
export async function customerCalled(tx: Transaction, text: string): Promise<Called | Refusal> {
  const found = await customersCalled(tx, [text])
  return isRefusal(found) ? found : found[0]!
}

/** The same for many at once, in their order; refused for the first that is not one. */
export async function customersCalled(tx: Transaction, texts: readonly string[]): Promise<readonly Called[] | Refusal> {
  const named = texts.map((text) => storable(text.trim()))
  if (named.length === 0) return []
  const { rows } = await sql<Called & { key: string | null }>`
    select id, key, group_name as "group" from customer where id = any(${named}::text[]) or key = any(${named}::text[])`.execute(tx)
  // An id goes before a code, and either before a name.
  const exact = new Map([...rows.map((row) => [row.key, row] as const), ...rows.map((row) => [row.id, row] as const)])
  const names = [...new Set(named)].filter((name) => !exact.has(name))
  const called = names.length > 0 ? await byName(tx, names) : new Map<string, readonly Called[]>()
  const found: Called[] = []
  for (const name of named) {
    const [one, another] = exact.has(name) ? [exact.get(name)] : (called.get(name) ?? [])
    if (one === undefined) return refuse('customer-unknown', { id: name })
    if (another !== undefined) return refuse('customer-ambiguous', { name })
    found.push({ id: one.id, group: one.group })
  }
  return found
}

async function byName(tx: Transaction, names: readonly string[]): Promise<ReadonlyMap<string, readonly Called[]>> {
  const { rows } = await sql<Called & { named: string }>`
    select named, id, group_name as "group" from unnest(${names}::text[]) as named join customer on search_name = search_form(named)`.execute(
    tx,
  )
  return Map.groupBy(rows, ({ named }) => named)
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
