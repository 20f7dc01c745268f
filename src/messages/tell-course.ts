/** Tells a measurement of the course, an alarm and what a chart finds, in a language; the same on every door. */
import type { Alarm } from '../core/course/alarm.ts'
import { LEAST_POINTS } from '../core/course/chart.ts'
import type { Aim, CourseChart, CoursePage, CoursePoint, OfCustomers } from '../core/course/course-page.ts'
import { better, type MeasureCode } from '../core/course/measure.ts'
import { say, type Language } from './say.ts'

type Forecast = Extract<CoursePage['heading'], { readonly code: unknown }>

const inPercent: readonly MeasureCode[] = ['strength', 'discount', 'unit-margin', 'lost-on-price']

/** On course or not, with the way from the objective in EUR and in hours; or why that cannot be said. Between stars what matters. */
export function tellHeading(
  language: Language,
  { aim, heading, hourPriceEuro }: Pick<CoursePage, 'aim' | 'heading' | 'hourPriceEuro'>,
): string {
  if (aim === null || 'none' in heading) return say(language, `screen.course.none.${'none' in heading ? heading.none : 'no-objective'}`)
  const euro = Math.abs(heading.band.expectedEuro - aim.amount)
  return say(language, `screen.course.${heading.code}`, {
    euro,
    hours: hourPriceEuro === null || hourPriceEuro <= 0 ? 0 : euro / hourPriceEuro,
  })
}

/** What the forecast rests on. */
export const tellBand = (language: Language, aim: Aim, { band }: Forecast): string =>
  say(language, 'screen.course.basis', {
    by: dayText(language, aim.by),
    expected: band.expectedEuro,
    low: band.lowEuro,
    high: band.highEuro,
    amount: aim.amount,
    recorded: dayText(language, band.recordedTo),
  }) +
  ' ' +
  say(language, band.neededEuro > 0 ? 'screen.course.needed' : 'screen.course.reached', { needed: band.neededEuro, mean: band.meanEuro })

/** Getting under way or steering, since when, and what ends it. */
export function tellPhase(language: Language, { phase, since, inARow, fellBack, fallsBackOn }: CoursePage['phase']): string {
  const told = {
    since: since === null ? '' : dayText(language, since),
    until: fallsBackOn === null ? '' : dayText(language, fallsBackOn),
    done: inARow,
  }
  return say(
    language,
    phase === 'steering' ? 'screen.course.steering' : fellBack ? 'screen.course.fell-back' : 'screen.course.under-way',
    told,
  )
}

const dayText = (language: Language, day: string): string => say(language, 'screen.as.day', { value: new Date(`${day}T00:00:00Z`) })

/** A value of a measure as it is read: a share, an amount, a number or days. */
export function tellValue(language: Language, measure: MeasureCode, value: number): string {
  if (inPercent.includes(measure)) return say(language, 'screen.as.percent', { value })
  if (measure === 'hour-price') return say(language, 'screen.as.change', { value })
  if (measure === 'margin') return say(language, 'screen.as.euro', { value })
  return measure === 'flow' ? say(language, 'screen.course.days', { days: Math.round(value) }) : say(language, 'screen.as.hours', { value })
}

/** What a point says beside its value: between which prices that of an hour moved. */
export function tellBeside(language: Language, measure: MeasureCode, { beforeEuro, priceEuro }: CoursePoint['basis']): string | null {
  if (measure !== 'hour-price' || beforeEuro === undefined || priceEuro === undefined) return null
  return say(language, 'screen.course.prices', { before: beforeEuro, price: priceEuro })
}

/** What a customer did to a measure: hours, EUR or deals. */
export function tellDriven(language: Language, measure: OfCustomers, value: number): string {
  if (measure === 'strength') return say(language, 'screen.course.drivers.hours', { hours: value })
  return measure === 'lost-on-price'
    ? say(language, 'screen.course.drivers.deals', { deals: value })
    : say(language, 'screen.as.euro', { value })
}

/** What an alarm says, with whether that is the way one wants to go. */
export function tellAlarm(language: Language, alarm: Alarm): string {
  const wanted = better[alarm.measure]
  if (wanted === null) return whatItSays(language, alarm)
  const way = wanted === alarm.side ? 'screen.course.alarm.better' : 'screen.course.alarm.worse'
  return `${whatItSays(language, alarm)} ${say(language, way)}`
}

const whatItSays = (language: Language, { measure, kind, side, cycle, value, mean }: Alarm): string =>
  say(language, `screen.course.alarm.${kind}`, {
    name: say(language, `course.measure.${measure}`),
    value: tellValue(language, measure, value),
    mean: tellValue(language, measure, mean),
    day: dayText(language, cycle),
    side,
  })

/** The sentence below the title of a chart, and whether its last point speaks. */
export function tellFinding(language: Language, chart: CourseChart): { readonly text: string; readonly speaks: boolean } {
  const { measure, points, stretches, alarms } = chart
  const [last, stretch] = [points.at(-1), stretches.at(-1)]
  if (!last || !stretch) return { text: '', speaks: false }
  const alarm = last.speaks ? (alarms.findLast(({ cycle }) => cycle === last.from) ?? alarms.at(-1)) : undefined
  if (alarm) return { text: whatItSays(language, alarm), speaks: true }
  const told = (value: number) => tellValue(language, measure, value)
  return { text: usually(language, measure, stretch, told), speaks: false }
}

function usually(
  language: Language,
  measure: MeasureCode,
  stretch: CourseChart['stretches'][number],
  told: (value: number) => string,
): string {
  const { limits, points, mean } = stretch
  if (limits === null) return say(language, 'screen.course.too-few', { missing: Math.max(1, LEAST_POINTS - points) })
  if (limits.upper === limits.lower) return say(language, 'screen.course.flat', { mean: told(mean) })
  const [lower, upper] = possibleLimits(measure, limits)
  return say(language, 'screen.course.usual', { mean: told(mean), lower: told(lower), upper: told(upper) })
}

const shares: readonly MeasureCode[] = ['strength', 'discount', 'lost-on-price']
const neverBelowZero: readonly MeasureCode[] = [...shares, 'finished', 'flow', 'debts']

/** Whether it is a share, which is never below 0 nor above 1. */
export const isShare = (measure: MeasureCode): boolean => shares.includes(measure)

/** The lower and the upper limit; where nothing can pass them, the end of what is possible. */
export const possibleLimits = (
  measure: MeasureCode,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): readonly [number, number] => [
  neverBelowZero.includes(measure) ? Math.max(0, lower) : lower,
  isShare(measure) ? Math.min(1, upper) : upper,
]
