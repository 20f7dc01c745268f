/** Unfolds an event that repeats into the times at which it was: moved ones once, taken out ones not, the endless up to a day. */
import type { Day } from '../../core/units.ts'
import { dayFromNumber, dayNumber } from '../../core/units.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { unfoldRule, type Rule } from './calendar-rules.ts'
import { DAY, midnight, momentOf, readTime, zoneOf, type Time } from './calendar-time.ts'
import { utc, type Zones } from './calendar-zones.ts'

/** `from` and `to` are moments; `day` is that of the clock where it was. */
export type Occurrence = { readonly event: CalendarEvent; readonly day: Day; readonly from: number; readonly to: number }

/** An event, and the events that stand in for one of its occurrences. */
export type Series = { readonly event: CalendarEvent | null; readonly instead: readonly CalendarEvent[] }

/** Times of one event: with more, its rule is a slip or a trick. */
const MOST = 100_000
/** Days back for which a rule is unfolded. */
const BACK = 20 * 365 + 5

/**
 * The occurrences of a series, each once and those of one event in order of time; null when its rule cannot be unfolded. A
 * rule is unfolded up to today and some 20 years back. Where that leaves nothing, one occurrence says why: the first, which
 * lies before or ahead, or which was cancelled with all others. `look` is told how many days are looked at.
 */
export function unfold({ event, instead }: Series, zones: Zones, today: Day, look?: (days: number) => void): readonly Occurrence[] | null {
  const moved = instead.map((other) => occurrenceAt(other, { wall: other.start.wall, length: other.length }, zones))
  if (event === null) return moved
  const first = { wall: event.start.wall, length: event.length }
  const repeats = event.rules.length > 0 || event.extras.length > 0
  const times = repeats ? timesOf(event, zones, today, look) : [first]
  if (times === null) return null
  const taken = takenFrom(times, event, instead, zones)
  const kept = times.filter(({ wall }) => !taken(wall)).map((time) => occurrenceAt(event, time, zones))
  const listed = [...(repeats ? kept.filter(({ day }) => day <= today) : kept), ...moved]
  if (listed.length > 0) return listed
  const only = occurrenceAt(event, first, zones)
  return [times.length > 0 && kept.length === 0 ? { ...only, event: { ...event, why: 'cancelled' } } : only]
}

/** `wall` by the clock of the event, `length` in milliseconds. */
type When = { readonly wall: number; readonly length: number }

function occurrenceAt(event: CalendarEvent, { wall, length }: When, zones: Zones): Occurrence {
  const zone = zoneOf(event.start, zones)
  const from = zone.momentOf(wall)
  // Programs write in UTC what its owner saw on a clock at home.
  const seen = zone === utc && !event.start.isDate ? zones.home.wallOf(from) : wall
  return { event, day: dayFromNumber(Math.floor(seen / DAY)), from, to: from + length }
}

/** All times of an event that repeats, its own among them, in order and each once, from 20 years back to tomorrow. */
function timesOf(event: CalendarEvent, zones: Zones, today: Day, look?: (days: number) => void): readonly When[] | null {
  const { start, length } = event
  const now = dayNumber(today) * DAY
  // Where an event is it may be a day later than at home.
  const bounds = { from: now - BACK * DAY, to: now + 2 * DAY - 1000 }
  const found = new Map<number, When>()
  const add = (wall: number, lasts: number | null) => {
    if (wall >= bounds.from && wall <= bounds.to) found.set(wall, { wall, length: lasts ?? length })
  }
  add(start.wall, null)
  for (const rule of event.rules) {
    const until = lastWall(rule, start, zones)
    if (until === null) return null
    for (const wall of wallsOf(rule, start.wall, bounds.from, Math.min(until, bounds.to), look)) {
      add(wall, null)
      if (found.size > MOST) return null
    }
  }
  for (const extra of event.extras) add(wallIn(extra.time, start, zones), extra.length)
  return [...found.values()].toSorted((a, b) => a.wall - b.wall)
}

/** The wall times of a rule. Its start counts as the first, also when the rule would not have given it. */
function* wallsOf(rule: Rule, start: number, from: number, until: number, look?: (days: number) => void): Generator<number> {
  let left = rule.count ?? Number.POSITIVE_INFINITY
  let first = true
  for (const wall of unfoldRule(rule, start, from, until, look)) {
    if (first && wall !== start) left -= 1
    first = false
    if (left <= 0) return
    left -= 1
    yield wall
  }
}

/** The wall time after which a rule gives nothing; null when it is no time. `UNTIL` is mostly in UTC. */
function lastWall(rule: Rule, start: Time, zones: Zones): number | null {
  if (rule.until === null) return Number.POSITIVE_INFINITY
  const until = readTime(rule.until, null)
  if (until === null) return null
  return until.isDate && !start.isDate ? until.wall + DAY - 1000 : wallIn(until, start, zones)
}

/** A time by the clock of the event that it belongs to; of an event of whole days, its day. */
function wallIn(time: Time, start: Time, zones: Zones): number {
  if (start.isDate) return midnight(time.zone === 'UTC' ? zones.home.wallOf(time.wall) : time.wall)
  if (time.isDate) return time.wall + start.wall - midnight(start.wall)
  return time.zone === null || time.zone === start.zone ? time.wall : zoneOf(start, zones).wallOf(momentOf(time, zones))
}

/**
 * Whether an occurrence was taken out, or another event stands in for it. A bare date takes out what was on that day, and so
 * does a time at which nothing was: programs write such times in the wrong zone, or by the clock from before a change.
 */
function takenFrom(times: readonly When[], event: CalendarEvent, instead: readonly CalendarEvent[], zones: Zones) {
  const listed = new Set(times.map(({ wall }) => wall))
  const days = new Set<number>()
  const walls = new Set<number>()
  for (const time of [...event.removed, ...instead.flatMap((other) => other.instead ?? [])]) {
    const wall = wallIn(time, event.start, zones)
    if (time.isDate || !listed.has(wall)) days.add(midnight(wall))
    else walls.add(wall)
  }
  return (wall: number): boolean => walls.has(wall) || days.has(midnight(wall))
}
