/** The hours that are recorded in a block since the day it started, and how far it is by them. */
import type { BlockProgress } from '../../core/block/block-page.ts'
import { progressOf } from '../../core/block/progress.ts'
import { dayOf, type Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import type { StandingBlock } from '../../store/rows/blocks.ts'
import { hoursAt, lastRecordedDay } from '../../store/rows/hours-spent.ts'
import { standingStandards } from '../../store/rows/standing.ts'

export type SpentInBlock = {
  /** Hours by customer of the block; who got none is not in it. */
  readonly hours: ReadonlyMap<string, number>
  /** The last day of which anything is recorded; null while nothing is. */
  readonly recordedUpTo: Day | null
}

export async function spentIn(tx: Transaction, { state }: StandingBlock): Promise<SpentInBlock> {
  const to = await lastRecordedDay(tx)
  if (to === null || state.startedAt === null) return { hours: new Map(), recordedUpTo: to }
  const from = dayOf(state.startedAt)
  return { hours: await hoursAt(tx, { from, to }, await standingStandards(tx), state.customers), recordedUpTo: to }
}

/** How far a block that started is after these hours. */
export function progressAfter({ state }: StandingBlock, { hours, recordedUpTo }: SpentInBlock): BlockProgress {
  const progress = progressOf(
    state,
    [...hours.values()].reduce((sum, one) => sum + one, 0),
  )
  if (progress === null) throw new Error('only a block that started has progress')
  return { ...progress, recordedUpTo }
}

export const progressNow = async (tx: Transaction, block: StandingBlock): Promise<BlockProgress> =>
  progressAfter(block, await spentIn(tx, block))
