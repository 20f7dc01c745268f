/** Who knows whom by what calendars, visits and hours say: the sums of `core/surround/bond.ts`, made where the facts are. A test compares the two. */
import { sql } from 'kysely'
import { HALF_LIFE_DAYS, LEAST_WARMTH, meetingKinds, MOST_AT_TABLE, type Known, type Seated } from '../../core/surround/bond.ts'
import type { Sight } from '../../core/surround/coverage.ts'
import type { Standing } from '../../core/surround/measure.ts'
import type { Day, Period } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

/** What several files say of one day is one day, so that it does not matter here which of them counts. */
const kinds = sql`how = any(${[...meetingKinds]}::text[])`
const faded = (today: Day) =>
  sql`sum(share * power(2.0::double precision, -greatest(0, ${today}::date - day) / ${HALF_LIFE_DAYS}::double precision))`
const here = sql`member_id is not null and not exists (select from setting where name = 'left' and key = member_id)`

/** Members of now and the customers they met, as far as they still know each other. */
export async function knownOf(tx: Transaction, today: Day): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    with at_table as (
      select member_id, day, array_agg(distinct customer_id) as companies from touch
      where source = 'calendar' and ${kinds} and ${here} and day <= ${today} group by import_id, part, row_no, member_id, day
    ), met as (
      select member_id, customer_id, day, max(share) as share from (
        select member_id, customer_id, day, 1.0::double precision / cardinality(companies) as share from at_table, unnest(companies) as customer_id
        union all select member_id, customer_id, day, 1.0 from touch where source <> 'calendar' and ${kinds} and ${here} and day <= ${today}
      ) as seen group by member_id, customer_id, day
    )
    select member_id as member, customer_id as customer, count(*) as times, max(day) as last, ${faded(today)} as warmth
    from met group by member_id, customer_id having ${faded(today)} >= ${LEAST_WARMTH}`.execute(tx)
  return rows
}

/** Companies that sat at one table, as far as they still know each other. A join of the table with itself took minutes before it was analysed. */
export async function seatedTogether(tx: Transaction, today: Day): Promise<readonly Seated[]> {
  const { rows } = await sql<Seated>`
    with at_table as (
      select day, array_agg(distinct customer_id) as companies from touch where source = 'calendar' and day <= ${today}
      group by import_id, part, row_no, day having count(distinct customer_id) between 2 and ${MOST_AT_TABLE}
    ), pair as (
      select one, other, day, max(1.0::double precision / (cardinality(companies) - 1)) as share
      from at_table, unnest(companies) as one, unnest(companies) as other where one < other group by one, other, day
    )
    select one, other, count(*) as times, max(day) as last, ${faded(today)} as warmth
    from pair group by one, other having ${faded(today)} >= ${LEAST_WARMTH}`.execute(tx)
  return rows
}

/** The last day that any file speaks of, which is the day on which it is looked at; null without a file. Never after today. */
export async function lastRecorded(tx: Transaction, today: Day): Promise<Day | null> {
  const { rows } = await sql<{ last: Day | null }>`
    select greatest((select max(day) from touch where day <= ${today}), (select max(day) from invoice_line where day <= ${today})) as last`.execute(
    tx,
  )
  return rows[0]?.last ?? null
}

/** Every customer, and whether it bought in the period. */
export async function customersStanding(tx: Transaction, { from, to }: Period): Promise<readonly Standing[]> {
  const { rows } = await sql<Standing>`
    with buyer as (select distinct customer_id from invoice_line where counts and revenue > 0 and day between ${from} and ${to})
    select id, group_name as "group", buyer.customer_id is not null as buys from customer left join buyer on customer_id = id`.execute(tx)
  return rows
}

/** Names in the sentence about calendars that are missing. */
const MOST_MISSING = 10

/**
 * What was looked at. Whoever is in the team and has hours, or was with a customer or invoiced one in the period, sells; they were
 * seen when a calendar of theirs has a meeting in it.
 */
export async function sightOf(tx: Transaction, { from, to }: Period): Promise<Sight> {
  const within = sql`day between ${from} and ${to}`
  const { rows } = await sql<Omit<Sight, 'day'>>`
    with seller as (
      select id, exists (select from touch where member_id = member.id and source = 'calendar' and ${within}) as seen
      from member left join setting on setting.name = 'net-hours' and setting.key = member.id
      where not exists (select from setting as gone where gone.name = 'left' and gone.key = member.id)
        and (coalesce(setting.value::double precision, net_hours) > 0 or id in (select member_id from touch where ${within})
          or id in (select member_id from invoice_line where ${within}))
    )
    select (select count(distinct import_id) from touch where ${kinds}) as files,
      (select min(day) from touch where ${kinds} and day <= ${to}) as "from", (select max(day) from touch where ${kinds} and day <= ${to}) as "to",
      (select count(*) from seller) as sellers, (select count(*) from seller where seen) as seen,
      array(select id from seller where not seen order by id limit ${MOST_MISSING}) as missing`.execute(tx)
  return { files: 0, from: null, to: null, sellers: 0, seen: 0, missing: [], ...rows[0], day: to }
}
