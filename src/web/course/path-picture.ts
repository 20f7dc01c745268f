/** The margin so far against the straight path of the objective, with what is expected until its day. */
import type { Aim, SoFar } from '../../core/course/course-page.ts'
import type { Band } from '../../core/course/forecast-band.ts'
import type { ChartOption, Look } from '../ui/look.ts'
import { bandSeries, measuredLine, quietLine, valueAxis } from './band-picture.ts'

export type PathWords = { readonly euro: (value: number) => string; readonly day: (at: number) => string }

export const SO_FAR = 'so-far'

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export function pathPicture(aim: Aim, band: Band, soFar: readonly SoFar[], words: PathWords, look: Look, width: number): ChartOption {
  const narrow = width < 420
  const now = at(band.recordedTo)
  const end = at(aim.by)
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: 8, right: 20, top: 20, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
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
    yAxis: valueAxis(look, words.euro),
    series: [
      quietLine('path', [[at(aim.setOn), 0], [end, aim.amount]], { color: look.line, width: 2 }, { z: 3 }), // prettier-ignore
      ...bandSeries(look, [[now, band.soFarEuro], [end, band.lowEuro]], [[now, 0], [end, band.highEuro - band.lowEuro]]), // prettier-ignore
      quietLine('expected', [[now, band.soFarEuro], [end, band.expectedEuro]], { color: look.ink, width: 1.5, type: 'dashed' }, { z: 4 }), // prettier-ignore
      measuredLine(SO_FAR, look, [[at(aim.setOn), 0], ...soFar.map(({ day, euro }) => [at(day), euro])]),
    ],
  }
}
