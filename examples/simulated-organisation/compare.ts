/** Two teams of the same organisations side by side: margin per hour, and the difference with the interval that the organisations leave. */
import { studentQuantile } from '../../src/core/experiment/quantiles.ts'
import { CYCLES_A_YEAR } from './market.ts'
import type { Organisation } from './organisation.ts'
import type { CycleDone } from './year.ts'

export type Interval = { readonly mean: number; readonly low: number; readonly high: number }

const CERTAINTY = 0.9

/** True margin of these cycles for each hour that the team has in them, EUR: both teams are paid for the same hours, worked or not. */
export function marginPerHour({ members }: Organisation, cycles: readonly CycleDone[]): number {
  const hours = (members.reduce((sum, member) => sum + member.hours, 0) * cycles.length) / CYCLES_A_YEAR
  return cycles.reduce((sum, { marginEuro }) => sum + marginEuro, 0) / hours
}

/** Mean over organisations with its 90 % interval by Student's t; it needs two of them, and one gives no interval at all. */
export function intervalOf(values: readonly number[]): Interval {
  if (values.length < 2) throw new Error('one organisation has no interval')
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  const half = studentQuantile(1 - (1 - CERTAINTY) / 2, values.length - 1) * Math.sqrt(variance / values.length)
  return { mean, low: mean - half, high: mean + half }
}

/** Differences that are paired: the same organisation, the same luck, another way to divide the hours. */
export const pairedDifference = (focus: readonly number[], spread: readonly number[]): Interval =>
  intervalOf(focus.map((value, at) => value - spread[at]!))
