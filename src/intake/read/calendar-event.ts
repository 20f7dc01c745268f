/** One event of a calendar with what counting its hours takes. Titles, descriptions and places are never looked at. */
import ICAL from 'ical.js'
import type { PassCode } from '../../core/fact/pass.ts'
import { peopleOf, type Person } from './calendar-people.ts'
import { readRule, type Rule } from './calendar-rules.ts'
import { DAY, isEmpty, momentOf, readTime, readTimes, zoneOf, type Time } from './calendar-time.ts'
import type { Zones } from './calendar-zones.ts'
import { paramOf, readProperty, textOf, type Component, type Property } from './components.ts'

/** The only properties of an event that are kept. */
export const eventProperties: ReadonlySet<string> = new Set([
  'UID', 'SEQUENCE', 'DTSTAMP', 'RECURRENCE-ID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE',
  'STATUS', 'TRANSP', 'CLASS', 'X-MICROSOFT-CDO-BUSYSTATUS', 'X-MICROSOFT-CDO-ALLDAYEVENT', 'ATTENDEE', 'ORGANIZER',
]) // prettier-ignore

/** An extra occurrence; with a length of its own where it is a period. `length` in milliseconds. */
export type Extra = { readonly time: Time; readonly length: number | null }

export type CalendarEvent = {
  /** Where it begins in the file. */
  readonly line: number
  readonly uid: string | null
  /** The occurrence of a series that this event stands in for. */
  readonly instead: Time | null
  readonly sequence: number
  /** When this version was made; sorts as text. */
  readonly stamp: string
  readonly start: Time
  /** Milliseconds. */
  readonly length: number
  readonly rules: readonly Rule[]
  readonly extras: readonly Extra[]
  readonly removed: readonly Time[]
  /** Why it does not count, whoever was there. */
  readonly why: PassCode | null
  readonly tentative: boolean
  readonly people: readonly Person[]
  /** Whether the file says who was asked at all. */
  readonly attended: boolean
}

/** Letters in the lines of one event that are kept: a hundred thousand days, or forty thousand people. */
const LONGEST = 4 << 20

/** The event, or null when it cannot be read. */
export function readEvent({ line, lines, whole }: Component, zones: Zones): CalendarEvent | null {
  if (!whole || lines.reduce((sum, { length }) => sum + length, 0) > LONGEST) return null
  const read = lines.map((text) => readProperty(text))
  // A line of ours that is no property: what it would have said is not known. Someone without an address is nobody.
  if (read.some((property, at) => property === null && !PEOPLE.test(lines[at] ?? ''))) return null
  const properties = read.filter((property) => property !== null)
  const all = (name: string) => properties.filter((property) => property.name === name)
  const text = (name: string) => textOf(all(name)[0] ?? null)?.toUpperCase() ?? null
  const times = (name: string) => {
    const found = all(name).map(readTimes)
    return found.includes(null) ? null : (found as readonly (readonly Time[])[]).flat()
  }
  const starts = times('dtstart')
  const ends = times('dtend')
  const instead = times('recurrence-id')
  const removed = times('exdate')
  const extras = readExtras(all('rdate'), zones)
  // A rule has no colon in it; what stands before the last one are parameters.
  const rules = lines.filter((text) => /^RRULE\b/i.test(text)).map((text) => readRule(text.slice(text.lastIndexOf(':') + 1)))
  if (ends === null || instead === null || removed === null || extras === null || rules.includes(null)) return null
  const [start, second] = starts ?? []
  // Two beginnings or two ends contradict each other.
  if (start === undefined || second !== undefined || ends.length > 1) return null
  const length = lengthOf(start, ends[0], all('duration'), zones)
  if (length === null) return null
  const busy = text('x-microsoft-cdo-busystatus')
  const event = { start, length: length.moments, rules: rules as readonly Rule[], extras, removed, instead: instead[0] ?? null }
  const allDay = start.isDate || length.clock >= DAY || text('x-microsoft-cdo-alldayevent') === 'TRUE'
  return {
    ...event,
    line,
    uid: textOf(all('uid')[0] ?? null),
    sequence: Number(all('sequence')[0]?.values[0] ?? 0) || 0,
    stamp: textOf(all('dtstamp')[0] ?? null) ?? '',
    why: whyNot({ allDay, busy, status: text('status'), transparency: text('transp'), access: text('class') }),
    tentative: text('status') === 'TENTATIVE' || busy === 'TENTATIVE',
    people: peopleOf(properties),
    attended: all('attendee').length > 0,
  }
}

const PEOPLE = /^(?:ATTENDEE|ORGANIZER)\b/i

type Marks = { readonly allDay: boolean } & Readonly<Record<'busy' | 'status' | 'transparency' | 'access', string | null>>

function whyNot({ allDay, busy, status, transparency, access }: Marks): PassCode | null {
  if (status === 'CANCELLED') return 'cancelled'
  if (access === 'PRIVATE' || access === 'CONFIDENTIAL') return 'private'
  if (allDay) return 'all-day'
  // Out of office is leave: nobody was met.
  if (busy === 'OOF') return 'no-work'
  // Outlook writes "working elsewhere" as free and opaque: that is work.
  return transparency === 'TRANSPARENT' || (busy === 'FREE' && transparency !== 'OPAQUE') ? 'free' : null
}

/** By the clock and in real time, which differ when summer time begins or ends in between; null for a length below zero. */
function lengthOf(start: Time, end: Time | undefined, durations: readonly Property[], zones: Zones) {
  if (end !== undefined) {
    const same = end.zone === start.zone || end.isDate || start.isDate
    const comparable = same || (zoneOf(start, zones).known && zoneOf(end, zones).known)
    const clock = end.wall - start.wall
    const moments = comparable ? momentOf(end, zones, zoneOf(start, zones)) - momentOf(start, zones) : clock
    return moments < 0 || (same && clock < 0) ? null : { moments, clock: same ? clock : moments }
  }
  if (durations[0] === undefined) return { moments: 0, clock: 0 }
  const length = readDuration(durations[0].values[0])
  // A day that lasts no hours is still a day.
  return length === null ? (start.isDate ? { moments: 0, clock: 0 } : null) : { moments: length, clock: length }
}

/** Milliseconds of `PT1H30M`; null when it is none or below zero. */
function readDuration(value: unknown): number | null {
  if (typeof value !== 'string' || !ICAL.Duration.isValueString(value)) return null
  try {
    const seconds = ICAL.Duration.fromString(value).toSeconds()
    return seconds >= 0 ? seconds * 1000 : null
  } catch {
    // ical.js throws on what only looks like a duration.
    return null
  }
}

/** Extra dates, among which periods with an end or a length. */
function readExtras(properties: readonly Property[], zones: Zones): readonly Extra[] | null {
  const extras = properties.flatMap((property) =>
    property.values.filter((value) => !isEmpty(value)).map((value) => readExtra(value, paramOf(property, 'tzid'), zones)),
  )
  return extras.includes(null) ? null : (extras as readonly Extra[])
}

function readExtra(value: unknown, zone: string | null, zones: Zones): Extra | null {
  const [from, to]: readonly unknown[] = Array.isArray(value) ? value : [value, null]
  const time = readTime(from, zone)
  if (time === null || to === null) return time && { time, length: null }
  const end = readTime(to, zone)
  const length = end === null ? readDuration(to) : momentOf(end, zones) - momentOf(time, zones)
  return length === null || length < 0 ? null : { time, length }
}
