/** Reads a moment of a calendar: a day, or a clock somewhere. */
import type { Zone, Zones } from './calendar-zones.ts'
import { utc } from './calendar-zones.ts'
import { paramOf, type Property } from './components.ts'

/** `wall` is what the clock shows, as in calendar-zones; `isDate` when there is a day only; `zone` is `UTC`, a name, or null for a clock without a zone. */
export type Time = { readonly wall: number; readonly isDate: boolean; readonly zone: string | null }

export const DAY = 86_400_000

/** What ical.js makes of nothing; programs write `EXDATE:`. */
export const isEmpty = (value: unknown): boolean => value === '' || value === '--' || value === '--T::'

/** The times of a property, or null when one of them is none. Empty values are left out. */
export function readTimes(property: Property): readonly Time[] | null {
  const times = property.values.filter((value) => !isEmpty(value)).map((value) => readTime(value, paramOf(property, 'tzid')))
  return times.includes(null) ? null : (times as readonly Time[])
}

/** One time, as in a file or as ical.js writes it; a date in a place for times comes as `2020-01-16T::`. */
export function readTime(value: unknown, zone: string | null): Time | null {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?|Z)?$/.exec(
    typeof value === 'string' ? value.replace('T::', '') : '',
  )
  if (!found) return null
  const [, year = '', month = '', date = '', hour, minute, second = '0', mark] = found
  const day = dayWall(Number(year), Number(month), Number(date))
  if (day === null) return null
  if (hour === undefined || minute === undefined) return { wall: day, isDate: true, zone: null }
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null
  const wall = day + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
  return { wall, isDate: false, zone: mark === 'Z' ? 'UTC' : zone }
}

/** Midnight of a day, or null when there is no such day. */
function dayWall(year: number, month: number, date: number): number | null {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, date)
  return year > 0 && at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() : null
}

/** The zone of a time. A day is one wherever its owner is. */
export const zoneOf = (time: Time, zones: Zones): Zone => (time.zone === 'UTC' ? utc : zones.find(time.zone))

/** The moment of a time; a clock without a zone is read in the one given. */
export const momentOf = (time: Time, zones: Zones, otherwise: Zone = zones.home): number =>
  (time.zone === null ? otherwise : zoneOf(time, zones)).momentOf(time.wall)

/** The midnight that a wall time comes after. */
export const midnight = (wall: number): number => Math.floor(wall / DAY) * DAY
