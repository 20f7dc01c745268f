/** What one member works: their part of a block, and their white customers in the plan that stands. */
import { sql } from 'kysely'
import type { TaskGround } from '../../core/team/task.ts'
import type { WorkCustomer } from '../../core/team/work-page.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** Those of these customers that the plan gives this member; hours spent are not in it. */
export async function customersOf(tx: Transaction, customers: readonly string[], member: string): Promise<readonly TaskGround[]> {
  const { rows } = await sql<TaskGround>`
    select 'customer' as what, customer.id, coalesce(customer.name, customer.key, customer.id) as name, hours_planned as hours,
      null as "hoursSpent", (numbers -> 'basis' ->> 'plannedWorthEuro')::double precision as "valueEuro", null as since
    from verdict join customer on customer.id = customer_id
    where plan_id = (select max(id) from plan) and customer_id = any(${customers}) and verdict.owner_id = ${storable(member)}`.execute(tx)
  return rows
}

/** Matters of this block that are this member's and still to be solved. */
export async function mattersInBlock(tx: Transaction, block: string, member: string): Promise<readonly TaskGround[]> {
  const { rows } = await sql<TaskGround>`
    select 'matter' as what, id, text as name, (remains ->> 'hours')::double precision as hours, null as "hoursSpent",
      (remains ->> 'valueEuro')::double precision as "valueEuro", caught_at as since
    from (select id, title_position, caught_at, nullif(state -> 'remains', 'null') as remains from matter
        where block_id = ${block} and owner_id = ${storable(member)} and status = 'in-block') as mine
      left join saying on saying.position = title_position`.execute(tx)
  return rows
}

/** White customers of this member, the highest above the line first; the same order for all. */
export async function whitesOf(
  tx: Transaction,
  member: string,
  block: string | null,
  limit: number,
): Promise<{ readonly rows: readonly WorkCustomer[]; readonly total: number }> {
  const { rows } = await sql<WorkCustomer & { total: number }>`
    with mine as (
      select customer_id as id, hours_now, hours_known, hours_planned, entry_price, count(*) over () as total from verdict
      where plan_id = (select max(id) from plan) and verdict = 'white' and owner_id = ${storable(member)}
      order by entry_price desc, customer_id limit ${limit}
    )
    select mine.id, coalesce(customer.name, customer.key, mine.id) as name, hours_now as "hoursNow", hours_known as "hoursKnown",
      hours_planned as "hoursPlanned", entry_price as "entryPriceEuro", item_id is not null as "inBlock", total
    from mine left join customer on customer.id = mine.id
      left join block_item on block_id = ${block} and what = 'customer' and item_id = mine.id
    order by entry_price desc, mine.id`.execute(tx)
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 }
}
