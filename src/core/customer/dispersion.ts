/** Is there anything to rank? Tests whether customers differ more in margin per hour than their own quarters do. */
import { nextSeed, scramble, type Seed } from '../chance.ts'
import type { Observation } from './credibility.ts'

export type Dispersion = {
  /** Whether a difference between customers was found, at 5 %. */
  readonly found: boolean
  /** Share of the shuffles that show at least as much difference as the data. */
  readonly chance: number
  /** The spread between customers (standard deviation, in the unit of the values) that this test would find four times out of five. */
  readonly detectable: number
  readonly customers: number
}

const SHUFFLES = 999
/** The most customers that are shuffled: more make the answer slower, not clearer. */
const MOST = 2000
const FIND = 1.645
const POWER = -0.842

/**
 * Permutation test on standardised residuals `sqrt(w) (value - mean)`, which can be exchanged between customers when there
 * is no difference between them; the statistic is `sum over customers of (sum sqrt(w) r)^2 / w_i`, which is Q of the
 * chi-square test. Permuted because margins are skewed and the chi-square then cries wolf. Not finding is no proof:
 * `detectable` says how large a spread could have been missed.
 */
export function dispersionOf(groups: readonly (readonly Observation[])[], seed: Seed): Dispersion {
  const usable = groups.map((group) => group.filter((o) => o.weight > 0)).filter((group) => group.length > 1)
  const step = Math.max(1, usable.length / MOST)
  const picked = Array.from({ length: Math.min(usable.length, MOST) }, (_, i) => usable[Math.floor(i * step)]!)
  const customers = picked.length
  if (customers < 2) return { found: false, chance: 1, detectable: Infinity, customers }

  const cells = picked.flat()
  const total = cells.reduce((sum, o) => sum + o.weight, 0)
  const mean = cells.reduce((sum, o) => sum + o.weight * o.value, 0) / total
  const roots = Float64Array.from(cells, (o) => Math.sqrt(o.weight))
  const residuals = Float64Array.from(cells, (o, i) => roots[i]! * (o.value - mean))
  const ends = new Int32Array(customers)
  const weights = new Float64Array(customers)
  picked.forEach((group, i) => {
    ends[i] = (i === 0 ? 0 : ends[i - 1]!) + group.length
    weights[i] = group.reduce((sum, o) => sum + o.weight, 0)
  })

  const observed = spreadOf(residuals, roots, ends, weights)
  let atLeast = 1
  let at = seed
  const shuffled = residuals.slice()
  for (let round = 0; round < SHUFFLES; round++) {
    at = shuffle(shuffled, at)
    if (spreadOf(shuffled, roots, ends, weights) >= observed * (1 - 1e-12)) atLeast += 1
  }
  const chance = atLeast / (SHUFFLES + 1)
  return { found: chance <= 0.05, chance, detectable: detectable(residuals, ends, observed, weights), customers }
}

function spreadOf(residuals: Float64Array, roots: Float64Array, ends: Int32Array, weights: Float64Array): number {
  let spread = 0
  let cell = 0
  for (let i = 0; i < ends.length; i++) {
    let sum = 0
    for (; cell < ends[i]!; cell++) sum += roots[cell]! * residuals[cell]!
    spread += (sum * sum) / weights[i]!
  }
  return spread
}

function shuffle(values: Float64Array, seed: Seed): Seed {
  let at = seed
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor((scramble(at) / 4294967296) * (i + 1))
    at = nextSeed(at)
    const kept = values[i]!
    values[i] = values[j]!
    values[j] = kept
  }
  return at
}

/**
 * With true spread a, Q / s2 is a sum of chi-squares of one degree, each `1 + a w / s2` times: about one chi-square with the
 * same mean and variance (Satterthwaite). Over the variance within it is then about F. The a at which 80 % of those exceed
 * the limit of 5 %, by bisection.
 */
function detectable(residuals: Float64Array, ends: Int32Array, between: number, weights: Float64Array): number {
  const freedom = ends.length - 1
  const rest = residuals.length - ends.length
  const within = Math.max(0, residuals.reduce((sum, r) => sum + r * r, 0) - between) / rest
  const total = weights.reduce((sum, w) => sum + w, 0)
  const once = weights.reduce((sum, w) => sum + w * (1 - w / total), 0)
  const twice = weights.reduce((sum, w) => sum + w * w * (1 - w / total), 0)
  const limit = freedom * fisher(freedom, rest, FIND)
  const lowFifth = (a: number): number => {
    const mean = freedom + a * once
    const half = freedom + 2 * a * once + a * a * twice
    return mean * fisher((mean * mean) / half, rest, POWER)
  }
  let low = 0
  let high = freedom / once
  for (let doubled = 0; lowFifth(high) < limit && doubled < 40; doubled++) high *= 2
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (lowFifth(middle) < limit) low = middle
    else high = middle
  }
  return Math.sqrt(high * within)
}

/** The value of F at z normal deviations (Paulson, 1942, after Wilson and Hilferty). */
function fisher(top: number, bottom: number, z: number): number {
  const a = 2 / (9 * top)
  const b = 2 / (9 * bottom)
  const root = Math.sqrt(Math.max(0, a * (1 - b) ** 2 + b * (1 - a) ** 2 - a * b * z * z))
  return Math.max(0, ((1 - a) * (1 - b) + z * root) / Math.max(1e-9, (1 - b) ** 2 - z * z * b)) ** 3
}
