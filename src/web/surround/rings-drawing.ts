/** The rings as a picture for a file: the same circles as on the page, and beside them who stands in which. */
import { customersIn, rings, type Coverage, type Ring } from '../../core/surround/coverage.ts'
import { drawing, type Spot } from '../ui/drawing.ts'
import type { ChartOption, Look } from '../ui/look.ts'

/** Radius of the circles, in pixels or units of the picture, from the inside out. */
export const radius: Readonly<Record<'known' | 'via-one' | 'via-two', number>> = { known: 34, 'via-one': 62, 'via-two': 90 }
export const CENTRE = 104
/** A ring is never thinner than it can be seen, nor thicker than its room. */
const [THIN, THICK] = [1, 24]

/** How thick a ring is drawn: its area goes with its customers. */
export const thickness = (coverage: Coverage, ring: Ring): number =>
  coverage[ring] === 0 ? THIN : THIN + (THICK - THIN) * Math.sqrt(coverage[ring] / customersIn(coverage))

export type RingWords = {
  readonly us: string
  readonly ring: (ring: Ring) => string
  readonly count: (value: number) => string
  readonly percent: (share: number) => string
}

/** Pixels: between two rows of the list, where it begins, and how long it is at most. */
const [ROW, LEFT, LONG] = [32, 300, 380]
export const HEIGHT = 2 * CENTRE

export function ringsDrawing(coverage: Coverage, words: RingWords, look: Look, width: number): ChartOption {
  const inAll = customersIn(coverage)
  const long = Math.min(LONG, width - LEFT)
  const colours: Readonly<Record<Ring, string>> = {
    known: look.ink,
    'via-one': look.ink2,
    'via-two': look.grey,
    buys: look.ink,
    none: look.line,
    'not-known': look.hairline,
  }
  const y = (at: number) => 24 + ROW * at
  const circles = (['via-two', 'via-one', 'known'] as const).map((ring) => ({
    at: [CENTRE, CENTRE],
    size: 2 * radius[ring],
    fill: 'transparent',
    edge: coverage[ring] === 0 ? look.hairline : colours[ring],
    edgeWidth: thickness(coverage, ring),
  })) satisfies readonly Spot[]
  const us = { text: words.us, colour: look.paper, size: 10, bold: true, align: 'center' } as const
  const colour = (ring: Ring) => (coverage[ring] === 0 ? look.ink2 : look.ink)
  return drawing(
    {
      width,
      height: HEIGHT,
      spots: {
        rings: [...circles, { at: [CENTRE, CENTRE], size: 32, fill: look.line, words: us }],
        marks: rings.map((ring, at) => ({
          at: [LEFT, y(at)],
          size: 9,
          fill: ring === 'known' ? look.ink : look.paper,
          edge: colours[ring],
          edgeWidth: 2,
          square: ring === 'none',
          dotted: ring === 'buys',
        })),
      },
      // Below the line stands who cannot be reached, or of whom that is not known.
      strokes: rings.slice(1).map((ring, at) => ({
        from: [LEFT - 6, y(at) + ROW / 2],
        to: [LEFT + long, y(at) + ROW / 2],
        colour: ring === 'none' ? look.line : look.hairline,
        width: ring === 'none' ? 2 : 1,
      })),
      words: rings.flatMap((ring, at) => [
        { at: [LEFT + 18, y(at)], text: words.ring(ring), colour: colour(ring) } as const,
        { at: [LEFT + long - 60, y(at)], text: words.count(coverage[ring]), colour: colour(ring), align: 'right' } as const,
        { at: [LEFT + long, y(at)], text: words.percent(inAll === 0 ? 0 : coverage[ring] / inAll), colour: look.ink2, align: 'right' } as const, // prettier-ignore
      ]),
    },
    look,
  )
}
