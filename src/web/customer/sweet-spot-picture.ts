/** The sweet spot as a picture: hours across, margin up, and the price of an hour as a straight line from nothing. */
import type { SweetSpot } from '../../core/customer/sweet-spot.ts'
import { ofVerdict, verdictSeries } from '../plan/verdict-series.ts'
import type { ChartOption, Look } from '../ui/chart.tsx'

export type SweetSpotWords = { readonly across: string; readonly up: string; readonly price: string; readonly euro: (value: number) => string; readonly hours: (value: number) => string }

const MANY = 4000
const NAMED = 7

/** Both axes are square roots, with their sign: small customers get room, and margin = price x hours stays a straight line. */
const root = (value: number) => Math.sign(value) * Math.sqrt(Math.abs(value))

export function sweetSpotPicture(spot: SweetSpot, words: SweetSpotWords, look: Look, width: number): ChartOption {
  const { hours: hoursNow, marginEuro, verdicts, hourPriceEuro } = spot
  const narrow = width < 560
  const many = spot.ids.length > MANY
  const across = ends(hoursNow)
  const up = ends(marginEuro)
  const mostHours = Math.max(1, across.most) * 1.06
  const lineHours = Math.min(mostHours, (up.most * 1.06) / Math.max(1, hourPriceEuro))
  const xTicks = ticks(across.most, narrow ? 4 : 7)
  const yTicks = [...ticks(-up.least, 4).filter((tick) => tick > 0).map((tick) => -tick), ...ticks(up.most, 5)]
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: narrow ? 52 : 72, right: narrow ? 8 : 20, top: 30, bottom: 40 },
    xAxis: {
      type: 'value',
      min: -0.012 * root(mostHours),
      max: root(mostHours),
      name: words.across,
      nameLocation: 'end',
      nameGap: 0,
      nameTextStyle: { color: look.ink2, align: 'right', verticalAlign: 'top', padding: [26, 0, 0, 0], fontSize: 12 },
      axisLine: { lineStyle: { color: look.grey }, onZero: true },
      axisTick: { show: false, customValues: xTicks.map(root) },
      axisLabel: { customValues: xTicks.map(root), color: look.ink2, fontSize: 12, formatter: (at: number) => words.hours(nearest(xTicks, at)) },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: root(Math.min(0, up.least) * 1.1),
      max: root(Math.max(1, up.most) * 1.06),
      name: words.up,
      nameTextStyle: { color: look.ink2, align: 'left', padding: [0, 0, 0, narrow ? -46 : -64], fontSize: 12 },
      axisLine: { show: false },
      axisTick: { show: false, customValues: yTicks.map(root) },
      axisLabel: { customValues: yTicks.map(root), color: look.ink2, fontSize: 12, formatter: (at: number) => words.euro(nearest(yTicks, at)) },
      splitLine: { lineStyle: { color: look.hairline } },
    },
    series: [
      ...(['b', 'g', 'w'] as const).map((verdict) =>
        verdictSeries(verdict, ofVerdict(verdicts, verdict, (at) => [root(hoursNow[at] ?? 0), root(marginEuro[at] ?? 0), 0]), look, many ? null : () => (narrow ? 7 : 8.5)),
      ),
      {
        id: 'price',
        type: 'line',
        silent: true,
        symbol: 'none',
        z: 5,
        data: [
          [0, 0],
          [root(lineHours), root(lineHours * hourPriceEuro)],
        ],
        lineStyle: { color: look.line, width: 3 },
        endLabel: { show: true, formatter: words.price, color: look.lineText, fontWeight: 640, fontSize: 13, align: 'right', verticalAlign: 'bottom', offset: [-14, -8], backgroundColor: look.paper, padding: [2, 6], borderRadius: 3 },
      },
      ...(narrow ? [] : [names(spot, look)]),
    ],
  }
}

/** The customers at the edges of the picture by name: the best earners and the worst. */
function names({ names, hours, marginEuro }: SweetSpot, look: Look) {
  const order = Array.from(marginEuro.keys()).toSorted((a, b) => (marginEuro[b] ?? 0) - (marginEuro[a] ?? 0))
  const told = [...order.slice(0, NAMED), ...order.slice(-3)]
  return {
    id: 'names',
    type: 'scatter',
    silent: true,
    z: 6,
    symbolSize: 1,
    itemStyle: { opacity: 0 },
    data: told.map((at) => ({ name: names[at] ?? '', value: [root(hours[at] ?? 0), root(marginEuro[at] ?? 0)] })),
    label: { show: true, formatter: '{b}', position: 'right', distance: 8, color: look.ink2, fontSize: 12, width: 150, overflow: 'truncate' },
    labelLayout: { hideOverlap: true },
  }
}

/** Round numbers up to the most, apart enough on a scale of square roots. */
function ticks(most: number, wanted: number): readonly number[] {
  if (!(most > 0)) return [0]
  const steps = Array.from({ length: wanted }, (_, at) => most * ((at + 1) / wanted) ** 2).map(roundDown)
  return [0, ...new Set(steps.filter((step) => step > 0))]
}

function roundDown(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value))
  const digit = value / size
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * size
}

const nearest = (given: readonly number[], at: number) => given.reduce((best, tick) => (Math.abs(root(tick) - at) < Math.abs(root(best) - at) ? tick : best), given[0] ?? 0)

function ends(values: readonly number[]): { least: number; most: number } {
  let least = 0
  let most = 0
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, most }
}
