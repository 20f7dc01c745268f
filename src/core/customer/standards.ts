/** The assumptions that a person can change: standard minutes, what comes without hours, how much selling works. */
import type { CountedKind } from './account.ts'

export type Standards = {
  /** Minutes for a touch that nobody measured, and for the way to a visit. */
  readonly minutes: Readonly<Record<CountedKind, number>>
  /** Share of a customer's margin that comes without any selling hour in the period (kappa). */
  readonly baseShare: number
  /** Elasticity of margin to selling hours: median and the sigma of its logarithm. */
  readonly elasticity: { readonly median: number; readonly sigma: number }
  /** Hours a year below which serving a customer is not serving at all. */
  readonly minimumHours: number
  /** A plan gives a customer at most this many times the hours it has now, or customers like it usually have: nothing is known beyond. */
  readonly reach: number
  /** Share of prospects that becomes a customer when it is worked; assumed as long as nobody measured it. */
  readonly conversion: number
}

/**
 * Defaults. Elasticity: lognormal with a 90 % band of 0.1 to 0.7, so median 0.265 and mean 0.315, after the
 * meta-analysis of Albers, Mantrala and Sridhar (2010). The others are ours and are shown as assumptions.
 */
export const defaultStandards: Standards = {
  minutes: { order: 45, quote: 60, call: 15, meeting: 90, visit: 90, mail: 10, 'time-entry': 0, trip: 0 },
  baseShare: 0.3,
  elasticity: { median: 0.265, sigma: 0.591 },
  minimumHours: 1,
  reach: 3,
  conversion: 0.2,
}
