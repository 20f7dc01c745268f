/** Removes what was computed, when the facts that it was computed from are gone. What was decided stays in the log. */
import type { Transaction } from '../open/open-store.ts'
import { planningAlone } from './planning-alone.ts'

export async function removePlans(tx: Transaction): Promise<void> {
  // One that is being saved would come between, and keep what it refers to.
  await planningAlone(tx)
  await tx.deleteFrom('verdict').execute()
  await tx.deleteFrom('plan_column').execute()
  await tx.deleteFrom('plan_member').execute()
  await tx.deleteFrom('plan').execute()
  await tx.deleteFrom('white_period').execute()
  await tx.deleteFrom('course_point').execute()
  await tx.deleteFrom('calibration').execute()
  await tx.deleteFrom('matrix').execute()
  await tx.deleteFrom('matrix_cell').execute()
  await tx.deleteFrom('matrix_customer').execute()
}
