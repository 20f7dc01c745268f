/** Money, time and dates: the units in which everything inside is counted, and the only constants. */

declare const unit: unique symbol
type Unit<Base, Name extends string> = Base & { readonly [unit]: Name }

/** Whole euro cents. */
export type Cents = Unit<number, 'cents'>
/** Minutes of work. */
export type Minutes = Unit<number, 'minutes'>
/** A calendar day as `yyyy-mm-dd`; sorts as text. */
export type Day = Unit<string, 'day'>
/** First and last day of a stretch of time, both included. */
export type Period = { readonly from: Day; readonly to: Day }

export type CustomerId = Unit<string, 'customer'>
export type MemberId = Unit<string, 'member'>

export const cents = (whole: number): Cents => whole as Cents
export const minutes = (whole: number): Minutes => whole as Minutes
export const customerId = (text: string): CustomerId => text as CustomerId
export const memberId = (text: string): MemberId => text as MemberId

export const euro = (money: Cents): number => money / 100
export const hours = (time: Minutes): number => time / 60

/** A quarter of any year. */
export const DAYS_A_QUARTER = 91

const DAY_MS = 86_400_000

/** The day, or null when year, month and day do not name one (31 February). Months count from 1. */
export function day(year: number, month: number, date: number): Day | null {
  const real = Number.isInteger(year) && year >= 100 && year <= 9999 && month in MONTHS && date >= 1 && Number.isInteger(date)
  if (!real || date > (month === 2 && isLeap(year) ? 29 : (MONTHS[month] ?? 0))) return null
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as Day
}

/** Days of each month of a year that is no leap year; months count from 1. */
const MONTHS: Readonly<Record<number, number>> = { 1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31 }
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days since 1970-01-01. */
export const dayNumber = (at: Day): number => Math.round(Date.parse(`${at}T00:00:00Z`) / DAY_MS)

/** The day of an ISO moment, as it is in UTC. */
export const dayOf = (at: string): Day => at.slice(0, 10) as Day

export const dayFromNumber = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10) as Day

/** Number of days in a period. */
export const daysIn = (period: Period): number => dayNumber(period.to) - dayNumber(period.from) + 1

/** How many days before the last of a year its first lies. */
export const YEAR_BACK = 364

/** The 365 days that end on `to`. */
export const yearUpTo = (to: Day): Period => ({ from: dayFromNumber(dayNumber(to) - YEAR_BACK), to })

/** Which quarter of the period a day lies in, 0 to 3, or -1 outside it. */
export function quarterOf(at: Day, period: Period): number {
  const n = dayNumber(at) - dayNumber(period.from)
  const length = daysIn(period)
  return n < 0 || n >= length ? -1 : Math.min(3, Math.floor((4 * n) / length))
}
