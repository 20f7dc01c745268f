/** How surprising it is that so many of a group buy a product, if groups made no difference: the exact test of Fisher. */

/** One group beside all others: `buyers` of `customers` buy it, and `othersBuy` of `others`. */
export type Compared = { readonly buyers: number; readonly customers: number; readonly othersBuy: number; readonly others: number }

/** A probability that much smaller adds nothing. */
const NOTHING = 1e-20
/** Two ways that are equally probable, written with rounding. */
const AS_MUCH = 1 + 1e-7

/**
 * Two-sided: the probabilities of all counts that are at most as probable as the one seen, added up (hypergeometric; Fisher 1934,
 * Agresti, Categorical Data Analysis, 3.5). 1 where nothing can differ.
 */
export function fisher({ buyers, customers, othersBuy, others }: Compared): number {
  const all = customers + others
  const buy = buyers + othersBuy
  const least = Math.max(0, buy - others)
  const most = Math.min(customers, buy)
  if (most <= least) return 1
  const mode = Math.min(most, Math.max(least, Math.floor(((customers + 1) * (buy + 1)) / (all + 2))))
  // Weights beside that of the mode, walked to both sides: no factorials, and no rounding away far from it.
  const weight = new Map([[mode, 1]])
  const walk = (step: 1 | -1, end: number) => {
    for (let at = mode, now = 1; at !== end && now > NOTHING; at += step) {
      const up = step === 1 ? at : at - 1
      const ratio = ((customers - up) * (buy - up)) / ((up + 1) * (others - buy + up + 1))
      now *= step === 1 ? ratio : 1 / ratio
      weight.set(at + step, now)
    }
  }
  walk(1, most)
  walk(-1, least)
  const seen = (weight.get(buyers) ?? 0) * AS_MUCH
  let total = 0
  let tail = 0
  for (const one of weight.values()) {
    total += one
    if (one <= seen) tail += one
  }
  return Math.min(1, tail / total)
}
