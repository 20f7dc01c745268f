/** One customer as files named it. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

export type CustomerOf = {
  readonly id: string
  readonly key: string | null
  readonly name: string
  readonly group: string | null
  readonly owner: string | null
}

/** Null for a customer that is not in this workspace. `owner` is the id of the member who was appointed. */
export async function customerOf(tx: Transaction, id: string): Promise<CustomerOf | null> {
  const { rows } = await sql<CustomerOf>`
    select id, key, coalesce(name, key, id) as name, group_name as "group", owner_id as owner from customer where id = ${storable(id)}`.execute(
    tx,
  )
  return rows[0] ?? null
}
