/** Where the margin will be on the day of the objective, as far as the cycles so far can tell. */
import { dayFromNumber, dayNumber, type Day } from '../units.ts'
import type { Point } from './chart.ts'
import { workingDays } from './cycle.ts'

export type Band = {
  /** Margin since the objective was set, as far as it is recorded; EUR. */
  readonly soFarEuro: number
  /** Up to and including this day. */
  readonly recordedTo: Day
  /** What is expected on the day of the objective, with nine of ten between the other two; EUR. */
  readonly expectedEuro: number
  readonly lowEuro: number
  readonly highEuro: number
  /** What a working day must bring from now on to reach the amount, and what it brings; EUR. */
  readonly neededEuro: number
  readonly meanEuro: number
  readonly workingDaysLeft: number
}

/** Nine times out of ten a normal deviation is within this much of its mean. */
const NINE_OF_TEN = 1.6448536269514722
/** Mean moving range of two over the deviation of one: d2 of two points. */
const RANGE_OF_TWO = 1.128

export type Steered = { readonly amount: number; readonly setOn: Day; readonly by: Day }

/**
 * `soFar + L x mean`, with `L` the working days left and the mean that of the margin per working day over the cycles in
 * `points`, each of `cycleDays` working days. Its deviation has two parts: what future cycles differ by themselves,
 * `s sqrt(L / cycleDays)` cycles, and what the mean of so few is off, `s (L / cycleDays) / sqrt(n)`; `s = mR / 1.128` per
 * cycle. Null below eight points, where no limits are drawn either, or when the day has passed.
 */
export function bandOf(
  objective: Steered,
  soFarEuro: number,
  recordedTo: Day,
  points: readonly Point[],
  cycleDays: number,
  least: number,
): Band | null {
  const known = points.filter((point) => point !== null)
  const ranges = points.flatMap((point, at) => {
    const before = points[at - 1] ?? null
    return point === null || before === null ? [] : [Math.abs(point - before)]
  })
  if (known.length < least || ranges.length === 0 || recordedTo >= objective.by) return null
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const spread = ranges.reduce((sum, value) => sum + value, 0) / ranges.length / RANGE_OF_TWO
  const left = workingDays({ from: dayFromNumber(dayNumber(recordedTo) + 1), to: objective.by })
  const cycles = left / cycleDays
  const deviation = spread * cycleDays * Math.sqrt(cycles + cycles ** 2 / known.length)
  const expected = soFarEuro + left * mean
  return {
    soFarEuro,
    recordedTo,
    expectedEuro: expected,
    lowEuro: expected - NINE_OF_TEN * deviation,
    highEuro: expected + NINE_OF_TEN * deviation,
    neededEuro: left === 0 ? 0 : (objective.amount - soFarEuro) / left,
    meanEuro: mean,
    workingDaysLeft: left,
  }
}

/** `on` and `off` only where nine of ten lie on one side of the amount; else it cannot be told yet. */
export type Heading = 'on' | 'off' | 'open'
export const headingOf = ({ lowEuro, highEuro }: Band, amount: number): Heading =>
  lowEuro >= amount ? 'on' : highEuro < amount ? 'off' : 'open'
