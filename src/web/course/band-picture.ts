/** What pictures with a band have in common: an axis of values, and the band itself. */
import type { Look } from '../ui/look.ts'

type Value = number | null | readonly number[]

/** Values on hairlines, without an axis of their own. */
export const valueAxis = (look: Look, written: (value: number) => string) => ({
  type: 'value',
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { color: look.ink2, fontSize: 12, formatter: written },
  splitLine: { lineStyle: { color: look.hairline } },
  splitNumber: 4,
})

export const quietLine = (id: string, data: readonly Value[], lineStyle: object, more: object = {}) => ({
  id,
  type: 'line',
  symbol: 'none',
  silent: true,
  data,
  lineStyle,
  ...more,
})

/** The band stands on its lower edge: two lines, stacked, and only the second is filled. */
export const bandSeries = (look: Look, low: readonly Value[], width: readonly Value[]) => [
  quietLine('low', low, { opacity: 0 }, { stack: 'band', stackStrategy: 'all' }),
  quietLine('width', width, { opacity: 0 }, { stack: 'band', stackStrategy: 'all', areaStyle: { color: look.grey, opacity: 0.28 } }),
]

/** What was measured: a line with a dot for each point. */
export const measuredLine = (id: string, look: Look, data: readonly Value[]) => ({
  id,
  type: 'line',
  symbol: 'circle',
  symbolSize: 6,
  showAllSymbol: true,
  itemStyle: { color: look.ink },
  lineStyle: { color: look.ink, width: 2.5 },
  z: 6,
  data,
})
