/** How many questions wait for somebody: counted, because every page tells the number. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

/** Questions of the gate that wait for a person's yes or no; GO / NO GO is asked apart. */
export async function questionsAtGate(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from matter where status = 'at-gate' and test is not null and test <> 'gut'`.execute(tx)
  return rows[0]?.count ?? 0
}

/**
 * The length of the list of `cardsAsked`. The plan knows how many of its customers are grey, so that only those about whom
 * somebody said or noted something are looked up; between the undoing of a file and the plan that follows, its grey ones still count.
 */
export async function cardsWaiting(tx: Transaction, grey: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from block where status in ('queued', 'active') and state -> 'gut' <> 'null')
      + (select count(*) from matter where status = 'at-gate' and test = 'gut')
      + (select count(*) from customer_gut join customer on customer.id = customer_id where asked_at is not null)
      + ${grey}::integer
      - (select count(*) from customer_gut join verdict using (workspace_id, customer_id)
        where plan_id = (select max(id) from plan) and verdict = 'grey' and (asked_at is not null or go is not null)) as count`.execute(tx)
  return rows[0]?.count ?? 0
}
