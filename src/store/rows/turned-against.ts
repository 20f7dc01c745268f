/** What the plan that was just made turned against: answers of people's gut, and blocks that are queued or active. */
import { sql } from 'kysely'
import { SURE } from '../../core/plan/verdict.ts'
import type { Transaction } from '../open/open-store.ts'

export type TurnedAnswer = { readonly customer: string; readonly go: boolean; readonly probabilityWhite: number }
export type FallenFromBlock = { readonly customer: string; readonly block: string }

/** Standing answers, not asked anew yet, of which arithmetic now surely says the other thing; it may have said so when they were given. */
export async function turnedAnswers(tx: Transaction): Promise<readonly TurnedAnswer[]> {
  const { rows } = await sql<TurnedAnswer>`
    select * from (
      select customer_gut.customer_id as customer, go, (numbers ->> 'probabilityWhite')::double precision as "probabilityWhite"
      from customer_gut join verdict on verdict.customer_id = customer_gut.customer_id and plan_id = (select max(id) from plan)
      where go is not null and asked_at is null) as answered
    where case when go then 1 - "probabilityWhite" >= ${SURE} else "probabilityWhite" >= ${SURE} end
    order by customer`.execute(tx)
  return rows
}

/** Customers in a block that is queued or active that turned black with this plan; a NO GO raised the block's question itself. */
export async function fallenFromBlocks(tx: Transaction): Promise<readonly FallenFromBlock[]> {
  const { rows } = await sql<FallenFromBlock>`
    select item_id as customer, block_id as block
    from block_item join block on block.id = block_id and status in ('queued', 'active')
      join verdict as now on now.customer_id = item_id and now.plan_id = (select max(id) from plan)
      join verdict as before on before.customer_id = item_id and before.plan_id = now.plan_id - 1
    where what = 'customer' and open and now.verdict = 'black' and before.verdict <> 'black' and now.reason <> 'no-go'
    order by item_id`.execute(tx)
  return rows
}
