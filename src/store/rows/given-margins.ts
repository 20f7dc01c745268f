/** Margins that a person gave as a share of the revenue, for a file that tells none: another share for the customers of a group. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

/**
 * Settles them anew for these customers: a file may say later of which group one is. Where the answers about a file name no
 * group, every line has the share with which it was read.
 */
export async function settleGivenMargins(tx: Transaction, customers: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: number }>`select id from import where answers ? 'groupPercents'`.execute(tx)
  if (rows.length === 0) return
  // Half a cent goes up, below nothing too, as where lines are read.
  await sql`
    update invoice_line as line set cost = given.cost from (
      select line.ctid as place, revenue - floor(revenue * round(100 * coalesce(
          (answers -> 'groupPercents' ->> group_name)::numeric, (answers ->> 'marginPercent')::numeric)) / 10000 + 0.5)::bigint as cost
      from invoice_line as line join import on import.id = import_id left join customer on customer.id = customer_id
      where import_id = any(${rows.map(({ id }) => id)}::integer[]) and margin_from = 'percent' and customer_id = any(${customers}::text[])
    ) as given where line.ctid = given.place and line.cost <> given.cost`.execute(tx)
}

/** The groups of customers, those with most customers first. */
export async function groupsOfCustomers(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select group_name as name from customer where group_name is not null group by 1 order by count(*) desc, 1 limit ${MOST_GROUPS}`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}

/** Nobody fills in more than these one by one. */
const MOST_GROUPS = 40
