/** The block that is active, the one that forms, the queue with its Atlas curve, and what is over. */
import { z } from 'zod'
import { atlasOf } from '../../core/block/atlas.ts'
import type { BlockProgress, BlocksPage } from '../../core/block/block-page.ts'
import { progressOf } from '../../core/block/progress.ts'
import { queueOrder } from '../../core/block/queue-order.ts'
import type { ObjectiveEvent, ObjectiveState } from '../../core/objective/objective.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Day } from '../../core/units.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { blocksThatAre, type StandingBlock } from '../../store/rows/blocks.ts'
import { hoursSpent, lastRecordedDay } from '../../store/rows/hours-spent.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { show } from '../kinds.ts'
import { objectiveLog } from '../objective/set-objective.ts'
import { learnCapacityLeft } from './learn-capacity-left.ts'

const MOST_OVER = 20

export const showBlocks = show({
  word: 'block',
  name: 'show-blocks',
  input: z.object({}),
  run: async (_input, tx, { now }) => {
    const open = await blocksThatAre(tx, ['forming', 'queued', 'active'])
    const active = open.find(({ row }) => row.status === 'active')
    const { queue, withinFactor, atlas } = queueOf(open)
    const { state: objective } = await fold<ObjectiveState, ObjectiveEvent>(tx, objectiveLog)
    return {
      objective: objective?.sentence ?? null,
      active: active ? { ...active.row, progress: await progressNow(tx, active) } : null,
      forming: open.find(({ row }) => row.status === 'forming')?.row ?? null,
      queue,
      atlas,
      withinFactor,
      over: (await blocksThatAre(tx, ['finished', 'stopped'], MOST_OVER)).map(({ row }) => row),
      capacityLeftHours: await learnCapacityLeft(tx, now),
    } satisfies BlocksPage
  },
})

/** The queue in its order, with the curve of that order. */
export function queueOf(open: readonly StandingBlock[]): Pick<BlocksPage, 'queue' | 'withinFactor' | 'atlas'> {
  const ordered = queueOrder(open.map(({ state }) => state))
  // Blocks are only queued when they can be ordered.
  if (isRefusal(ordered)) throw new Error(`the queue has no order: ${ordered.code}`)
  const rows = new Map(open.map(({ row }) => [row.id, row]))
  const atlas = ordered.order.length > 0 ? atlasOf(ordered.order) : null
  return {
    queue: ordered.order.flatMap(({ id }) => rows.get(id) ?? []),
    withinFactor: ordered.order.length > 0 ? ordered.withinFactor : null,
    atlas: isRefusal(atlas) ? null : atlas,
  }
}

/** How far a block is by the hours that are recorded since the day it started. */
export async function progressNow(tx: Transaction, { state }: StandingBlock): Promise<BlockProgress> {
  const to = await lastRecordedDay(tx)
  const from = (state.startedAt ?? '').slice(0, 10) as Day
  const spent = to === null || to < from ? [] : await hoursSpent(tx, { from, to }, await standingStandards(tx), state.id)
  const sum = (rows: typeof spent) => rows.reduce((all, { hours }) => all + hours, 0)
  const progress = progressOf(state, { inBlock: sum(spent.filter(({ inBlock }) => inBlock)), inAll: sum(spent) })
  if (progress === null) throw new Error('only a block that started has progress')
  return { ...progress, recordedUpTo: to }
}
