/** The marks of one verdict in a picture: white, grey and black, of which the one that the paper is not gets an edge. */
import type { Look } from '../ui/look.ts'

export type VerdictLetter = 'w' | 'g' | 'b'

/** Data per mark: across, up, and a bulk that can set its size. */
export type MarkData = { readonly at: Int32Array; readonly points: readonly (readonly number[])[] }

/** The marks of one verdict, and for each its place in the columns that they came from. */
export function ofVerdict(verdicts: string, letter: VerdictLetter, point: (at: number) => readonly number[]): MarkData {
  const at: number[] = []
  for (let i = 0; i < verdicts.length; i += 1) if (verdicts[i] === letter) at.push(i)
  return { at: Int32Array.from(at), points: at.map(point) }
}

const ONE_SIZE = 5
const CHUNK = 500
/** Up to here circle by circle: 3,400 took 55 ms, and as paths, where a canvas is drawn by graphics hardware, 2 seconds. */
const CIRCLES = 4000

/** `size` turns the bulk into a diameter; null gives all marks one size. */
export function verdictSeries(letter: VerdictLetter, data: MarkData, look: Look, size: ((bulk: number) => number) | null) {
  const colour = { w: look.white, g: look.grey, b: look.black }[letter]
  // On light paper a white mark is a ring, on dark paper a black one.
  const ring = letter === (look.dark ? 'b' : 'w')
  const large = size === null && data.points.length > CIRCLES
  return {
    id: letter,
    type: 'scatter' as const,
    data: data.points,
    dimensions: ['across', 'up', 'bulk'],
    encode: { x: 'across', y: 'up' },
    symbol: 'circle',
    symbolSize: size ? (values: readonly number[]) => size(values[2] ?? 0) : ONE_SIZE,
    large,
    largeThreshold: 0,
    // One path of many thousand circles takes a canvas minutes; in chunks it takes a second.
    progressive: large ? CHUNK : 0,
    progressiveThreshold: CHUNK,
    cursor: 'pointer',
    z: letter === 'b' ? 2 : letter === 'g' ? 3 : 4,
    itemStyle: {
      color: colour,
      borderColor: ring ? look.ink : look.paper,
      borderWidth: ring ? 1.3 : size ? 0.6 : 0,
      opacity: 1,
    },
    emphasis: { scale: 1.25 },
  }
}
