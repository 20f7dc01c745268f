/** The tasks of one member in a block. */
import { orderTasks, type Task } from '../../core/team/task.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import type { StandingBlock } from '../../store/rows/blocks.ts'
import type { SpentInBlock } from '../block/spent-in.ts'
import { customersOf, mattersInBlock } from '../../store/rows/work-of-member.ts'

/** In the order in which they come. */
export async function tasksOf(
  tx: Transaction,
  { state }: StandingBlock,
  { hours }: SpentInBlock,
  member: string,
): Promise<readonly Task[]> {
  const customers = await customersOf(tx, state.customers, member)
  const matters = await mattersInBlock(tx, state.id, member)
  return orderTasks([...customers.map((one) => ({ ...one, hoursSpent: hours.get(one.id) ?? 0 })), ...matters])
}
