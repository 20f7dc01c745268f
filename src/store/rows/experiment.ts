/** What the experiment near the line takes from plan and facts: who could take part, and what those who do brought and took. */
import { sql, type RawBuilder } from 'kysely'
import type { Cycle } from '../../core/course/cycle.ts'
import type { Standards } from '../../core/customer/standards.ts'
import type { Candidate } from '../../core/experiment/design.ts'
import { NEAR } from '../../core/experiment/pairs-near.ts'
import type { Brought } from '../../core/experiment/progress.ts'
import { dayFromNumber, dayNumber, yearUpTo, type Day, type Period } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { spentBy } from './hours-spent.ts'

/**
 * Customers of the plan that stands that lie near the line and have somebody, also grey ones: none that a person decided, judged, contests or
 * was asked about on a signal, no prospect, none of the active block. Hours and EUR per hour as the plan has them.
 */
export async function candidatesNear(tx: Transaction): Promise<readonly Candidate[]> {
  // Prospects, of whom many stand at one height, and whoever is far from the line of its own member go before anything else of them is read.
  const { rows } = await sql<Candidate>`
    with member as (select member_id, hour_price from plan_member where plan_id = (select max(id) from plan))
    select verdict.customer_id as id, verdict.owner_id as member, group_name as "group", entry_price as "entryPriceEuro",
      hour_price as "hourPriceEuro", hours_now as "hoursNow",
      case when hours_planned > 0 then hours_planned else greatest(1, (numbers -> 'basis' ->> 'leastHours')::double precision) end as hours
    from verdict join member on member_id = verdict.owner_id join customer on customer.id = verdict.customer_id
    where plan_id = (select max(id) from plan)
      and entry_price between (select min(hour_price) from member) * exp(${-NEAR}::double precision)
        and (select max(hour_price) from member) * exp(${NEAR}::double precision)
      and entry_price between hour_price * exp(${-NEAR}::double precision) and hour_price * exp(${NEAR}::double precision)
      and (hours_now > 0 or margin <> 0)
      and numbers ->> 'gut' is null and numbers ->> 'judged' is null and numbers ->> 'computed' is null
      and numbers ->> 'prospect' = 'false'
      and not exists (select from customer_gut where customer_gut.customer_id = verdict.customer_id and asked_at is not null)
      and not exists (
        select from block_item join block on block.id = block_id
        where what = 'customer' and item_id = verdict.customer_id and status = 'active')
    order by id`.execute(tx)
  return rows
}

/** Margin of these customers in each quarter of a year, EUR; who brought nothing is not in it. */
export async function quartersOf(
  tx: Transaction,
  { from, to }: Period,
  customers: readonly string[],
): Promise<ReadonlyMap<string, readonly [number, number, number, number]>> {
  const quarter = (at: number): RawBuilder<number> =>
    sql`coalesce(sum(revenue - cost) filter (where least(3, 4 * (day - ${from}::date) / (${to}::date - ${from}::date + 1)) = ${at}), 0)::double precision / 100`
  const { rows } = await sql<{ id: string; quarters: [number, number, number, number] }>`
    select customer_id as id, json_build_array(${quarter(0)}, ${quarter(1)}, ${quarter(2)}, ${quarter(3)}) as quarters
    from invoice_line where counts and day between ${from} and ${to} and customer_id = any(${customers}) group by customer_id`.execute(tx)
  return new Map(rows.map(({ id, quarters }) => [id, quarters]))
}

/** What these customers brought and took: in the year before a day, and in each of the cycles that follow it without gaps; nobody before the first of them. */
export async function broughtBy(
  tx: Transaction,
  from: Day,
  cycles: readonly Cycle[],
  standards: Standards,
  customers: readonly string[],
): Promise<ReadonlyMap<string, Brought>> {
  if (cycles.length === 0) return new Map()
  const spans = [yearUpTo(dayFromNumber(dayNumber(from) - 1)), ...cycles]
  const span = sql`unnest(${spans.map((one) => one.from)}::date[], ${spans.map((one) => one.to)}::date[]) with ordinality as span (from_day, to_day, number)`
  const some = sql`and customer_id = any(${customers})`
  const money = await sql<{ id: string; span: number; euro: number }>`
    select customer_id as id, number::integer as span, sum(revenue - cost)::double precision / 100 as euro
    from ${span} join invoice_line on day between from_day and to_day where counts and cost is not null ${some} group by 1, 2`.execute(tx)
  // Who has a time sheet in any of these spans has no orders by standard minutes in the others: whoever is left would seem to get hours.
  const time = await sql<{ id: string; span: number; hours: number }>`
    select customer_id as id, number::integer as span,
      (case when bool_or(has_sheet) over (partition by customer_id) then seen else minutes end) / 60 as hours
    from ${span}, lateral (${spentBy({ from: sql`from_day`, to: sql`to_day` }, standards, some)} select * from spent) as one`.execute(tx)
  const euroAt = new Map(money.rows.map(({ id, span: at, euro }) => [`${at} ${id}`, euro]))
  const hoursAt = new Map(time.rows.map(({ id, span: at, hours }) => [`${at} ${id}`, hours]))
  return new Map(
    customers.map((id) => [
      id,
      {
        beforeEuro: euroAt.get(`1 ${id}`) ?? 0,
        beforeHours: hoursAt.get(`1 ${id}`) ?? 0,
        cycles: cycles.map((_, at) => ({ euro: euroAt.get(`${at + 2} ${id}`) ?? 0, hours: hoursAt.get(`${at + 2} ${id}`) ?? 0 })),
      },
    ]),
  )
}
