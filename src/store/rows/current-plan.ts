/** The plan that stands: the last that was made. */
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { Transaction } from '../open/open-store.ts'

export async function currentPlan(tx: Transaction): Promise<PlanSummary | null> {
  const row = await tx.selectFrom('plan').select(['id', 'made_at', 'summary']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ? { ...row.summary, id: String(row.id), madeAt: row.made_at } : null
}
