/** Alarms: the points of a chart that speak, one for each time that something began. */
import type { Day } from '../units.ts'
import type { Chart, Point } from './chart.ts'
import type { Cycle } from './cycle.ts'
import type { MeasureCode } from './measure.ts'

/** `outside` its limits, or the eighth point of a `run` on one side of the mean. */
export type AlarmKind = 'outside' | 'run'

export type Alarm = {
  readonly measure: MeasureCode
  readonly kind: AlarmKind
  /** First day of the cycle that spoke. */
  readonly cycle: Day
  readonly side: 'above' | 'below'
  readonly value: number
  readonly mean: number
}

/** Under which subject what is decided about an alarm stands; it is one thing, whoever looks at it. */
export const alarmId = ({ measure, kind, cycle }: Pick<Alarm, 'measure' | 'kind' | 'cycle'>): string => `${measure}:${cycle}:${kind}`

/** The alarms of a chart over these cycles, the oldest first. A run speaks once, when it becomes one. */
export function alarmsOf(measure: MeasureCode, chart: Chart, points: readonly Point[], cycles: readonly Cycle[]): readonly Alarm[] {
  const began = chart.runAt.filter((at) => !chart.runAt.includes(at - 1))
  const told = [
    ...chart.outsideAt.map((at) => ({ at, kind: 'outside' as const })),
    ...began.map((at) => ({ at, kind: 'run' as const })),
  ].toSorted((a, b) => a.at - b.at)
  return told.flatMap(({ at, kind }) => {
    const stretch = chart.stretches.find(({ from, to }) => at >= from && at <= to)
    const value = points[at] ?? null
    const cycle = cycles[at]
    if (!stretch || value === null || !cycle) return []
    return [{ measure, kind, cycle: cycle.from, side: value > stretch.mean ? 'above' : 'below', value, mean: stretch.mean }]
  })
}
