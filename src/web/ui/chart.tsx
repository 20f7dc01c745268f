/** A picture with points that can be hovered, walked by keys and picked. The only place that draws with the chart library; picture.tsx loads it when first needed. */
import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use, type ECharts } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef, useState } from 'react'
import { afterPaint } from './after-paint.ts'
import { useAppearance } from './appearance.ts'
import { hintText, tipLook } from './chart-hint.ts'
import { ChartWalk } from './chart-walk.tsx'
import { lookOf, type ChartOption, type Look } from './look.ts'
import { boxOf, useDragged, type Box } from './dragged-box.ts'
import styles from './chart.module.css'

use([ScatterChart, LineChart, BarChart, GridComponent, TooltipComponent, MarkLineComponent, CanvasRenderer, LabelLayout])

export type Point = { readonly series: string; readonly index: number }

export type ChartProps = {
  readonly option: (look: Look, width: number) => ChartOption
  /** What the picture says, for who cannot see it. */
  readonly label: string
  readonly height: number
  /** Lines of text beside the pointer; the first is the name. */
  readonly hint?: (point: Point) => readonly string[]
  readonly onPick?: (point: Point) => void
  /** The points in the order in which the arrow keys go through them; those without a hint are passed over. */
  readonly walk?: readonly Point[]
  /** A box was dragged over the picture, in the units of its axes. */
  readonly onBox?: (box: Box) => void
}

export function Chart({ option, label, height, hint, onPick, walk, onBox }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const hints = hint !== undefined
  const appearance = useAppearance()
  const asked = useRef({ hint, onPick, option })
  const draw = useRef(() => {})
  const begun = useRef(false)
  const [chart, setChart] = useState<ECharts | null>(null)
  const [drawn, setDrawn] = useState(false)
  const drag = useDragged((from, to) => {
    const box = chart && boxOf(chart, from, to)
    if (box) onBox?.(box)
  }, onBox !== undefined)
  useEffect(() => {
    asked.current = { hint, onPick, option }
  })
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    let putAway = () => {}
    const begin = () => {
      begun.current = true
      const made = init(element)
      setChart(made)
      const look = lookOf(appearance)
      const tip = {
        show: hints,
        trigger: 'item',
        formatter: (at: PointerAt) => hintText(asked.current.hint?.(pointOf(at)) ?? []),
        ...tipLook(look),
      }
      draw.current = () => {
        made.setOption({ ...asked.current.option(look, element.clientWidth), tooltip: tip }, { notMerge: true })
        setDrawn(true)
      }
      made.on('click', (at) => asked.current.onPick?.(pointOf(at as PointerAt)))
      let width = element.clientWidth
      const watch = new ResizeObserver(() => {
        if (element.clientWidth === width) return
        width = element.clientWidth
        made.resize()
        draw.current()
      })
      watch.observe(element)
      // The canvas measures its letters once: draw again when the page's own letter comes later.
      if (document.fonts.status === 'loading') void document.fonts.ready.then(() => !made.isDisposed() && draw.current())
      draw.current()
      putAway = () => {
        watch.disconnect()
        made.dispose()
        draw.current = () => {}
      }
    }
    // A page that is come back to has its figures at once: its picture is drawn after it is seen, not before.
    let callOff = () => {}
    if (begun.current) begin()
    else callOff = afterPaint(begin)
    return () => {
      callOff()
      putAway()
    }
  }, [hints, height, appearance])
  // Another picture is drawn on the same canvas: some change while a pointer moves.
  useEffect(() => draw.current(), [option, hints, height, appearance])
  return (
    <div className={styles['picture']} style={{ height }} {...drag.handlers} data-box={onBox !== undefined}>
      <div role="img" aria-label={label} className={styles['canvas']} data-drawn={drawn}>
        <div ref={place} className={styles['canvas']} aria-hidden="true" />
      </div>
      {drag.box && <div className={styles['box']} style={drag.box} />}
      {chart && hint && walk && walk.length > 0 && <ChartWalk chart={chart} walk={walk} hint={hint} onPick={onPick} />}
    </div>
  )
}

type PointerAt = { readonly seriesId?: string; readonly dataIndex?: number }
const pointOf = (at: PointerAt): Point => ({ series: at.seriesId ?? '', index: at.dataIndex ?? -1 })
