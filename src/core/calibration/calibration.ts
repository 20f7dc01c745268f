/** How good estimates are: what was predicted held against what happened, of all customers, and of what people said as a group. */
import { DAYS_A_QUARTER, type CustomerId, type Day } from '../units.ts'
import type { Judged } from '../customer/response.ts'
import { predictedEuro, predictJudged, type Predicted } from './predict.ts'

type Range = readonly [low: number, high: number]

/**
 * Sums over some customers, EUR. Nine times out of ten chance leaves what happened in `bandEuro`; null of too few. `share` and `band` are
 * the same in parts of what was predicted; null where that was nothing or a loss.
 */
export type Comparison = {
  readonly customers: number
  readonly predictedEuro: number
  readonly happenedEuro: number
  readonly bandEuro: Range | null
  readonly share: number | null
  readonly band: Range | null
}

/** Arithmetic about those of whom people said something: of people only as a group. */
export type Said = { readonly people: number; readonly arithmetic: Comparison }

export type Calibration = {
  readonly quarters: number
  /** First and last day of what happened; the year before it is what was predicted from. */
  readonly from: Day
  readonly to: Day
  readonly customers: Comparison
  readonly prospects: Comparison
  /** From the fifth of which least was predicted to that of which most was; none where customers are too few. */
  readonly fifths: readonly Comparison[]
  /** How much closer than "as last year", as a share of its mean distance: 0 no closer, 1 exact, below 0 further away. */
  readonly closer: number | null
  /** These three are null while so few said something that it would be about one of them. `theirs`: what they judged. */
  readonly judged: (Said & { readonly theirs: Comparison }) | null
  /** Arithmetic about those to whom a gut said GO or NO GO: where the gut knew more, GO brought more than predicted and NO GO less. */
  readonly go: Said | null
  readonly noGo: Said | null
}

/** What happened in the days that were predicted: margin and hours. Who is not in it neither brought nor took anything. */
export type Happened = ReadonlyMap<string, { readonly euro: number; readonly hours: number }>

/** What people said of customers until the day from which was predicted, with who said it. */
export type SaidThen = {
  readonly judged: ReadonlyMap<string, { readonly judged: Judged; readonly by: string }>
  readonly gut: ReadonlyMap<string, { readonly go: boolean; readonly by: string }>
}

/** Fewer people than these are no group, and fewer customers tell nothing. */
const LEAST_PEOPLE = 3
const LEAST_CUSTOMERS = 5
/** Below that there are no fifths. */
const LEAST_FOR_FIFTHS = 25
/** Of the normal distribution: nine times out of ten. */
const REACH = 1.645

type Pair = { readonly predicted: number; readonly happened: number }

export function calibrate(
  predictions: readonly Predicted[],
  happened: Happened,
  said: SaidThen,
  { quarters, from, to, days }: Pick<Calibration, 'quarters' | 'from' | 'to'> & { readonly days: number },
): Calibration {
  const actual = (id: CustomerId) => happened.get(id) ?? { euro: 0, hours: 0 }
  const pairOf = (one: Predicted): Pair => ({ predicted: predictedEuro(one, actual(one.id).hours, days), happened: actual(one.id).euro })
  const customers = predictions.filter(({ prospect }) => !prospect)
  const pairs = customers.map(pairOf)
  const naive = customers.map(({ id, lastYearEuro }) => Math.abs(actual(id).euro - (lastYearEuro * days) / 365))
  const distance = sum(pairs.map(({ predicted, happened: euro }) => Math.abs(euro - predicted)))
  const ofGut = (go: boolean): Said | null =>
    asGroup(
      predictions.flatMap((one) => {
        const answer = said.gut.get(one.id)
        return answer?.go === go ? [{ by: answer.by, pair: pairOf(one) }] : []
      }),
    )
  const judged = predictions.flatMap((one) => {
    const theirs = said.judged.get(one.id)
    const prediction = theirs ? predictJudged(theirs.judged) : null
    return theirs && prediction ? [{ by: theirs.by, pair: pairOf(one), theirs: pairOf({ ...one, ...prediction }) }] : []
  })
  const group = asGroup(judged)
  return {
    quarters,
    from,
    to,
    customers: compare(pairs),
    prospects: compare(predictions.filter(({ prospect }) => prospect).map(pairOf)),
    fifths: fifthsOf(pairs),
    closer: sum(naive) > 0 ? 1 - distance / sum(naive) : null,
    judged: group && { ...group, theirs: compare(judged.map((one) => one.theirs)) },
    go: ofGut(true),
    noGo: ofGut(false),
  }
}

function asGroup(said: readonly { readonly by: string; readonly pair: Pair }[]): Said | null {
  const people = new Set(said.map(({ by }) => by)).size
  return people < LEAST_PEOPLE || said.length < LEAST_CUSTOMERS ? null : { people, arithmetic: compare(said.map(({ pair }) => pair)) }
}

/** Sums, and what chance leaves open: the differences of customers are taken as independent of each other. */
export function compare(pairs: readonly Pair[]): Comparison {
  const predicted = sum(pairs.map((pair) => pair.predicted))
  const happened = sum(pairs.map((pair) => pair.happened))
  const parts = predicted > 0
  const error = REACH * Math.sqrt(pairs.length * variance(pairs.map((pair) => pair.happened - pair.predicted)))
  const bandEuro: Range | null = pairs.length < LEAST_CUSTOMERS ? null : [happened - error, happened + error]
  return {
    customers: pairs.length,
    predictedEuro: predicted,
    happenedEuro: happened,
    bandEuro,
    share: parts ? happened / predicted : null,
    band: parts && bandEuro !== null ? [bandEuro[0] / predicted, bandEuro[1] / predicted] : null,
  }
}

function fifthsOf(pairs: readonly Pair[]): readonly Comparison[] {
  if (pairs.length < LEAST_FOR_FIFTHS) return []
  const order = pairs.toSorted((a, z) => a.predicted - z.predicted)
  const cut = (n: number): number => Math.floor((n * order.length) / 5)
  return Array.from({ length: 5 }, (_, n) => compare(order.slice(cut(n), cut(n + 1))))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length
  return values.length < 2 ? 0 : sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1)
}

/** The windows that can be looked at: a quarter, and as much of a year as there is beside the year before it; none while facts are too few. */
export function windowsOf(days: number): readonly number[] {
  const longest = Math.min(4, Math.floor((days - 365) / DAYS_A_QUARTER))
  return longest < 1 ? [] : longest === 1 ? [1] : [1, longest]
}
