/** Every GO / NO GO question that is open now. */
import { sql } from 'kysely'
import type { Card, Cards } from '../../core/gate/card.ts'
import type { Transaction } from '../open/open-store.ts'

/**
 * Blocks first, because the whole team works on them; then matters, because their owner waits; then customers: those about
 * which a signal came in, and grey ones of the plan that stands in the order of what the doubt may cost.
 */
export async function cardsAsked(tx: Transaction, limit: number): Promise<Cards> {
  const iso = sql`'YYYY-MM-DD"T"HH24:MI:SS'`
  // Each kind is cut on its own: of a hundred thousand customers only those on the first cards are read.
  const { rows } = await sql<Card>`
    with asked as (
      select 1 as rank, 'block' as what, block.id, name.text as name, null as about, block.state -> 'gut' -> 'signals' as signals,
        block.state -> 'gut' ->> 'since' as since, 0::double precision as regret
      from block left join saying as name on name.position = name_position
      where status in ('queued', 'active') and block.state -> 'gut' <> 'null'
      union all
      select 2, 'matter', matter.id, title.text, coalesce(customer.name, customer.key), '[]', to_char(changed_at at time zone 'utc', ${iso}), 0
      from matter left join saying as title on title.position = title_position
        left join customer on customer.id = matter.state -> 'ties' ->> 'customer'
      where status = 'at-gate' and test = 'gut'
      union all
      select 3, 'customer', customer.id, coalesce(customer.name, customer.key, customer.id), null, signals,
        to_char(asked_at at time zone 'utc', ${iso}), 0
      from customer_gut join customer on customer.id = customer_id where asked_at is not null
      union all (
      select 4, 'customer', customer.id, coalesce(customer.name, customer.key, customer.id), null, '[]', null,
        coalesce((numbers ->> 'regretEuro')::double precision, 0)
      from verdict join customer on customer.id = customer_id
      where plan_id = (select max(id) from plan) and verdict = 'grey'
        and not exists (select from customer_gut where customer_gut.customer_id = verdict.customer_id and (asked_at is not null or go is not null))
      order by coalesce((numbers ->> 'regretEuro')::double precision, 0) desc, verdict.customer_id limit ${limit})
    )
    select what, id, name, about, signals from asked order by rank, since nulls last, regret desc, id limit ${limit}`.execute(tx)
  return { rows, total: await cardsWaiting(tx) }
}

/**
 * How many there are. The plan knows how many of its customers are grey, so that only those about whom somebody said or
 * noted something are looked up; between the undoing of a file and the plan that follows, its grey ones still count.
 */
export async function cardsWaiting(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from block where status in ('queued', 'active') and state -> 'gut' <> 'null')
      + (select count(*) from matter where status = 'at-gate' and test = 'gut')
      + (select count(*) from customer_gut join customer on customer.id = customer_id where asked_at is not null)
      + coalesce((select (summary -> 'count' ->> 'grey')::integer from plan order by id desc limit 1), 0)
      - (select count(*) from customer_gut join verdict using (workspace_id, customer_id)
        where plan_id = (select max(id) from plan) and verdict = 'grey' and (asked_at is not null or go is not null)) as count`.execute(tx)
  return rows[0]?.count ?? 0
}
