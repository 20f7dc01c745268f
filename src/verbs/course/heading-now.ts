/** Where the margin is heading, against the path of the objective. */
import { LEAST_POINTS } from '../../core/course/chart.ts'
import type { Aim, CourseChart, CoursePage, SoFar } from '../../core/course/course-page.ts'
import { workingDays, type Rhythm } from '../../core/course/cycle.ts'
import { bandOf, headingOf } from '../../core/course/forecast-band.ts'
import type { Objective } from '../../core/objective/objective.ts'
import { dayFromNumber, dayNumber, dayOf, type Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { marginBetween, recordedDays } from '../../store/rows/course-figures.ts'

/** What the course is held against; null where no objective of margin stands. */
export const aimOf = (objective: Objective | null): Aim | null =>
  objective?.measure === 'margin'
    ? { sentence: objective.sentence, amount: objective.amount, by: objective.by, setOn: dayOf(objective.setAt) }
    : null

export async function headingNow(
  tx: Transaction,
  objective: Objective | null,
  rhythm: Rhythm,
  charts: readonly CourseChart[],
  today: Day,
): Promise<CoursePage['heading']> {
  const aim = aimOf(objective)
  if (aim === null) return { none: objective === null ? 'no-objective' : 'not-margin' }
  if (today > aim.by) return { none: 'day-passed' }
  const recorded = await recordedDays(tx, 'invoices')
  if (recorded === null || recorded.last < aim.setOn) return { none: 'nothing-recorded' }
  const points = charts.find(({ measure }) => measure === 'margin')?.points ?? []
  // Since the last baseline: what was different before it says nothing about what comes.
  const since = charts.find(({ measure }) => measure === 'margin')?.stretches.at(-1)?.from ?? 0
  const soFar = await marginSoFar(tx, aim.setOn, recorded.last, points)
  const cycleDays = workingDays({ from: rhythm.from, to: dayFromNumber(dayNumber(rhythm.from) + rhythm.days - 1) })
  const band = bandOf(
    aim,
    soFar.at(-1)?.euro ?? 0,
    recorded.last,
    points.slice(since).map(({ value }) => value),
    cycleDays,
    LEAST_POINTS,
  )
  return band === null ? { none: 'too-few-cycles' } : { code: headingOf(band, aim.amount), band, soFar }
}

/** Cumulated at the end of each cycle since the objective was set; the first and the last part are added up anew. */
async function marginSoFar(tx: Transaction, setOn: Day, recordedTo: Day, points: CourseChart['points']): Promise<readonly SoFar[]> {
  const whole = points.filter(({ from, to, value }) => value !== null && from > setOn && to <= recordedTo)
  const first = whole[0]?.from ?? dayFromNumber(dayNumber(recordedTo) + 1)
  let euro = await marginBetween(tx, setOn, dayFromNumber(dayNumber(first) - 1))
  const line: SoFar[] = [{ day: dayFromNumber(dayNumber(first) - 1), euro }]
  for (const { to, basis } of whole) line.push({ day: to, euro: (euro += basis['marginEuro'] ?? 0) })
  const last = line.at(-1)!.day
  if (last >= recordedTo) return line
  return [...line, { day: recordedTo, euro: euro + (await marginBetween(tx, dayFromNumber(dayNumber(last) + 1), recordedTo)) }]
}
