/** The way in to each customer and the coverage of each group, kept so that a page is one look-up; measured anew after each plan. */
import { sql, type RawBuilder } from 'kysely'
import { rings, type Ring, type Sight } from '../../core/surround/coverage.ts'
import type { Surrounding } from '../../core/surround/measure.ts'
import type { GroupRow } from '../../core/surround/surround-page.ts'
import type { Step } from '../../core/surround/way-in.ts'
import type { Verdict } from '../../core/plan/verdict.ts'
import type { Transaction } from '../open/open-store.ts'
import { copyRows } from './copy-rows.ts'
import { memberNamed } from './names-of-members.ts'
import { storable, storableJson } from './storable.ts'

/** Replaces everything that was measured before; without anything recorded nothing stands. */
export async function keepWays(tx: Transaction, found: Surrounding | null): Promise<void> {
  await tx.deleteFrom('way_in').execute()
  await tx.deleteFrom('surround_group').execute()
  if (found === null) return
  const { ways, groups, sight } = found
  await copyRows(
    tx,
    'way_in',
    ['customer_id', 'group_name', 'ring', 'place', 'warmth', 'members', 'steps'],
    ways
      .values()
      .map(({ id, group, ring, warmth, members, steps }, at) => [
        id,
        group,
        rings.indexOf(ring) + 1,
        at + 1,
        warmth,
        members,
        JSON.stringify(steps),
      ]),
  )
  const rows = groups.map(({ group, coverage, people }) => ({
    name: group ?? '',
    customers: rings.reduce((sum, ring) => sum + coverage[ring], 0),
    coverage,
    sight: group === null ? sight : null,
    people,
  }))
  await sql`insert into surround_group (group_name, customers, coverage, sight, people)
    select name, customers, coverage, sight, nullif(people, 'null') from jsonb_to_recordset(${storableJson(rows)}::jsonb)
      as one (name text, customers integer, coverage jsonb, sight jsonb, people jsonb)`.execute(tx)
}

/** What the gate hears of it, as one text: it is told again when that changed. */
export async function surroundAnswers(tx: Transaction): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select md5(coalesce(string_agg(customer_id || ' ' || ring, ',' order by customer_id), '')) as text from way_in where ring in (1, 2, 3, 5)`.execute(
    tx,
  )
  return rows[0]?.text ?? ''
}

/** What was looked at; null until it was measured. */
export async function surroundSight(tx: Transaction): Promise<Sight | null> {
  const row = await tx.selectFrom('surround_group').select('sight').where('group_name', '=', '').executeTakeFirst()
  return row?.sight ?? null
}

/** Of one group, or of all; null for a group that nobody is in. */
export async function coverageOfGroup(tx: Transaction, group: string | null): Promise<Pick<GroupRow, 'coverage' | 'people'> | null> {
  const row = await tx
    .selectFrom('surround_group')
    .select(['coverage', 'people'])
    .where('group_name', '=', storable(group ?? ''))
    .executeTakeFirst()
  return row ?? null
}

/** The largest first. */
export async function surroundGroups(tx: Transaction, limit: number): Promise<{ rows: readonly GroupRow[]; total: number }> {
  const { rows } = await sql<GroupRow & { total: number }>`
    select group_name as "group", coverage, people, (select count(*) from surround_group where group_name <> '') as total from surround_group
    where group_name <> '' order by customers desc, group_name limit ${limit}`.execute(tx)
  return { rows: rows.map(({ group, coverage, people }) => ({ group, coverage, people })), total: rows[0]?.total ?? 0 }
}

export type WayColumns = {
  readonly id: string
  readonly name: string
  readonly group: string | null
  readonly owner: string | null
  readonly owner_id: string | null
  readonly verdict: Verdict | null
  readonly ring: number
  readonly place: number
  readonly warmth: number | null
  readonly members: number
  readonly steps: readonly Step[]
}

/** The rows first, and their names after: the other way around all customers are joined to be left out again. */
const told = (which: RawBuilder<unknown>) => sql<WayColumns>`
  with page as materialized (select * from way_in where ${which})
  select page.customer_id as id, coalesce(customer.name, customer.key, page.customer_id) as name, page.group_name as "group",
    ${memberNamed(sql`coalesce(verdict.owner_id, customer.owner_id)`)} as owner, coalesce(verdict.owner_id, customer.owner_id) as owner_id,
    verdict.verdict, ring, place, warmth, members, steps
  from page left join lateral (select * from customer where customer.id = page.customer_id limit 1) as customer on true
    left join lateral (select * from verdict where verdict.customer_id = page.customer_id and plan_id = (select max(id) from plan) limit 1) as verdict on true
    left join member on member.id = coalesce(verdict.owner_id, customer.owner_id)
  order by place`

type Wanted = { readonly group: string | null; readonly ring: Ring | null; readonly after: number; readonly limit: number }

/** In the order of the list, after a place. */
export async function waysOf(tx: Transaction, { group, ring, after, limit }: Wanted): Promise<readonly WayColumns[]> {
  const ofGroup = group === null ? sql`` : sql`and group_name = ${storable(group)}`
  const ofRing = ring === null ? sql`` : sql`and ring = ${rings.indexOf(ring) + 1}`
  const { rows } = await told(sql`place > ${after} ${ofGroup} ${ofRing} order by place limit ${limit}`).execute(tx)
  return rows
}

/** Null for a customer that was not there when it was measured. */
export async function wayOf(tx: Transaction, customer: string): Promise<WayColumns | null> {
  const { rows } = await told(sql`customer_id = ${storable(customer)}`).execute(tx)
  return rows[0] ?? null
}

/** White customers of a group by the plan that stands, in the order of the list. */
export async function whiteOfGroup(tx: Transaction, group: string, limit: number): Promise<readonly string[]> {
  // Joined the other way around, all verdicts are walked for each customer of the group: 13 s in a group of 13,000.
  const { rows } = await sql<{ id: string }>`
    with page as materialized (select customer_id, place from way_in where group_name = ${storable(group)})
    select page.customer_id as id from page join lateral (
      select verdict from verdict where verdict.customer_id = page.customer_id and plan_id = (select max(id) from plan) limit 1
    ) as own on own.verdict = 'white' order by place limit ${limit}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Rings by customer, for those that were measured. */
export async function ringsOf(tx: Transaction, customers: readonly string[]): Promise<ReadonlyMap<string, Ring>> {
  const { rows } = await sql<{ id: string; ring: number }>`
    select customer_id as id, ring from way_in where customer_id = any(${customers.map(storable)}::text[])`.execute(tx)
  return new Map(rows.flatMap(({ id, ring }) => (rings[ring - 1] === undefined ? [] : [[id, rings[ring - 1]!] as const])))
}
