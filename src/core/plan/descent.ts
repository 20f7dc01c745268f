/** Hour prices that lower the bound, whichever way it is read. */
import type { Reading } from './bound.ts'

/** Failures in a row before the wish is halved. */
const PATIENCE = 2

/**
 * Lowers the bound from the reading's prices and ends at the best prices seen: the volume algorithm as `lowerBound` has
 * it, for a bound that is not read from pairs. `read` reads at the reading's prices; `reach` is the first wish for how far
 * the bound will fall, as a share.
 */
export function descend(read: () => void, at: Reading, capacity: Float64Array, steps: number, reach: number): void {
  const { prices, load } = at
  const members = capacity.length
  const slack = (j: number): number => (capacity[j]! > 0 ? 1 - load[j]! / capacity[j]! : 0)
  read()
  let best = at.bound
  const centre = prices.slice()
  const mean = Float64Array.from(capacity, (_, j) => slack(j))
  let wish = reach * best
  let failed = 0
  for (let n = 0; n < steps && wish > 1e-9 * best; n++) {
    let length = 0
    for (let j = 0; j < members; j++) if (centre[j]! > 0 || mean[j]! < 0) length += mean[j]! ** 2
    if (length < 1e-18) break
    for (let j = 0; j < members; j++)
      if (capacity[j]! > 0) prices[j] = Math.max(0, centre[j]! - ((wish / length) * mean[j]!) / capacity[j]!)
    read()
    const along = turn(mean, slack)
    if (at.bound < best - 0.1 * wish) {
      failed = 0
      if (along > 0) wish *= 1.2
    } else failed += at.bound < best ? 0.5 : 1
    if (at.bound < best) {
      best = at.bound
      centre.set(prices)
    }
    if (failed >= PATIENCE) {
      wish /= 2
      failed = 0
    }
  }
  prices.set(centre)
}

/** Turns the mean towards the new subgradient so that it becomes as short as it can; returns how far the two agreed. */
function turn(mean: Float64Array, slack: (j: number) => number): number {
  let own = 0
  let along = 0
  let fresh = 0
  for (let j = 0; j < mean.length; j++) {
    const step = slack(j)
    own += mean[j]! * mean[j]!
    along += mean[j]! * step
    fresh += step * step
  }
  const apart = own - 2 * along + fresh
  const share = Math.max(0.1, Math.min(1, apart > 0 ? (own - along) / apart : 1))
  for (let j = 0; j < mean.length; j++) mean[j]! += share * (slack(j) - mean[j]!)
  return along
}
