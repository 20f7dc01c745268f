/** What the rest of the workspace says about something that stands before the gate. */
import { sql, type RawBuilder } from 'kysely'
import type { Hint, Partner } from '../../core/gate/evidence.ts'
import { noTies, tieCodes, type Ties } from '../../core/gate/ties.ts'
import { tiesOf } from '../../core/matter/answer.ts'
import type { Matter } from '../../core/matter/matter.ts'
import type { ReasonCode, Verdict } from '../../core/plan/verdict.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** Of more partners than this nobody reads the names, and one is enough to pass. */
const MOST_PARTNERS = 20

/** The price of the next hour in the plan that stands; null before the first. */
export async function hourPrice(tx: Transaction): Promise<number | null> {
  const { rows } = await sql<{ price: number }>`select hour_price as price from plan order by id desc limit 1`.execute(tx)
  return rows[0]?.price ?? null
}

/** The block that is forming; null when none is. */
export async function formingBlock(tx: Transaction): Promise<string | null> {
  return (await tx.selectFrom('block').select('id').where('status', '=', 'forming').executeTakeFirst())?.id ?? null
}

/**
 * Other work that shares a tie: matters on their way through the gate, on hold, or in the block that is forming, and white
 * customers of the plan that stands. What is in the queue or active is settled, so nothing joins it.
 */
export async function partnersOf(tx: Transaction, ties: Ties, self: string | null): Promise<readonly Partner[]> {
  const found: Partner[] = []
  for (const tie of tieCodes) {
    const value = ties[tie]
    if (value === null || found.length >= MOST_PARTNERS) continue
    const { rows } = await sql<{ id: string; state: Omit<Matter, 'title'>; forming: boolean }>`
      select matter.id, matter.state, block.status is not null as forming
      from matter_tie join matter on matter.id = matter_tie.matter_id
        left join block on block.id = matter.block_id and block.status = 'forming'
      where tie = ${tie} and value = ${storable(value)} and matter_id is distinct from ${self}
        and (matter.block_id is null or block.id is not null)
      order by matter.caught_at limit ${MOST_PARTNERS}`.execute(tx)
    for (const { id, state, forming } of rows) {
      if (!found.some((one) => one.id === id))
        found.push({ what: forming ? 'block' : 'matter', id, ties: tiesOf({ ...state, title: null }) })
    }
  }
  return [...found, ...(await whitePartners(tx, ties))].slice(0, MOST_PARTNERS)
}

/** The customer itself, and then the best of its group. Two questions: each has an index of its own. */
async function whitePartners(tx: Transaction, { customer, group }: Ties): Promise<readonly Partner[]> {
  const white = async (which: RawBuilder<unknown>) =>
    (
      await sql<{ id: string; group: string | null }>`
        select customer.id, customer.group_name as "group"
        from customer join verdict on verdict.customer_id = customer.id and verdict.plan_id = (select max(id) from plan)
        where verdict = 'white' and ${which} order by entry_price desc limit ${MOST_PARTNERS}`.execute(tx)
    ).rows
  const own = customer === null ? [] : await white(sql`customer.id = ${storable(customer)}`)
  const same = group === null ? [] : await white(sql`customer.group_name = ${storable(group)}`)
  return [...own, ...same.filter(({ id }) => id !== customer)].map(({ id, group: of }) => ({
    what: 'customer',
    id,
    ties: { ...noTies, customer: id, group: of },
  }))
}

/** What is worth knowing about a customer beside "can we change anything here": its verdict, whether anybody was there, signals. */
export async function hintsAbout(tx: Transaction, customer: string | null): Promise<readonly Hint[]> {
  if (customer === null) return []
  const id = storable(customer)
  const { rows } = await sql<{ verdict: Verdict; reason: ReasonCode; hours: number; margin: number; entry: number }>`
    select verdict, reason, hours_now as hours, margin, entry_price as entry from verdict
    where plan_id = (select max(id) from plan) and customer_id = ${id}`.execute(tx)
  const noted = await sql<{ code: string; count: number }>`
    select code, count(*) as count from signal where what = 'customer' and about_id = ${id} group by code order by max(position) desc limit 6`.execute(
    tx,
  )
  const [row] = rows
  return [
    ...(row ? [{ code: `hint.verdict-${row.verdict}`, numbers: { margin: row.margin, hours: row.hours, entry: row.entry } }] : []),
    ...(row?.hours === 0 ? [{ code: 'hint.nobody-was-there', numbers: {} }] : []),
    ...noted.rows.map(({ code, count }) => ({ code: `signal.${code}`, numbers: { count } })),
  ]
}

/** Matters on hold that share one of these ties: they may be worked together with what just arrived. */
export async function waitingFor(tx: Transaction, ties: Ties, self: string): Promise<readonly string[]> {
  const pairs = tieCodes.flatMap((tie) => (ties[tie] === null ? [] : [sql`(tie = ${tie} and value = ${storable(ties[tie])})`]))
  if (pairs.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select distinct matter_id as id from matter_tie join matter on matter.id = matter_id
    where (${sql.join(pairs, sql` or `)}) and matter_id <> ${self} and matter.status = 'on-hold' order by id`.execute(tx)
  return rows.map(({ id }) => id)
}
