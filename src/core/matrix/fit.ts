/** How many times as often a group buys a product as others do, believed as far as the numbers reach. */
import type { Compared } from './fisher.ts'
import { logOdds, type Normal, type Spread } from './spread.ts'

export type Estimate = { readonly middle: number; readonly low: number; readonly high: number }

/** The fit, and the share of the group's customers that buys it, each with its band of 90 %. The middle of a share is its mean. */
export type Believed = { readonly times: Estimate; readonly share: Estimate }

const GROUP_POINTS = 31
const OTHER_POINTS = 15
const BINS = 500
/** Standard deviations of a grid to each side. */
const REACH = 4.5
/** A deviation that is so much less probable adds nothing. */
const NOTHING = 1e-3

/**
 * Binomial counts on both sides; log odds of the group differ from those of others as `spread` has it; Jeffreys' prior for the
 * others. The posterior is summed over a grid, so that zero buyers need no correction. `times` = share of group / share of others,
 * its middle the median. Cells with few customers are drawn towards once, so that they never shout (as DuMouchel 1999 does for
 * tables of the same kind).
 */
export function believe(cell: Compared, spread: Spread): Believed {
  const parts = partsOf(cell, spread)
  const times = binsFor(
    parts.map(({ groupShare, othersShare }) => [groupShare[0]! - othersShare.at(-1)!, groupShare.at(-1)! - othersShare[0]!]),
  )
  const shares = binsFor(parts.map(({ groupShare }) => [groupShare[0]!, groupShare.at(-1)!]))
  let [all, mean] = [0, 0]
  const most = Math.max(...parts.map(mostOf))
  for (const { group, others, groupShare, othersShare, groupLog, othersLog, narrow } of parts) {
    for (let i = 0; i < GROUP_POINTS; i++) {
      const x = group[i]!
      const share = groupShare[i]!
      const above = groupLog[i]! - most
      let row = 0
      for (let j = 0; j < OTHER_POINTS; j++) {
        const apart = x - others[j]!
        const one = Math.exp(above + othersLog[j]! + narrow * apart * apart)
        row += one
        times.weights[((share - othersShare[j]! - times.first) * times.perLog + 0.5) | 0]! += one
      }
      shares.weights[((share - shares.first) * shares.perLog + 0.5) | 0]! += row
      all += row
      mean += row * Math.exp(share)
    }
  }
  const { low, high } = bandOf(shares)
  // The last step reaches past everybody.
  return { times: bandOf(times), share: { low: Math.min(1, low), middle: mean / all, high: Math.min(1, high) } }
}

/** Per deviation a grid of its own around where its posterior lies, and what one point of it weighs. */
function partsOf({ buyers, customers, othersBuy, others: of }: Compared, spread: Spread) {
  const own = logOdds(buyers, customers)
  const base = logOdds(othersBuy, of)
  const apart = (own.value - base.value) ** 2
  const probable = spread.map(({ deviation, share }) => {
    const variance = own.variance + base.variance + deviation ** 2
    return (share * Math.exp(-apart / variance / 2)) / Math.sqrt(variance)
  })
  const most = Math.max(...probable)
  return spread.flatMap(({ deviation, share }, k) => {
    if (probable[k]! < NOTHING * most) return []
    const group = gridAround(mixed(own, { value: base.value, variance: base.variance + deviation ** 2 }), GROUP_POINTS)
    const others = gridAround(mixed(base, { value: own.value, variance: own.variance + deviation ** 2 }), OTHER_POINTS)
    const weight = (share / deviation) * (group[1]! - group[0]!) * (others[1]! - others[0]!)
    return {
      group,
      others,
      groupShare: group.map(logShare),
      othersShare: others.map(logShare),
      groupLog: likelihoods(group, buyers, customers).map((one) => one + Math.log(weight)),
      othersLog: likelihoods(others, othersBuy + 0.5, of + 1),
      narrow: -0.5 / deviation ** 2,
    }
  })
}

/**
 * Logarithm of the weight of the heaviest point. All are weighed beside it: where two counts lie far apart, nothing of either
 * likelihood is left where they meet, and a share of 7 in 339 beside one of 3,784 in 3,784 came out as none at all.
 */
function mostOf({ group, others, groupLog, othersLog, narrow }: ReturnType<typeof partsOf>[number]): number {
  let most = -Infinity
  for (let i = 0; i < GROUP_POINTS; i++)
    for (let j = 0; j < OTHER_POINTS; j++) most = Math.max(most, groupLog[i]! + othersLog[j]! + narrow * (group[i]! - others[j]!) ** 2)
  return most
}

function mixed(one: Normal, other: Normal): Normal {
  const variance = 1 / (1 / one.variance + 1 / other.variance)
  return { value: variance * (one.value / one.variance + other.value / other.variance), variance }
}

const gridAround = ({ value, variance }: Normal, points: number): Float64Array =>
  Float64Array.from({ length: points }, (_, i) => value + Math.sqrt(variance) * REACH * ((2 * i) / (points - 1) - 1))

/** Logarithms of the binomial likelihoods of log odds, but for what is the same for all. */
const likelihoods = (grid: Float64Array, some: number, all: number): Float64Array => grid.map((x) => some * x - all * softPlus(x))

const softPlus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)))
/** Logarithm of the share that belongs to log odds. */
const logShare = (x: number): number => -softPlus(-x)

/** Weights by logarithm, added up in steps; one step more than there are, for what lies on the last edge. */
type Bins = { readonly first: number; readonly perLog: number; readonly weights: Float64Array }

function binsFor(ranges: readonly (readonly [number, number])[]): Bins {
  const first = Math.min(...ranges.map(([low]) => low))
  const last = Math.max(...ranges.map(([, high]) => high))
  return { first, perLog: BINS / (last - first), weights: new Float64Array(BINS + 2) }
}

/** The values between which 5, 50 and 95 % of the weights lie. */
function bandOf({ first, perLog, weights }: Bins): Estimate {
  let total = 0
  for (const weight of weights) total += weight
  const passes = (share: number): number => {
    let left = share * total
    let at = 0
    while (at < BINS && weights[at]! < left) left -= weights[at++]!
    return Math.exp(first + (at - 0.5 + left / (weights[at]! || 1)) / perLog)
  }
  return { low: passes(0.05), middle: passes(0.5), high: passes(0.95) }
}
