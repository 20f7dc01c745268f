/** The tasks of one member in a block, with the hours that are recorded since it started. */
import { orderTasks, type Task } from '../../core/team/task.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import type { StandingBlock } from '../../store/rows/blocks.ts'
import { hoursSince, lastRecordedDay } from '../../store/rows/hours-spent.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { customersInBlock, mattersInBlock } from '../../store/rows/work-of-member.ts'

/** In the order in which they come; none where no block is active or nobody is asked about. */
export async function tasksOf(tx: Transaction, block: StandingBlock | null, member: string | null): Promise<readonly Task[]> {
  if (block === null || member === null) return []
  const { id, startedAt } = block.row
  const customers = await customersInBlock(tx, id, member)
  const to = await lastRecordedDay(tx)
  const from = startedAt === null ? null : (startedAt.slice(0, 10) as Day)
  const spent =
    customers.length === 0 || to === null || from === null
      ? new Map<string, number>()
      : await hoursSince(
          tx,
          from,
          to,
          await standingStandards(tx),
          customers.map((one) => one.id),
        )
  return orderTasks([
    ...customers.map((one) => ({ ...one, hoursSpent: spent.get(one.id) ?? 0 })),
    ...(await mattersInBlock(tx, id, member)),
  ])
}
