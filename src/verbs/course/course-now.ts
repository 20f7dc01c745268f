/** The course as it is now: what it is held against, where it heads, its charts, what speaks, and the phase. */
import { openAlarms } from '../../core/course/course.ts'
import type { CoursePage } from '../../core/course/course-page.ts'
import { cycleAt } from '../../core/course/cycle.ts'
import type { ObjectiveEvent, ObjectiveState } from '../../core/objective/objective.ts'
import type { PlanSummary } from '../../core/plan/focus.ts'
import { dayOf } from '../../core/units.ts'
import { fold } from '../../store/log/log.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { answeredAlarms } from '../../store/rows/agreements.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { objectiveLog } from '../objective/set-objective.ts'
import { chartsNow } from './charts-now.ts'
import { aimOf, headingNow } from './heading-now.ts'
import { phaseNow } from './phase-now.ts'

export type CourseNow = Omit<CoursePage, 'agreements' | 'recordedTo'> & {
  readonly objective: ObjectiveState
  readonly plan: PlanSummary | null
}

export async function courseNow(tx: Transaction, now: string): Promise<CourseNow> {
  const today = dayOf(now)
  const rhythm = await standingRhythm(tx)
  const charts = await chartsNow(tx)
  const { state: objective } = await fold<ObjectiveState, ObjectiveEvent>(tx, objectiveLog)
  const plan = await currentPlan(tx)
  return {
    today,
    phase: await phaseNow(tx, now),
    rhythm,
    cycle: cycleAt(rhythm, today),
    aim: aimOf(objective),
    heading: await headingNow(tx, objective, rhythm, charts, today),
    hourPriceEuro: plan?.hourPriceEuro ?? null,
    charts,
    open: openAlarms(charts, await answeredAlarms(tx)),
    objective,
    plan,
  }
}
