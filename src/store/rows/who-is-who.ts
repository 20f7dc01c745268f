/** Who is who for a screen: the doubts, the addresses that are nobody's, the ids of one customer; and what a person says of two, carried through. */
import { sql } from 'kysely'
import { ordered } from '../../core/fact/who-is-who.ts'
import type { DoubtRow, KnownAs, Side, UnknownAddress } from '../../core/fact/who-is-who-page.ts'
import type { EvidenceCode } from '../../core/fact/same-customer.ts'
import { customerId } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { moveFacts } from './customer-joins.ts'
import { storable } from './storable.ts'

/** Files that are named with an id. */
const MOST_FILES = 5

type DoubtFound = { one: string; other: string; evidence: EvidenceCode[]; points: number }

/** The doubts with the most revenue in them first. */
export async function doubts(tx: Transaction, limit: number): Promise<{ rows: DoubtRow[]; total: number }> {
  const { rows } = await sql<DoubtFound>`
    select one, other, evidence, points from customer_doubt
    order by (select coalesce(sum(revenue), 0) from invoice_line where counts and customer_id in (one, other)) desc, points desc, one, other
    limit ${limit}`.execute(tx)
  const { total } = await tx
    .selectFrom('customer_doubt')
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const sides = await sidesOf(
    tx,
    rows.flatMap(({ one, other }) => [one, other]),
  )
  const sideOf = (id: string): Side => sides.get(id) ?? { ...nothing, id, name: id }
  return { total, rows: rows.map(({ one, other, ...doubt }) => ({ one: sideOf(one), other: sideOf(other), ...doubt })) }
}

const nothing = { key: null, vat: null, kvk: null, domain: null, files: [], revenueEuro: 0, hours: 0 }

async function sidesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, Side>> {
  const { rows } = await sql<Side>`
    select asked.id, coalesce(min(name), min(said.key), min(domain), asked.id) as name, min(said.key) as key, min(vat) as vat, min(kvk) as kvk,
      min(domain) as domain, (array_agg(distinct import.file))[1:${sql.lit(MOST_FILES)}] as files,
      coalesce((select sum(revenue) from invoice_line where counts and customer_id = asked.id), 0)::double precision / 100 as "revenueEuro",
      coalesce((select sum(minutes) from touch where counts and customer_id = asked.id), 0)::double precision / 60 as hours
    from (select distinct unnest(${ids}::text[]) collate "C" as id) as asked
      join customer_said as said on said.own_id = asked.id join import on import.id = said.import_id
    group by asked.id`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Addresses at which time was spent and that are nobody's, those with the most time first. */
export async function unknownAddresses(tx: Transaction, limit: number): Promise<{ rows: UnknownAddress[]; total: number }> {
  const { rows } = await sql<UnknownAddress & { total: number }>`
    select customer_id as id, substring(customer_id from 8) as domain, coalesce(sum(minutes), 0)::double precision / 60 as hours,
      count(*) as events, count(*) over () as total
    from touch where counts and customer_id >= 'domain:' and customer_id < 'domain;' group by customer_id
    order by hours desc, customer_id limit ${limit}`.execute(tx)
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) }
}

/** How much there is to say: pairs in doubt, and addresses that are nobody's. */
export async function unsure(tx: Transaction): Promise<{ pairs: number; addresses: number }> {
  const { rows } = await sql<{ pairs: number; addresses: number }>`
    select (select count(*) from customer_doubt) as pairs,
      (select count(distinct customer_id) from touch where customer_id >= 'domain:' and customer_id < 'domain;') as addresses`.execute(tx)
  return rows[0] ?? { pairs: 0, addresses: 0 }
}

/** The ids under which files know this customer, its own first. */
export async function knownAs(tx: Transaction, id: string): Promise<KnownAs[]> {
  const { rows } = await sql<KnownAs>`
    with mine as (
      select ${storable(id)}::text collate "C" as own_id, false as said, '{}'::text[] as evidence
      union all select own_id, said, evidence from customer_join where customer_id = ${storable(id)}
    )
    select own_id as id, min(name) as name, min(key) as key, min(domain) as domain,
      (array_agg(distinct import.file))[1:${sql.lit(MOST_FILES)}] as files,
      bool_or(mine.said) as said, min(evidence) as evidence, own_id = ${storable(id)} as own
    from mine join customer_said as told using (own_id) join import on import.id = told.import_id
    group by own_id order by own desc, own_id`.execute(tx)
  return rows
}

/** Whether any file knows this id, or spent time at this address. */
export async function isKnownId(tx: Transaction, id: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from customer_said where own_id = ${storable(id)}) or exists (select from touch where customer_id = ${storable(id)}) as known`.execute(
    tx,
  )
  return rows[0]?.known ?? false
}

/** The customer that an id now is. */
export async function customerNow(tx: Transaction, id: string): Promise<string> {
  const row = await tx.selectFrom('customer_join').select('customer_id').where('own_id', '=', storable(id)).executeTakeFirst()
  return row?.customer_id ?? id
}

/** Makes one customer of the two: everything of `other` becomes of `customer`. */
export async function joinNow(tx: Transaction, customer: string, other: string): Promise<void> {
  const [to, from] = [await customerNow(tx, customer), await customerNow(tx, other)]
  await settleDoubt(tx, customer, other)
  if (to === from) return
  const { rows } = await sql<{ own: string }>`select own_id as own from customer_join where customer_id = ${from}`.execute(tx)
  await sql`update customer_join set customer_id = ${to} where customer_id = ${from}`.execute(tx)
  await sql`insert into customer_join (workspace_id, own_id, customer_id, said, evidence, points) values (current_workspace(), ${from}, ${to}, true, '{}', 0)`.execute(
    tx,
  )
  await moveFacts(
    tx,
    [from, ...rows.map(({ own }) => own)].map((own) => ({ own, from, to })),
  )
  // Who is one of two that a file tells apart is no longer perhaps the other.
  await sql`
    with mine as (select ${to} as own_id union all select own_id from customer_join where customer_id = ${to})
    delete from customer_doubt using customer_said as said, customer_said as apart
    where ((one in (table mine) and other = apart.own_id) or (other in (table mine) and one = apart.own_id))
      and said.own_id in (table mine) and said.import_id = apart.import_id and said.key is not null and apart.key is not null`.execute(tx)
}

/** Takes two apart, where they were one: the one that is not the customer's own id leaves, with its facts. */
export async function partNow(tx: Transaction, customer: string, other: string): Promise<void> {
  await settleDoubt(tx, customer, other)
  const [a, b] = [await customerNow(tx, customer), await customerNow(tx, other)]
  if (a !== b) return
  const leaving = other === a ? customer : other
  await sql`delete from customer_join where own_id = ${storable(leaving)}`.execute(tx)
  await moveFacts(tx, [{ own: leaving, from: a, to: leaving }])
}

async function settleDoubt(tx: Transaction, a: string, b: string): Promise<void> {
  const { one, other } = ordered(customerId(storable(a)), customerId(storable(b)))
  await tx.deleteFrom('customer_doubt').where('one', '=', one).where('other', '=', other).execute()
}
