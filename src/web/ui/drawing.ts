/** A picture of marks, lines and words at places in pixels, for what no axis measures: people, rings, corners, cells. */
import type { ChartOption, Look } from './look.ts'

export type Place = readonly [x: number, y: number]

/** A circle; open where it has no fill. Its words are hovered with it. */
export type Spot = {
  readonly at: Place
  /** Across, in pixels. */
  readonly size: number
  readonly fill: string
  readonly edge?: string
  readonly edgeWidth?: number
  readonly square?: boolean
  readonly dotted?: boolean
  readonly words?: Omit<Words, 'at'>
}

export type Stroke = {
  readonly from: Place
  readonly to: Place
  readonly colour: string
  readonly width: number
  /** How far its middle stands aside, in pixels; to the left of who goes down. */
  readonly bend?: number
}

export type Words = {
  readonly at: Place
  readonly text: string
  readonly colour: string
  readonly size?: number
  readonly bold?: boolean
  /** On which side of the place they begin; left where nothing is said. */
  readonly align?: 'left' | 'right' | 'center'
  readonly stand?: 'top' | 'middle' | 'bottom'
  /** Where they are wider they go on below. */
  readonly width?: number
  /** From the middle of the mark, in pixels. */
  readonly offset?: Place
}

type Drawing = {
  readonly width: number
  readonly height: number
  /** By the name of their series; drawn in this order, over lines. */
  readonly spots?: Readonly<Record<string, readonly Spot[]>>
  readonly strokes?: readonly Stroke[]
  readonly words?: readonly Words[]
}

export function drawing({ width, height, spots = {}, strokes = [], words = [] }: Drawing, look: Look): ChartOption {
  const still = { type: 'scatter', silent: true, animation: false } as const
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', min: 0, max: width, show: false },
    yAxis: { type: 'value', min: 0, max: height, inverse: true, show: false },
    series: [
      {
        ...still,
        id: 'strokes',
        data: [],
        markLine: {
          silent: true,
          animation: false,
          symbol: 'none',
          label: { show: false },
          z: 1,
          data: strokes
            .filter(isStraight)
            .map(({ from, to, colour, width: thick }) => [
              { coord: [...from], lineStyle: { color: colour, width: thick, type: 'solid' } },
              { coord: [...to] },
            ]),
        },
      },
      {
        ...still,
        id: 'words',
        symbolSize: 0,
        itemStyle: { opacity: 1 },
        z: 3,
        data: words.map((one) => ({ value: [...one.at], label: labelOf(one) })),
      },
      ...strokes
        .filter((stroke) => !isStraight(stroke))
        .map((stroke) => ({
          type: 'line',
          silent: true,
          animation: false,
          showSymbol: false,
          z: 1,
          lineStyle: { color: stroke.colour, width: stroke.width },
          data: arcOf(stroke),
        })),
      ...Object.entries(spots).map(([id, own]) => ({
        type: 'scatter',
        id,
        z: 2,
        data: own.map(({ at, size, fill, edge = fill, edgeWidth = 0, square = false, dotted = false, words: named }) => ({
          value: [...at],
          symbol: square ? 'rect' : 'circle',
          symbolSize: size,
          itemStyle: {
            color: fill,
            borderColor: edge,
            borderWidth: edgeWidth,
            borderType: dotted ? 'dotted' : 'solid',
            borderCap: dotted ? 'butt' : 'round',
            opacity: 1,
          },
          ...(named && { label: labelOf(named) }),
        })),
        emphasis: { scale: 1.5 },
      })),
    ],
  }
}

const isStraight = ({ bend = 0 }: Stroke): boolean => bend === 0

/** Enough pieces for an arc to look round. */
const PIECES = 24

function arcOf({ from, to, bend = 0 }: Stroke): Place[] {
  const [across, down] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(across, down) || 1
  return Array.from({ length: PIECES + 1 }, (_, piece) => {
    const along = piece / PIECES
    const aside = (4 * bend * along * (1 - along)) / length
    return [from[0] + along * across - aside * down, from[1] + along * down + aside * across]
  })
}

const beside = { left: 'right', right: 'left', center: 'inside' } as const

const labelOf = ({
  text,
  colour,
  size = 13,
  bold = false,
  align = 'left',
  stand = 'middle',
  width,
  offset = [0, 0],
}: Omit<Words, 'at'>) => ({
  show: true,
  // As a function, because names out of files may hold what a pattern would read.
  formatter: () => text,
  position: beside[align],
  distance: 0,
  align,
  verticalAlign: stand,
  offset: [...offset],
  color: colour,
  fontSize: size,
  lineHeight: Math.round(size * 1.3),
  fontWeight: bold ? 640 : 400,
  ...(width !== undefined && { width, overflow: 'break' }),
})
