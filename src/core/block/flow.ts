/** How a block flows: the hours left after each day or week since it started, and when it is empty at this pace. */
import { workingDays } from '../course/cycle.ts'
import { dayFromNumber, dayNumber, type Day } from '../units.ts'

export type FlowPoint = { readonly day: Day; readonly hoursLeft: number }

export type BlockFlow = {
  readonly hoursPlanned: number
  /** From the day it started, with all of it left, to the last of which hours are recorded. */
  readonly points: readonly FlowPoint[]
  /** At the pace since it started; null while nothing was spent, and when nothing is left. */
  readonly emptyOn: Day | null
}

/** Steps of a picture at most. */
const MOST_STEPS = 30
/** Monday 29 December 1969 was day -3; from it weekdays count from 0. */
const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7

/**
 * The days at whose end one looks, from `started` to `to`, the last one always: each working day, or the last day of so many weeks
 * that there are at most 30.
 */
export function daysOfFlow(started: Day, to: Day): readonly Day[] {
  const [first, last] = [dayNumber(started), dayNumber(to)]
  if (last < first) return []
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const working = days.filter((number) => weekday(number) < 5)
  const every = Math.ceil(days.length / 7 / MOST_STEPS)
  const seen =
    working.length <= MOST_STEPS ? working : days.filter((number, at) => weekday(number) === 4 && Math.floor(at / 7) % every === 0)
  return (seen.at(-1) === last ? seen : [...seen, last]).map(dayFromNumber)
}

/** `spent`: hours from the start up to and including each of `daysOfFlow`. */
export function flowOf(hoursPlanned: number, started: Day, spent: readonly { readonly day: Day; readonly hours: number }[]): BlockFlow {
  const points = [
    { day: started, hoursLeft: hoursPlanned },
    ...spent.map(({ day, hours }) => ({ day, hoursLeft: Math.max(0, hoursPlanned - hours) })),
  ]
  const last = spent.at(-1)
  const left = points.at(-1)!.hoursLeft
  const worked = last ? workingDays({ from: started, to: last.day }) : 0
  if (!last || last.hours <= 0 || left === 0 || worked === 0) return { hoursPlanned, points, emptyOn: null }
  return { hoursPlanned, points, emptyOn: afterWorkingDays(last.day, Math.ceil((left * worked) / last.hours)) }
}

/** So many years ahead nobody promises a day. */
const FURTHEST = 3 * 261

function afterWorkingDays(day: Day, count: number): Day | null {
  if (count > FURTHEST) return null
  let number = dayNumber(day)
  for (let left = count; left > 0;) {
    number += 1
    if (weekday(number) < 5) left -= 1
  }
  return dayFromNumber(number)
}
