/** The line as a picture: every customer at the best value per hour that it offers, and the price of an hour through it. */
import { bend, returnPerHour, type Line } from '../../core/plan/line.ts'
import { areCrowded } from '../../core/plan/marks.ts'
import type { ChartOption, Look } from '../ui/look.ts'
import { ofVerdict, verdictSeries } from './verdict-series.ts'

export type LineWords = { readonly axis: string; readonly across: string; readonly price: string; readonly euro: (value: number) => string }

/** The price of an hour as the plan has it, and as the line shows it: another one under a what-if. */
export type LinePrices = { readonly planned: number; readonly now: number }

export function linePicture(line: Line, prices: LinePrices, words: LineWords, look: Look, width: number): ChartOption {
  // The scale stays that of the plan, so that it is the line that moves.
  const hourPriceEuro = prices.planned
  const bent = bend(hourPriceEuro)
  const perHour = line.entryPriceEuro.map((price, at) => returnPerHour(price, line.marginEuro[at] ?? 0, line.hoursNow[at] ?? 0))
  const heights = perHour.map(bent)
  // Marks that stand for others all get one size.
  const many = areCrowded(line.stands)
  const customers = line.stands.reduce((sum, stands) => sum + stands, 0)
  const most = Math.max(1, ...reach(line.hoursNow))
  const ticks = ticksFor(perHour, prices)
  const narrow = width < 560
  const largest = Math.min(14, Math.max(2, Math.sqrt((width * 22) / Math.max(1, line.ids.length)) * 2.2))
  const low = Math.min(bent(0), ...reach(heights))
  const high = Math.max(bent(hourPriceEuro * 2), bent(prices.now * 1.1), ...reach(heights))
  const room = (high - low) * 0.06
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: narrow ? 40 : 56, right: 8, top: 28, bottom: 28 },
    xAxis: {
      type: 'value',
      min: -0.01 * customers,
      max: Math.max(1, customers - 1) * 1.01,
      show: true,
      axisLine: { show: false, onZero: false },
      axisTick: { show: false },
      axisLabel: { show: false },
      splitLine: { show: false },
      name: words.across,
      nameLocation: 'end',
      nameGap: 8,
      nameTextStyle: { color: look.ink2, align: 'right', verticalAlign: 'top', padding: [8, 0, 0, 0], fontSize: 12 },
    },
    yAxis: {
      type: 'value',
      min: low - room,
      max: high + room,
      name: words.axis,
      nameTextStyle: { color: look.ink2, align: 'left', padding: [0, 0, 0, narrow ? -36 : -50], fontSize: 12 },
      axisLine: { show: false },
      axisTick: { show: false, customValues: ticks.map(bent) },
      axisLabel: {
        customValues: ticks.map(bent),
        color: look.ink2,
        fontSize: 12,
        formatter: (height: number) => words.euro(nearest(ticks, bent, height)),
      },
      splitLine: { lineStyle: { color: look.hairline } },
    },
    series: [
      ...(['b', 'g', 'w'] as const).map((verdict) =>
        verdictSeries(
          verdict,
          ofVerdict(line.verdicts, verdict, (at) => [line.rank[at] ?? 0, heights[at] ?? 0, line.hoursNow[at] ?? 0]),
          look,
          many ? null : (hours) => 4 + largest * Math.sqrt(Math.max(0, hours) / most),
        ),
      ),
      {
        id: 'price',
        type: 'line',
        silent: true,
        data: [],
        z: 8,
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          lineStyle: { color: look.line, width: 3, type: 'solid' },
          label: {
            formatter: words.price,
            position: 'insideEndTop',
            distance: [0, 4],
            color: look.lineText,
            fontWeight: 640,
            fontSize: 13,
            backgroundColor: look.paper,
            padding: [1, 5, 3, 5],
          },
          data: [
            { yAxis: bent(prices.now) },
            ...(prices.now === prices.planned
              ? []
              : [{ yAxis: bent(prices.planned), label: { show: false }, lineStyle: { color: look.line, width: 1, type: 'dashed' } }]),
          ],
        },
      },
    ],
  }
}

/** Round numbers that stand apart from each other and from the line. */
function ticksFor(values: readonly number[], { planned: hourPriceEuro, now }: LinePrices): readonly number[] {
  const [least = 0, most = 0] = reach(values)
  const bent = bend(hourPriceEuro)
  const apart = (bent(Math.max(most, hourPriceEuro * 2)) - bent(Math.min(0, least))) * 0.075
  const taken: number[] = [0]
  const offer = (tick: number) => {
    if ([...taken, now].every((other) => Math.abs(bent(other) - bent(tick)) > apart)) taken.push(tick)
  }
  for (const tick of rounds(most)) offer(tick)
  for (const tick of rounds(-least)) offer(-tick)
  return taken
}

/** 1, 2, 5, 10, 20 ... below the most, the largest first. */
function rounds(most: number): readonly number[] {
  const found: number[] = []
  for (let size = 10 ** Math.floor(Math.log10(Math.max(1, most))); size >= 1; size /= 10)
    found.push(...[5 * size, 2 * size, size].filter((tick) => tick < most))
  return found
}

const nearest = (ticks: readonly number[], bent: (value: number) => number, height: number) =>
  ticks.reduce((best, tick) => (Math.abs(bent(tick) - height) < Math.abs(bent(best) - height) ? tick : best), ticks[0] ?? 0)

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
