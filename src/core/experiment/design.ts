/** What is said before lots are drawn: who takes part, what it may cost, what the plan expects, and whether so few can tell anything. */
import type { Standards } from '../customer/standards.ts'
import { LEAST_PAIRS } from './estimate.ts'
import type { Expected } from './experiment.ts'
import { pairsNear, type NearLine, type Pair } from './pairs-near.ts'
import { sensitivityOf } from './posterior.ts'
import { pairsNeeded, pairsToConclude, type Sought } from './sample-size.ts'

/** A customer near the line, with the hours it had in the year of the plan. */
export type Candidate = NearLine & {
  readonly hoursNow: number
}

export type Design = {
  readonly pairs: readonly Pair[]
  /** Pairs that there would be without any limit. */
  readonly available: number
  readonly customers: number
  /** Hours that the lot decides about, both of each pair, in a year. */
  readonly hours: number
  readonly costEuro: number
  readonly expected: Expected
  /** Pairs after which the elasticity may be concluded about; null where such hours hardly tell anything of it. */
  readonly pairsToConclude: number | null
}

/** A small share: of all hours that the plan gives. And more pairs than this nobody reads. */
const MOST_SHARE = 0.05
const MOST_PAIRS = 200
/** From fewer it cannot be told how margins vary. */
const LEAST_SEEN = 8
const NOTHING: Quarters = [0, 0, 0, 0]
/** Below this the number of pairs is beyond every company. */
const LEAST_SENSITIVITY = 0.05

export type Wanted = { readonly quarters: number; readonly byGroup: boolean; readonly plannedHours: number; readonly standards: Standards }

/** Margin of a customer in each quarter of the plan's year; EUR. */
export type Quarters = readonly [number, number, number, number]

/** The pairs that take part, and how many there would be without any limit. */
export function pairsOf(candidates: readonly Candidate[], { byGroup, plannedHours }: Pick<Wanted, 'byGroup' | 'plannedHours'>) {
  const available = pairsNear(candidates, { byGroup }).length
  return { available, pairs: pairsNear(candidates, { byGroup, most: MOST_PAIRS, mostHours: MOST_SHARE * plannedHours }) }
}

/** `quartersEuro` by customer; who is not in it brought nothing. */
export function designOf(
  candidates: readonly Candidate[],
  { available, pairs }: ReturnType<typeof pairsOf>,
  quartersEuro: ReadonlyMap<string, Quarters>,
  { quarters, standards }: Pick<Wanted, 'quarters' | 'standards'>,
): Design {
  const byId = new Map(candidates.map((one) => [one.id, one]))
  const units = pairs.flatMap(({ one, other }) => [one, other]).map((ids) => ids.map((id) => byId.get(id)!))
  const share = quarters / 4
  const hours = mean(units.map((unit) => sum(unit, (one) => one.hours))) * share
  const effectEuro = mean(units.map((unit) => sum(unit, (one) => one.entryPriceEuro * one.hours))) * share
  const sought = soughtOf(
    units.map((unit) => unit.map(({ id }) => quartersEuro.get(id) ?? NOTHING)),
    quarters,
    effectEuro,
  )
  const before = sum(units.flat(), (one) => one.hoursNow)
  const sensitivity = before > 0 ? sensitivityOf(standards, [0, sum(units.flat(), (one) => one.hours) / before]) : 0
  return {
    pairs,
    available,
    customers: units.flat().length,
    hours: sum(pairs, (pair) => pair.hours),
    costEuro: sum(pairs, (pair) => pair.costEuro),
    expected: {
      hours,
      effectEuro,
      perHourEuro: hours > 0 ? effectEuro / hours : 0,
      pairsNeeded: sought && Math.max(LEAST_PAIRS, pairsNeeded(sought)),
    },
    pairsToConclude:
      sought === null || Math.abs(sensitivity) < LEAST_SENSITIVITY
        ? null
        : Math.ceil(pairsToConclude(sought, standards.elasticity.sigma * Math.SQRT1_2) / sensitivity ** 2),
  }
}

/**
 * How margins of these units varied: in the last quarter, beside the three before it. In a longer span chance evens out as if quarters were
 * independent of each other once the margin before is known. Null where too few are seen or they brought nothing.
 */
function soughtOf(units: readonly (readonly Quarters[])[], quarters: number, effectEuro: number): Sought | null {
  const last = units.map((unit) => sum(unit, (own) => own[3]))
  const earlier = units.map((unit) => sum(unit, ([a, b, c]) => a + b + c))
  const usual = mean(last)
  if (units.length < LEAST_SEEN || !(usual > 0) || !(effectEuro > 0)) return null
  const [own, its] = [deviation(last), deviation(earlier)]
  const [l, e] = [mean(last), mean(earlier)]
  const together = mean(last.map((value, at) => (value - l) * (earlier[at]! - e)))
  const correlation = own > 0 && its > 0 ? together / (own * its) : 0
  return {
    variation: own / usual / Math.sqrt(quarters),
    // Who bought less than before explains nothing that could be taken off.
    before: Math.min(0.99, Math.max(0, correlation)),
    effect: effectEuro / quarters / usual,
  }
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0)
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values, (value) => value) / values.length)
const deviation = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))
