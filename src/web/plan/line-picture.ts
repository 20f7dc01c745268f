/** The line as a picture: every customer at the best value per hour that it offers, and the price of an hour through it. */
import type { Line } from '../../core/plan/focus.ts'
import type { ChartOption, Look } from '../ui/chart.tsx'
import { ofVerdict, verdictSeries } from './verdict-series.ts'

export type LineWords = { readonly axis: string; readonly across: string; readonly price: string; readonly euro: (value: number) => string }

/** Above this many marks they all get one size, so that the canvas can draw them in one go. */
const MANY = 4000

export function linePicture(line: Line, hourPriceEuro: number, words: LineWords, look: Look, width: number): ChartOption {
  const bent = bend(hourPriceEuro)
  const heights = line.entryPriceEuro.map(bent)
  const many = line.ids.length > MANY
  const most = Math.max(1, ...reach(line.hoursNow))
  const ticks = ticksFor(line.entryPriceEuro, hourPriceEuro)
  const narrow = width < 560
  const low = Math.min(bent(0), ...reach(heights))
  const high = Math.max(bent(hourPriceEuro * 2), ...reach(heights))
  const room = (high - low) * 0.06
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: narrow ? 40 : 56, right: 8, top: 28, bottom: 28 },
    xAxis: { type: 'value', min: -0.01 * line.ids.length, max: Math.max(1, line.ids.length - 1) * 1.01, show: true, axisLine: { show: false }, axisTick: { show: false }, axisLabel: { show: false }, splitLine: { show: false }, name: words.across, nameLocation: 'end', nameGap: 8, nameTextStyle: { color: look.ink2, align: 'right', verticalAlign: 'top', padding: [8, 0, 0, 0], fontSize: 12 } },
    yAxis: {
      type: 'value',
      min: low - room,
      max: high + room,
      name: words.axis,
      nameTextStyle: { color: look.ink2, align: 'left', padding: [0, 0, 0, narrow ? -36 : -50], fontSize: 12 },
      axisLine: { show: false },
      axisTick: { show: false, customValues: ticks.map(bent) },
      axisLabel: { customValues: ticks.map(bent), color: look.ink2, fontSize: 12, formatter: (height: number) => words.euro(nearest(ticks, bent, height)) },
      splitLine: { lineStyle: { color: look.hairline } },
    },
    series: [
      ...(['b', 'g', 'w'] as const).map((verdict) =>
        verdictSeries(verdict, ofVerdict(line.verdicts, verdict, (at) => [at, heights[at] ?? 0, line.hoursNow[at] ?? 0]), look, many ? null : (hours) => 5 + 15 * Math.sqrt(Math.max(0, hours) / most)),
      ),
      {
        id: 'price',
        type: 'line',
        silent: true,
        data: [],
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          lineStyle: { color: look.line, width: 3, type: 'solid' },
          label: { formatter: words.price, position: 'insideEndTop', distance: [4, 4], color: look.lineText, fontWeight: 640, fontSize: 13, backgroundColor: look.paper, padding: [2, 6], borderRadius: 3 },
          data: [{ yAxis: bent(hourPriceEuro) }],
        },
      },
    ],
  }
}

/** Near nothing straight, further up like a logarithm: the line sits in the middle and loss has a place too. */
const bend = (hourPriceEuro: number) => (value: number) => Math.asinh(value / Math.max(1, hourPriceEuro / 4))

function ticksFor(values: readonly number[], hourPriceEuro: number): readonly number[] {
  const ends = reach(values)
  const most = Math.max(hourPriceEuro * 2, ...ends)
  const least = Math.min(0, ...ends)
  const step = 10 ** Math.floor(Math.log10(Math.max(1, hourPriceEuro / 3)))
  const up = [5, 20, 50, 200, 500, 2000, 5000, 20_000, 50_000].map((factor) => (factor * step) / 2).filter((tick) => tick < most)
  const down = up.map((tick) => -tick).filter((tick) => tick > least).toReversed()
  const clear = (tick: number) => Math.abs(bend(hourPriceEuro)(tick) - bend(hourPriceEuro)(hourPriceEuro)) > 0.25
  return [...down.filter((_, at) => (down.length - at) % 2 === 0), 0, ...up.filter(clear)]
}

const nearest = (ticks: readonly number[], bent: (value: number) => number, height: number) => ticks.reduce((best, tick) => (Math.abs(bent(tick) - height) < Math.abs(bent(best) - height) ? tick : best), ticks[0] ?? 0)

/** Least and most of a column that may be too long to spread over arguments. */
function reach(values: readonly number[]): readonly number[] {
  let least = Infinity
  let most = -Infinity
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return values.length > 0 ? [least, most] : []
}
