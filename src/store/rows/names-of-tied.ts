/** What the customers and contacts are called that matters hang on; any other tie is called by itself. */
import { sql } from 'kysely'
import type { TieCode, Ties } from '../../core/gate/ties.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** A contact whose name was erased, and a customer that is in no file any more, are called by their id. */
export async function namesOfTied(tx: Transaction, all: readonly Ties[]): Promise<(tie: TieCode, to: string) => string> {
  const customers = await namesOfCustomers(
    tx,
    all.flatMap(({ customer }) => customer ?? []),
  )
  const contacts = all.flatMap(({ contact }) => (contact === null ? [] : [storable(contact)]))
  const { rows } =
    contacts.length === 0
      ? { rows: [] }
      : await sql<{ id: string; name: string | null }>`select id, name from contact where id = any(${contacts})`.execute(tx)
  const called = new Map(rows.map(({ id, name }) => [id, name]))
  return (tie, to) => (tie === 'customer' ? customers.get(to) : tie === 'contact' ? called.get(to) : null) ?? to
}

export async function namesOfCustomers(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select id, coalesce(name, key, id) as name from customer where id = any(${ids.map(storable)})`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
