/** The proven most that any plan can be worth, and the hour price of each member that proves it. */
import { bestHours, surplusAt } from './response-curve.ts'
import type { Pairs } from './pairs.ts'

/** What a plan may still do: all of it at the start, less and less where an exact search has looked. */
export type Limits = {
  /** 1 where the pair may be used. */
  readonly open: Uint8Array
  /** 1 where the customer has to be served. */
  readonly must: Uint8Array
  readonly lo: Float64Array
  /** Most hours of a customer, beside those of the pair. */
  readonly cap: Float64Array
}

/** One reading of the dual: prices, and what each customer would choose at them. */
export type Reading = {
  readonly prices: Float64Array
  readonly load: Float64Array
  /** Chosen pair of each customer, -1 for none. */
  readonly pair: Int32Array
  readonly hours: Float64Array
  /** What the customer is worth above the price of its hours. */
  readonly surplus: Float64Array
  bound: number
}

export const noLimits = (pairs: Pairs): Limits => ({
  open: new Uint8Array(pairs.k.length).fill(1),
  must: new Uint8Array(pairs.customers),
  lo: pairs.lo,
  cap: new Float64Array(pairs.customers).fill(Infinity),
})

export const blankReading = (pairs: Pick<Pairs, 'customers' | 'members'>): Reading => ({
  prices: new Float64Array(pairs.members),
  load: new Float64Array(pairs.members),
  pair: new Int32Array(pairs.customers).fill(-1),
  hours: new Float64Array(pairs.customers),
  surplus: new Float64Array(pairs.customers),
  bound: Infinity,
})

/**
 * The dual function at the reading's prices: sum of price x capacity, plus for each customer the best surplus over its
 * members. No plan within the limits is worth more, whatever the prices (weak duality). -Infinity when no plan exists.
 */
export function readBound(pairs: Pairs, limits: Limits, at: Reading): number {
  const { first, member, k, hi, loss, entry, b, c } = pairs
  const { prices, load } = at
  load.fill(0)
  let bound = 0
  for (let j = 0; j < pairs.members; j++) bound += prices[j]! * pairs.capacity[j]!
  for (let i = 0; i < pairs.customers; i++) {
    const forced = limits.must[i] === 1
    const lo = limits.lo[i]!
    const cap = limits.cap[i]!
    let best = forced ? -Infinity : 0
    let chosen = -1
    let chosenHours = 0
    for (let p = first[i]!, end = first[i + 1]!; p < end; p++) {
      const price = prices[member[p]!]!
      const above = entry[p]! - price
      const top = hi[p]! < cap ? hi[p]! : cap
      // Cheap upper limits of the surplus first: most pairs need no logarithm.
      if (!forced && (above <= 0 || above * top <= best)) continue
      if (k[p]! - loss[p]! - price * lo <= best || limits.open[p] === 0 || top < lo) continue
      const x = bestHours(k[p]!, b[i]!, c[i]!, lo, top, price)
      const surplus = surplusAt(k[p]!, b[i]!, c[i]!, lo, top, price, x) - loss[p]!
      if (surplus > best) {
        best = surplus
        chosen = p
        chosenHours = x
      }
    }
    at.pair[i] = chosen
    at.hours[i] = chosenHours
    at.surplus[i] = best
    bound += best
    if (chosen >= 0) load[member[chosen]!]! += chosenHours
  }
  return (at.bound = bound)
}

export type Descent = {
  readonly steps: number
  /** Stop as soon as the bound is here. */
  readonly goal?: number
  /** First wish for how far the bound will fall, as a share. */
  readonly reach?: number
  /** Called with every reading. */
  readonly seen?: (reading: Reading) => void
  /** Asked before each step; true ends the descent at the best prices so far. */
  readonly enough?: () => boolean
}

/** Failures in a row before the wish is halved. With 3 and 4 the bound of 20,000 customers was 10 times looser after 60 steps. */
const PATIENCE = 2

/**
 * Lowers the bound, whichever way it is read, from the reading's prices, and ends at the best prices seen. Each step goes from the best prices
 * along a mean of the subgradients, as far as the wished fall asks (the volume algorithm of Barahona and Anbil); a step
 * that fails still turns the mean, which is what leads out of a kink. Prices are stepped in worth of a member's whole
 * capacity, so that large and small members move alike.
 *
 * Lost: one member at a time stalls at kinks. Polyak steps with Camerini's deflection: as good with many customers,
 * but with one member and four customers they never closed a gap of 0.2 %.
 */
export function descend(
  read: () => number,
  at: Reading,
  capacity: Float64Array,
  { steps, goal = -Infinity, reach = 0.01, seen, enough }: Descent,
): number {
  const members = capacity.length
  const centre = at.prices.slice()
  let best = read()
  seen?.(at)
  const mean = Float64Array.from(capacity, (_, j) => slack(at, capacity, j))
  let wish = reach * Math.abs(best)
  let failed = 0
  for (let n = 0; n < steps && best > goal && wish > 1e-9 * Math.abs(best); n++) {
    if (enough?.()) break
    let length = 0
    for (let j = 0; j < members; j++) if (centre[j]! > 0 || mean[j]! < 0) length += mean[j]! * mean[j]!
    if (length < 1e-18) {
      // The mean cancels. It is the bottom only if the centre alone says so; else a step went too far: again, shorter.
      at.prices.set(centre)
      read()
      let still = true
      for (let j = 0; j < members; j++) {
        mean[j] = slack(at, capacity, j)
        if (centre[j]! > 0 ? mean[j] !== 0 : mean[j]! < 0) still = false
      }
      if (still) break
      wish /= 4
      failed = 0
      continue
    }
    const size = Math.min(wish, best - goal) / length
    for (let j = 0; j < members; j++) if (capacity[j]! > 0) at.prices[j] = Math.max(0, centre[j]! - (size * mean[j]!) / capacity[j]!)
    const bound = read()
    seen?.(at)
    const along = turn(mean, at, capacity)
    if (bound < best - 0.1 * wish) {
      failed = 0
      if (along > 0) wish *= 1.2
    } else failed += bound < best ? 0.5 : 1
    if (bound < best) {
      best = bound
      centre.set(at.prices)
    }
    if (failed >= PATIENCE) {
      wish /= 2
      failed = 0
    }
  }
  at.prices.set(centre)
  return read()
}

/** The same for the bound that is read from pairs. */
export const lowerBound = (pairs: Pairs, limits: Limits, at: Reading, descent: Descent): number =>
  descend(() => readBound(pairs, limits, at), at, pairs.capacity, descent)

/** Turns the mean towards the new subgradient so that it becomes as short as it can; returns how far the two agreed. */
function turn(mean: Float64Array, at: Reading, capacity: Float64Array): number {
  let own = 0
  let along = 0
  let fresh = 0
  for (let j = 0; j < mean.length; j++) {
    const step = slack(at, capacity, j)
    own += mean[j]! * mean[j]!
    along += mean[j]! * step
    fresh += step * step
  }
  const apart = own - 2 * along + fresh
  const share = Math.max(0.1, Math.min(1, apart > 0 ? (own - along) / apart : 1))
  for (let j = 0; j < mean.length; j++) mean[j]! += share * (slack(at, capacity, j) - mean[j]!)
  return along
}

/** Hours that are left as a share of the capacity: the slope of the dual per worth of capacity. */
const slack = (at: Reading, capacity: Float64Array, j: number): number => (capacity[j]! > 0 ? 1 - at.load[j]! / capacity[j]! : 0)

/** Near enough for a start: from here on the prices of the members part. */
const CLOSE = 0.002

/**
 * The best bound at one price for all. For a single member this is the whole answer, by bisection on the logarithm of
 * the price; for more it is where they start from, and a chord (on logarithms of price and load) saves most readings.
 */
export function commonPrice(pairs: Pairs, limits: Limits, at: Reading): number {
  let total = 0
  let top = 0
  for (const hours of pairs.capacity) total += hours
  for (const height of pairs.entry) if (height > top && height < Infinity) top = height
  at.prices.fill(0)
  let best = readBound(pairs, limits, at)
  let bestPrice = 0
  if (top > 0 && load(at) > total) {
    const alone = pairs.members === 1
    let low = Math.log(top) - 40
    let high = Math.log(top) + 20
    // By how much too many hours are asked at the ends, in logarithms; unknown until somebody asks any there.
    let over = NaN
    let under = NaN
    for (let n = 0, steps = alone ? 64 : 28; n < steps; n++) {
      const chord = low + ((high - low) * over) / (over - under)
      const middle = alone || n % 3 === 2 || !(chord > low && chord < high) ? (low + high) / 2 : chord
      at.prices.fill(Math.exp(middle))
      const bound = readBound(pairs, limits, at)
      if (bound < best) {
        best = bound
        bestPrice = Math.exp(middle)
      }
      const asked = Math.log(load(at) / total)
      if (!alone && Math.abs(asked) < CLOSE) break
      if (asked > 0) {
        low = middle
        over = asked
      } else {
        high = middle
        under = asked > -Infinity ? asked : NaN
      }
    }
  }
  at.prices.fill(bestPrice)
  return readBound(pairs, limits, at)
}

const load = (at: Reading): number => at.load.reduce((sum, hours) => sum + hours, 0)
