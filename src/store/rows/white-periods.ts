/** When a customer was white: kept by each plan that is made, so that hours can be held against what was true on their day. */
import { sql } from 'kysely'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

/** The white customers of this plan are white from this day on; of the first plan, as far back as anybody looks. */
export async function keepWhite(tx: Transaction, plan: number, day: Day): Promise<void> {
  const isWhite = sql`select from verdict where plan_id = ${plan} and verdict.customer_id = white_period.customer_id and verdict = 'white'`
  const { rows } = await sql<{ first: boolean }>`select not exists (select from white_period) as first`.execute(tx)
  await sql`update white_period set to_day = greatest(from_day, ${day}) where to_day is null and not exists (${isWhite})`.execute(tx)
  // What was white for no day at all was not.
  await sql`delete from white_period where to_day <= from_day`.execute(tx)
  await sql`
    insert into white_period (customer_id, from_day)
    select customer_id, ${rows[0]?.first === true ? '-infinity' : day}::date from verdict
    where plan_id = ${plan} and verdict = 'white'
      and not exists (select from white_period where white_period.customer_id = verdict.customer_id and to_day is null)
    on conflict (workspace_id, customer_id, from_day) do update set to_day = null`.execute(tx)
}
