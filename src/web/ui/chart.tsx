/** A picture with points that can be hovered and picked. The only place that knows the chart library, loaded when first needed. */
import { useEffect, useRef, useState } from 'react'
import type { EChartsCoreOption } from 'echarts/core'
import styles from './chart.module.css'

export type ChartOption = EChartsCoreOption
/** The colours and letter of the page, for a canvas that cannot read them itself. */
export type Look = Readonly<Record<'paper' | 'ink' | 'ink2' | 'hairline' | 'grey' | 'line' | 'lineText' | 'wash' | 'font', string>>
export type Point = { readonly series: string; readonly index: number }

type Props = {
  readonly option: (look: Look, width: number) => ChartOption
  /** What the picture says, for who cannot see it. */
  readonly label: string
  readonly height: number
  /** Lines of text beside the pointer; the first is the name. */
  readonly hint?: (point: Point) => readonly string[]
  readonly onPick?: (point: Point) => void
}

export function Chart({ option, label, height, hint, onPick }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const asked = useRef({ hint, onPick })
  const [failed, setFailed] = useState(false)
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    asked.current = { hint, onPick }
  })
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    let gone = false
    let close = () => {}
    load()
      .then((init) => {
        if (gone) return
        const chart = init(element)
        const tip = { show: hint !== undefined, trigger: 'item', formatter: (at: PointerAt) => hintText(asked.current.hint?.(pointOf(at)) ?? []), ...tipLook(look()) }
        const draw = () => chart.setOption({ ...option(look(), element.clientWidth), tooltip: tip }, { notMerge: true })
        draw()
        setDrawn(true)
        chart.on('click', (at) => asked.current.onPick?.(pointOf(at as PointerAt)))
        let width = element.clientWidth
        const watch = new ResizeObserver(() => {
          if (element.clientWidth === width) return
          width = element.clientWidth
          chart.resize()
          draw()
        })
        watch.observe(element)
        close = () => {
          watch.disconnect()
          chart.dispose()
        }
      })
      .catch(() => setFailed(true))
    return () => {
      gone = true
      close()
    }
  }, [option, hint === undefined])
  return (
    <div role="img" aria-label={label} className={styles['picture']} style={{ height }} data-drawn={drawn}>
      {failed ? <p className="quiet">{label}</p> : <div ref={place} className={styles['canvas']} aria-hidden="true" />}
    </div>
  )
}

type PointerAt = { readonly seriesId?: string; readonly dataIndex?: number }
const pointOf = (at: PointerAt): Point => ({ series: at.seriesId ?? '', index: at.dataIndex ?? -1 })

async function load() {
  const [{ init, use }, { ScatterChart, LineChart, BarChart }, { GridComponent, TooltipComponent, MarkLineComponent }, { CanvasRenderer }, { LabelLayout }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
    import('echarts/features'),
  ])
  use([ScatterChart, LineChart, BarChart, GridComponent, TooltipComponent, MarkLineComponent, CanvasRenderer, LabelLayout])
  return init
}

function look(): Look {
  const page = getComputedStyle(document.documentElement)
  const of = (name: string) => page.getPropertyValue(name).trim()
  return {
    paper: of('--paper'),
    ink: of('--ink'),
    ink2: of('--ink-2'),
    hairline: of('--hairline'),
    grey: of('--grey'),
    line: of('--line'),
    lineText: of('--line-text'),
    wash: of('--wash'),
    font: of('--display'),
  }
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
