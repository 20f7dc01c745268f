/** The line: every customer of the plan that stands as a mark, by group and then name. */
import { sql } from 'kysely'
import type { Line } from '../../core/plan/focus.ts'
import type { Transaction } from '../open/open-store.ts'

type Mark = { id: string; name: string; entry_price: number; verdict: string; hours_now: number; margin: number; known: string }

/** Null before the first plan. Customers without a group come last. */
export async function lineOfPlan(tx: Transaction): Promise<Line | null> {
  const { rows } = await sql<Mark>`
    select customer_id as id, coalesce(customer.name, customer.key, customer_id) as name, entry_price, left(verdict, 1) as verdict,
      hours_now, margin, left(hours_known, 1) as known
    from verdict left join customer on customer.id = customer_id
    where plan_id = (select max(id) from plan)
    order by search_form(group_name) collate "C" nulls last, verdict.search_name, customer_id`.execute(tx)
  if (rows.length === 0) return null
  return {
    ids: rows.map((mark) => mark.id),
    names: rows.map((mark) => mark.name),
    entryPriceEuro: rows.map((mark) => mark.entry_price),
    verdicts: rows.map((mark) => mark.verdict).join(''),
    hoursNow: rows.map((mark) => mark.hours_now),
    marginEuro: rows.map((mark) => mark.margin),
    known: rows.map((mark) => mark.known).join(''),
  }
}
