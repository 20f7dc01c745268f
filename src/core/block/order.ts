/** The order in which blocks are finished: what waiting costs least, as far as blocks do not wait for each other. */
import { apart } from './apart.ts'
import { byBestChain } from './best-chain.ts'
import { exactOrder, MOST_EXACT } from './exact-order.ts'
import { frontOf } from './front.ts'
import { faultOf, perHourOf, waitsOf, type QueuedBlock, type QueueRefusal, type Waits } from './queue.ts'

export type BlockOrder<Block extends QueuedBlock> = {
  readonly order: readonly Block[]
  /** Sum of value x hours until finished: what it costs that value arrives late, EUR x hours. */
  readonly delayCostEuroHours: number
  /** The cost is at most this many times the least there is: 1 is proven best. */
  readonly withinFactor: 1 | 2
}

/**
 * Smith's rule (1956) where nobody waits: value per hour, descending; the order given decides where that is equal.
 * Otherwise exact up to `mostExact` blocks. Beyond those Sidney's decomposition (1975), which some best order follows:
 * it is exact as long as every set falls apart into small ones, so for everything in chains or in series and parallel
 * (Lawler, 1978), and where one does not, any order within it costs at most twice the least (Chekuri and Motwani, 1999).
 */
export function orderBlocks<Block extends QueuedBlock>(blocks: readonly Block[], mostExact = MOST_EXACT): BlockOrder<Block> | QueueRefusal {
  const fault = faultOf(blocks)
  if (fault !== null) return fault
  const waits = waitsOf(blocks)
  const all = [...blocks.keys()]
  const { places, withinFactor } = waits.every((others) => others.length === 0)
    ? proven(all.toSorted((a, b) => perHourOf(blocks, [b]) - perHourOf(blocks, [a])))
    : placesInOrder(blocks, waits, all, Math.max(1, mostExact))
  const order = places.map((at) => blocks[at]!)
  return { order, delayCostEuroHours: delayCostOf(order), withinFactor }
}

type Found = { readonly places: readonly number[]; readonly withinFactor: 1 | 2 }
const proven = (places: readonly number[]): Found => ({ places, withinFactor: 1 })

function placesInOrder(blocks: readonly QueuedBlock[], waits: Waits, all: readonly number[], mostExact: number): Found {
  if (all.length <= mostExact) return proven(exactWithin(blocks, waits, all))
  const parts = partsOf(blocks, waits, all)
  if (parts.length === 1) return { places: byBestChain(blocks, waits, all), withinFactor: 2 }
  const found = parts.map((part) => placesInOrder(blocks, waits, part, mostExact))
  return { places: found.flatMap(({ places }) => places), withinFactor: found.some(({ withinFactor }) => withinFactor === 2) ? 2 : 1 }
}

/** Parts of which some best order does one after the other; all in one where none are found. */
function partsOf(blocks: readonly QueuedBlock[], waits: Waits, all: readonly number[]): readonly (readonly number[])[] {
  const front = new Set(frontOf(blocks, waits, all))
  if (front.size > 0 && front.size < all.length) return [all.filter((at) => front.has(at)), all.filter((at) => !front.has(at))]
  // Parts that have nothing to do with each other then bring equally much per hour, so may come in any order.
  return apart(waits, all)
}

/** The exact order of a few places, whose blocks wait only for each other by now. */
function exactWithin(blocks: readonly QueuedBlock[], waits: Waits, places: readonly number[]): readonly number[] {
  const given = places.toSorted((a, b) => a - b)
  const place = new Map(given.map((at, n) => [at, n]))
  const inside = given.map((at) => waits[at]!.flatMap((other) => place.get(other) ?? []))
  const order = exactOrder(
    given.map((at) => blocks[at]!),
    inside,
  )
  return order.map((n) => given[n]!)
}

/** What a given order costs by delay: sum of value x hours until finished, EUR x hours. */
export function delayCostOf(order: readonly Pick<QueuedBlock, 'hours' | 'valueEuro'>[]): number {
  let finished = 0
  return order.reduce((cost, { hours, valueEuro }) => cost + valueEuro * (finished += hours), 0)
}
