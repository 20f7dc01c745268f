/** The flow of a block: the hours left, day by day, and the way on at this pace. */
import type { BlockFlow } from '../../core/block/flow.ts'
import { measuredLine, quietLine, valueAxis } from '../course/band-picture.ts'
import type { ChartOption, Look } from '../ui/look.ts'

export type FlowWords = { readonly up: string; readonly hours: (value: number) => string; readonly day: (at: number) => string }

export const LEFT = 'left'

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

export function flowPicture({ points, emptyOn, hoursPlanned }: BlockFlow, words: FlowWords, look: Look, width: number): ChartOption {
  const last = points.at(-1)
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: 8, right: 20, top: 32, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'time',
      min: at(points[0]?.day ?? ''),
      max: at(emptyOn ?? last?.day ?? ''),
      axisLine: { lineStyle: { color: look.grey } },
      axisTick: { show: false },
      axisLabel: { color: look.ink2, fontSize: 12, hideOverlap: true, formatter: words.day },
      splitLine: { show: false },
      splitNumber: width < 420 ? 3 : 6,
    },
    yAxis: {
      ...valueAxis(look, words.hours),
      min: 0,
      max: hoursPlanned,
      name: words.up,
      nameTextStyle: { color: look.ink2, align: 'left', fontSize: 12 },
      splitNumber: 3,
    },
    series: [
      ...(emptyOn === null || !last ? [] : [quietLine('on', [[at(last.day), last.hoursLeft], [at(emptyOn), 0]], { color: look.line, width: 2, type: 'dashed' }, { z: 3 })]), // prettier-ignore
      measuredLine(LEFT, look, points.map(({ day, hoursLeft }) => [at(day), hoursLeft])), // prettier-ignore
    ],
  }
}
