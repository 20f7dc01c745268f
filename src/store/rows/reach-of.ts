/** What the gate hears of one customer: where it stands around us, signals of trouble, and what it costs and returns. */
import { sql } from 'kysely'
import type { Reach } from '../../core/gate/reach.ts'
import { signalsFor, signalsOfTrouble } from '../../core/signal/signal.ts'
import { rings } from '../../core/surround/coverage.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

/** Somebody to talk to: said by a member, and not taken back by `no-way-in` or `contact-left` since. */
const opening = ['new-contact', 'asks-for-us']
const closing = ['no-way-in', 'contact-left']

export async function reachOf(tx: Transaction, customer: string): Promise<Reach> {
  const id = storable(customer)
  const since = (codes: readonly string[]) =>
    sql<number>`coalesce((select max(position) from noted where code = any(${[...codes]}::text[])), 0)`
  const { rows } = await sql<Omit<Reach, 'ring'> & { ring: number | null }>`
    with noted as (select position, code from signal where what = 'customer' and about_id = ${id})
    select (select ring from way_in where customer_id = ${id}) as ring,
      ${since(opening)} > ${since(closing)} as opened,
      (select count(*) from noted where code = any(${[...signalsOfTrouble]}::text[]) and position > ${since(signalsFor)}) as risks,
      hours_now * hour_price as "costEuro", margin as "marginEuro",
      coalesce((sight ->> 'sellers')::integer, 0) as sellers, coalesce((sight ->> 'seen')::integer, 0) as seen
    from (select 1) as one left join surround_group on group_name = ''
      left join plan on plan.id = (select max(id) from plan)
      left join verdict on verdict.plan_id = plan.id and verdict.customer_id = ${id}`.execute(tx)
  const [found] = rows
  if (!found) return { ring: null, opened: false, risks: 0, costEuro: null, marginEuro: null, sellers: 0, seen: 0 }
  return { ...found, ring: found.ring === null ? null : (rings[found.ring - 1] ?? null) }
}
