/** The agreed division as a plan needs it, and the bundles that the plan that stands proposes. */
import { sql } from 'kysely'
import type { LeastChange } from '../../core/plan/plan.ts'
import type { CustomerId, MemberId } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

/** Member by customer; empty while nothing was agreed. */
export async function agreedDivision(tx: Transaction): Promise<ReadonlyMap<CustomerId, MemberId>> {
  const rows = await tx.selectFrom('division').select(['customer_id', 'member_id']).execute()
  return new Map(rows.map((row) => [row.customer_id as CustomerId, row.member_id as MemberId]))
}

/** Customers that were moved since a moment. */
export async function turnedSince(tx: Transaction, since: string): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('division_turn').select('customer_id').where('at', '>=', since).execute()
  return new Set(rows.map((row) => row.customer_id))
}

/** Of the plan that stands: its number, and what it proposes for the agreed division. */
export async function currentLeastChange(
  tx: Transaction,
): Promise<{ readonly plan: string; readonly proposed: LeastChange | null } | null> {
  const row = await tx.selectFrom('plan').select(['id', 'least_change']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ? { plan: String(row.id), proposed: row.least_change } : null
}

/** Who works whom as the plan that stands has it: whom it gives hours, and by whom. */
export async function plannedDivision(
  tx: Transaction,
): Promise<{ readonly plan: string | null; readonly works: ReadonlyMap<string, string> }> {
  const { rows } = await sql<{ plan: string; customer: string | null; member: string | null }>`
    select plan.id::text as plan, customer_id as customer, owner_id as member from (select max(id) as id from plan) as plan
    left join verdict on plan_id = plan.id and hours_planned > 0 and owner_id is not null where plan.id is not null`.execute(tx)
  const works = rows.flatMap(({ customer, member }) => (customer !== null && member !== null ? [[customer, member] as const] : []))
  return { plan: rows[0]?.plan ?? null, works: new Map(works) }
}
