/** The fixed rhythm in which the course is looked at: cycles of so many days, one after the other, without gaps. */
import { nobody, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { dayFromNumber, dayNumber, type Day } from '../units.ts'

/** `from` is the first day of some cycle; all others follow from it, before it and after it. */
export type Rhythm = { readonly days: number; readonly from: Day }

/** Both days count. A cycle is known by its first day. */
export type Cycle = { readonly from: Day; readonly to: Day }

/** Two weeks, from a Monday on. */
export const usualRhythm: Rhythm = { days: 14, from: '2024-01-01' as Day }

/** Whole weeks only: a cycle with more weekends than the next would differ by that alone. */
export const rhythms = [7, 14, 21, 28] as const

export type RhythmEvent = { readonly type: 'rhythm-set'; readonly data: { readonly days: number; readonly from: Day } }

export const rhythmLog = {
  subject: 'rhythm',
  initial: usualRhythm,
  evolve: (_state: Rhythm, { data }: RhythmEvent): Rhythm => data,
} as const

/** Choosing how often the course is looked at. What is measured is measured again by the new rhythm, as far back as facts go. */
export function decideRhythm({ days, from }: Rhythm, state: Rhythm, { by }: About): readonly RhythmEvent[] | Refusal {
  if (by === nobody) return refuse('say-who-you-are')
  if (!rhythms.some((known) => known === days)) return refuse('rhythm-unknown')
  return days === state.days && from === state.from ? [] : [{ type: 'rhythm-set', data: { days, from } }]
}

/** The cycle that a day lies in. */
export function cycleAt({ days, from }: Rhythm, day: Day): Cycle {
  const start = dayNumber(from) + Math.floor((dayNumber(day) - dayNumber(from)) / days) * days
  return { from: dayFromNumber(start), to: dayFromNumber(start + days - 1) }
}

/** So many cycles that ended before this day, the oldest first. */
export function cyclesBefore(rhythm: Rhythm, day: Day, count: number): readonly Cycle[] {
  const now = dayNumber(cycleAt(rhythm, day).from)
  return Array.from({ length: count }, (_, at) => cycleAt(rhythm, dayFromNumber(now - (count - at) * rhythm.days)))
}

/** Monday to Friday, in a cycle or any other stretch of days; public holidays count as well. */
export function workingDays({ from, to }: Cycle): number {
  const first = dayNumber(from)
  // 1 January 1970 was a Thursday.
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, at) => (first + at + 3) % 7).filter((weekday) => weekday < 5).length
}

/** Nobody invoices at the weekend: records that end on a Friday cover the Sunday after it. */
const WEEKEND = 2

/** Whether what is recorded, from a first day to a last, speaks of the whole cycle. */
export const isCovered = ({ from, to }: Cycle, recorded: { readonly first: Day; readonly last: Day } | null): boolean =>
  recorded !== null && from >= recorded.first && dayNumber(to) <= dayNumber(recorded.last) + WEEKEND
