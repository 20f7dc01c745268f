/** How blocks that wait for each other fall apart: side by side, or one part wholly before the next. */
import { withWaits, type Waits } from './queue.ts'

/**
 * Parts (places) that have nothing to do with each other; else parts of which each waits wholly for all before it, in
 * that order: the parallel and the series decomposition of a partial order. All in one where neither is possible.
 */
export function apart(waits: Waits, all: readonly number[]): readonly (readonly number[])[] {
  const among = new Set(all)
  const before = new Map(all.map((at) => [at, new Set(withWaits(at, waits, among))]))
  const areOrdered = (a: number, b: number): boolean => before.get(a)!.has(b) || before.get(b)!.has(a)
  const sideBySide = connected(all, areOrdered)
  if (sideBySide.length > 1) return sideBySide
  return connected(all, (a, b) => !areOrdered(a, b)).toSorted(([a], [b]) => before.get(a!)!.size - before.get(b!)!.size)
}

function connected(all: readonly number[], together: (a: number, b: number) => boolean): readonly (readonly number[])[] {
  const left = new Set(all)
  const parts: (readonly number[])[] = []
  for (const first of all) {
    if (!left.delete(first)) continue
    const part = [first]
    for (const at of part) {
      for (const other of left) {
        if (!together(at, other)) continue
        left.delete(other)
        part.push(other)
      }
    }
    parts.push(part)
  }
  return parts
}
