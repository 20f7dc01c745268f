/** Who stands around one customer: members who met it, and companies that sat at one table with it. */
import { sql } from 'kysely'
import { meetingKinds, MOST_AT_TABLE, type Meeting } from '../../core/surround/bond.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** Days of meetings by who was met; `name` is null for a company that is no customer. */
export type Around = { readonly id: string; readonly name: string | null; readonly meetings: readonly Meeting[] }

/** Nobody reads on, and one who was met on a thousand days is known well enough. */
const MOST = 200

/** Members of now, with every day on which they were with the customer and how many companies were there. */
export async function membersAround(tx: Transaction, customer: string): Promise<readonly Around[]> {
  const { rows } = await sql<Around>`
    with met as (
      select member_id as id, day, (case when source = 'calendar' then (select count(distinct customer_id) from touch as other
        where other.source = 'calendar' and other.import_id = touch.import_id and other.part = touch.part and other.row_no = touch.row_no) else 1 end) as companies
      from touch where customer_id = ${storable(customer)} and how = any(${[...meetingKinds]}::text[]) and member_id is not null
        and not exists (select from setting where name = 'left' and key = member_id)
    ), days as (select id, day, min(companies) as companies from met group by id, day)
    select days.id, coalesce(member.name, member.key, days.id) as name, jsonb_agg(jsonb_build_object('day', day, 'companies', companies)) as meetings
    from days left join member on member.id = days.id group by 1, 2 limit ${MOST}`.execute(tx)
  return rows
}

/** Companies that sat at one table with it. */
export async function companiesAround(tx: Transaction, customer: string): Promise<readonly Around[]> {
  const { rows } = await sql<Around>`
    with seat as (
      select distinct import_id, part, row_no, day from touch where customer_id = ${storable(customer)} and source = 'calendar'
    ), beside as (
      select seat.import_id, seat.part, seat.row_no, seat.day, touch.customer_id as id,
        count(*) over (partition by seat.import_id, seat.part, seat.row_no) as companies
      from seat join lateral (select distinct customer_id from touch where touch.source = 'calendar' and touch.import_id = seat.import_id
        and touch.part = seat.part and touch.row_no = seat.row_no) as touch on true
    ), days as (
      select id, day, min(companies) as companies from beside where id <> ${storable(customer)} and companies <= ${MOST_AT_TABLE} group by id, day
    )
    select days.id, coalesce(customer.name, customer.key) as name, jsonb_agg(jsonb_build_object('day', day, 'companies', companies)) as meetings
    from days left join customer on customer.id = days.id group by 1, 2 limit ${MOST}`.execute(tx)
  return rows
}
