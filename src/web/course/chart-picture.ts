/** A chart of the course as a picture: points in order, the mean, the limits, and the points that speak in the colour of the line. */
import type { CourseChart } from '../../core/course/course-page.ts'
import type { ChartOption, Look } from '../ui/look.ts'
import { isShare, possibleLimits } from '../../messages/tell-course.ts'

export type ChartWords = { readonly value: (value: number) => string; readonly day: (iso: string) => string }

/** Name of the series whose points can be hovered. */
export const POINTS = 'points'

type Extent = { readonly min: number; readonly max: number }

/** `path` is drawn as a level line: what a working day must bring. */
export function chartPicture(chart: CourseChart, path: number | null, words: ChartWords, look: Look, width: number): ChartOption {
  const { points, stretches, measure } = chart
  const flat = (from: number, to: number, value: number) => [
    [from - 0.5, value],
    [to + 0.5, value],
  ]
  const rule = (id: string, data: number[][], style: object) => ({
    id,
    type: 'line',
    silent: true,
    symbol: 'none',
    lineStyle: { width: 1, ...style },
    data,
    z: 2,
  })
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: 8, right: 12, top: 12, bottom: 24, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'value',
      min: -0.5,
      max: points.length - 0.5,
      interval: Math.max(1, Math.ceil(points.length / (width < 420 ? 3 : 5))),
      axisLine: { lineStyle: { color: look.grey } },
      axisTick: { show: false },
      axisLabel: {
        color: look.ink2,
        fontSize: 12,
        showMinLabel: false,
        showMaxLabel: false,
        formatter: (at: number) => (points[Math.round(at)] ? words.day(points[Math.round(at)]!.from) : ''),
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      ...(isShare(measure)
        ? { min: ({ min }: Extent) => Math.min(0.8, Math.floor(min * 5) / 5), max: ({ max }: Extent) => Math.min(1, Math.max(max, 0.1)) }
        : { scale: true }),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: look.ink2, fontSize: 12, formatter: words.value },
      splitLine: { show: false },
      splitNumber: 3,
    },
    series: [
      ...stretches.flatMap(({ from, to, mean, limits, provisional }, at) => {
        const [lower, upper] = limits === null ? [null, null] : possibleLimits(measure, limits)
        const style = { color: look.ink2, type: provisional ? [2, 4] : [5, 4] }
        return [
          rule(`mean ${at}`, flat(from, to, mean), { color: look.grey }),
          ...(lower === null ? [] : [rule(`lower ${at}`, flat(from, to, lower), style)]),
          ...(upper === null ? [] : [rule(`upper ${at}`, flat(from, to, upper), style)]),
        ]
      }),
      ...(path === null ? [] : [rule('path', flat(0, points.length - 1, path), { color: look.line, width: 2 })]),
      {
        id: POINTS,
        type: 'line',
        connectNulls: false,
        symbol: 'circle',
        showAllSymbol: true,
        lineStyle: { color: look.ink, width: 1.5 },
        data: points.map(({ value, speaks }, at) => ({
          value: [at, value],
          symbolSize: speaks ? 10 : 5,
          itemStyle: { color: speaks ? look.line : look.ink },
        })),
        z: 5,
      },
    ],
  }
}
