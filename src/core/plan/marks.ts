/** Marks of a picture: of those that would hide each other only the one in front, which stands for all behind it. */
import type { Verdict } from './verdict.ts'

export type Marks = {
  /** The marks that are drawn, as places in the columns that they were chosen from, ascending. */
  readonly at: readonly number[]
  /** How many marks each of them stands for, itself included; they add up to all. */
  readonly stands: readonly number[]
}

/** A picture shows this many marks one by one. */
const ONE_BY_ONE = 4000
/** Cells of about the size of a mark, on a picture of ordinary width and height. */
const ACROSS = 110
const UP = 50

/** Whether some marks stand for others. */
export const areCrowded = (stands: readonly number[]): boolean => stands.some((one) => one > 1)

/** How many customers of each verdict the marks stand for; `verdicts` holds 'w', 'g' or 'b' per mark. */
export function countOf(verdicts: string, stands: readonly number[]): Readonly<Record<Verdict, number>> {
  const count = { w: 0, g: 0, b: 0 }
  stands.forEach((one, at) => (count[verdicts[at] as keyof typeof count] += one))
  return { white: count.w, grey: count.g, black: count.b }
}

type Place = (at: number) => number

/** `kind` keeps marks apart that look different; in front is the first in the order given. */
export function marksOf(count: number, across: Place, up: Place, kind: (at: number) => string): Marks {
  const all = Array.from({ length: count }, (_, at) => at)
  if (count <= ONE_BY_ONE) return { at: all, stands: all.map(() => 1) }
  const column = cellsOf(all, across, ACROSS)
  const row = cellsOf(all, up, UP)
  const cells = Map.groupBy(all, (at) => `${column(at)} ${row(at)} ${kind(at)}`)
  // Cells come in the order of their first mark, so ascending.
  const marks = [...cells.values()]
  return { at: marks.map((behind) => behind[0]!), stands: marks.map((behind) => behind.length) }
}

function cellsOf(all: readonly number[], place: Place, cells: number): (at: number) => number {
  let least = Infinity
  let most = -Infinity
  for (const at of all) {
    least = Math.min(least, place(at))
    most = Math.max(most, place(at))
  }
  return (at) => Math.min(cells - 1, Math.floor(((place(at) - least) / (most - least || 1)) * cells))
}
