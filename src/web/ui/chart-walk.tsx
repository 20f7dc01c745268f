/** Goes through the points of a picture by keys: the arrows to the next, Enter to open; each is said as it is shown. */
import type { ECharts } from 'echarts/core'
import { useState, type KeyboardEvent } from 'react'
import { useSpeech } from '../language.tsx'
import type { ChartProps, Point } from './chart.tsx'
import styles from './chart.module.css'

type Props = {
  readonly chart: ECharts
  readonly walk: readonly Point[]
  readonly hint: NonNullable<ChartProps['hint']>
  readonly onPick: ChartProps['onPick']
}

const PAGE = 10
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }

/** A slider, because that is what says its value when an arrow moves it. */
export function ChartWalk({ chart, walk, hint, onPick }: Props) {
  const { say } = useSpeech()
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, walk.length - 1)
  const point = walk[at]
  const show = (next: Point | undefined) => {
    chart.dispatchAction({ type: 'downplay' })
    chart.dispatchAction({ type: 'hideTip' })
    const seriesIndex = next && seriesOf(chart, next.series)
    if (seriesIndex === undefined || seriesIndex < 0) return
    chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex: next?.index })
    chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex: next?.index })
  }
  const go = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return show(undefined)
    if (event.key === 'Enter' && point) return onPick?.(point)
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? walk.length - 1 : at + (steps[event.key] ?? Number.NaN)
    if (Number.isNaN(target) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = Math.min(walk.length - 1, Math.max(0, target))
    setChosen(next)
    show(walk[next])
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['walk']}
      aria-label={say('screen.picture.points')}
      aria-valuemin={1}
      aria-valuemax={walk.length}
      aria-valuenow={at + 1}
      aria-valuetext={point ? hint(point).join(', ') : ''}
      onKeyDown={go}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && show(point)}
      onBlur={() => show(undefined)}
    />
  )
}

function seriesOf(chart: ECharts, id: string): number {
  const { series } = chart.getOption() as { series?: readonly { readonly id?: string }[] }
  return series?.findIndex((one) => one.id === id) ?? -1
}
