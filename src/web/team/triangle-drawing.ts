/** The triangle as a picture for a file: each corner on its track, where the plan has it and where it was moved to, and what follows. */
import { drawing, type Place, type Words } from '../ui/drawing.ts'
import type { ChartOption, Look } from '../ui/look.ts'

export type DrawnCorner = {
  readonly name: string
  readonly value: string
  readonly note: string
  /** As shares of the track. */
  readonly at: number
  readonly planned: number
  readonly held: boolean
}

export type Figure = { readonly name: string; readonly value: string; readonly note: string | null | undefined }

/** Pixels: of one corner, and of the figures below them. */
const [CORNER, BELOW, LEFT] = [78, 104, 10]
export const heightOf = (corners: number): number => corners * CORNER + BELOW

export function triangleDrawing(corners: readonly DrawnCorner[], figures: readonly Figure[], look: Look, width: number): ChartOption {
  const long = width - 2 * LEFT
  const on = (share: number, at: number): Place => [LEFT + share * long, at * CORNER + 56]
  const quiet = { colour: look.ink2, size: 13 } as const
  const below = corners.length * CORNER
  return drawing(
    {
      width,
      height: heightOf(corners.length),
      strokes: [
        ...corners.map((_, at) => ({ from: on(0, at), to: on(1, at), colour: look.hairline, width: 5 })),
        ...corners.map(({ planned, at: now }, at) => ({ from: on(planned, at), to: on(now, at), colour: look.line, width: 5 })),
        ...corners.map(({ planned }, at) => ({ from: up(on(planned, at), 8), to: up(on(planned, at), -8), colour: look.ink, width: 2 })),
        { from: [0, below + 12], to: [width, below + 12], colour: look.hairline, width: 1 },
      ],
      spots: {
        corners: corners.map(({ at: now, held }, at) => ({
          at: on(now, at),
          size: 15,
          fill: look.paper,
          edge: held ? look.line : look.ink,
          edgeWidth: 2,
        })),
      },
      words: [
        ...corners.flatMap(({ name, value, note }, at): readonly Words[] => [
          { ...quiet, at: [0, at * CORNER + 10], text: name },
          { ...quiet, at: [width, at * CORNER + 34], text: note, align: 'right' },
          { at: [0, at * CORNER + 33], text: value, colour: look.ink, size: 22, bold: true },
        ]),
        ...figures.flatMap(({ name, value, note }, at): readonly Words[] => {
          const x = (at * width) / figures.length
          const told = { at: [x, below + 78], text: note ?? '' } as const
          return [
            { ...quiet, at: [x, below + 32], text: name },
            { at: [x, below + 55], text: value, colour: look.ink, size: 18, bold: true },
            ...(note == null ? [] : [{ ...quiet, ...told, size: 12 }]),
          ]
        }),
      ],
    },
    look,
  )
}

const up = ([x, y]: Place, pixels: number): Place => [x, y - pixels]
