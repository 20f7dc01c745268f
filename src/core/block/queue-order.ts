/** The order of the blocks in the queue: by value per hour, as far as they do not wait for each other. */
import type { BlockState } from './block.ts'
import { orderBlocks, type BlockOrder } from './order.ts'
import type { QueuedBlock, QueueRefusal } from './queue.ts'

/**
 * What is queued among these blocks, in the order of `orderBlocks`; equal ones as given. What a queued block waits for and is
 * forming is not in the queue itself, but the queued blocks that it waits for in turn still come first.
 */
export function queueOrder(states: readonly BlockState[]): BlockOrder<QueuedBlock> | QueueRefusal {
  const byId = new Map(states.map((state) => [state.id, state]))
  return orderBlocks(
    states
      .filter(({ status }) => status === 'queued')
      .map((state) => ({ id: state.id, hours: state.hours, valueEuro: state.valueEuro, after: queuedBefore(state, byId) })),
  )
}

function queuedBefore({ after }: BlockState, byId: ReadonlyMap<string, BlockState>): readonly string[] {
  const seen = new Set(after)
  const queued: string[] = []
  // A set that grows while it is walked is walked to its new end.
  for (const id of seen) {
    const other = byId.get(id)
    if (other?.status === 'queued') queued.push(id)
    else if (other?.status === 'forming') for (const further of other.after) seen.add(further)
  }
  return queued
}
