/** What files say of people at customers, with the days on which members met them: what `core/surround/contacts.ts` puts together. */
import { sql } from 'kysely'
import { MOST_AT_TABLE } from '../../core/surround/bond.ts'
import type { SaidRelation } from '../../core/surround/acquainted.ts'
import type { ContactSaid } from '../../core/surround/contacts.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

export type SaidAt = ContactSaid & { readonly customer: string }

/** Of these customers, or of all: one row for each spelling and member. Whoever left introduces nobody. */
export async function contactsSaid(tx: Transaction, customers: readonly string[] | null): Promise<readonly SaidAt[]> {
  const of = customers === null ? sql`` : sql`where customer_id = any(${customers.map(storable)}::text[])`
  const there = customers === null ? sql`` : sql`and (import_id, part, row_no) in (select import_id, part, row_no from own)`
  const { rows } = await sql<SaidAt>`
    with own as (
      select *, case when not exists (select from setting where setting.name = 'left' and setting.key = member_id) then member_id end as member
      from contact_said ${of}
    ), seat as (
      select import_id, part, row_no, count(distinct customer_id) as companies from contact_said
      where met is not null ${there} group by import_id, part, row_no
    )
    select customer_id as customer, own.name, mail, post, member, max(import_id) as file,
      coalesce(jsonb_agg(jsonb_build_object('day', met, 'companies', companies)) filter (where met is not null and member is not null), '[]') as meetings
    from own left join seat using (import_id, part, row_no) group by customer_id, own.name, mail, post, member, met is null
    order by customer_id`.execute(tx)
  return rows
}

/** Customers with contacts, after this one by id, of a group or of all. */
export async function customersWithContacts(
  tx: Transaction,
  { group, after, limit }: { readonly group: string | null; readonly after: string; readonly limit: number },
): Promise<readonly { readonly id: string; readonly name: string | null; readonly group: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string | null; group: string | null }>`
    select customer_id as id, coalesce(name, key) as name, group_name as "group"
    from (select distinct customer_id from contact_said where customer_id > ${storable(after)}) as said left join customer on id = customer_id
    where ${group === null ? sql`true` : sql`group_name = ${storable(group)}`} order by customer_id limit ${limit}`.execute(tx)
  return rows
}

/** Whom cards of people at this customer name beside them. */
export async function relationsAt(tx: Transaction, customer: string): Promise<readonly SaidRelation[]> {
  const { rows } = await sql<SaidRelation>`
    select jsonb_build_object('name', name, 'mail', mail) as of, one as "to" from contact_said, jsonb_array_elements(related) as one
    where customer_id = ${storable(customer)}`.execute(tx)
  return rows
}

type Seat = {
  readonly of: SaidRelation['of']
  readonly with: SaidRelation['of']
  readonly customer: string
  readonly called: string | null
  readonly times: number
  readonly last: Day
}

/** Of more than these nobody reads the coldest. */
const MOST = 2_000

/** Who sat at one table with people of this customer, theirs and of others; at no congress. */
export async function seatsWith(tx: Transaction, customer: string): Promise<readonly Seat[]> {
  const { rows } = await sql<Seat>`
    with own as (select import_id, part, row_no, name, mail from contact_said where customer_id = ${storable(customer)} and met is not null),
    small as (
      select import_id, part, row_no from contact_said where (import_id, part, row_no) in (select import_id, part, row_no from own)
      group by import_id, part, row_no having count(distinct customer_id) <= ${MOST_AT_TABLE}
    )
    select jsonb_build_object('name', own.name, 'mail', own.mail) as of, jsonb_build_object('name', other.name, 'mail', other.mail) as "with",
      other.customer_id as customer, coalesce(customer.name, customer.key) as called, count(distinct other.met) as times, max(other.met) as last
    from own join small using (import_id, part, row_no) join contact_said as other using (import_id, part, row_no)
      left join customer on customer.id = other.customer_id
    where row(own.name, own.mail, ${storable(customer)}::text) is distinct from row(other.name, other.mail, other.customer_id)
    group by own.name, own.mail, other.name, other.mail, other.customer_id, 4 order by times desc, last desc limit ${MOST}`.execute(tx)
  return rows
}

type Called = { readonly name: string; readonly post: string | null }
export type OnStep = { readonly at: number; readonly from: Called | null; readonly to: Called | null }

/**
 * Who stands on each of these steps: of a member, whom that member met last there; of a customer, those two who sat at one table
 * last. `at`: the place of the step in what was asked.
 */
export async function peopleOnSteps(
  tx: Transaction,
  steps: readonly { readonly from: string; readonly to: string; readonly first: boolean }[],
): Promise<ReadonlyMap<number, OnStep>> {
  if (steps.length === 0) return new Map()
  const asked = JSON.stringify(steps.map(({ from, to, first }, at) => ({ at, from: storable(from), to: storable(to), first })))
  const called = (
    alias: 'one' | 'other',
  ) => sql`jsonb_build_object('name', coalesce(${sql.ref(`${alias}.name`)}, ${sql.ref(`${alias}.mail`)}),
    'post', coalesce(${sql.ref(`${alias}.post`)}, (select post from contact_said as same where same.customer_id = ${sql.ref(`${alias}.customer_id`)}
      and same.post is not null and (same.mail = ${sql.ref(`${alias}.mail`)} or (same.mail is null and same.name = ${sql.ref(`${alias}.name`)}))
      order by import_id desc, post limit 1)))`
  const { rows } = await sql<OnStep>`
    with step as (select * from jsonb_to_recordset(${asked}::jsonb) as step (at integer, "from" text, "to" text, first boolean))
    select distinct on (at) at, null::jsonb as "from", ${called('other')} as "to"
    from step join contact_said as other on first and other.customer_id = step."to" and other.member_id = step."from" and met is not null
    order by at, met desc, other.mail, other.name`.execute(tx)
  const { rows: seated } = await sql<OnStep>`
    with step as (select * from jsonb_to_recordset(${asked}::jsonb) as step (at integer, "from" text, "to" text, first boolean))
    select distinct on (at) at, ${called('one')} as "from", ${called('other')} as "to"
    from step join contact_said as one on not first and one.customer_id = step."from" and one.met is not null
      join contact_said as other on other.import_id = one.import_id and other.part = one.part and other.row_no = one.row_no and other.customer_id = step."to"
    order by at, one.met desc, one.mail, one.name, other.mail, other.name`.execute(tx)
  return new Map([...rows, ...seated].map((row) => [row.at, row]))
}
