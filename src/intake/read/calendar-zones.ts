/**
 * Turns the clock of a time zone into moments. Done here and not by ical.js: it loses the zone of repeated events
 * (kewisch/ical.js#257), and files name zones that it does not know. A wall time is what a clock on the wall shows, in
 * milliseconds since 1970 as if that clock were UTC; a moment is milliseconds since 1970.
 */
import { HOME } from '../parse/home-zone.ts'
import ICAL from 'ical.js'
import { findIana } from 'windows-iana'
import { readProperty, textOf, type Component } from './components.ts'

export type Zone = {
  /** False when nobody knows the name of the zone: another stands in for it, and only differences mean something. */
  readonly known: boolean
  readonly momentOf: (wall: number) => number
  readonly wallOf: (moment: number) => number
}

export type Zones = {
  /** The zone of this name; that of the calendar for a name that nobody knows and for a time without a zone. */
  readonly find: (name: string | null) => Zone
  /** The zone in which the owner of the calendar lives. */
  readonly home: Zone
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

export const utc: Zone = { known: true, momentOf: (wall) => wall, wallOf: (moment) => moment }

/**
 * The zones of a calendar. A name is looked up as an IANA zone, then as a zone of Windows, then among those that the file
 * describes (descriptions are often cut down to the years of one event, the databases are not), then for what it says.
 * `name` is what the calendar says of itself; without it the one zone that the file describes, else that of the Netherlands.
 */
export function openZones(name: string | null, described: readonly Component[]): Zones {
  const years = { left: MOST_YEARS }
  const own = new Map(described.flatMap((component) => describedZone(component, years)))
  const found = new Map<string, Zone | null>()
  const asked = new Map<string, Zone>()
  const only = own.size === 1 ? [...own.keys()][0] : undefined
  const home = (name === null ? null : lookUp(name)) ?? (only === undefined ? null : lookUp(only)) ?? lookUp(HOME) ?? utc
  const elsewhere: Zone = { ...home, known: false }
  return { home, find: (zone) => (zone === null ? home : (lookUp(zone) ?? elsewhere)) }

  function lookUp(zone: string): Zone | null {
    const plain = plainZone(zone)
    let known = found.get(plain)
    if (known === undefined)
      found.set(plain, (known = ianaZone(plain, asked) ?? windowsZone(plain, asked) ?? own.get(plain) ?? spokenZone(plain, asked)))
    return known
  }
}

const plainZone = (name: string): string => name.replaceAll('\\', '').replaceAll('"', '').trim()

/** Letters in the name of a zone. */
const LONGEST = 200

/** `/mozilla.org/20070129_1/Europe/Berlin` ends in a name that is known. `asked` holds zones by what Intl calls them: one has many names, and is large. */
function ianaZone(name: string, asked: Map<string, Zone>): Zone | null {
  if (/^(?:utc|gmt|z|etc\/(?:utc|gmt|z))$/i.test(name)) return utc
  if (name.length > LONGEST) return null
  const parts = name.split('/')
  for (const candidate of [name, parts.slice(-2).join('/'), parts.slice(-3).join('/')]) {
    try {
      const known = asked.get(candidate.toLowerCase())
      if (known) return known
      const format = new Intl.DateTimeFormat('en-US', { timeZone: candidate, timeZoneName: 'longOffset' })
      const zone = zoneBy(offsetsOf(format))
      asked.set(candidate.toLowerCase(), zone)
      return zone
    } catch {
      // Intl throws on names that it does not know; the next may be one that it does.
    }
  }
  return null
}

function windowsZone(name: string, asked: Map<string, Zone>): Zone | null {
  const [iana] = findIana(name)
  return iana === undefined ? null : ianaZone(iana, asked)
}

/** Old programs write what Windows shows: `(UTC+01:00) Amsterdam, Berlin, Rome`. Its cities are zones, else its offset is one without summer. */
function spokenZone(name: string, asked: Map<string, Zone>): Zone | null {
  if (name.length > LONGEST) return null
  const cities = name.replace(/^\([^)]*\)/, '').split(',').map((city) => `/${city.trim().replaceAll(' ', '_')}`) // prettier-ignore
  const zone = cities.length > 1 ? Intl.supportedValuesOf('timeZone').find((iana) => cities.some((city) => iana.endsWith(city))) : undefined
  if (zone !== undefined) return ianaZone(zone, asked)
  const [, sign, hours = '0', minutes = '0'] = /^\(?(?:utc|gmt) ?([+-])(\d{1,2}):?(\d\d)?/i.exec(name) ?? []
  if (sign === undefined) return null
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60_000)
  return { known: false, momentOf: (wall) => wall - offset, wallOf: (moment) => moment + offset }
}

/** Between two moments a week apart with the same offset the clock did not change: asking is slow. */
const WEEK = 7 * DAY

function offsetsOf(format: Intl.DateTimeFormat): (moment: number) => number {
  const atStart = new Map<number, number>()
  const startOf = (week: number): number => {
    let offset = atStart.get(week)
    if (offset === undefined) atStart.set(week, (offset = offsetAt(format, week * WEEK)))
    return offset
  }
  return (moment) => {
    const week = Math.floor(moment / WEEK)
    const offset = startOf(week)
    return offset === startOf(week + 1) ? offset : offsetAt(format, moment)
  }
}

function offsetAt(format: Intl.DateTimeFormat, moment: number): number {
  const text = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d+):?(\d+)?:?(\d+)?/.exec(text) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60_000 + Number(seconds) * 1000)
}

/** In autumn an hour comes twice: the first counts. In spring one does not exist: it is read by the clock before it. */
function zoneBy(offset: (moment: number) => number): Zone {
  return {
    known: true,
    wallOf: (moment) => moment + offset(moment),
    momentOf: (wall) => {
      const before = offset(wall - DAY)
      const after = offset(wall + DAY)
      if (before === after || offset(wall - before) === before) return wall - before
      return offset(wall - after) === after ? wall - after : wall - before
    },
  }
}

/** How clocks change: on some day of a month each year. ical.js unfolds other rules for hours, or never ends. */
const LIKELY =
  /^RRULE[^:]*:(?:(?:FREQ=YEARLY|INTERVAL=1|WKST=\w\w|BYMONTH=\d+|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=[-\d,]+|COUNT=\d+|UNTIL=\w+)(?:;|$))+$/i

/** Years of rules that the descriptions of one file may take: ical.js unfolds each rule from where it begins. */
const MOST_YEARS = 100_000
const LAST_YEAR = 2100

/** A zone that the file itself describes, by its name there. */
function describedZone({ lines }: Component, years: { left: number }): readonly (readonly [string, Zone])[] {
  const name = textOf(readProperty(lines.find((line) => /^TZID[;:]/i.test(line)) ?? ''))
  if (name === null || lines.some((line) => /^RRULE/i.test(line) && !(LIKELY.test(line) && /FREQ=YEARLY/i.test(line)))) return []
  // Each rule may be unfolded from where any of them begins.
  const starts = lines.flatMap((line) => /^DTSTART[^:]*:(\d{4})/i.exec(line)?.[1] ?? [])
  years.left -= lines.length + starts.length * (LAST_YEAR - Math.min(LAST_YEAR, ...starts.slice(0, 1000).map(Number)))
  if (years.left < 0) return []
  try {
    const component = new ICAL.Component(ICAL.parse(['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n')) as unknown[])
    const zone = new ICAL.Timezone({ component, tzid: name })
    const offset = (wall: number): number => zone.utcOffset(floating(wall)) * 1000
    const shift = offset(Date.UTC(2026, 0, 1))
    if (!Number.isFinite(shift)) return []
    const wallOf = (moment: number): number => moment + offset(moment + shift)
    return [[plainZone(name), { known: true, momentOf: (wall) => wall - offset(wall), wallOf }]]
  } catch {
    // A description that ical.js cannot read describes nothing.
    return []
  }
}

/** A wall time as ical.js has it. */
export function floating(wall: number, isDate = false): ICAL.Time {
  const at = new Date(wall)
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
  const clock = isDate ? { isDate } : { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() }
  return new ICAL.Time({ year, month, day, ...clock }, ICAL.Timezone.localTimezone)
}
