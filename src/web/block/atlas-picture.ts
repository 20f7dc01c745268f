/** The Atlas curve as a picture: value in steps against hours of work, one by one in the colour of the line. */
import type { Atlas, AtlasPoint } from '../../core/block/atlas.ts'
import type { ChartOption, Look } from '../ui/look.ts'

export type AtlasWords = {
  readonly across: string
  readonly up: string
  readonly euro: (value: number) => string
  readonly hours: (value: number) => string
}

/** Names of the series, by which a point of the picture is known. */
export const ONE_BY_ONE = 'one-by-one'
export const AT_ONCE = 'at-once'

/** `markAt` is the moment that the title speaks of. */
export function atlasPicture(atlas: Atlas, markAt: number | null, words: AtlasWords, look: Look, width: number): ChartOption {
  const all = atlas.oneByOne.at(-1)
  const narrow = width < 400
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: narrow ? 58 : 66, right: 16, top: 32, bottom: 42 },
    xAxis: {
      type: 'value',
      min: 0,
      max: all?.finishedAfterHours ?? 1,
      name: words.across,
      nameLocation: 'end',
      nameGap: 0,
      nameTextStyle: { color: look.ink2, align: 'right', verticalAlign: 'top', padding: [24, 0, 0, 0], fontSize: 12 },
      axisLine: { lineStyle: { color: look.grey } },
      axisTick: { show: false },
      // The end of the axis is no round number and would stand over the one before it.
      axisLabel: { color: look.ink2, fontSize: 12, showMaxLabel: false, formatter: words.hours },
      splitLine: { show: false },
      splitNumber: narrow ? 3 : 5,
    },
    yAxis: {
      type: 'value',
      min: 0,
      name: words.up,
      nameTextStyle: { color: look.ink2, align: 'left', padding: [0, 0, 0, narrow ? -52 : -60], fontSize: 12 },
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: look.ink2, fontSize: 12, formatter: words.euro },
      splitLine: { lineStyle: { color: look.hairline } },
      splitNumber: 4,
    },
    series: [
      { ...curve(AT_ONCE, atlas.atOnce, look.grey), z: 3 },
      {
        ...curve(ONE_BY_ONE, atlas.oneByOne, look.line),
        z: 5,
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          label: { show: false },
          lineStyle: { color: look.ink2, width: 1, type: 'dashed' },
          data: markAt === null ? [] : [{ xAxis: markAt }],
        },
      },
    ],
  }
}

/** Steps that begin at nothing: value is in when a block is finished, and not before. */
const curve = (id: string, points: readonly AtlasPoint[], colour: string) => ({
  id,
  type: 'line',
  step: 'end',
  symbol: 'circle',
  symbolSize: 7,
  showAllSymbol: true,
  itemStyle: { color: colour },
  lineStyle: { color: colour, width: 3 },
  data: [[0, 0], ...points.map(({ finishedAfterHours, valueEuro }) => [finishedAfterHours, valueEuro])],
})
