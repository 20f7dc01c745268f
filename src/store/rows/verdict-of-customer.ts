/** The verdict about one customer in the plan that stands. */
import { sql } from 'kysely'
import type { VerdictRow } from '../../core/plan/focus.ts'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'
import { verdictColumns, verdictRowOf, type VerdictColumns } from './verdict-row.ts'

export async function verdictOfCustomer(tx: Transaction, customer: string): Promise<VerdictRow | null> {
  const { rows } = await sql<VerdictColumns>`
    select ${verdictColumns} where verdict.plan_id = (select max(id) from plan) and verdict.customer_id = ${storable(customer)}`.execute(tx)
  return rows[0] ? verdictRowOf(rows[0]) : null
}
