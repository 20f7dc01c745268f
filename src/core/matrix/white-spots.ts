/** Customers of a group that do not buy a product although their likes do, and what they may be expected to bring. */
import type { Estimate } from './fit.ts'
import type { Fit, WhiteSpots } from './matrix.ts'
import type { Typical } from './typical.ts'

/** One or two buyers are no likes: they may be anybody. */
export const LEAST_BUYERS = 3
/** Standard errors of a band of 90 %. */
const BAND = 1.645

export type Spot = {
  readonly buyers: number
  readonly customers: number
  /** The share of the group that buys it, believed. */
  readonly share: Estimate
  readonly found: Fit['found']
  readonly each: Typical | null
}

/**
 * customers without it x share that buys it x what a buyer brings, with the error of the product of two estimates that know nothing
 * of each other (Goodman 1960). Null where the likes do not buy it: fewer than three buyers, or less often than others; where it
 * brings nothing; and where nobody is left.
 */
export function whiteSpotsOf({ buyers, customers, share, found, each }: Spot): WhiteSpots | null {
  const without = customers - buyers
  if (each === null || without <= 0 || buyers < LEAST_BUYERS || found === 'less' || each.euro <= 0) return null
  const shareVariance = ((share.high - share.low) / (2 * BAND)) ** 2
  const error = Math.sqrt(share.middle ** 2 * each.variance + each.euro ** 2 * shareVariance + each.variance * shareVariance)
  const one = share.middle * each.euro
  return {
    customers: without,
    chance: share.middle,
    chanceLow: share.low,
    chanceHigh: share.high,
    eachEuro: each.euro,
    euro: without * one,
    lowEuro: without * (one - BAND * error),
    highEuro: without * (one + BAND * error),
  }
}
