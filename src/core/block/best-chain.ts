/** A sensible order of many blocks that wait for each other, where looking at all orders is out of reach. */
import { perHourOf, withWaits, type QueuedBlock, type Waits } from './queue.ts'

/** Again and again the block that brings most per hour together with all that it still waits for, those first. */
export function byBestChain(blocks: readonly QueuedBlock[], waits: Waits, set: readonly number[]): readonly number[] {
  const left = new Set(set)
  const order: number[] = []
  while (left.size > 0) {
    let best: readonly number[] = []
    let most = -1
    for (const at of left) {
      const chain = withWaits(at, waits, left)
      const perHour = perHourOf(blocks, chain)
      if (perHour <= most) continue
      best = chain
      most = perHour
    }
    for (const at of best) {
      left.delete(at)
      order.push(at)
    }
  }
  return order
}
