/** The sweet spot as a picture: hours across, margin up, and the price of an hour as a straight line from nothing. */
import { root, type SpotWithin, type SweetSpot } from '../../core/customer/sweet-spot.ts'
import { areCrowded } from '../../core/plan/marks.ts'
import { ofVerdict, verdictSeries } from '../plan/verdict-series.ts'
import type { ChartOption, Look } from '../ui/look.ts'

export type SweetSpotWords = {
  readonly across: string
  readonly up: string
  readonly price: string
  readonly euro: (value: number) => string
  readonly hours: (value: number) => string
}

const NAMED = 7
/** Pixels; what is longer ends in dots. */
const NAME_WIDTH = 170

/** `within` is the part that is looked at; null is the whole. */
export function sweetSpotPicture(
  spot: SweetSpot,
  words: SweetSpotWords,
  look: Look,
  width: number,
  within: SpotWithin | null = null,
): ChartOption {
  const { hours: hoursNow, marginEuro, verdicts, hourPriceEuro } = spot
  const narrow = width < 560
  // Dots that stand for others all get one size.
  const many = areCrowded(spot.stands)
  const across = ends(hoursNow)
  const up = ends(marginEuro)
  const [leastHours, mostHours] = [within?.hoursFrom ?? 0, within?.hoursTo ?? Math.max(1, across.most) * 1.06]
  const [leastMargin, mostMargin] = [within?.marginFrom ?? Math.min(0, up.least) * 1.1, within?.marginTo ?? Math.max(1, up.most) * 1.06]
  const lineHours = Math.min(mostHours, mostMargin / Math.max(1, hourPriceEuro))
  const xTicks = within ? ticksWithin(leastHours, mostHours, narrow ? 3 : 6) : ticks(0, mostHours, narrow ? 0.14 : 0.075)
  const yTicks = within ? ticksWithin(leastMargin, mostMargin, 6) : ticks(up.least, up.most * 1.06, 0.075)
  const shift = within ? 0 : root(mostHours) * 0.022
  const place = (at: number): readonly [number, number] => [
    Math.max(0, root(hoursNow[at] ?? 0) + (spot.known[at] === 'e' && (hoursNow[at] ?? 0) > 0 ? shift * scattered(at) : 0)),
    root(marginEuro[at] ?? 0),
  ]
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: narrow ? 52 : 72, right: narrow ? 8 : 20, top: 30, bottom: 44 },
    xAxis: {
      type: 'value',
      min: within ? root(leastHours) : -0.012 * root(mostHours),
      max: root(mostHours),
      name: words.across,
      nameLocation: 'end',
      nameGap: 0,
      nameTextStyle: { color: look.ink2, align: 'right', verticalAlign: 'top', padding: [24, 0, 0, 0], fontSize: 12 },
      axisLine: { show: false, onZero: false },
      axisTick: { show: false, customValues: xTicks.map(root) },
      axisLabel: {
        customValues: xTicks.map(root),
        color: look.ink2,
        fontSize: 12,
        formatter: (at: number) => words.hours(nearest(xTicks, at)),
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: root(leastMargin),
      max: root(mostMargin),
      name: words.up,
      nameTextStyle: { color: look.ink2, align: 'left', padding: [0, 0, 0, narrow ? -46 : -64], fontSize: 12 },
      axisLine: { show: false },
      axisTick: { show: false, customValues: yTicks.map(root) },
      axisLabel: {
        customValues: yTicks.map(root),
        color: look.ink2,
        fontSize: 12,
        formatter: (at: number) => words.euro(nearest(yTicks, at)),
      },
      splitLine: { lineStyle: { color: look.hairline } },
    },
    series: [
      ...(['b', 'g', 'w'] as const).map((verdict) =>
        verdictSeries(verdict, ofVerdict(verdicts, verdict, place), look, many ? null : () => (narrow ? 7 : 8.5)),
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
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          label: { show: false },
          lineStyle: { color: look.grey, width: 1, type: 'solid' },
          data: [{ yAxis: 0 }],
        },
        endLabel: {
          show: true,
          formatter: words.price,
          color: look.lineText,
          fontWeight: 640,
          fontSize: 13,
          align: 'right',
          verticalAlign: 'bottom',
          offset: [-14, -8],
          backgroundColor: look.paper,
          padding: [1, 5],
        },
      },
      ...(narrow ? [] : [named(spot, place, { from: root(Math.max(0, leastHours)), to: root(mostHours), width }, look)]),
    ],
  }
}

/** The customers at the edges of the picture by name, as far as their names do not touch: the best earners and the worst. */
function named(
  { names, marginEuro }: SweetSpot,
  place: (at: number) => readonly [number, number],
  across: { readonly from: number; readonly to: number; readonly width: number },
  look: Look,
) {
  const order = Array.from(marginEuro.keys()).toSorted((a, b) => (marginEuro[b] ?? 0) - (marginEuro[a] ?? 0))
  const span = ends(order.map((at) => place(at)[1]))
  const line = (span.most - span.least) * 0.045
  const told: number[] = []
  for (const at of [...order.slice(0, NAMED), ...order.slice(-3).toReversed()]) {
    if (told.every((other) => Math.abs(place(other)[1] - place(at)[1]) > line)) told.push(at)
  }
  /** Where nobody else's dot is, and the picture does not end. */
  const side = (at: number) => {
    const [x, y] = place(at)
    const beside = order.map(place).filter(([, other]) => Math.abs(other - y) < line / 2)
    const noneBetween = (from: number, to: number) => beside.every(([other]) => other <= from || other >= to)
    const room = ((across.to - across.from) * (NAME_WIDTH + 16)) / across.width
    const sides = [
      { name: 'right', fits: across.to - x > room, isFree: noneBetween(x, x + room) },
      { name: 'left', fits: x - across.from > room, isFree: noneBetween(x - room, x) },
    ]
    return (sides.find(({ fits, isFree }) => fits && isFree) ?? sides.find(({ fits }) => fits))?.name ?? 'right'
  }
  return {
    id: 'names',
    type: 'scatter',
    silent: true,
    z: 6,
    symbolSize: 1,
    itemStyle: { color: 'transparent' },
    data: told.map((at) => ({
      name: names[at] ?? '',
      value: [...place(at)],
      label: { position: side(at) },
    })),
    label: {
      show: true,
      formatter: '{b}',
      distance: 8,
      color: look.ink2,
      fontSize: 12,
      width: NAME_WIDTH,
      overflow: 'truncate',
      textBorderColor: look.paper,
      textBorderWidth: 3,
    },
  }
}

/** Between -1 and 1, the same every time: hours that are whole touches would otherwise hide each other. */
const scattered = (at: number) => (Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 1) * 2 - 1

/** 0 and the round numbers that stand apart on a scale of square roots; `apart` is a share of the whole. */
function ticks(least: number, most: number, apart: number): readonly number[] {
  const gap = (root(most) - root(least)) * apart
  const taken = [0]
  for (const end of [most, least]) {
    for (let size = 10 ** Math.floor(Math.log10(Math.max(1, Math.abs(end)))); size >= 0.1; size /= 10) {
      // First the roundest that still fits, so that the scale reaches as far as the dots do.
      for (const digit of [Math.floor(Math.abs(end) / size), 5, 2, 1]) {
        const tick = Math.sign(end) * digit * size
        if (digit < 10 && Math.abs(tick) <= Math.abs(end) && taken.every((other) => Math.abs(root(other) - root(tick)) > gap))
          taken.push(tick)
      }
    }
  }
  return taken
}

/** Round numbers in a part of a scale, about so many. */
function ticksWithin(least: number, most: number, about: number): readonly number[] {
  const rough = (most - least) / about
  const size = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-6)))
  const step = ([1, 2, 5].find((times) => times * size >= rough) ?? 10) * size
  const first = Math.ceil(least / step)
  return Array.from({ length: Math.max(0, Math.floor(most / step) - first + 1) }, (_, at) => (first + at) * step)
}

const nearest = (given: readonly number[], at: number) =>
  given.reduce((best, tick) => (Math.abs(root(tick) - at) < Math.abs(root(best) - at) ? tick : best), given[0] ?? 0)

function ends(values: readonly number[]): { least: number; most: number } {
  let least = 0
  let most = 0
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, most }
}
