/** What facts, plans and decisions say of each cycle: margin, the price of an hour, debts and blocks that ended. */
import { sql, type RawBuilder } from 'kysely'
import type { Cycle } from '../../core/course/cycle.ts'
import type { Ended } from '../../core/course/phase.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

const spansOf = (cycles: readonly Cycle[]) => sql`
  unnest(${cycles.map(({ from }) => from)}::date[], ${cycles.map(({ to }) => to)}::date[]) with ordinality as cycle (from_day, to_day, number)`

export type Recorded = { readonly first: Day; readonly last: Day }

/** The first and the last day of which anything is recorded; null while nothing is. Of invoices alone with `invoices`. */
export async function recordedDays(tx: Transaction, only?: 'invoices'): Promise<Recorded | null> {
  const touched = only === 'invoices' ? sql`` : sql`union all select min(day), max(day) from touch where counts`
  const { rows } = await sql<{ first: Day | null; last: Day | null }>`
    select min(first)::text as first, max(last)::text as last
    from (select min(day) as first, max(day) as last from invoice_line where counts ${touched}) as recorded`.execute(tx)
  const { first, last } = rows[0] ?? { first: null, last: null }
  return first === null || last === null ? null : { first, last }
}

export type Margin = { readonly marginEuro: number; readonly revenueEuro: number; readonly lines: number }

/** Margin and revenue of each cycle; a line without a cost brings revenue and no margin. */
export async function marginOfCycles(tx: Transaction, cycles: readonly Cycle[]): Promise<readonly Margin[]> {
  const { rows } = await sql<Margin>`
    select coalesce(sum(revenue - cost), 0)::double precision / 100 as "marginEuro", coalesce(sum(revenue), 0)::double precision / 100 as "revenueEuro",
      count(revenue)::integer as lines
    from ${spansOf(cycles)} left join invoice_line on counts and day between from_day and to_day
    group by number order by number`.execute(tx)
  return rows
}

/** Margin from one day to another, both counted; EUR. */
export async function marginBetween(tx: Transaction, from: Day, to: Day): Promise<number> {
  return (await marginOfCycles(tx, [{ from, to }]))[0]?.marginEuro ?? 0
}

export type HourPrices = { readonly beforeEuro: number; readonly priceEuro: number }

/** The price of an hour in the plan that stood before each cycle, and when it ended; null where no plan followed another in it. */
export async function hourPriceOfCycles(tx: Transaction, cycles: readonly Cycle[]): Promise<readonly (HourPrices | null)[]> {
  const standing = (end: RawBuilder<unknown>) => sql`(select id, hour_price from plan where made_at < ${end} order by id desc limit 1)`
  const { rows } = await sql<HourPrices | { readonly beforeEuro: null; readonly priceEuro: number | null }>`
    select before.hour_price as "beforeEuro", now.hour_price as "priceEuro"
    from ${spansOf(cycles)} left join lateral ${standing(sql`cycle.to_day + 1`)} as now on true
      left join lateral ${standing(sql`cycle.from_day`)} as before on before.id < now.id
    order by number`.execute(tx)
  return rows.map((row) => (row.beforeEuro === null ? null : row))
}

/** Verification debts that were open when each cycle ended; null for cycles before anything was decided. */
export async function debtsOfCycles(tx: Transaction, cycles: readonly Cycle[]): Promise<readonly (number | null)[]> {
  const { rows } = await sql<{ debts: number | null }>`
    with change as (
      select subject, position, at, (type <> 'matter-closed' and data ->> 'debt' is not null)::integer as open from decision
      where type in ('handover-accepted', 'handover-taken-over', 'matter-checked', 'check-taken-over', 'matter-closed')
    ), step as (
      select at, open - coalesce(lag(open) over (partition by subject order by position), 0) as step from change
    )
    select case when cycle.to_day >= (select min(at)::date from decision) then
      (select coalesce(sum(step), 0)::integer from step where step.at < cycle.to_day + 1) end as debts
    from ${spansOf(cycles)} order by number`.execute(tx)
  return rows.map(({ debts }) => debts)
}

export type EndedBlock = Ended & { readonly id: string; readonly startedAt: string | null }

/** Every block that was finished or stopped, the first to end first. */
export async function endedBlocks(tx: Transaction): Promise<readonly EndedBlock[]> {
  const { rows } = await sql<EndedBlock>`
    select id, status = 'finished' as finished, state ->> 'endedAt' as at, state ->> 'startedAt' as "startedAt"
    from block where status in ('finished', 'stopped') and state ->> 'endedAt' is not null order by (state ->> 'endedAt')::timestamptz, id`.execute(
    tx,
  )
  return rows
}
