/** What an hour brought after each cycle: the estimate in its band, against what the plan expected. */
import type { Step } from '../../core/experiment/progress.ts'
import type { ChartOption, Look } from '../ui/chart.tsx'

export type EstimateWords = { readonly euro: (value: number) => string; readonly day: (at: string) => string }

export const ESTIMATE = 'estimate'

/** Steps of which something can be said of an hour. A band without an end is not drawn. */
export function estimatePicture(steps: readonly Step[], expectedEuro: number, words: EstimateWords, look: Look): ChartOption {
  const seen = steps.flatMap(({ to, estimate }) => (estimate?.perHourEuro ? [{ to, ...estimate.perHourEuro }] : []))
  const line = (id: string, data: readonly (number | null)[], more: object) => ({
    id,
    type: 'line',
    symbol: 'none',
    silent: true,
    data,
    ...more,
  })
  const low = seen.map(({ band }) => (band.bounded ? band.low : null))
  const width = seen.map(({ band }) => (band.bounded ? band.high - band.low : null))
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: 8, right: 20, top: 20, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      boundaryGap: seen.length === 1,
      data: seen.map(({ to }) => words.day(to)),
      axisLine: { lineStyle: { color: look.grey } },
      axisTick: { show: false },
      axisLabel: { color: look.ink2, fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: look.ink2, fontSize: 12, formatter: words.euro },
      splitLine: { lineStyle: { color: look.hairline } },
      splitNumber: 4,
    },
    series: [
      line('low', low, { lineStyle: { opacity: 0 }, stack: 'band', stackStrategy: 'all' }),
      line('width', width, {
        lineStyle: { opacity: 0 },
        stack: 'band',
        stackStrategy: 'all',
        areaStyle: { color: look.grey, opacity: 0.28 },
      }),
      line('expected', seen.map(() => expectedEuro), { lineStyle: { color: look.line, width: 2 }, z: 3 }), // prettier-ignore
      {
        id: ESTIMATE,
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        showAllSymbol: true,
        itemStyle: { color: look.ink },
        lineStyle: { color: look.ink, width: 2.5 },
        z: 6,
        data: seen.map(({ value }) => value),
      },
    ],
  }
}
