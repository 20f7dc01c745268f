/** A picture with points that can be hovered and picked. The only place that knows the chart library; picture.tsx loads it when first needed. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use, type EChartsCoreOption } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef, useState } from 'react'
import { useAppearance, type Appearance } from './appearance.ts'
import styles from './chart.module.css'

use([ScatterChart, LineChart, GridComponent, TooltipComponent, MarkLineComponent, CanvasRenderer, LabelLayout])

export type ChartOption = EChartsCoreOption
/** The colours and letter of the page, for a canvas that cannot read them itself. */
export type Look = Readonly<
  Record<'paper' | 'ink' | 'ink2' | 'hairline' | 'grey' | 'line' | 'lineText' | 'wash' | 'white' | 'black' | 'font', string>
> & { readonly dark: boolean }
export type Point = { readonly series: string; readonly index: number }

export type ChartProps = {
  readonly option: (look: Look, width: number) => ChartOption
  /** What the picture says, for who cannot see it. */
  readonly label: string
  readonly height: number
  /** Lines of text beside the pointer; the first is the name. */
  readonly hint?: (point: Point) => readonly string[]
  readonly onPick?: (point: Point) => void
}

export function Chart({ option, label, height, hint, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const hints = hint !== undefined
  const appearance = useAppearance()
  const asked = useRef({ hint, onPick, option })
  const draw = useRef(() => {})
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    asked.current = { hint, onPick, option }
  })
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const chart = init(element)
    const tip = {
      show: hints,
      trigger: 'item',
      formatter: (at: PointerAt) => hintText(asked.current.hint?.(pointOf(at)) ?? []),
      ...tipLook(look(appearance)),
    }
    draw.current = () => {
      chart.setOption({ ...asked.current.option(look(appearance), element.clientWidth), tooltip: tip }, { notMerge: true })
      setDrawn(true)
    }
    chart.on('click', (at) => asked.current.onPick?.(pointOf(at as PointerAt)))
    let width = element.clientWidth
    const watch = new ResizeObserver(() => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      chart.resize()
      draw.current()
    })
    watch.observe(element)
    // The canvas measures its letters once: draw again when the page's own letter comes later.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => !chart.isDisposed() && draw.current())
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [hints, height, appearance])
  // Another picture is drawn on the same canvas: some change while a pointer moves.
  useEffect(() => draw.current(), [option, hints, height, appearance])
  return (
    <div role="img" aria-label={label} className={styles['picture']} style={{ height }} data-drawn={drawn}>
      <div ref={place} className={styles['canvas']} aria-hidden="true" />
    </div>
  )
}

type PointerAt = { readonly seriesId?: string; readonly dataIndex?: number }
const pointOf = (at: PointerAt): Point => ({ series: at.seriesId ?? '', index: at.dataIndex ?? -1 })

/** As the page shows them now: a colour of the page is one for light and one for dark, which only an element of it tells apart. */
function look(appearance: Appearance): Look {
  const probe = document.body.appendChild(document.createElement('span'))
  const shown = getComputedStyle(probe)
  const of = (name: string) => {
    probe.style.color = `var(${name})`
    return shown.color
  }
  const found = {
    paper: of('--paper'),
    ink: of('--ink'),
    ink2: of('--ink-2'),
    hairline: of('--hairline'),
    grey: of('--grey'),
    line: of('--line'),
    lineText: of('--line-text'),
    wash: of('--wash'),
    white: of('--white'),
    black: of('--black'),
    font: shown.fontFamily,
    dark: appearance === 'dark',
  }
  probe.remove()
  return found
}

const tipLook = (colours: Look) => ({
  backgroundColor: colours.ink,
  borderWidth: 0,
  padding: [8, 12],
  confine: true,
  transitionDuration: 0,
  textStyle: { color: colours.paper, fontFamily: colours.font, fontSize: 13 },
  extraCssText: 'border-radius:6px;box-shadow:none;font-variant-numeric:tabular-nums',
})

/** Names come out of files, so they are text and never markup. */
function hintText(lines: readonly string[]): HTMLElement | string {
  if (lines.length === 0) return ''
  const box = document.createElement('div')
  lines.forEach((line, at) => {
    const row = document.createElement('div')
    row.textContent = line
    row.style.cssText = at === 0 ? 'font-weight:600' : 'opacity:.78'
    box.append(row)
  })
  return box
}
