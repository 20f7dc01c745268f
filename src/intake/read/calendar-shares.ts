/** Gives every minute of a day to one meeting, and never more than a day has. */
import type { Day } from '../../core/units.ts'

/** `from` and `to` are milliseconds. */
export type Stretch = { readonly day: Day; readonly from: number; readonly to: number }

const MINUTES_IN_DAY = 1440

/**
 * Whole minutes of each meeting, in the order given. Where two overlap, the time in common belongs to the one that began
 * first (of two that began together, the first given), so that the sum is the union of all of them; a meeting inside
 * another is left with nothing.
 */
export function shareTime(meetings: readonly Stretch[]): readonly number[] {
  const shares = meetings.map(() => 0)
  const used = new Map<Day, number>()
  let taken = Number.NEGATIVE_INFINITY
  const inOrder = [...meetings.entries()].toSorted(([, a], [, b]) => a.from - b.from)
  for (const [at, { day, from, to }] of inOrder) {
    const whole = Math.round(Math.max(0, to - Math.max(from, taken)) / 60_000)
    const before = used.get(day) ?? 0
    const minutes = Math.min(whole, MINUTES_IN_DAY - before)
    shares[at] = minutes
    used.set(day, before + minutes)
    taken = Math.max(taken, to)
  }
  return shares
}
