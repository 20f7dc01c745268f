/** The contest that stands about one customer, in the words of who contested. */
import { sql } from 'kysely'
import type { StandingContest } from '../../core/customer/customer-page.ts'
import type { Transaction } from '../open/open-store.ts'
import { memberNamed } from './names-of-members.ts'
import { storable } from './storable.ts'

export async function contestOfCustomer(tx: Transaction, customer: string): Promise<StandingContest | null> {
  const { rows } = await sql<StandingContest>`
    select reason, hours, margin_euro as "marginEuro", computed, text as why, at, ${memberNamed(sql`by_id`)} as by
    from contest left join member on member.id = by_id left join saying on saying.position = said_position
    where customer_id = ${storable(customer)}`.execute(tx)
  return rows[0] ?? null
}
