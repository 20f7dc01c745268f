/** Where a bound cheats, and the parts in which it no longer can: a customer split between members, or worked half. */
import type { Limits, Reading } from './bound.ts'
import type { Pairs } from './pairs.ts'
import { bestHours, inflection, surplusAt, valueAt } from './response-curve.ts'

/** A part of all plans, with the most that a plan in it can be worth and the prices that showed it. */
export type Part = Limits & { readonly prices: Float64Array; bound: number; readonly depth: number }

/** Mean of the choices near the lowest bound: share and hours per pair, value per customer before its hours are paid. */
export type Tally = { readonly share: Float64Array; readonly hours: Float64Array; readonly value: Float64Array; readings: number }

/**
 * Shuts what cannot lead to a plan above the goal, by the bound that it would have at the present prices, and what does
 * not fit beside the minimum hours of those who must be served. False when nothing is left.
 */
export function tighten(pairs: Pairs, part: Part, at: Reading, goal: number, twins: Int32Array): boolean {
  if (!inOrder(pairs, part, twins)) return false
  const { first, member, hi } = pairs
  const { lo } = part
  const sole = new Int32Array(pairs.customers).fill(-1)
  const owed = new Float64Array(pairs.members)
  for (let i = 0; i < pairs.customers; i++) {
    const rest = at.bound - at.surplus[i]!
    if (part.must[i] === 0 && rest <= goal) part.must[i] = 1
    let ways = 0
    for (let p = first[i]!; p < first[i + 1]!; p++) {
      if (part.open[p] === 0) continue
      const room = Math.min(hi[p]!, part.cap[i]!)
      if (room < lo[i]! || (p !== at.pair[i] && rest + surplusOf(pairs, part, i, p, at.prices[member[p]!]!) <= goal)) part.open[p] = 0
      else {
        ways++
        sole[i] = p
      }
    }
    if (part.must[i] === 0 || ways !== 1) sole[i] = -1
    if (part.must[i] === 1 && ways === 0) return false
    if (sole[i]! >= 0) owed[member[sole[i]!]!]! += lo[i]!
  }
  for (let j = 0; j < pairs.members; j++) if (owed[j]! > pairs.capacity[j]! * (1 + 1e-12)) return false
  for (let i = 0; i < pairs.customers; i++) {
    for (let p = first[i]!; p < first[i + 1]!; p++) {
      if (part.open[p] === 0) continue
      const room = pairs.capacity[member[p]!]! - owed[member[p]!]! + (sole[i] === p ? lo[i]! : 0)
      if (sole[i] === p) part.cap[i] = Math.max(lo[i]!, Math.min(part.cap[i]!, room))
      else if (lo[i]! > room * (1 + 1e-12)) part.open[p] = 0
    }
  }
  return true
}

/**
 * For each customer the one before it that is alike in everything, or -1. Of customers that are alike only plans that
 * serve the earlier ones need a look; without this thirty equal customers took five seconds.
 */
export function twinsOf(pairs: Pairs): Int32Array {
  const { first, member, k, hi, loss, b, c, lo } = pairs
  const seen = new Map<string, number>()
  return Int32Array.from(lo, (_, i) => {
    const at = [b[i], c[i], lo[i]]
    for (let p = first[i]!; p < first[i + 1]!; p++) at.push(member[p], k[p], hi[p], loss[p])
    const key = at.join(' ')
    const before = seen.get(key) ?? -1
    seen.set(key, i)
    return before
  })
}

/** Who must be served has its earlier twins served; who cannot be served has its later twins left out. */
function inOrder(pairs: Pairs, part: Part, twins: Int32Array): boolean {
  for (let i = pairs.customers - 1; i >= 0; i--) if (part.must[i] === 1 && twins[i]! >= 0) part.must[twins[i]!] = 1
  for (let i = 0; i < pairs.customers; i++) {
    const twin = twins[i]!
    if (twin < 0 || waysOf(pairs, part, twin).length > 0) continue
    if (part.must[i] === 1) return false
    part.open.fill(0, pairs.first[i], pairs.first[i + 1])
  }
  return true
}

/** The parts of a part: the customer at which the bound cheats most goes to one member, to nobody, or within one range of hours. */
export function branch(pairs: Pairs, part: Part, at: Reading, tally: Tally): readonly Part[] {
  let worst = 0
  let where = -1
  for (let i = 0; i < pairs.customers; i++) {
    const cheat = cheatOf(pairs, part, tally, i)
    if (cheat > worst && canSplit(pairs, part, i)) {
      worst = cheat
      where = i
    }
  }
  if (where < 0) where = firstUndecided(pairs, part)
  if (where < 0) where = widestBend(pairs, part)
  if (where < 0) return []
  const ways = waysOf(pairs, part, where)
  if (part.must[where] === 1 && ways.length === 1) return byHours(pairs, part, at, tally, where, ways[0]!)
  const rest = at.bound - at.surplus[where]!
  const parts = ways.map((way) => {
    const child = copy(part, Math.min(part.bound, rest + surplusOf(pairs, part, where, way, at.prices[pairs.member[way]!]!)))
    for (const p of ways) if (p !== way) child.open[p] = 0
    child.must[where] = 1
    return child
  })
  if (part.must[where] === 0) {
    const child = copy(part, Math.min(part.bound, rest))
    for (const p of ways) child.open[p] = 0
    parts.push(child)
  }
  return parts
}

/** Whether there is a choice left about a customer: by whom, at all, or within which hours. */
function canSplit(pairs: Pairs, part: Part, i: number): boolean {
  const ways = waysOf(pairs, part, i)
  if (ways.length !== 1 || part.must[i] === 0) return ways.length > 0
  const high = Math.min(part.cap[i]!, pairs.hi[ways[0]!]!)
  return high - part.lo[i]! > NARROW * high
}

/** A range of hours narrower than this share is one number of hours. */
const NARROW = 1e-9

/** EUR by which the mean of the choices beats the best that one member could do with the mean hours. */
function cheatOf(pairs: Pairs, part: Part, tally: Tally, i: number): number {
  let honest = 0
  for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) {
    if (part.open[p] === 0 || tally.share[p]! < 0.01) continue
    const x = Math.min(pairs.hi[p]!, tally.hours[p]!)
    if (x < part.lo[i]! * (1 - 1e-9)) continue
    honest = Math.max(honest, valueAt(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, x) - pairs.loss[p]!)
  }
  const cheat = tally.value[i]! - honest
  return cheat > 1e-9 * Math.abs(tally.value[i]!) ? cheat : 0
}

function byHours(pairs: Pairs, part: Part, at: Reading, tally: Tally, i: number, p: number): readonly Part[] {
  const low = part.lo[i]!
  const high = Math.min(part.cap[i]!, pairs.hi[p]!)
  const mean = tally.share[p]! > 0 ? tally.hours[p]! / tally.share[p]! : 0
  const middle = mean > low + 0.1 * (high - low) && mean < high - 0.1 * (high - low) ? mean : (low + high) / 2
  const rest = at.bound - at.surplus[i]!
  return (
    [
      [low, middle],
      [middle, high],
    ] as const
  ).map(([from, to]) => {
    const child = copy(part, 0)
    child.lo[i] = from
    child.cap[i] = to
    child.bound = Math.min(part.bound, rest + surplusOf(pairs, child, i, p, at.prices[pairs.member[p]!]!))
    return child
  })
}

function firstUndecided(pairs: Pairs, part: Part): number {
  for (let i = 0; i < pairs.customers; i++) {
    const ways = waysOf(pairs, part, i).length
    if (ways > 1 || (ways === 1 && part.must[i] === 0)) return i
  }
  return -1
}

/**
 * With everybody's member decided and no cheat in the mean, the bound can still stand on the straight part of an S: the
 * mean had not settled. The one whose hours are worth most between the ends of its range; -1 when all curves are concave.
 */
function widestBend(pairs: Pairs, part: Part): number {
  const { b, c, k, hi } = pairs
  let widest = 0
  let where = -1
  for (let i = 0; i < pairs.customers; i++) {
    if (!(c[i]! > 1) || inflection(b[i]!, c[i]!) <= part.lo[i]! || !canSplit(pairs, part, i)) continue
    const [p = 0] = waysOf(pairs, part, i)
    const high = Math.min(part.cap[i]!, hi[p]!)
    const wide = valueAt(k[p]!, b[i]!, c[i]!, high) - valueAt(k[p]!, b[i]!, c[i]!, part.lo[i]!)
    if (wide > widest) {
      widest = wide
      where = i
    }
  }
  return where
}

function waysOf(pairs: Pairs, part: Part, i: number): number[] {
  const ways: number[] = []
  for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) if (part.open[p] === 1) ways.push(p)
  return ways
}

function surplusOf(pairs: Pairs, part: Part, i: number, p: number, price: number): number {
  const top = Math.min(pairs.hi[p]!, part.cap[i]!)
  if (top < part.lo[i]!) return -Infinity
  const x = bestHours(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, part.lo[i]!, top, price)
  return surplusAt(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, part.lo[i]!, top, price, x) - pairs.loss[p]!
}

const copy = (part: Part, bound: number): Part => ({
  open: part.open.slice(),
  must: part.must.slice(),
  lo: part.lo.slice(),
  cap: part.cap.slice(),
  prices: part.prices.slice(),
  bound,
  depth: part.depth + 1,
})
