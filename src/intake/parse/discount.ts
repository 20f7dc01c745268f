/** What was given off the list price, from what a row says of it. */
import { cents } from '../../core/units.ts'
import type { Cents } from '../../core/units.ts'

/**
 * `revenue` is what is left after it, and gives it its sign. `amount`: what was given, whatever sign a program writes with it;
 * without one, `share` of the list price in hundredths of a percent: `revenue x share / (1 - share)`. Null where neither is
 * known, where all was given away (nothing then tells what it was worth), where the price is above that of the list, and where
 * it is too much to be counted.
 */
export function discountOf(revenue: Cents, amount: Cents | null, share: number | null): Cents | null {
  if (amount === null && (share === null || share < 0 || share >= WHOLE)) return null
  const given = amount === null ? Math.round((Math.abs(revenue) * (share ?? 0)) / (WHOLE - (share ?? 0))) : Math.abs(amount)
  if (!Number.isSafeInteger(given)) return null
  return cents(revenue < 0 && given > 0 ? -given : given)
}

/** 100 %. */
const WHOLE = 10_000
