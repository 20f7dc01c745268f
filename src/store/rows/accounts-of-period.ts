/** What every customer brought and took in a period, added up where the facts are. */
import { sql } from 'kysely'
import type { Account, GivenFigures, MemberAccount, Work } from '../../core/customer/account.ts'
import type { LotOf } from '../../core/experiment/experiment.ts'
import type { Gut } from '../../core/customer/gut.ts'
import type { Judged } from '../../core/customer/response.ts'
import { cents, daysIn, type CustomerId, type MemberId, type Period } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { memberNamed } from './names-of-members.ts'

/**
 * The same sums as `accountsFromFacts` in core, which a test compares: every known customer has an account; invoices
 * and touches outside the period do not count. With `only`, the account of that customer alone.
 */
export async function accountsOfPeriod(tx: Transaction, period: Period, only?: CustomerId): Promise<Account[]> {
  const one = only === undefined ? sql`` : sql`and customer_id = ${only}`
  const { rows } = await sql<AccountRow>`
    with line as (
      select customer_id, member_id, day, invoice, revenue, revenue - cost as margin, margin_from,
        least(3, 4 * (day - ${period.from}::date) / ${daysIn(period)}::integer) as quarter
      from invoice_line where counts and day between ${period.from} and ${period.to} ${one}
    ), money as (
      select customer_id, sum(revenue) as revenue, count(*) as lines, count(*) filter (where margin_from = 'percent') as given,
        sum(margin) filter (where quarter = 0) as q0, sum(margin) filter (where quarter = 1) as q1,
        sum(margin) filter (where quarter = 2) as q2, sum(margin) filter (where quarter = 3) as q3
      from line group by customer_id
    ), contact as (
      select customer_id, member_id, how, day, minutes, source from touch where counts and day between ${period.from} and ${period.to} ${one}
    ), piece as (
      select customer_id, member_id, false as measured, how as what, count(*) as number from contact where minutes is null group by customer_id, member_id, how
      union all
      select customer_id, member_id, false, 'trip', count(distinct day) from contact where how = 'visit' group by customer_id, member_id
      union all
      select customer_id, member_id, true, source, sum(minutes) from contact where minutes is not null group by customer_id, member_id, source
      union all
      select customer_id, member_id, false, 'order', count(*)
      from (select distinct customer_id, member_id, invoice, case when invoice is null then day end from line) as handled
      group by customer_id, member_id
    ), kind as (
      select customer_id, member_id, measured, what, sum(number) as number from piece group by customer_id, member_id, measured, what
    ), hand as (
      select customer_id, member_id, coalesce(jsonb_object_agg(what, number) filter (where measured and number > 0), '{}') as measured,
        coalesce(jsonb_object_agg(what, number) filter (where not measured), '{}') as counted
      from kind group by customer_id, member_id
    ), work as (
      select customer_id, jsonb_agg(jsonb_build_object('member', member_id, 'measured', measured, 'counted', counted) order by member_id nulls first) as work
      from hand group by customer_id
    ), latest as (
      select distinct on (customer_id) customer_id, member_id from (
        select customer_id, member_id, max(day) as day from line where member_id is not null group by customer_id, member_id
        union all
        select customer_id, member_id, max(day) from contact where member_id is not null group by customer_id, member_id) as worked
      order by customer_id, day desc, member_id desc
    )
    select id, coalesce(name, key, id) as name, group_name as "group", coalesce(owner_id, latest.member_id) as owner,
      coalesce(revenue, 0) as revenue, coalesce(lines, 0) as lines, coalesce(given, 0) as "givenLines", coalesce(q0, 0) as q0, coalesce(q1, 0) as q1, coalesce(q2, 0) as q2, coalesce(q3, 0) as q3,
      coalesce(work, '[]') as work, case when judgement.customer_id is not null then jsonb_build_object('hours', judgement.hours,
        'noneEuro', none_euro, 'todayEuro', today_euro, 'doubleEuro', double_euro) end as judged,
      case when go then 'go' when not go then 'no-go' end as gut, lot.lot,
      case when contest.hours is not null or margin_euro is not null then jsonb_build_object('hours', contest.hours, 'marginEuro', margin_euro) end as contested
    from customer
      left join money on money.customer_id = id left join work on work.customer_id = id left join latest on latest.customer_id = id
      left join judgement on judgement.customer_id = id
      left join customer_gut on customer_gut.customer_id = id left join contest on contest.customer_id = id
      left join lot on lot.customer_id = id
    where true ${only === undefined ? sql`` : sql`and id = ${only}`}
    order by id`.execute(tx)
  return rows.map(accountOf)
}

/** Net hours as a person stated them, or else as a file did; without whoever left. */
export async function membersOfPeriod(tx: Transaction): Promise<MemberAccount[]> {
  const { rows } = await sql<MemberAccount>`
    select id, ${memberNamed(sql`id`)} as name, coalesce((setting.value)::double precision, net_hours) as "netHours"
    from member left join setting on setting.name = 'net-hours' and setting.key = id
    where not exists (select from setting as gone where gone.name = 'left' and gone.key = member.id)
    order by id`.execute(tx)
  return rows
}

type AccountRow = {
  id: CustomerId
  name: string
  group: string | null
  owner: MemberId | null
  revenue: number
  lines: number
  givenLines: number
  q0: number
  q1: number
  q2: number
  q3: number
  work: Work[]
  judged: Judged | null
  gut: Gut | null
  lot: LotOf | null
  contested: GivenFigures | null
}

const accountOf = ({ q0, q1, q2, q3, ...row }: AccountRow): Account => ({
  ...row,
  revenue: cents(row.revenue),
  marginByQuarter: [cents(q0), cents(q1), cents(q2), cents(q3)],
})
