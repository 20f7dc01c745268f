/** The plan that stands: the last that was made, and its pictures. */
import type { SweetSpot } from '../../core/customer/sweet-spot.ts'
import type { PlanSummary } from '../../core/plan/focus.ts'
import type { Line } from '../../core/plan/line.ts'
import type { WhatIfGround } from '../../core/plan/pictures.ts'
import type { Transaction } from '../open/open-store.ts'

export async function currentPlan(tx: Transaction): Promise<PlanSummary | null> {
  const row = await tx.selectFrom('plan').select(['id', 'made_at', 'summary']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row ? { ...row.summary, id: String(row.id), madeAt: row.made_at } : null
}

/** The line of the plan that stands; null before the first. */
export async function currentLine(tx: Transaction): Promise<Line | null> {
  const row = await tx.selectFrom('plan').select('line').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row?.line ?? null
}

/** The sweet spot of the plan that stands; null before the first. */
export async function currentSweetSpot(tx: Transaction): Promise<SweetSpot | null> {
  const row = await tx.selectFrom('plan').select('sweet_spot').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row?.sweet_spot ?? null
}

/** What a what-if is asked of, drawn up with the plan that stands; null before the first. */
export async function currentGround(tx: Transaction): Promise<WhatIfGround | null> {
  const row = await tx.selectFrom('plan').select('what_if').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row?.what_if ?? null
}
