/** From what each customer would choose at the hour prices to a plan that fits: nobody serves more than there are hours. */
import { bestHours, valueAt } from './response-curve.ts'
import { settleMember } from './gain.ts'
import type { Desk, Draft } from './gain.ts'
import type { Reading } from './bound.ts'
import type { Pairs } from './pairs.ts'

/** Places customers in order of entry price against hour price, each with the member to whom it is worth most and who has room. */
export function repair(pairs: Pairs, at: Reading, draft: Draft, desk: Desk): void {
  const { first, member, lo } = pairs
  const free = pairs.capacity.slice()
  for (const list of draft.served) list.length = 0
  draft.pair.fill(-1)
  draft.hours.fill(0)
  const place = (p: number, i: number, hours: number): void => {
    free[member[p]!]! -= hours
    draft.pair[i] = p
    draft.served[member[p]!]!.push(p)
  }
  const order = byHeight(pairs, at)
  const tied = order.map((i) => (isTied(pairs, at, i) ? 1 : 0))
  // First those to whom it matters who serves them, then those who fill what is left; in the last round nobody gets the
  // hours that they would like, but at least their minimum.
  for (const round of [0, 1, 2]) {
    for (let n = 0; n < order.length; n++) {
      const i = order[n]!
      if (draft.pair[i]! >= 0 || tied[n]! > round) continue
      let best = 0
      let to = -1
      let hours = 0
      for (let p = first[i]!; p < first[i + 1]!; p++) {
        const j = member[p]!
        if (
          pairs.entry[p]! <= at.prices[j]! ||
          (pairs.entry[p]! - at.prices[j]!) * pairs.hi[p]! < best * (1 - TIE) ||
          free[j]! < lo[i]! ||
          free[j]! <= 0
        )
          continue
        const wish = hoursAt(pairs, i, p, at.prices[j]!)
        if (round < 2 && wish > free[j]! * (1 + 1e-9)) continue
        const x = Math.min(wish, free[j]!)
        const surplus = valueAt(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, x) - at.prices[j]! * x - pairs.loss[p]!
        if (surplus < best * (1 + TIE) && (to < 0 || surplus < best * (1 - TIE) || free[j]! <= free[member[to]!]!)) continue
        best = Math.max(best, surplus)
        to = p
        hours = x
      }
      if (to >= 0) place(to, i, Math.min(hours, free[member[to]!]!))
    }
  }
  for (let j = 0; j < pairs.members; j++) {
    draft.price[j] = at.prices[j]!
    settleMember(pairs, draft, j, desk)
  }
}

/** Surpluses closer than this count as equal: then who has most hours left decides. */
const TIE = 1e-6

function isTied(pairs: Pairs, at: Reading, i: number): boolean {
  const chosen = at.pair[i]!
  if (chosen < 0) return false
  for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) {
    const price = at.prices[pairs.member[p]!]!
    if (p === chosen || (pairs.entry[p]! - price) * pairs.hi[p]! < at.surplus[i]! * (1 - TIE)) continue
    const x = hoursAt(pairs, i, p, price)
    if (valueAt(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, x) - price * x - pairs.loss[p]! >= at.surplus[i]! * (1 - TIE)) return true
  }
  return false
}

/** Customers by best entry price against the price of the member's hour, highest first; equal ones as they stand. */
function byHeight(pairs: Pairs, at: Reading): Int32Array {
  const height = new Float64Array(pairs.customers)
  for (let i = 0; i < pairs.customers; i++) {
    for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) {
      const price = Math.max(at.prices[pairs.member[p]!]!, 1e-9)
      height[i] = Math.max(height[i]!, Math.min(pairs.entry[p]!, Number.MAX_VALUE) / price)
    }
  }
  return Int32Array.from(height, (_, i) => i).toSorted((a, z) => (height[a]! > height[z]! ? -1 : height[a]! < height[z]! ? 1 : a - z))
}

const hoursAt = (pairs: Pairs, i: number, p: number, price: number): number =>
  bestHours(pairs.k[p]!, pairs.b[i]!, pairs.c[i]!, pairs.lo[i]!, pairs.hi[p]!, price)
