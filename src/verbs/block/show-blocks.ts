/** The block that is active, the one that forms, the queue with its Atlas curve, and what is over. */
import { z } from 'zod'
import { atlasOf } from '../../core/block/atlas.ts'
import type { BlocksPage } from '../../core/block/block-page.ts'
import { queueOrder } from '../../core/block/queue-order.ts'
import { isRefusal } from '../../core/refusal.ts'
import { blocksThatAre, type StandingBlock } from '../../store/rows/blocks.ts'
import { show } from '../kinds.ts'
import { learnCapacityLeft } from './learn-capacity-left.ts'
import { progressNow } from './spent-in.ts'

export const showBlocks = show({
  word: 'block',
  name: 'show-blocks',
  /** At most so many of those that are over. */
  input: z.object({ limit: z.coerce.number().int().min(1).max(100_000).default(20) }),
  run: async ({ limit }, tx, { now }) => {
    const open = await blocksThatAre(tx, ['forming', 'queued', 'active'])
    const active = open.find(({ row }) => row.status === 'active')
    const { queue, withinFactor, atlas } = queueOf(open)
    return {
      active: active ? { ...active.row, progress: await progressNow(tx, active) } : null,
      forming: open.find(({ row }) => row.status === 'forming')?.row ?? null,
      queue,
      atlas,
      withinFactor,
      over: (await blocksThatAre(tx, ['finished', 'stopped'], limit)).map(({ row }) => row),
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
