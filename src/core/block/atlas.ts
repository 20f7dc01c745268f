/** The Atlas curve: the value of blocks finished one by one in the order chosen, against all lifted at once. */
import { delayCostOf } from './order.ts'
import { faultOf, tooEarlyIn, waitsOf, type QueuedBlock, type QueueRefusal } from './queue.ts'

export type AtlasPoint = {
  readonly id: string
  readonly finishedAfterHours: number
  /** Value of all that is finished by then, this block included; EUR. */
  readonly valueEuro: number
}

export type Atlas = {
  /** Points in the order in which blocks are finished. */
  readonly oneByOne: readonly AtlasPoint[]
  readonly atOnce: readonly AtlasPoint[]
  /** EUR x hours: the area that each curve leaves above it. */
  readonly delayCostOneByOne: number
  readonly delayCostAtOnce: number
  /** Said when the order chosen is worse than lifting everything at once. It exists: a long block before short ones. */
  readonly warning: { readonly code: 'order-worse-than-at-once'; readonly timesWorse: number } | null
}

/** Costs that differ by less are equal. */
const SAME = 1 + 1e-12

/**
 * Both curves of blocks in the order chosen. One by one block j is finished after the hours up to and with its own. All
 * at once every block that need not wait gets an equal share: without waiting j ends at `sum over i of min(p_i, p_j)`.
 * Nothing is assumed lost by switching, and value counts when a block is finished, not while it is worked.
 */
export function atlasOf(order: readonly QueuedBlock[]): Atlas | QueueRefusal {
  const fault = faultOf(order) ?? tooEarlyIn(order)
  if (fault !== null) return fault
  const shared = sharedEnds(order)
  const atOnce = [...order.keys()].toSorted((a, b) => shared[a]! - shared[b]!)
  const delayCostOneByOne = delayCostOf(order)
  const delayCostAtOnce = order.reduce((cost, { valueEuro }, at) => cost + valueEuro * shared[at]!, 0)
  const isWorse = delayCostOneByOne > delayCostAtOnce * SAME
  let finished = 0
  return {
    oneByOne: pointsOf(
      order,
      order.map(({ hours }) => (finished += hours)),
    ),
    atOnce: pointsOf(
      atOnce.map((at) => order[at]!),
      atOnce.map((at) => shared[at]!),
    ),
    delayCostOneByOne,
    delayCostAtOnce,
    warning: isWorse ? { code: 'order-worse-than-at-once', timesWorse: delayCostOneByOne / delayCostAtOnce } : null,
  }
}

function pointsOf(blocks: readonly QueuedBlock[], ends: readonly number[]): readonly AtlasPoint[] {
  let value = 0
  return blocks.map((block, n) => ({ id: block.id, finishedAfterHours: ends[n]!, valueEuro: (value += block.valueEuro) }))
}

/** When each is finished if the whole capacity is shared equally among those that can be worked. */
function sharedEnds(order: readonly QueuedBlock[]): readonly number[] {
  const waits = waitsOf(order)
  const ends: number[] = order.map(() => 0)
  const left = new Set(order.keys())
  // What each has had since it began is the same for all that are worked, so a block ends at a height known when it begins.
  const endsAt = new Map<number, number>()
  let height = 0
  let now = 0
  while (left.size > 0) {
    for (const at of left) {
      if (endsAt.has(at) || waits[at]!.some((other) => left.has(other))) continue
      endsAt.set(at, height + order[at]!.hours)
    }
    const worked = [...endsAt].filter(([at]) => left.has(at))
    const lowest = worked.reduce((least, [, end]) => Math.min(least, end), Infinity)
    now += (lowest - height) * worked.length
    height = lowest
    for (const [at, end] of worked) {
      if (end > lowest) continue
      ends[at] = now
      left.delete(at)
    }
  }
  return ends
}
