/** The sweet spot: every customer as a dot, its margin against its hours, and the line that the price of an hour draws. */
import { marksOf, type Marks } from '../plan/marks.ts'
import type { Verdict } from '../plan/verdict.ts'
import { earnersOf, type Earners } from './earners.ts'
import { giniOf, whaleOf } from './whale.ts'

/** Columns of equal length, in the order given. Hours and euro per period. Totals and shares are of all customers. */
export type SweetSpot = {
  readonly hourPriceEuro: number
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** How many customers the dot stands for, itself included. */
  readonly stands: readonly number[]
  readonly hours: readonly number[]
  readonly marginEuro: readonly number[]
  /** 'w', 'g' or 'b' per dot. */
  readonly verdicts: string
  /** 'm' measured or 'e' estimated, per dot. */
  readonly known: string
  readonly totals: { readonly hours: number; readonly marginEuro: number }
  /** Hours on customers whose margin is less than their hours are worth: the dots under the line. */
  readonly underLine: { readonly customers: number; readonly hours: number; readonly hoursShare: number }
  readonly losing: { readonly customers: number; readonly hours: number; readonly marginEuro: number }
  /** What the best fifth by margin per hour brings, and the hours that it takes: both in that one order. Null when nothing is there to share. */
  readonly bestFifth: { readonly marginShare: number | null; readonly hoursShare: number | null }
  /** Peak of the whale curve over the total, and the customers up to it. */
  readonly whale: { readonly peakShare: number | null; readonly peakAtCustomers: number }
  readonly giniHours: number | null
  /** Absent in a plan that was made before there were these curves. */
  readonly earners?: Earners
}

/** Null without a plan. */
export type SweetSpotPage = { readonly spot: SweetSpot | null }

/** A part of the picture: hours and margin from and up to; what is left out has no bound. */
export type SpotWithin = {
  readonly hoursFrom?: number | undefined
  readonly hoursTo?: number | undefined
  readonly marginFrom?: number | undefined
  readonly marginTo?: number | undefined
}

export type Dot = {
  readonly id: string
  readonly name: string
  readonly hoursNow: number
  readonly marginEuro: number
  readonly verdict: Verdict
  readonly hoursKnown: 'measured' | 'estimated'
}

/** Both scales are square roots, with their sign: small customers get room, and margin = price x hours stays a straight line. */
export const root = (value: number): number => Math.sign(value) * Math.sqrt(Math.abs(value))

export function sweetSpotOf(dots: readonly Dot[], hourPriceEuro: number): SweetSpot {
  const under = dots.filter((dot) => dot.marginEuro < hourPriceEuro * dot.hoursNow)
  const losing = dots.filter((dot) => dot.marginEuro < 0)
  const hours = sum(dots, hoursOf)
  const marginEuro = sum(dots, marginOf)
  const { peakShare, peakAtCustomers } = whaleOf(dots.map(marginOf))
  const marks = spotMarks(
    dots.length,
    (at) => dots[at]!.hoursNow,
    (at) => dots[at]!.marginEuro,
    (at) => dots[at]!.verdict,
  )
  const shown = marks.at.map((at) => dots[at]!)
  return {
    hourPriceEuro,
    ids: shown.map((dot) => dot.id),
    names: shown.map((dot) => dot.name),
    stands: marks.stands,
    hours: shown.map(hoursOf),
    marginEuro: shown.map(marginOf),
    verdicts: shown.map((dot) => dot.verdict[0]).join(''),
    known: shown.map((dot) => dot.hoursKnown[0]).join(''),
    totals: { hours, marginEuro },
    underLine: { customers: under.length, hours: sum(under, hoursOf), hoursShare: hours > 0 ? sum(under, hoursOf) / hours : 0 },
    losing: { customers: losing.length, hours: sum(losing, hoursOf), marginEuro: sum(losing, marginOf) },
    bestFifth: { marginShare: fifth(dots, marginOf), hoursShare: fifth(dots, hoursOf) },
    whale: { peakShare, peakAtCustomers },
    giniHours: giniOf(dots.map(hoursOf)),
    earners: earnersOf(dots.map((dot) => ({ hours: dot.hoursNow, marginEuro: dot.marginEuro }))),
  }
}

type Of = (at: number) => number

/** The marks of dots with these hours and margins; the first is in front. */
export const spotMarks = (count: number, hours: Of, marginEuro: Of, verdict: (at: number) => Verdict): Marks =>
  marksOf(
    count,
    (at) => root(hours(at)),
    (at) => root(marginEuro(at)),
    verdict,
  )

/** Share of the first fifth of the customers in order of margin per hour; who straddles the border counts in proportion. */
function fifth(dots: readonly Dot[], of: (dot: Dot) => number): number | null {
  const total = sum(dots, of)
  if (!(total > 0)) return null
  const count = dots.length / 5
  const ordered = dots.filter((dot) => dot.hoursNow > 0 || dot.marginEuro !== 0).toSorted((a, b) => perHour(b) - perHour(a))
  return ordered.reduce((part, dot, i) => part + of(dot) * Math.min(1, Math.max(0, count - i)), 0) / total
}

/** Margin without any hour comes before all, a loss without any hour after all. */
const perHour = (dot: Dot): number => (dot.hoursNow > 0 ? dot.marginEuro / dot.hoursNow : Math.sign(dot.marginEuro) * Number.MAX_VALUE)
const hoursOf = (dot: Dot): number => dot.hoursNow
const marginOf = (dot: Dot): number => dot.marginEuro

function sum(dots: readonly Dot[], of: (dot: Dot) => number): number {
  let total = 0
  for (const dot of dots) total += of(dot)
  return total
}
