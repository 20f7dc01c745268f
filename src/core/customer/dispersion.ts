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

/** With true spread a, Q is about `s2 (1 + a w / s2)` chi-square: the a at which 80 % of those exceed the limit of 5 %. */
function detectable(residuals: Float64Array, ends: Int32Array, between: number, weights: Float64Array): number {
  const freedom = ends.length - 1
  const all = residuals.reduce((sum, r) => sum + r * r, 0)
  const within = Math.max(0, all - between) / (residuals.length - ends.length)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const perCustomer = (total - weights.reduce((sum, w) => sum + w * w, 0) / total) / freedom
  const ratio = chiSquare(freedom, FIND) / chiSquare(freedom, POWER)
  return Math.sqrt(((ratio - 1) * within) / perCustomer)
}

/** The chi-square value at z normal deviations (Wilson and Hilferty, 1931). */
function chiSquare(freedom: number, z: number): number {
  const part = 2 / (9 * freedom)
  return freedom * Math.max(0.01, 1 - part + z * Math.sqrt(part)) ** 3
}
