/** What an experiment measured, after each cycle and so far: from what customers brought and took to what an hour returns. */
import type { Cycle } from '../course/cycle.ts'
import { dayNumber, type Day } from '../units.ts'
import { estimateOf, type Estimate, type PairResult } from './estimate.ts'
import type { Drawn } from './experiment.ts'
import type { Lot } from './lot.ts'
import type { Measured } from './posterior.ts'

/** What a customer brought and took: in the year before the experiment, and in each of its cycles. EUR and hours. */
export type Brought = {
  readonly beforeEuro: number
  readonly beforeHours: number
  readonly cycles: readonly { readonly euro: number; readonly hours: number }[]
}

/** The estimate after a cycle, over all cycles until then; null while fewer than three pairs took part. */
export type Step = { readonly to: Day; readonly estimate: Estimate | null }

export type Progress = {
  readonly steps: readonly Step[]
  /** Hours of the worked and of the left so far, in parts of what the same days of the year before had; null where that was nothing. */
  readonly times: readonly [left: number, worked: number] | null
  readonly hours: { readonly worked: number; readonly left: number }
  /** What may be learned from it; null while nothing per hour can be said. */
  readonly measured: Measured | null
}

/** What there is to tell so far: hours of both sides, and what an hour brought beside what the plan expected of it. Null before anything is. */
export type SoFar = Pick<Progress, 'hours'> & {
  readonly perHourEuro: Estimate['perHourEuro']
  readonly expectedPerHourEuro: number
}

export function soFarOf({ progress, expected }: Pick<Drawn, 'expected'> & { readonly progress: Progress }): SoFar | null {
  const estimate = progress.steps.at(-1)?.estimate ?? null
  return estimate && { hours: progress.hours, perHourEuro: estimate.perHourEuro, expectedPerHourEuro: expected.perHourEuro }
}

/** The cycles of an experiment that count: those that ended before it was cut short. */
export const cyclesOf = ({ from, to, cut }: Drawn, cycles: readonly Cycle[]): readonly Cycle[] =>
  cycles.filter((cycle) => cycle.from >= from && cycle.to <= to && (cut === null || cycle.to <= cut))

/** `brought` by customer; who is not in it neither brought nor took anything. `cycles` are those that were measured, without gaps. */
export function progressOf({ lots }: Pick<Drawn, 'lots'>, cycles: readonly Cycle[], brought: ReadonlyMap<string, Brought>): Progress {
  const arms = lots.map((lot) => ({
    worked: together(lot.worked, brought, cycles.length),
    left: together(lot.left, brought, cycles.length),
  }))
  const steps = cycles.map((cycle, at) => ({ to: cycle.to, estimate: estimateOf(arms.map((arm) => resultOf(arm, at + 1))) }))
  const of = (side: keyof Lot) => ({
    hours: sum(arms.map((arm) => spent(arm[side], cycles.length))),
    before: sum(arms.map((arm) => arm[side].beforeHours)),
  })
  const [worked, left] = [of('worked'), of('left')]
  const days = cycles.length === 0 ? 0 : dayNumber(cycles.at(-1)!.to) - dayNumber(cycles[0]!.from) + 1
  const times =
    worked.before > 0 && left.before > 0 && days > 0
      ? ([left.hours / ((left.before * days) / YEAR), worked.hours / ((worked.before * days) / YEAR)] as const)
      : null
  const latest = steps.at(-1)?.estimate ?? null
  const beforeEuro = sum(arms.flatMap((arm) => [arm.worked.beforeEuro, arm.left.beforeEuro]))
  return {
    steps,
    times,
    hours: { worked: worked.hours, left: left.hours },
    measured: latest && times && measuredOf(latest, times, beforeEuro / (worked.before + left.before)),
  }
}

const YEAR = 365

function measuredOf({ perHourEuro, degrees }: Estimate, times: readonly [number, number], marginPerHourEuro: number): Measured | null {
  if (perHourEuro === null || !(perHourEuro.error > 0) || !(marginPerHourEuro > 0)) return null
  return { perHourEuro: perHourEuro.value, errorEuro: perHourEuro.error, degrees, marginPerHourEuro, times }
}

function together(ids: readonly string[], brought: ReadonlyMap<string, Brought>, count: number): Brought {
  const all = ids.flatMap((id) => brought.get(id) ?? [])
  return {
    beforeEuro: sum(all.map((one) => one.beforeEuro)),
    beforeHours: sum(all.map((one) => one.beforeHours)),
    cycles: Array.from({ length: count }, (_, at) => ({
      euro: sum(all.map(({ cycles }) => cycles[at]?.euro ?? 0)),
      hours: sum(all.map(({ cycles }) => cycles[at]?.hours ?? 0)),
    })),
  }
}

const earned = ({ cycles }: Brought, count: number): number => sum(cycles.slice(0, count).map(({ euro }) => euro))
const spent = ({ cycles }: Brought, count: number): number => sum(cycles.slice(0, count).map(({ hours }) => hours))

const resultOf = ({ worked, left }: { readonly worked: Brought; readonly left: Brought }, count: number): PairResult => ({
  workedMargin: earned(worked, count),
  leftMargin: earned(left, count),
  workedHours: spent(worked, count),
  leftHours: spent(left, count),
  workedBefore: worked.beforeEuro,
  leftBefore: left.beforeEuro,
})

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
