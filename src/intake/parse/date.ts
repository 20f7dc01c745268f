/** Reads a date as people and programs write it, in the order of its column, into a calendar day and a time of day. */
import { day, dayFromNumber, dayNumber } from '../../core/units.ts'
import type { Day } from '../../core/units.ts'
import { atHome } from './home-zone.ts'
import { remembered } from './remembered.ts'

export type DateOrder = 'dmy' | 'mdy'

/** `second` counts from midnight; null when the text has no time. */
export type Moment = { readonly day: Day; readonly second: number | null }

/** What one cell says about the order in its column: sure of one, open to both, or nothing. `slash` tells `01/02/2026` from `01-02-2026`. */
export type OrderHint = { readonly order: DateOrder | 'both' | null; readonly slash: boolean }

/** Days between Excel's zero (30 December 1899) and 1970-01-01. */
const SERIAL_OFFSET = 25_569
/** Serials from 1954 to 2119: outside it a bare number is more likely something else. */
const SERIAL_RANGE = { from: 20_000, to: 80_000 }
/** Two-digit years below it belong to this century. */
const CENTURY_PIVOT = 70

/**
 * The moment, or null when the text names none. In UTC, as programs write it, it is the day at home: midnight here is eleven in the
 * evening before there. Any other offset is ignored: the day is the day of who wrote it.
 */
export const readDate = (cell: string | number, order: DateOrder): Moment | null =>
  typeof cell === 'number' ? readMoment(cell, order) : dates[order](cell)

// A file repeats its days.
const dates = { dmy: remembered((text: string) => readMoment(text, 'dmy')), mdy: remembered((text: string) => readMoment(text, 'mdy')) }

function readMoment(cell: string | number, order: DateOrder): Moment | null {
  if (typeof cell === 'number') return serial(cell) ?? stamp(String(cell))
  const text = withoutWeekday(cell)
  if (/^\d{13}$/.test(text)) return stamp(text)
  if (/^\d{5}([.,]\d+)?$/.test(text)) return serial(Number(text.replace(',', '.')))
  const found = split(text)
  if (found === null) return null
  const second = found.rest === '' ? null : readClock(found.rest)
  if (found.rest !== '' && second === null) return null
  const at =
    found.parts === 'ymd'
      ? day(found.a, found.b, found.c)
      : order === 'dmy' || found.parts === 'named'
        ? day(found.c, found.b, found.a)
        : day(found.c, found.a, found.b)
  if (at === null) return null
  return second !== null && IN_UTC.test(found.rest) ? atHome((dayNumber(at) * 86_400 + second) * 1000) : { day: at, second }
}

const IN_UTC = /(?:Z|UTC|[+-]00:?00)$/i

/** Which order a cell shows; `13-02` can only be day first. */
export const orderHint = (cell: string | number): OrderHint => (typeof cell === 'number' ? NO_HINT : hints(cell))

const NO_HINT: OrderHint = { order: null, slash: false }
const hints = remembered((text: string): OrderHint => {
  const found = split(withoutWeekday(text))
  if (found === null || found.parts !== 'open') return NO_HINT
  const dmy = day(found.c, found.b, found.a) !== null
  const mdy = day(found.c, found.a, found.b) !== null
  const order = dmy && mdy ? (found.a === found.b ? null : 'both') : dmy ? 'dmy' : mdy ? 'mdy' : null
  return { order, slash: found.mark === '/' }
})

/** Seconds since midnight of `9:30`, `09:30:15`, `9:30 PM`, `9.30 uur`, `T09:30:00+01:00`; null when it is no time. */
export function readClock(text: string): number | null {
  const found = /^T?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(?:Z|[+-]\d{2}:?\d{2}|uur|u\.?|UTC)?$/i.exec(
    text.trim(),
  )
  if (!found) return null
  const [, h = '', m = '', s = '0', half] = found
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return hour > 23 || Number(m) > 59 || Number(s) > 59 ? null : hour * 3600 + Number(m) * 60 + Number(s)
}

/** `do 12-03-2026` says nothing that `12-03-2026` does not. */
const withoutWeekday = (text: string): string =>
  text
    .trim()
    .replace(
      /^(?:(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[.,]?\s+/i,
      '',
    )

/** `a`, `b`, `c` as they stand in the text; `open` means that only the column knows which of the first two is the day. */
type Split = { parts: 'ymd' | 'named' | 'open'; a: number; b: number; c: number; mark: string; rest: string }

function split(text: string): Split | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T\s]+)(.*)$/.exec(text)
  if (iso) return { parts: 'ymd', a: Number(iso[1]), b: Number(iso[3]), c: Number(iso[4]), mark: iso[2] ?? '', rest: iso[5] ?? '' }
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (compact) return { parts: 'ymd', a: Number(compact[1]), b: Number(compact[2]), c: Number(compact[3]), mark: '', rest: '' }
  const open = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:$|[,T\s]+)(.*)$/.exec(text)
  if (open) return { parts: 'open', a: Number(open[1]), b: Number(open[3]), c: year(open[4]), mark: open[2] ?? '', rest: open[5] ?? '' }
  const american = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:$|[,\s]+)(.*)$/i.exec(text)
  const first = american ? MONTHS.get(american[1]?.toLowerCase().slice(0, 3) ?? '') : undefined
  if (american && first)
    return { parts: 'named', a: Number(american[2]), b: first, c: year(american[3]), mark: '', rest: american[4] ?? '' }
  const named = /^(\d{1,2})[-\s]+([a-z]{3,9})\.?[-\s]+(\d{4}|\d{2})(?:$|[,\s]+)(.*)$/i.exec(text)
  const month = named ? MONTHS.get(named[2]?.toLowerCase().slice(0, 3) ?? '') : undefined
  return named && month ? { parts: 'named', a: Number(named[1]), b: month, c: year(named[3]), mark: '', rest: named[4] ?? '' } : null
}

function year(text: string | undefined): number {
  const value = Number(text)
  return text?.length === 2 ? value + (value < CENTURY_PIVOT ? 2000 : 1900) : value
}

function serial(value: number): Moment | null {
  if (!(value >= SERIAL_RANGE.from && value < SERIAL_RANGE.to)) return null
  const whole = Math.floor(value)
  const second = Math.round((value - whole) * 86_400)
  return { day: dayFromNumber(whole - SERIAL_OFFSET), second: value === whole ? null : Math.min(second, 86_399) }
}

/** Programs count milliseconds since 1970, in 13 digits from 2001 to 2286. */
const stamp = (digits: string): Moment | null => (/^\d{13}$/.test(digits) ? atHome(Number(digits)) : null)

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].map((name, at) => [name, at + 1] as const),
  ...(['maa', 'mar', 'may', 'oct'] as const).map((name) => [name, { maa: 3, mar: 3, may: 5, oct: 10 }[name]] as const),
])
