/** How many pairs the experiment near the line needs before it can tell: said in advance. */
import { normalQuantile } from './quantiles.ts'

export type Sought = {
  /** Deviation of the margins as a share of their mean. */
  readonly variation: number
  /** Correlation of a customer's margin with its margin before. */
  readonly before: number
  /** Correlation within a pair of what the margin before does not explain; 0 when absent. */
  readonly within?: number
  /** Effect that should be found: the difference between worked and left, as a share of the mean margin. */
  readonly effect: number
}

/**
 * Pairs that find the effect so many times out of one (`power`) at an interval that holds the truth so often (`interval`):
 * `n = (z(interval) + z(power))^2 x 2 variation^2 (1 - before^2) (1 - within) / effect^2`.
 *
 * The difference of a pair has the variance `2 s^2 (1 - within)`, its mean over n pairs that over n, and what the margin before
 * explains is taken off. With 95 %, 80 % and nothing within this is the known `15.7 variation^2 (1 - before^2) / effect^2` for each
 * of two arms (Lehr 1992, in round numbers 16); at the 90 % that is shown here 12.4.
 */
export function pairsNeeded({ variation, before, within = 0, effect }: Sought, interval = 0.9, power = 0.8): number {
  const reach = normalQuantile((1 + interval) / 2) + normalQuantile(power)
  return Math.ceil((reach * reach * varianceOf({ variation, before, within })) / (effect * effect))
}

/**
 * Pairs after which something may be concluded about the elasticity that all customers share (`mayConclude` of the posterior),
 * where it is as expected: its band is half as wide as before when the measured effect is known to within `sigma / 2` of itself, sigma
 * that of the common part in logarithms. Without a cut-off in the prior `sigma / sqrt(3)` would do (`1/s^2 + 3/s^2 = 4/s^2`); with it
 * a higher elasticity shows less in what an hour brings.
 */
export function pairsToConclude({ variation, before, within = 0, effect }: Sought, sigma: number): number {
  return Math.ceil((4 * varianceOf({ variation, before, within })) / (effect * sigma) ** 2)
}

/** Variance of the difference of a pair, in squares of the mean margin. */
const varianceOf = ({ variation, before, within }: Required<Omit<Sought, 'effect'>>): number =>
  2 * variation * variation * (1 - before * before) * (1 - within)
