/** What each customer promises at today's prices: the most that taking it up can add, and what letting it go costs. */
import { bestHours, valueAt } from '../response-curve.ts'
import type { Draft } from '../gain.ts'
import type { Pairs } from '../pairs.ts'

/**
 * With concave curves `hope` and `keep` are exact limits: a change adds at most its hopes less its keeps, because each
 * hour that it takes is worth at least the price. So most moves are refused without reckoning.
 */
export type Outlook = {
  readonly pairs: Pairs
  readonly draft: Draft
  /** EUR, per pair. */
  readonly hope: Float64Array
  /** EUR, per customer that is served. */
  readonly keep: Float64Array
  /** Customers of each member, the one that is missed least first. */
  readonly leavers: readonly (readonly number[])[]
  /** The smallest hope worth reckoning. */
  readonly least: number
}

/** A move hands every change that it can think of to this, with the most that it can add. */
export type Offer = (hope: number, add: readonly number[], drop: readonly number[]) => void
export type Move = (outlook: Outlook, offer: Offer) => void

export function lookOut(pairs: Pairs, draft: Draft, least: number): Outlook {
  const { customer, member, k, loss, hi, b, c, lo } = pairs
  const hope = new Float64Array(k.length)
  const keep = new Float64Array(pairs.customers)
  for (let p = 0; p < k.length; p++) {
    const i = customer[p]!
    const price = draft.price[member[p]!]!
    const x = bestHours(k[p]!, b[i]!, c[i]!, lo[i]!, hi[p]!, price)
    hope[p] = valueAt(k[p]!, b[i]!, c[i]!, x) - price * x - loss[p]!
  }
  const leavers = draft.served.map((served, j) => {
    const list = served.map((p) => customer[p]!)
    for (const i of list) {
      const p = draft.pair[i]!
      const x = draft.hours[i]!
      keep[i] = valueAt(k[p]!, b[i]!, c[i]!, x) - draft.price[j]! * x - loss[p]!
    }
    return list.toSorted((a, z) => keep[a]! - keep[z]! || a - z)
  })
  return { pairs, draft, hope, keep, leavers, least }
}

/** Pairs of a customer other than the one in which it is served. */
export function* others(outlook: Outlook, i: number): Iterable<number> {
  const { pairs, draft } = outlook
  for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) if (p !== draft.pair[i]) yield p
}

/** What it costs that the customer leaves where it is now: nothing when nobody serves it. */
export const leaving = (outlook: Outlook, i: number): number => (outlook.draft.pair[i]! >= 0 ? outlook.keep[i]! : 0)
export const left = (outlook: Outlook, i: number): readonly number[] => (outlook.draft.pair[i]! >= 0 ? [i] : [])
