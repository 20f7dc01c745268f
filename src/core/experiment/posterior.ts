/** What experiments near the line teach about whether selling works here: the elasticity that all customers share. */
import { STEEPEST } from '../customer/mean-response.ts'
import { rootU } from '../customer/response.ts'
import type { Standards } from '../customer/standards.ts'

/** What one experiment measured. Experiments of several cycles are pooled, so none may count a margin that another counts. */
export type Measured = {
  /** What an hour brought, its standard error, and the degrees of freedom of that. EUR per hour. */
  readonly perHourEuro: number
  readonly errorEuro: number
  readonly degrees: number
  /** What an hour of these customers brought before, all margin by all hours, weighted by the hours that the lot gave more. EUR per hour. */
  readonly marginPerHourEuro: number
  /** Hours of who was left and of who was worked, in parts of the hours before. Absent: both near 1. */
  readonly times?: readonly [left: number, worked: number]
}

export type Prior = Pick<Standards, 'elasticity' | 'baseShare'>

export type Posterior = {
  /** Elasticity that customers have in the middle, and nine times out of ten between the other two. */
  readonly median: number
  readonly low: number
  readonly high: number
  /** The same as it was before. */
  readonly before: { readonly median: number; readonly low: number; readonly high: number }
  /** Deviation of its logarithm. */
  readonly sigma: number
  /** How much narrower the band is than before, as a share: 0 not at all, 0.5 half as wide. */
  readonly narrower: number
  /** Whether a verdict may be spoken: not before the band is half as wide. */
  readonly mayConclude: boolean
}

const STEP = 0.01
/** Deviations that are looked at to either side: of what all share, and of what is a customer's own. */
const SHARED = 6
const OWN = 5
const CONCLUSIVE = 0.5

/**
 * Grid over the common part. A customer's elasticity is `median x exp(s (c + u))` with `s = sigma / sqrt(2)`: c the same for all,
 * u its own, both standard normal; a u for which rho = e / (1 - kappa) would reach 0.95 is not possible, as in the draws of a plan.
 * At a given c an hour is then expected to bring
 *
 *   margin per hour x E over u of A(e),   A(e) = (1 - kappa) (F(u' worked) - F(u' left)) / ((worked - left) F(u'))
 *
 * with `F(x) = 1 - e^(-x)` and u' of e by `u'/(e^u' - 1) = rho`: the response through today, between the hours of who was left and
 * of who was worked. Where both are near today's hours A(e) is e itself. **From none to exactly today's hours A is 1 - kappa,
 * whatever e is**: such an experiment tells what comes without hours, and nothing about e. What was measured lies around that by Student's t
 * with its error; experiments multiply.
 */
export function posteriorOf(prior: Prior, experiments: readonly Measured[]): Posterior {
  const { median, sigma } = prior.elasticity
  const spread = sigma * Math.SQRT1_2
  const grid = Array.from({ length: (2 * SHARED) / STEP + 1 }, (_, n) => n * STEP - SHARED)
  const belief = grid.map((c) => (-c * c) / 2)
  const before = summaryOf(grid, belief, median, spread)
  for (const experiment of experiments) {
    if (!(experiment.errorEuro > 0 && experiment.errorEuro < Infinity)) continue
    const expected = expectedParts(prior, grid, experiment.times ?? [1, 1])
    grid.forEach((_, n) => (belief[n]! += logLikelihood(experiment, experiment.marginPerHourEuro * expected[n]!)))
  }
  const after = summaryOf(grid, belief, median, spread)
  // In elasticities, not in their logarithms: those would never let it be said that selling does next to nothing.
  const width = before.high - before.low
  const narrower = width > 0 ? 1 - (after.high - after.low) / width : 0
  return { ...after, before: { median: before.median, low: before.low, high: before.high }, narrower, mayConclude: narrower > CONCLUSIVE }
}

/**
 * By how many per cent what an hour brings moves when the elasticity moves by one per cent, at its median: 1 where all hours are near
 * today's, 0 from none to today's. What an experiment with such hours can teach about the elasticity hangs on it.
 */
export function sensitivityOf({ elasticity: { median }, baseShare }: Prior, times: readonly [left: number, worked: number]): number {
  const apart = 0.01
  const at = (shift: number) => Math.log(partAt(Math.min(STEEPEST, (median / (1 - baseShare)) * Math.exp(shift)), baseShare, times))
  return (at(apart) - at(-apart)) / (2 * apart)
}

/**
 * The elasticity to assume from now on: its middle as learned; its deviation is that of the common part as learned, and of what is a
 * customer's own as before, about which one estimate for all tells nothing.
 */
export function learnedFrom({ elasticity }: Prior, { median, sigma }: Posterior): Prior['elasticity'] {
  const own = elasticity.sigma * Math.SQRT1_2
  return { median: rounded(median), sigma: rounded(Math.hypot(own, sigma)) }
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/** Logarithm of Student's t around what was measured, without its constant. */
const logLikelihood = ({ perHourEuro, errorEuro, degrees }: Measured, expected: number): number =>
  (-(degrees + 1) / 2) * Math.log1p(((perHourEuro - expected) / errorEuro) ** 2 / degrees)

/** What an hour brings in parts of the margin per hour, at every c of the grid, in the mean over what is a customer's own. */
function expectedParts(
  { elasticity: { median, sigma }, baseShare }: Prior,
  grid: readonly number[],
  times: readonly [number, number],
): readonly number[] {
  const spread = sigma * Math.SQRT1_2
  const own = Math.round(OWN / STEP)
  // One row of elasticities for all: a step of c and a step of u are the same step of ln e.
  const row = Array.from({ length: grid.length + 2 * own }, (_, n) => {
    const rho = (median / (1 - baseShare)) * Math.exp(spread * (n * STEP - SHARED - OWN))
    return rho < STEEPEST ? partAt(rho, baseShare, times) : null
  })
  const steepest = partAt(STEEPEST, baseShare, times)
  const weights = Array.from({ length: 2 * own + 1 }, (_, n) => Math.exp(-((n * STEP - OWN) ** 2) / 2))
  return grid.map((_, at) => {
    let sum = 0
    let weight = 0
    for (let n = 0; n <= 2 * own; n++) {
      const part = row[at + n]
      if (part === null || part === undefined) break
      sum += weights[n]! * part
      weight += weights[n]!
    }
    return weight > 0 ? sum / weight : steepest
  })
}

function partAt(rho: number, baseShare: number, [left, worked]: readonly [number, number]): number {
  const u = rootU(rho)
  const apart = worked - left
  // Too near for a difference: the slope between them.
  if (Math.abs(apart) < 1e-6) return ((1 - baseShare) * u * Math.exp(-u * worked)) / -Math.expm1(-u)
  return ((1 - baseShare) * Math.exp(-u * left) * Math.expm1(-u * apart)) / (apart * Math.expm1(-u))
}

function summaryOf(grid: readonly number[], belief: readonly number[], median: number, spread: number) {
  const most = Math.max(...belief)
  const weights = belief.map((log) => Math.exp(log - most))
  const total = weights.reduce((sum, one) => sum + one, 0)
  const quantile = (chance: number): number => {
    let below = 0
    for (let n = 0; n < grid.length; n++) {
      const next = below + weights[n]! / total
      if (next >= chance) return median * Math.exp(spread * (grid[n]! + STEP * ((chance - below) / (next - below) - 0.5)))
      below = next
    }
    return median * Math.exp(spread * grid.at(-1)!)
  }
  const mean = grid.reduce((sum, c, n) => sum + (c * weights[n]!) / total, 0)
  const variance = grid.reduce((sum, c, n) => sum + ((c - mean) ** 2 * weights[n]!) / total, 0)
  return { median: quantile(0.5), low: quantile(0.05), high: quantile(0.95), sigma: spread * Math.sqrt(variance) }
}
