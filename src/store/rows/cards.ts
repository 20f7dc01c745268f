/** Every GO / NO GO question that is open now. */
import { sql } from 'kysely'
import type { Card, Cards } from '../../core/gate/card.ts'
import type { Transaction } from '../open/open-store.ts'

/**
 * Blocks first, because the whole team works on them; then matters, because their owner waits; then customers: those about
 * which a signal came in, and grey ones of the plan that stands in the order of what the doubt may cost.
 */
export async function cardsAsked(tx: Transaction, limit: number): Promise<Cards> {
  const { rows } = await sql<Card & { total: number }>`
    with asked as (
      select 1 as rank, 'block' as what, block.id, name.text as name, null as about, block.state -> 'gut' -> 'signals' as signals,
        block.state -> 'gut' ->> 'since' as since, 0::double precision as regret
      from block left join saying as name on name.position = name_position
      where status in ('queued', 'active') and block.state -> 'gut' <> 'null'
      union all
      select 2, 'matter', matter.id, title.text, coalesce(customer.name, customer.key), '[]', to_char(changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS'), 0
      from matter left join saying as title on title.position = title_position
        left join customer on customer.id = matter.state -> 'ties' ->> 'customer'
      where status = 'at-gate' and test = 'gut'
      union all
      select 3, 'customer', customer.id, coalesce(customer.name, customer.key, customer.id), null, signals,
        to_char(asked_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS'), 0
      from customer_gut join customer on customer.id = customer_id where asked_at is not null
      union all
      select 4, 'customer', customer.id, coalesce(customer.name, customer.key, customer.id), null, '[]', null,
        coalesce((numbers ->> 'regretEuro')::double precision, 0)
      from verdict join customer on customer.id = customer_id
      where plan_id = (select max(id) from plan) and verdict = 'grey'
        and not exists (select from customer_gut where customer_gut.customer_id = customer.id and (asked_at is not null or go is not null))
    )
    select what, id, name, about, signals, count(*) over () as total from asked
    order by rank, since nulls last, regret desc, id limit ${limit}`.execute(tx)
  return { rows: rows.map(({ total: _total, ...card }) => card), total: rows[0]?.total ?? 0 }
}
