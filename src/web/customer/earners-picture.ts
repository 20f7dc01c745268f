/** Who earns it, as two pictures: the whale curve of the margin, and margin and hours in one order. */
import type { Earners } from '../../core/customer/earners.ts'
import { quietLine, valueAxis } from '../course/band-picture.ts'
import type { ChartOption, Look } from '../ui/look.ts'

export type EarnersWords = {
  readonly across: string
  readonly up: string
  readonly count: (value: number) => string
  readonly written: (value: number) => string
}

/** Names of the series whose points can be hovered. */
export const [WHALE, MARGIN, HOURS] = ['whale', 'margin', 'hours'] as const

export function whalePicture({ whale, peak, moreThanRest }: Earners, words: EarnersWords, look: Look, width: number): ChartOption {
  const customers = whale.best.at(-1) ?? 1
  // What is drawn last is in front: the label of the first line stands across the second.
  const marked = [...(peak.customers > 0 ? [peak.customers] : []), ...(moreThanRest === null ? [] : [moreThanRest])]
  return {
    ...frame(words, look, width, customers),
    series: [
      {
        ...curve(WHALE, whale.best, whale.euro, look.line),
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          label: {
            show: true,
            position: 'start',
            color: look.ink2,
            textBorderColor: look.paper,
            textBorderWidth: 3,
            fontSize: 12,
            formatter: ({ value }: { value: number }) => words.count(value),
          },
          lineStyle: { color: look.ink2, width: 1, type: 'dashed' },
          data: [...new Set(marked)].map((xAxis, at) => ({ xAxis, label: besideLine(xAxis > customers * 0.7, at) })),
        },
      },
    ],
  }
}

/** Under the curve, which leaves room there, and each higher than the one before it: two lines may be close together. */
const besideLine = (isLate: boolean, at: number) => ({ distance: -26 - 20 * at, align: isLate ? 'right' : 'left', padding: [0, 6] })

export function paretoPicture({ pareto }: Earners, words: EarnersWords, look: Look, width: number): ChartOption {
  const { best, customers, marginShare, hoursShare } = pareto
  return {
    ...frame(words, look, width, customers, quarters),
    series: [
      quietLine('even', [[0, 0], [customers, 1]], { color: look.hairline, width: 1 }), // prettier-ignore
      ...(hoursShare ? [curve(HOURS, best, hoursShare, look.grey)] : []),
      ...(marginShare ? [curve(MARGIN, best, marginShare, look.line)] : []),
    ],
  }
}

/** Up to all, or as far above it as the best bring what the others lose. */
const quarters = { interval: 0.25, max: ({ max }: { readonly max: number }) => Math.max(1, Math.ceil(max * 100) / 100) }

const frame = (words: EarnersWords, look: Look, width: number, customers: number, more: object = {}): ChartOption => ({
  animation: false,
  textStyle: { fontFamily: look.font },
  grid: { left: width < 400 ? 60 : 68, right: 16, top: 32, bottom: 42 },
  xAxis: {
    type: 'value',
    min: 0,
    max: Math.max(1, customers),
    name: words.across,
    nameLocation: 'end',
    nameGap: 0,
    nameTextStyle: { color: look.ink2, align: 'right', verticalAlign: 'top', padding: [24, 0, 0, 0], fontSize: 12 },
    axisLine: { lineStyle: { color: look.grey } },
    axisTick: { show: false },
    // The end of the axis is no round number and would stand over the one before it.
    axisLabel: { color: look.ink2, fontSize: 12, showMaxLabel: false, formatter: words.count },
    splitLine: { show: false },
    splitNumber: width < 400 ? 3 : 5,
  },
  yAxis: {
    ...valueAxis(look, words.written),
    ...more,
    name: words.up,
    nameTextStyle: { color: look.ink2, align: 'left', padding: [0, 0, 0, width < 400 ? -54 : -62], fontSize: 12 },
  },
})

const curve = (id: string, best: readonly number[], values: readonly number[], color: string) => ({
  id,
  type: 'line',
  symbol: 'circle',
  symbolSize: 5,
  showSymbol: false,
  itemStyle: { color },
  lineStyle: { color, width: 2.5 },
  z: 5,
  data: best.map((count, at) => [count, values[at]]),
})
