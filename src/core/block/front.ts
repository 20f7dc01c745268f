/** Which blocks belong in front together: those that, with all that they wait for, bring more per hour than the rest. */
import { leastCut } from './least-cut.ts'
import { perHourOf, type QueuedBlock, type Waits } from './queue.ts'

/**
 * The set among these places, closed under waiting, with the largest sum of `value - ratio x hours`, at the value per
 * hour of all together: a closure of largest weight, found as a least cut (Picard, 1976). It is the first sets of the
 * decomposition of Sidney (1975), those above that ratio, because such closures lie within each other as the ratio
 * falls; so cutting each side again in the same way ends in the decomposition. Empty when no set brings more per hour
 * than all together.
 */
export function frontOf(blocks: readonly QueuedBlock[], waits: Waits, all: readonly number[]): readonly number[] {
  const ratio = perHourOf(blocks, all)
  const node = new Map(all.map((at, n) => [at, n]))
  const source = all.length
  const sink = source + 1
  const arcs = all.flatMap((at, n) => {
    const weight = blocks[at]!.valueEuro - ratio * blocks[at]!.hours
    const own = weight > 0 ? { from: source, to: n, room: weight } : { from: n, to: sink, room: -weight }
    const needs = waits[at]!.filter((other) => node.has(other)).map((other) => ({ from: n, to: node.get(other)!, room: Infinity }))
    return [own, ...needs]
  })
  const side = leastCut(all.length + 2, arcs, source, sink)
  return all.filter((_, n) => side[n] === 1)
}
