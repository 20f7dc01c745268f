/** A picture as a file, to stand in a report by itself: its finding above it, what its marks mean below, and when it was made. */
import { LineChart, ScatterChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, MarkLineComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'
import type { ChartProps } from './chart.tsx'
import { lookOf, type ChartOption, type Look } from './look.ts'

// With what a drawing needs: its page may show no chart, and a chart brings its own.
use([ScatterChart, LineChart, GridComponent, MarkLineComponent, GraphicComponent, CanvasRenderer, SVGRenderer])

export type PictureDrawn = Pick<ChartProps, 'option' | 'label' | 'height'> & {
  /** What the picture is called as a file, in letters of the English word. */
  readonly file: string
  /** The finding; may hold marks of a heading. */
  readonly title: string
  /** Where it needs more than a page is wide, in pixels. */
  readonly width?: number
  /** What its marks mean, in order. */
  readonly marks: readonly Mark[]
}

export type Mark = { readonly text: string; readonly colour: Exclude<keyof Look, 'font' | 'dark'>; readonly form: 'dot' | 'line' | 'area' }

/** As wide as a page of a report, in pixels; a PNG has two of its own for each. */
const WIDTH = 960
const SIDE = 24
const TITLE = { size: 20, line: 26, below: 10 }
const BELOW = 56

/** Light, because it goes on paper or in somebody's mail. */
export async function savePicture(form: 'png' | 'svg', picture: PictureDrawn, madeText: string, made: string): Promise<void> {
  const look = lookOf('light')
  const title = picture.title.replaceAll('*', '')
  const lines = linesOf(title, look)
  const head = SIDE + lines.length * TITLE.line + TITLE.below
  const height = head + picture.height + BELOW
  const width = Math.max(WIDTH, (picture.width ?? 0) + 2 * SIDE)
  const option = framed(picture.option(look, width - 2 * SIDE), head, [
    words(lines.join('\n'), SIDE, SIDE, { font: `650 ${TITLE.size}px ${look.font}`, fill: look.ink, lineHeight: TITLE.line }),
    ...marksOf(picture.marks, look, height - BELOW + 10),
    words(madeText, SIDE, height - 22, { font: `12px ${look.font}`, fill: look.ink2 }),
  ])
  const name = `koersvast-${picture.file}-${made}.${form}`
  if (form === 'svg') {
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
    chart.setOption({ ...option, backgroundColor: look.paper })
    download(name, new Blob([chart.renderToSVGString()], { type: 'image/svg+xml' }))
    chart.dispose()
    return
  }
  const place = document.createElement('div')
  const chart = init(place, null, { renderer: 'canvas', width, height, devicePixelRatio: 2 })
  chart.setOption(option)
  // What somebody does meanwhile is answered before the picture is painted.
  await new Promise((resolve) => setTimeout(resolve))
  const canvas = chart.renderToCanvas({ pixelRatio: 2, backgroundColor: look.paper })
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  chart.dispose()
  if (!file) throw new Error('nothing was painted')
  download(name, file)
}

/** The picture moves down to make room for its title; all of it is drawn at once. */
function framed(option: ChartOption, head: number, graphic: readonly object[]): ChartOption {
  const { grid, series } = option as { grid?: Readonly<Record<string, number>>; series: readonly object[] }
  return {
    ...option,
    animation: false,
    ...(grid && {
      grid: {
        ...grid,
        left: (grid['left'] ?? 0) + SIDE,
        right: (grid['right'] ?? 0) + SIDE,
        top: (grid['top'] ?? 0) + head,
        bottom: (grid['bottom'] ?? 0) + BELOW,
      },
    }),
    series: series.map((one) => ({ ...one, progressive: 0 })),
    graphic,
  }
}

const words = (text: string, left: number, top: number, style: object) => ({
  type: 'text',
  left,
  top,
  silent: true,
  style: { text, ...style },
})

/** Broken between words: the library leaves the space at the beginning of the next line. */
function linesOf(text: string, look: Look): readonly string[] {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return [text]
  pen.font = `650 ${TITLE.size}px ${look.font}`
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ')
    // Another letter may be wider, where ours is not installed.
    if (lines.length > 0 && pen.measureText(longer).width <= WIDTH - 2.5 * SIDE) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A mark and its words, one after the other. */
function marksOf(marks: readonly Mark[], look: Look, top: number): readonly object[] {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen) pen.font = `13px ${look.font}`
  let left = SIDE
  return marks.flatMap(({ text, colour, form }) => {
    const at = left
    // Another letter may be wider, where ours is not installed.
    left += 22 + 1.2 * (pen?.measureText(text).width ?? text.length * 7) + 20
    const fill = look[colour]
    const mark =
      form === 'dot'
        ? {
            type: 'circle',
            shape: { cx: at + 7, cy: top + 4, r: 5 },
            style: { fill, stroke: look.ink, lineWidth: colour === 'white' || colour === 'paper' ? 1.3 : 0 },
          }
        : {
            type: 'rect',
            shape: { x: at, y: top + (form === 'line' ? 2.5 : -2), width: 15, height: form === 'line' ? 3 : 12 },
            style: { fill },
          }
    return [
      { ...mark, silent: true },
      { type: 'text', left: at + 22, top, silent: true, style: { text, font: `13px ${look.font}`, fill: look.ink2 } },
    ]
  })
}

function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
