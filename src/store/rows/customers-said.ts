/** What files said of customers, by the ids of the files; and the customers that this makes, once it is known which ids are one. */
import { sql } from 'kysely'
import type { CustomerId, MemberId } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { copyRows } from './copy-rows.ts'
import { importNumber } from './import-number.ts'

/** What one file said of one customer, by the id that the file's own words give it. */
export type SaidOfCustomer = {
  readonly id: CustomerId
  readonly key: string | null
  readonly name: string | null
  readonly vat: string | null
  readonly kvk: string | null
  readonly domain: string | null
  readonly group: string | null
  readonly owner: MemberId | null
  readonly listed: boolean
}

export const saveSaid = (tx: Transaction, importId: string, said: readonly SaidOfCustomer[]): Promise<void> =>
  copyRows(
    tx,
    'customer_said',
    ['import_id', 'own_id', 'key', 'name', 'group_name', 'owner_id', 'vat', 'kvk', 'domain', 'listed'],
    said
      .values()
      .map(({ id, key, name, group, owner, vat, kvk, domain, listed }) => [
        importNumber(importId), id, key, name, group, owner, vat, kvk, domain, listed,
      ]), // prettier-ignore
  )

/** The ids of the customers of which an import said something. */
export async function customersOfImport(tx: Transaction, importId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(customer_id, said.own_id) as id
    from customer_said as said left join customer_join using (workspace_id, own_id) where import_id = ${importNumber(importId)}`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * Makes these customers anew from everything that is said of their ids: what a customer's own id says goes first, then lists,
 * then the earlier file. Customers of whom nothing is said any more go; those about whom somebody decided stay, by name. An id
 * that is nothing but a domain is no customer.
 */
export async function remakeCustomers(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const first = (column: string) =>
    sql`(array_agg(${sql.ref(column)} order by said.own_id = id desc, listed desc, import_id) filter (where ${sql.ref(column)} is not null))[1]`
  await sql`
    with changed as (select distinct unnest(${ids}::text[]) collate "C" as id),
    known as (
      select id, id as own_id from changed
      union all select customer_id, own_id from customer_join where customer_id in (select id from changed)
    ),
    made as (
      select id, ${first('key')} as key, ${first('name')} as name, ${first('group_name')} as group_name, ${first('owner_id')} as owner_id,
        ${first('vat')} as vat, ${first('kvk')} as kvk, ${first('domain')} as domain
      from known join customer_said as said using (own_id)
      where id not like 'domain:%' and not exists (select from customer_join as away where away.own_id = known.id)
      group by id
    ),
    gone as (
      delete from customer where id in (select id from changed) and id not in (select id from made) and not ${decidedAbout}
    )
    insert into customer (workspace_id, id, key, name, group_name, owner_id, vat, kvk, domain)
    select current_workspace(), id, key, name, group_name, owner_id, vat, kvk, domain from made
    on conflict (workspace_id, id) do update set key = excluded.key, name = excluded.name, group_name = excluded.group_name,
      owner_id = excluded.owner_id, vat = excluded.vat, kvk = excluded.kvk, domain = excluded.domain
    where (customer.key, customer.name, customer.group_name, customer.owner_id, customer.vat, customer.kvk, customer.domain)
      is distinct from (excluded.key, excluded.name, excluded.group_name, excluded.owner_id, excluded.vat, excluded.kvk, excluded.domain)`.execute(
    tx,
  )
}

/** Somebody judged it, asked their gut about it, contested its verdict, put it in a block or tied a matter to it; and it is no part of another. */
export const decidedAbout = sql`(not exists (select from customer_join as away where away.own_id = customer.id) and (
  exists (select from judgement where judgement.customer_id = customer.id)
  or exists (select from customer_gut where customer_gut.customer_id = customer.id)
  or exists (select from contest where contest.customer_id = customer.id)
  or exists (select from block_item where what = 'customer' and item_id = customer.id)
  or exists (select from matter_tie where tie = 'customer' and value = customer.id)))`

/** Of these customers: how many there still are, how many of them only because somebody decided about them, and how often. */
export async function customersLeft(tx: Transaction, ids: readonly string[]): Promise<{ all: number; decided: number; decisions: number }> {
  const { rows } = await sql<{ all: number; decided: number; decisions: number }>`
    with left_over as (select id from customer where id = any(${ids})),
    bare as (
      select id from left_over where not exists (select from customer_said where own_id = id)
        and not exists (select from customer_join join customer_said using (workspace_id, own_id) where customer_id = id)
    )
    select (select count(*) from left_over) as all, (select count(*) from bare) as decided,
      (select count(*) from judgement where customer_id in (table bare)) + (select count(*) from customer_gut where customer_id in (table bare))
      + (select count(*) from contest where customer_id in (table bare))
      + (select count(*) from block_item where what = 'customer' and item_id in (table bare))
      + (select count(*) from matter_tie where tie = 'customer' and value in (table bare)) as decisions`.execute(tx)
  return rows[0] ?? { all: 0, decided: 0, decisions: 0 }
}
