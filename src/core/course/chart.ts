/**
 * A process-behaviour chart (XmR): does a row of measurements speak, or is it noise?
 *
 * Centre the mean, limits `mean ± 2.66 mR`, limit of the ranges `3.268 mR` (3 / 1.128 and D4 for two points: Shewhart 1931,
 * Wheeler 1993). Only two things speak: a point outside the limits, and a run of eight strictly on one side of the mean.
 * With known limits that is one false alarm in 152.7 points (Champ and Woodall 1987); in 20 points without any cause some
 * signal shows in 6.5 % of charts, which is what `chart.test.ts` measures.
 */

/** Points below which no limits are drawn, and below which they are provisional. */
export const LEAST_POINTS = 8
export const FIRM_POINTS = 20
const RUN = 8

const LIMIT = 2.66
const RANGE_LIMIT = 3.268

/** Which points speak, and how: indices from 0, ascending. */
export type Spoken = {
  readonly outsideAt: readonly number[]
  /** The eighth point of a run, and each after it. */
  readonly runAt: readonly number[]
}

/** Limits of a stretch of points between two baselines; `from` and `to` are indices, both count. */
export type Stretch = {
  readonly from: number
  readonly to: number
  /** Points that were measured. */
  readonly points: number
  readonly mean: number
  /** Mean of the moving ranges; null with fewer than two points side by side. */
  readonly meanRange: number | null
  /** Null below eight points. */
  readonly limits: { readonly upper: number; readonly lower: number; readonly upperRange: number } | null
  /** Fewer than 20 points: limits from so few are wrong more often. */
  readonly provisional: boolean
}

export type Chart = Spoken & { readonly stretches: readonly Stretch[] }

/** A point of a cycle; null where nothing could be measured, which ends a run and gives no range. */
export type Point = number | null

/** The chart of these points. Each index in `restarts` begins a baseline of its own, by a decision that somebody took. */
export function chartOf(points: readonly Point[], restarts: readonly number[] = []): Chart {
  const starts = [0, ...restarts.filter((at) => at > 0 && at < points.length)].toSorted((a, b) => a - b)
  const parts = [...new Set(starts)].map((from, at, all) => stretchOf(points, from, (all[at + 1] ?? points.length) - 1))
  const told = parts.filter((part) => part !== null)
  return {
    stretches: told,
    outsideAt: told.flatMap((part) => outsideOf(points, part)),
    runAt: told.flatMap((part) => runsOf(points, part)),
  }
}

function stretchOf(points: readonly Point[], from: number, to: number): Stretch | null {
  const values = points.slice(from, to + 1)
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  const ranges = values.flatMap((value, at) => {
    const before = values[at - 1] ?? null
    return value === null || before === null ? [] : [Math.abs(value - before)]
  })
  const mean = meanOf(known)
  const meanRange = ranges.length === 0 ? null : meanOf(ranges)
  const limits =
    known.length < LEAST_POINTS || meanRange === null
      ? null
      : { upper: mean + LIMIT * meanRange, lower: mean - LIMIT * meanRange, upperRange: RANGE_LIMIT * meanRange }
  return { from, to, points: known.length, mean, meanRange, limits, provisional: known.length < FIRM_POINTS }
}

function outsideOf(points: readonly Point[], { from, to, limits }: Stretch): number[] {
  if (limits === null) return []
  const { upper, lower } = limits
  // Points that do not differ have limits on themselves: what arithmetic rounds is no alarm.
  const close = 1e-9 * Math.max(Math.abs(upper), Math.abs(lower))
  return indices(from, to).filter((at) => {
    const value = points[at] ?? null
    return value !== null && (value > upper + close || value < lower - close)
  })
}

/** A point on the mean ends a run, and so does one that is missing. Without limits nothing speaks. */
function runsOf(points: readonly Point[], { from, to, mean, limits }: Stretch): number[] {
  if (limits === null) return []
  const close = 1e-9 * Math.abs(mean)
  let side = 0
  let length = 0
  return indices(from, to).filter((at) => {
    const value = points[at] ?? null
    const here = value === null || Math.abs(value - mean) <= close ? 0 : Math.sign(value - mean)
    length = here !== 0 && here === side ? length + 1 : 1
    side = here
    return here !== 0 && length >= RUN
  })
}

const indices = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
