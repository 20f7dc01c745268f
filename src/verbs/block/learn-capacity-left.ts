/** What is known of the hours that the whole team has left for its objective. */
import { capacityLeft } from '../../core/block/capacity-left.ts'
import type { ObjectiveEvent, ObjectiveState } from '../../core/objective/objective.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { membersOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { objectiveLog } from '../objective/set-objective.ts'

/** Hours; of the plan that stands, or else as stated; null where neither knows any. */
export async function learnCapacityLeft(tx: Transaction, now: string): Promise<number | null> {
  const plan = await currentPlan(tx)
  const stated = plan ? null : (await membersOfPeriod(tx)).map(({ netHours }) => netHours).filter((hours) => hours !== null)
  const hours = plan?.capacityHours ?? (stated?.length ? stated.reduce((sum, one) => sum + one, 0) : null)
  if (hours === null) return null
  const { state } = await fold<ObjectiveState, ObjectiveEvent>(tx, objectiveLog)
  return capacityLeft(hours, state?.by ?? null, now)
}
