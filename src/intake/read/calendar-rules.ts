/**
 * Unfolds a rule by which an event repeats. Written here, since on a rule that gives nothing (31 February, every day) ical.js
 * takes minutes and rrule 25 seconds, with which one file could stop a server; ical.js also makes 1 July of 31 June. The
 * tests hold it against rrule. Days are counted from 1970-01-01; wall times are those of calendar-zones.
 */
import { DAY } from './calendar-time.ts'

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** A day of the week, 0 is Monday; `nth` of its month or year, from the end when negative, or each when 0. */
type Weekday = { readonly day: number; readonly nth: number }

export type Rule = {
  readonly frequency: Frequency
  readonly interval: number
  readonly count: number | null
  /** As written. */
  readonly until: string | null
  /** The day on which weeks begin; 0 is Monday. */
  readonly weekStart: number
  readonly weekdays: readonly Weekday[]
  readonly numbers: Readonly<Record<Numbered, readonly number[]>>
}

type Numbered = 'BYMONTH' | 'BYMONTHDAY' | 'BYYEARDAY' | 'BYWEEKNO' | 'BYSETPOS' | 'BYHOUR' | 'BYMINUTE' | 'BYSECOND'

/** The lowest and highest number of each part; `back` where they also count from the end. */
const LIMITS: Readonly<Record<Numbered, { readonly from: number; readonly to: number; readonly back: boolean }>> = {
  BYMONTH: { from: 1, to: 12, back: false },
  BYMONTHDAY: { from: 1, to: 31, back: true },
  BYYEARDAY: { from: 1, to: 366, back: true },
  BYWEEKNO: { from: 1, to: 53, back: true },
  BYSETPOS: { from: 1, to: 366, back: true },
  BYHOUR: { from: 0, to: 23, back: false },
  BYMINUTE: { from: 0, to: 59, back: false },
  BYSECOND: { from: 0, to: 59, back: false },
}

const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] satisfies readonly Frequency[]
const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Times within one day. Nothing that people meet for repeats more often. */
const TIMES = 100

/** The rule in a text such as `FREQ=WEEKLY;BYDAY=MO,TH`, or null when it is none, or repeats within the hour. */
export function readRule(text: string): Rule | null {
  const parts = new Map<string, string>()
  for (const part of text
    .trim()
    .toUpperCase()
    .split(';')
    .filter((each) => each !== '')) {
    // prettier-ignore
    const [, name = '', value = ''] = /^([A-Z]+)=(.+)$/.exec(part) ?? []
    if (parts.has(name) || !(name in LIMITS || OTHER.has(name))) return null
    parts.set(name, value)
  }
  const frequency = parts.get('FREQ') ?? ''
  const interval = whole(parts.get('INTERVAL') ?? '1')
  const count = parts.has('COUNT') ? whole(parts.get('COUNT') ?? '') : null
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map(readWeekday)
  const numbers = Object.entries(LIMITS).map(([name, limits]) => [name, readNumbers(parts.get(name), limits)] as const)
  const bad = !FREQUENCIES.includes(frequency) || !(interval > 0) || (count !== null && !(count > 0)) || weekStart < 0
  if (bad || weekdays.includes(null) || numbers.some(([, list]) => list === null)) return null
  const rule = {
    frequency: frequency as Frequency,
    interval,
    count,
    until: parts.get('UNTIL') ?? null,
    weekStart,
    weekdays: weekdays as readonly Weekday[],
    numbers: Object.fromEntries(numbers) as Rule['numbers'],
  }
  const { BYHOUR, BYMINUTE, BYSECOND } = rule.numbers
  return (BYHOUR.length || 1) * (BYMINUTE.length || 1) * (BYSECOND.length || 1) > TIMES ? null : rule
}

const OTHER: ReadonlySet<string> = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY'])

const whole = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN)

function readWeekday(text: string): Weekday | null {
  const [, nth = '', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text.trim()) ?? []
  const day = WEEKDAYS.indexOf(name)
  return day < 0 || Math.abs(Number(nth)) > 53 || (nth !== '' && Number(nth) === 0) ? null : { day, nth: Number(nth) }
}

function readNumbers(text: string | undefined, { from, to, back }: (typeof LIMITS)[Numbered]): readonly number[] | null {
  const numbers = (text?.split(',') ?? []).map((each) => (/^\s*[+-]?\d{1,3}\s*$/.test(each) ? Number(each) : Number.NaN))
  const good = numbers.every((number) => (back ? Math.abs(number) : number) >= from && (back ? Math.abs(number) : number) <= to)
  return good ? [...new Set(numbers)].toSorted((a, b) => a - b) : null
}

/**
 * The wall times of a rule in order, none before `start` and none after `until`. With a count all are gone through; without,
 * those before `from` are left out. It looks at each day between once, so it ends whatever the rule says; `look` is told how
 * many days, before they are looked at, and may throw.
 */
export function* unfoldRule(rule: Rule, start: number, from: number, until: number, look?: (days: number) => void): Generator<number> {
  const first = Math.floor(start / DAY)
  const times = timesOf(rule, start - first * DAY)
  const fits = dayFilter(rule, first)
  const since = rule.count === null ? Math.max(start, from) : start
  let left = rule.count ?? Number.POSITIVE_INFINITY
  for (let at = firstPeriod(rule, first, Math.floor(since / DAY)); left > 0; at += 1) {
    const period = periodOf(rule, first, at)
    // Far beyond the years that there are a period is no number at all.
    if (!(period.from * DAY <= until)) return
    look?.(period.to - period.from + 1)
    const walls = daysBetween(period).filter(fits).flatMap((day) => times.map((time) => day * DAY + time)) // prettier-ignore
    for (const wall of chosen(walls, rule.numbers.BYSETPOS)) {
      if (wall > until || left === 0) return
      if (wall < start) continue
      left -= 1
      yield wall
    }
  }
}

/** Milliseconds after midnight. */
function timesOf({ numbers }: Rule, time: number): readonly number[] {
  const hours = numbers.BYHOUR.length > 0 ? numbers.BYHOUR : [Math.floor(time / 3_600_000)]
  const minutes = numbers.BYMINUTE.length > 0 ? numbers.BYMINUTE : [Math.floor(time / 60_000) % 60]
  const seconds = numbers.BYSECOND.length > 0 ? numbers.BYSECOND : [Math.floor(time / 1000) % 60]
  return hours.flatMap((hour) => minutes.flatMap((minute) => seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000)))
}

/** First and last day. */
type Period = { readonly from: number; readonly to: number }

const daysBetween = ({ from, to }: Period): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** The days of the period at which the rule looks for the nth time, from 0, which is the one that the start is in. */
function periodOf({ frequency, interval, weekStart }: Rule, first: number, nth: number): Period {
  const { year, month } = dateOf(first)
  switch (frequency) {
    case 'DAILY':
      return { from: first + nth * interval, to: first + nth * interval }
    case 'WEEKLY': {
      const from = weekOf(first, weekStart) + nth * interval * 7
      return { from, to: from + 6 }
    }
    case 'MONTHLY':
      return monthOf(year, month + nth * interval)
    case 'YEARLY':
      return yearOf(year + nth * interval)
  }
}

/** The number of the last period that begins before this day, or 0. */
function firstPeriod({ frequency, interval }: Rule, first: number, day: number): number {
  const a = dateOf(first)
  const b = dateOf(day)
  const months = (b.year - a.year) * 12 + b.month - a.month
  const steps = { DAILY: day - first, WEEKLY: Math.floor((day - first) / 7), MONTHLY: months, YEARLY: b.year - a.year }
  return Math.max(0, Math.floor(steps[frequency] / interval) - 1)
}

/** Whether a day in one of its periods fits a rule; what the rule leaves open is as on the first day. */
function dayFilter(rule: Rule, first: number): (day: number) => boolean {
  const { frequency, weekdays, weekStart, numbers } = rule
  const start = dateOf(first)
  const open = weekdays.length === 0 && numbers.BYMONTHDAY.length === 0 && numbers.BYYEARDAY.length === 0 && numbers.BYWEEKNO.length === 0
  const months = open && frequency === 'YEARLY' && numbers.BYMONTH.length === 0 ? [start.month] : numbers.BYMONTH
  const monthDays = open && (frequency === 'YEARLY' || frequency === 'MONTHLY') ? [start.date] : numbers.BYMONTHDAY
  const days = open && frequency === 'WEEKLY' ? [{ day: weekdayOf(first), nth: 0 }] : weekdays
  // The nth Monday is that of the month where months are meant, and of the year otherwise; a week or a day has no nth.
  const counted =
    frequency === 'MONTHLY' || (frequency === 'YEARLY' && months.length > 0) ? monthOf : frequency === 'YEARLY' ? yearOf : null
  return (day) => {
    const { year, month } = dateOf(day)
    if (months.length > 0 && !months.includes(month)) return false
    if (monthDays.length > 0 && !holds(monthDays, monthOf(year, month), day)) return false
    if (numbers.BYYEARDAY.length > 0 && !holds(numbers.BYYEARDAY, yearOf(year), day)) return false
    if (numbers.BYWEEKNO.length > 0 && !numbers.BYWEEKNO.some((week) => weekNumbers(day, weekStart).includes(week))) return false
    return days.length === 0 || days.some((weekday) => weekday.day === weekdayOf(day) && isNth(weekday.nth, counted?.(year, month), day))
  }
}

/** Whether a day is among those of these numbers in a period, which count from its end when negative. */
const holds = (numbers: readonly number[], { from, to }: Period, day: number): boolean =>
  numbers.includes(day - from + 1) || numbers.includes(day - to - 1)

const isNth = (nth: number, period: Period | undefined, day: number): boolean =>
  nth === 0 || period === undefined || (nth > 0 ? Math.floor((day - period.from) / 7) + 1 : -Math.floor((period.to - day) / 7) - 1) === nth

/** The number of the week that a day is in, from the beginning and from the end of its year. A year's first week has four days of it. */
function weekNumbers(day: number, weekStart: number): readonly number[] {
  const week = weekOf(day, weekStart)
  const { year } = dateOf(week + 3)
  const begin = weekOf(yearOf(year).from + 3, weekStart)
  const end = weekOf(yearOf(year + 1).from + 3, weekStart)
  return [(week - begin) / 7 + 1, (week - end) / 7]
}

/** Of the times in one period those at these places. */
function chosen(walls: readonly number[], places: readonly number[]): readonly number[] {
  if (places.length === 0) return walls
  const found = places.flatMap((place) => walls.at(place > 0 ? place - 1 : place) ?? [])
  return [...new Set(found)].toSorted((a, b) => a - b)
}

/** Months count from 1. */
function dateOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** The first day of the week that a day is in. */
const weekOf = (day: number, weekStart: number): number => day - ((weekdayOf(day) - weekStart + 7) % 7)

/** Months beyond 12 are those of later years. */
const monthOf = (year: number, month: number): Period => ({ from: dayAt(year, month), to: dayAt(year, month + 1) - 1 })
const yearOf = (year: number): Period => ({ from: dayAt(year, 1), to: dayAt(year + 1, 1) - 1 })

/** The first day of a month. */
const dayAt = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month - 1, 1) / DAY
