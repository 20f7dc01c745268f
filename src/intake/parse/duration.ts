/** Reads how long something took, as hours, minutes, a clock or words, into whole minutes. */
import { minutes } from '../../core/units.ts'
import type { Minutes } from '../../core/units.ts'
import { readNumber } from './amount.ts'
import type { Decimal } from './amount.ts'
import type { Moment } from './date.ts'

export type TimeUnit = 'hours' | 'minutes' | 'seconds' | 'milliseconds'

const inMinute: Readonly<Record<TimeUnit, number>> = { hours: 60, minutes: 1, seconds: 1 / 60, milliseconds: 1 / 60_000 }

/** Letters of a duration in words. What reads it takes quadratic time. */
const LONGEST = 100

/** Whole minutes of `1:30`, `01:30:00`, `1u30`, `1h 30m`, `90 min`, `47:06 min`, or a number in the unit of its column; null when it is none or negative. */
export function readDuration(cell: string | number, decimal: Decimal, unit: TimeUnit): Minutes | null {
  const text = typeof cell === 'number' ? '' : cell.trim()
  if (text.length > LONGEST) return null
  const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text)
  if (clock) return inMinutes(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60)
  const short = /^(\d{1,4}):([0-5]\d)\s*(?:m|min)\.?$/i.exec(text)
  if (short) return inMinutes(Number(short[1]) + Number(short[2]) / 60)
  const spoken = /^(?:(\d{1,4})\s*(?:u|h|uur|hrs?|hours?|uren)\.?\s*)?(?:(\d{1,4})\s*(?:m|min|minuten|minutes|mins)?\.?)?$/i.exec(text)
  if (spoken && /[a-z]/i.test(text)) return inMinutes(Number(spoken[1] ?? 0) * 60 + Number(spoken[2] ?? 0))
  const worded = /^(.*?)\s*(?:u|h|uur|uren|hrs?|hours?)\.?$/i.exec(text)
  const value = readNumber(worded?.[1] ?? cell, decimal)
  return value === null ? null : inMinutes(value * (worded ? 60 : inMinute[unit]))
}

/** Minutes between two moments; an end before the start on the same day lies past midnight. */
export function between(start: Moment, end: Moment): Minutes | null {
  if (start.second === null || end.second === null) return null
  const days = Math.round((Date.parse(end.day) - Date.parse(start.day)) / 86_400_000)
  const seconds = end.second - start.second + days * 86_400
  return inMinutes((seconds < 0 && days === 0 ? seconds + 86_400 : seconds) / 60)
}

const inMinutes = (value: number): Minutes | null => (value >= 0 && value < 1e7 ? minutes(Math.round(value)) : null)
