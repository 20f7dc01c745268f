/** Draws the charts of the course from what was measured, and finds what speaks and was not answered. */
import type { Day } from '../units.ts'
import type { Answered } from './agreement.ts'
import { alarmId, alarmsOf, type Alarm } from './alarm.ts'
import type { Restart } from './baseline.ts'
import { chartOf } from './chart.ts'
import type { CourseChart } from './course-page.ts'
import { measures, type Measured, type MeasureCode } from './measure.ts'

/** Alarms are answered while they are fresh: a course is corrected now, and not for last year. */
const FRESH = 2

/** The charts of all that was measured at least once, in the order of `measures`; `restarts` begin new baselines. */
export function chartsOf(
  measured: readonly Measured[],
  restarts: readonly (Restart & { readonly text: string | null })[],
): readonly CourseChart[] {
  const by = Map.groupBy(measured, ({ measure }) => measure)
  return measures.flatMap((measure) => {
    const points = trimmed((by.get(measure) ?? []).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1)))
    if (points.length === 0) return []
    const own = restarts.filter((restart) => restart.measure === measure)
    const values = points.map(({ value }) => value)
    const chart = chartOf(
      values,
      own.map(({ from }) => points.findIndex((point) => point.from >= from)),
    )
    const speaks = new Set([...chart.outsideAt, ...chart.runAt])
    const spans = points.map(({ from, to }) => ({ from: from as Day, to: to as Day }))
    return [
      {
        measure,
        points: points.map(({ value, basis }, at) => ({ ...spans[at]!, value, basis, speaks: speaks.has(at) })),
        stretches: chart.stretches,
        alarms: alarmsOf(measure, chart, values, spans),
        restarts: own.map(({ from, text }) => ({ from, text })).toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      },
    ]
  })
}

/** From the first that was measured to the last. */
function trimmed(points: readonly Measured[]): readonly Measured[] {
  const isKnown = ({ value }: Measured): boolean => value !== null
  return points.slice(Math.max(0, points.findIndex(isKnown)), points.findLastIndex(isKnown) + 1)
}

/** Alarms of the last points that no agreement answers, the newest first. */
export function openAlarms(charts: readonly CourseChart[], answered: readonly Answered[]): readonly Alarm[] {
  const done = new Set(answered.map(alarmId))
  return charts
    .flatMap(({ points, alarms }) => {
      const since = points.at(-FRESH)?.from ?? points[0]?.from
      return alarms.filter((alarm) => since !== undefined && alarm.cycle >= since && !done.has(alarmId(alarm)))
    })
    .toSorted((a, b) => (a.cycle > b.cycle ? -1 : a.cycle < b.cycle ? 1 : 0))
}

/** Whether a chart has this alarm. */
export const hasAlarm = (charts: readonly CourseChart[], wanted: Answered): boolean =>
  charts.some(({ alarms }) => alarms.some((alarm) => alarmId(alarm) === alarmId(wanted)))

/** First days of what was measured by this measure. */
export const firstDaysOf = (charts: readonly CourseChart[], measure: MeasureCode): readonly Day[] =>
  charts.find((chart) => chart.measure === measure)?.points.map(({ from }) => from) ?? []
