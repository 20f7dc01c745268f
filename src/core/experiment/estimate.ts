/** What the experiment near the line measured: what being worked brings, and what an hour of it brings. */
import { studentQuantile } from './quantiles.ts'

/** A pair over the cycles so far: margins in EUR and hours; `before` is the margin of the last year before the lot. Of groups the sums. */
export type PairResult = {
  readonly workedMargin: number
  readonly leftMargin: number
  readonly workedHours: number
  readonly leftHours: number
  readonly workedBefore: number
  readonly leftBefore: number
}

/** `bounded` false: the difference in hours is too uncertain to divide by, and no finite band holds the truth nine times out of ten. */
export type Band = { readonly bounded: true; readonly low: number; readonly high: number } | { readonly bounded: false }

export type Measurement = {
  readonly value: number
  /** Standard error. */
  readonly error: number
  /** Nine times out of ten the truth is in it. */
  readonly band: Band
}

export type Estimate = {
  readonly pairs: number
  /** Of Student's t, for the errors. */
  readonly degrees: number
  /** Being worked against being left, EUR: the mean difference of the pairs, and the same with what the margin before explains taken off. */
  readonly plainEuro: Measurement
  readonly effectEuro: Measurement
  /** Hours that being worked gave more. */
  readonly hours: Measurement
  /** EUR per hour; null where being worked gave no hours more. */
  readonly perHourEuro: Measurement | null
}

/** With fewer pairs nothing is said. */
export const LEAST_PAIRS = 3
/** With fewer the margin before explains nothing that could be told from chance. */
const LEAST_ADJUSTED = 6
const BAND = 0.9

/**
 * Null below three pairs. Without bias by the lot alone, whatever the margins look like: each pair's difference is adjusted by a
 * line through the differences of the *other* pairs, so that its own lot has no part in the adjustment (P-LOOP, Wu and
 * Gagnon-Bartsch 2019). One line through all, plain ANCOVA, is off by `-cov(b^2, effect) / (n mean b^2)`, b the difference before: 7 %
 * of the effect with 20 skewed pairs of which the large ones gain most (`estimate.test.ts`).
 *
 * Per hour it is the ratio of two such means (Wald): customers that were left and yet got hours, or the reverse, do no harm. Its
 * band holds every value per hour at which `margin - value x hours` could have mean 0 (Fieller 1954), so it is right also where
 * the hours are uncertain.
 */
export function estimateOf(results: readonly PairResult[]): Estimate | null {
  const pairs = results.length
  if (pairs < LEAST_PAIRS) return null
  const before = results.map((one) => one.workedBefore - one.leftBefore)
  const margins = results.map((one) => one.workedMargin - one.leftMargin)
  const hours = results.map((one) => one.workedHours - one.leftHours)
  const margin = adjusted(margins, before)
  const time = adjusted(hours, before)
  const reach = studentQuantile((1 + BAND) / 2, pairs - 1)
  return {
    pairs,
    degrees: pairs - 1,
    plainEuro: meanOf(margins, reach),
    effectEuro: meanOf(margin, reach),
    hours: meanOf(hours, reach),
    perHourEuro: ratioOf(margin, time, reach),
  }
}

/** Each value less what a line through all others expects of its difference before. */
function adjusted(values: readonly number[], before: readonly number[]): readonly number[] {
  const n = values.length
  const [b, v] = [mean(before), mean(values)]
  const bb = before.reduce((sum, one) => sum + (one - b) ** 2, 0)
  const bv = values.reduce((sum, one, at) => sum + (before[at]! - b) * (one - v), 0)
  // A little flatter, as if there were one more pair of usual size that says nothing. Of squares, so that no lot has a part in it.
  const usual = before.reduce((sum, one) => sum + one * one, 0) / n
  if (n < LEAST_ADJUSTED || !(usual > 0)) return values
  return values.map((value, at) => {
    // Without this one, which lies n/(n - 1) times as far from the mean of the others as from that of all.
    const own = ((before[at]! - b) * n) / (n - 1)
    return value - ((bv - own * (value - v)) / (bb - own * (before[at]! - b) + usual)) * before[at]!
  })
}

function meanOf(values: readonly number[], reach: number): Measurement {
  const value = mean(values)
  const error = Math.sqrt(covariance(values, values))
  return { value, error, band: { bounded: true, low: value - reach * error, high: value + reach * error } }
}

function ratioOf(margin: readonly number[], time: readonly number[], reach: number): Measurement | null {
  const [m, h] = [mean(margin), mean(time)]
  if (!(h > 0)) return null
  const [mm, mh, hh] = [covariance(margin, margin), covariance(margin, time), covariance(time, time)]
  const value = m / h
  const error = Math.sqrt(Math.max(0, mm - 2 * value * mh + value * value * hh)) / h
  // (m - x h)^2 <= reach^2 (mm - 2 x mh + x^2 hh), a quadratic in x: between its roots where the hours are surely more than none.
  const a = h * h - reach * reach * hh
  const half = m * h - reach * reach * mh
  const c = m * m - reach * reach * mm
  if (!(a > 0)) return { value, error, band: { bounded: false } }
  const root = Math.sqrt(Math.max(0, half * half - a * c))
  return { value, error, band: { bounded: true, low: (half - root) / a, high: (half + root) / a } }
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length

/** Of the means of two rows. */
function covariance(values: readonly number[], others: readonly number[]): number {
  const [v, o] = [mean(values), mean(others)]
  return values.reduce((sum, one, at) => sum + (one - v) * (others[at]! - o), 0) / ((values.length - 1) * values.length)
}
