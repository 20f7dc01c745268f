/** The number of the plan that stands. */
import type { Transaction } from '../open/open-store.ts'

/** Null before the first. */
export async function planNumber(tx: Transaction): Promise<number | null> {
  const row = await tx
    .selectFrom('plan')
    .select((plan) => plan.fn.max('id').as('id'))
    .executeTakeFirst()
  return row?.id ?? null
}
