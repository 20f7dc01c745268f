/** What an hour brought after each cycle: the estimate in its band, against what the plan expected. */
import type { Step } from '../../core/experiment/progress.ts'
import { bandSeries, measuredLine, quietLine, valueAxis } from '../course/band-picture.ts'
import type { ChartOption, Look } from '../ui/look.ts'

export type EstimateWords = { readonly euro: (value: number) => string; readonly day: (at: string) => string }

export const ESTIMATE = 'estimate'

/** Steps of which something can be said of an hour. A band without an end is not drawn. */
export function estimatePicture(steps: readonly Step[], expectedEuro: number, words: EstimateWords, look: Look): ChartOption {
  const seen = steps.flatMap(({ to, estimate }) => (estimate?.perHourEuro ? [{ to, ...estimate.perHourEuro }] : []))
  const low = seen.map(({ band }) => (band.bounded ? band.low : null))
  const width = seen.map(({ band }) => (band.bounded ? band.high - band.low : null))
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: 8, right: 20, top: 20, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      boundaryGap: seen.length === 1,
      data: seen.map(({ to }) => words.day(to)),
      axisLine: { lineStyle: { color: look.grey } },
      axisTick: { show: false },
      axisLabel: { color: look.ink2, fontSize: 12, hideOverlap: true },
    },
    yAxis: valueAxis(look, words.euro),
    series: [
      ...bandSeries(look, low, width),
      quietLine('expected', seen.map(() => expectedEuro), { color: look.line, width: 2 }, { z: 3 }), // prettier-ignore
      measuredLine(ESTIMATE, look, seen.map(({ value }) => value)), // prettier-ignore
    ],
  }
}
