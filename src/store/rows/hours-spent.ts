/** Hours that were spent, by where they landed: the rules of `timeOf` in core, added up where the touches are. */
import { sql, type RawBuilder } from 'kysely'
import type { Spent } from '../../core/block/progress.ts'
import type { Standards } from '../../core/customer/standards.ts'
import { YEAR_BACK, yearUpTo, type CustomerId, type Day, type Period } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { storableJson } from './storable.ts'

/** The last day of which hours or invoices are recorded; null while none are. */
export async function lastRecordedDay(tx: Transaction): Promise<Day | null> {
  const { rows } = await sql<{ day: Day | null }>`
    select greatest((select max(day) from touch where counts), (select max(day) from invoice_line where counts)) as day`.execute(tx)
  return rows[0]?.day ?? null
}

type Days = { readonly from: Day | RawBuilder<unknown>; readonly to: Day | RawBuilder<unknown> }

/**
 * Minutes of each customer in these days, as `spent`: of all customers, or with `only` of some. `ordered` is the part of them that is orders by standard
 * minutes, which only count where nobody kept a time sheet (`has_sheet`) in these days or in the year up to the last of them, as in the accounts of that year:
 * a fortnight without a line on the sheet is a fortnight in which nobody worked for the customer.
 */
export const spentBy = ({ from, to }: Days, standards: Standards, only: RawBuilder<unknown> = sql``): RawBuilder<unknown> => sql`
  with standard as (
    select key as how, value::double precision as minutes from jsonb_each_text(${storableJson(standards.minutes)}::jsonb)
  ), touched as (
    select customer_id, sum(coalesce(touch.minutes, standard.minutes)) filter (where touch.minutes is not null or how <> 'order') as known,
      sum(standard.minutes) filter (where touch.minutes is null and how = 'order') as orders,
      count(distinct (member_id, day)) filter (where how = 'visit') * (select minutes from standard where how = 'trip') as trips
    from touch join standard using (how)
    where counts and day between ${from} and ${to} and customer_id not like 'domain:%' ${only} group by customer_id
  ), handled as (
    select customer_id, count(*) * (select minutes from standard where how = 'order') as orders
    from (select distinct customer_id, member_id, invoice, case when invoice is null then day end
      from invoice_line where counts and day between ${from} and ${to} ${only}) as line
    group by customer_id
  ), part as (
    select customer_id, coalesce(known, 0) + coalesce(trips, 0) as seen, coalesce(touched.orders, 0) + coalesce(handled.orders, 0) as orders
    from touched full join handled using (customer_id)
  ), kept as (
    select distinct customer_id from touch where counts and source = 'time-entry' and minutes > 0
      and day between least(${from}::date, ${to}::date - ${YEAR_BACK}::integer) and ${to} ${only}
  ), sheeted as (
    select part.customer_id, seen, kept.customer_id is not null as has_sheet, case when kept.customer_id is null then orders else 0 end as ordered
    from part left join kept on kept.customer_id = part.customer_id
  ), spent as (
    select *, seen + ordered as minutes from sheeted
  )`

/** Hours of the days from `from` to `to`, by whether the customer is in this block and whether it is white. At most four rows. */
export async function hoursSpent(tx: Transaction, days: Days, standards: Standards, block: string | null): Promise<readonly Spent[]> {
  const { rows } = await sql<Spent>`
    ${spentBy(days, standards)}
    select sum(minutes) / 60 as hours, item_id is not null as "inBlock", coalesce(verdict = 'white', false) as white
    from spent
      left join verdict on verdict.customer_id = spent.customer_id and plan_id = (select max(id) from plan)
      left join block_item on block_id = ${block} and what = 'customer' and item_id = spent.customer_id
    where minutes > 0 group by 2, 3`.execute(tx)
  return rows
}

/** Hours of these days at each customer, or at each of these, by the same rules; who got none is not in it. */
export async function hoursAt(
  tx: Transaction,
  days: Days,
  standards: Standards,
  customers?: readonly string[],
): Promise<ReadonlyMap<CustomerId, number>> {
  const { rows } = await sql<{ id: CustomerId; hours: number }>`
    ${spentBy(days, standards, customers && sql`and customer_id = any(${customers})`)}
    select customer_id as id, minutes / 60 as hours from spent where minutes > 0`.execute(tx)
  return new Map(rows.map(({ id, hours }) => [id, hours]))
}

/**
 * Hours of each customer in the year before the first plan, if this is another year by now; null while no plan can have moved any. That year ends
 * with the last invoice of before the plan was made, also when files of earlier years were brought, and planned, one after the other.
 */
export async function hoursBefore(tx: Transaction, now: Period, standards: Standards): Promise<ReadonlyMap<CustomerId, number> | null> {
  const { rows: days } = await sql<{ day: Day | null }>`
    select max(day)::text as day from invoice_line where counts and day <= (select made_at::date from plan order by id limit 1)`.execute(tx)
  const last = days[0]?.day ?? null
  if (last === null || last >= now.to) return null
  return hoursAt(tx, yearUpTo(last), standards)
}
