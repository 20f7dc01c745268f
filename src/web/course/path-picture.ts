/** The margin so far against the straight path of the objective, with what is expected until its day. */
import type { Aim, SoFar } from '../../core/course/course-page.ts'
import type { Band } from '../../core/course/forecast-band.ts'
import type { ChartOption, Look } from '../ui/chart.tsx'

export type PathWords = { readonly euro: (value: number) => string; readonly day: (at: number) => string }

export const SO_FAR = 'so-far'

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export function pathPicture(aim: Aim, band: Band, soFar: readonly SoFar[], words: PathWords, look: Look, width: number): ChartOption {
  const narrow = width < 420
  const now = at(band.recordedTo)
  const end = at(aim.by)
  const line = (id: string, data: readonly (readonly number[])[], style: object, more: object = {}) => ({
    id,
    type: 'line',
    symbol: 'none',
    silent: true,
    data,
    lineStyle: style,
    ...more,
  })
  const fan = (stack: number[]) => [
    [now, 0],
    [end, stack[0] ?? 0],
  ]
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: 8, right: 20, top: 20, bottom: 8, containLabel: true },
    xAxis: {
      type: 'time',
      min: at(aim.setOn),
      max: end,
      axisLine: { lineStyle: { color: look.grey } },
      axisTick: { show: false },
      axisLabel: { color: look.ink2, fontSize: 12, hideOverlap: true, formatter: words.day },
      splitLine: { show: false },
      splitNumber: narrow ? 3 : 6,
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
      line('path', [[at(aim.setOn), 0], [end, aim.amount]], { color: look.line, width: 2 }, { z: 3 }), // prettier-ignore
      // The band stands on its lower edge: two lines, stacked, and only the second is filled.
      line('low', [[now, band.soFarEuro], [end, band.lowEuro]], { opacity: 0 }, { stack: 'band', stackStrategy: 'all' }), // prettier-ignore
      line('width', fan([band.highEuro - band.lowEuro]), { opacity: 0 }, { stack: 'band', stackStrategy: 'all', areaStyle: { color: look.grey, opacity: 0.28 } }), // prettier-ignore
      line('expected', [[now, band.soFarEuro], [end, band.expectedEuro]], { color: look.ink, width: 1.5, type: 'dashed' }, { z: 4 }), // prettier-ignore
      {
        id: SO_FAR,
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        showAllSymbol: true,
        itemStyle: { color: look.ink },
        lineStyle: { color: look.ink, width: 2.5 },
        z: 6,
        data: [[at(aim.setOn), 0], ...soFar.map(({ day, euro }) => [at(day), euro])],
      },
    ],
  }
}
