/** Strength cycle by cycle: hours by where they landed, by what was white and which block was active on their own day. */
import { sql } from 'kysely'
import { strengthOf, type Spent, type Strength } from '../../core/block/progress.ts'
import type { Cycle } from '../../core/course/cycle.ts'
import type { Standards } from '../../core/customer/standards.ts'
import { YEAR_BACK } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { storableJson } from './storable.ts'

/**
 * The strength of each of these cycles, which follow each other without gaps and are equally long; the oldest first. The
 * hours are those of `hoursSpent`, which a test compares: an order counts by standard minutes only at customers for whom
 * nobody kept a time sheet in the year up to the end of that cycle.
 */
export async function strengthOfCycles(tx: Transaction, cycles: readonly Cycle[], standards: Standards): Promise<readonly Strength[]> {
  const [first, last] = [cycles[0], cycles.at(-1)]
  if (!first || !last) return []
  const between = sql`day between ${first.from} and ${last.to}`
  const length = sql`((${first.to}::date - ${first.from}::date) + 1)`
  const cycleOf = sql`((day - ${first.from}::date) / ${length})`
  const { rows } = await sql<Spent & { cycle: number }>`
    with standard as (
      select key as how, value::double precision as minutes from jsonb_each_text(${storableJson(standards.minutes)}::jsonb)
    ), met as (
      select customer_id, member_id, day, how, touch.minutes, source, standard.minutes as standard, ${cycleOf} as cycle
      from touch join standard using (how) where counts and ${between} and customer_id not like 'domain:%'
    ), piece as (
      select cycle, customer_id, day, coalesce(minutes, standard) as minutes, false as is_order, source = 'time-entry' and minutes > 0 as sheet
      from met where minutes is not null or how <> 'order'
      union all
      select cycle, customer_id, day, standard, true, false from met where minutes is null and how = 'order'
      union all
      select cycle, customer_id, day, (select minutes from standard where how = 'trip'), false, false
      from (select distinct cycle, customer_id, member_id, day from met where how = 'visit') as trip
      union all
      select cycle, customer_id, min(day), (select minutes from standard where how = 'order'), true, false
      from (select *, ${cycleOf} as cycle from invoice_line where counts and ${between}) as line
      group by cycle, customer_id, member_id, invoice, case when invoice is null then day end
      union all
      select -1, customer_id, max(day), 0, false, true
      from touch where counts and source = 'time-entry' and minutes > 0 and day >= ${first.from}::date - ${YEAR_BACK}::integer and day < ${first.from}
      group by customer_id
    ), daily as (
      select cycle, customer_id, day, coalesce(sum(minutes) filter (where not is_order), 0) as known,
        coalesce(sum(minutes) filter (where is_order), 0) as orders, max(day) filter (where sheet) as sheet
      from piece group by cycle, customer_id, day
    ), spent as (
      select cycle, customer_id, day, known + case
          when max(sheet) over (partition by customer_id order by cycle) >= ${first.from}::date + (cycle + 1) * ${length} - 1 - ${YEAR_BACK}::integer then 0
          else orders
        end as minutes
      from daily
    ), worked as (
      select item_id, (state ->> 'startedAt')::timestamptz::date as since, coalesce((state ->> 'endedAt')::timestamptz::date, 'infinity') as until
      from block join block_item on block_id = block.id and what = 'customer' where state ->> 'startedAt' is not null
    )
    select cycle, in_block as "inBlock", white, sum(minutes) / 60 as hours
    from spent, lateral (select
        exists (select from worked where item_id = customer_id and day between since and until) as in_block,
        exists (select from white_period as one where one.customer_id = spent.customer_id and day >= from_day and (to_day is null or day < to_day)) as white
      ) as landed
    where minutes > 0 group by 1, 2, 3`.execute(tx)
  const byCycle = Map.groupBy(rows, ({ cycle }) => cycle)
  return cycles.map((_, at) => strengthOf(byCycle.get(at) ?? []))
}
