/** Facts went: who is who without them, and a plan without them. */
import type { Transaction } from '../../store/open/open-store.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { wantPlan } from '../../store/rows/progress.ts'
import { removePlans } from '../../store/rows/remove-plans.ts'
import { rejoin } from './rejoin.ts'

/** Whether a plan can be made of what is left; where it cannot, there is none any more. */
export async function settleWithout(tx: Transaction): Promise<boolean> {
  await rejoin(tx)
  const plannable = (await lastInvoiceDay(tx)) !== null
  if (plannable) await wantPlan(tx)
  else await removePlans(tx)
  return plannable
}
