/** The best order of a few blocks that wait for each other: every set of finished blocks is looked at once. */
import type { QueuedBlock, Waits } from './queue.ts'

/** Above this many, twice the work for each block more is felt. */
export const MOST_EXACT = 15

/** Costs that differ by less are equal, and the order that was given decides. */
const SAME = 1 + 1e-12

/**
 * Places in the order that minimises the sum of value x finishing time, by dynamic programming over subsets (Held and
 * Karp, 1962); at most `MOST_EXACT`
 * blocks. Equal costs keep the order given.
 */
export function exactOrder(blocks: readonly QueuedBlock[], waits: Waits): readonly number[] {
  const n = blocks.length
  const all = (1 << n) - 1
  const needs = waits.map((others) => others.reduce((set, other) => set | (1 << other), 0))
  const hours = new Float64Array(all + 1)
  for (let done = 1; done <= all; done++) {
    const last = 31 - Math.clz32(done)
    hours[done] = hours[done ^ (1 << last)]! + blocks[last]!.hours
  }
  // What is still to be paid once a set is finished, from the full set back. Not every set can be finished.
  const toPay = new Float64Array(all + 1).fill(Infinity)
  toPay[all] = 0
  const costOf = (done: number, next: number): number => {
    const then = done | (1 << next)
    return blocks[next]!.valueEuro * hours[then]! + toPay[then]!
  }
  const canBeNext = (done: number, next: number): boolean => (done & (1 << next)) === 0 && (needs[next]! & ~done) === 0
  for (let done = all - 1; done >= 0; done--) {
    for (let next = 0; next < n; next++) if (canBeNext(done, next)) toPay[done] = Math.min(toPay[done]!, costOf(done, next))
  }
  const order: number[] = []
  for (let done = 0; done !== all; done |= 1 << order.at(-1)!) {
    for (let next = 0; next < n; next++) {
      if (!canBeNext(done, next) || costOf(done, next) > toPay[done]! * SAME) continue
      order.push(next)
      break
    }
  }
  return order
}
