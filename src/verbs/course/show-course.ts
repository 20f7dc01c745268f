/** The course: on course or not, the charts, what speaks, and what was agreed to come back. */
import { z } from 'zod'
import { openAlarms } from '../../core/course/course.ts'
import type { CoursePage } from '../../core/course/course-page.ts'
import { cycleAt, cyclesBefore } from '../../core/course/cycle.ts'
import type { ObjectiveEvent, ObjectiveState } from '../../core/objective/objective.ts'
import { dayOf } from '../../core/units.ts'
import { fold } from '../../store/log/log.ts'
import { agreementsSince, answeredAlarms } from '../../store/rows/agreements.ts'
import { recordedDays } from '../../store/rows/course-figures.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { show } from '../kinds.ts'
import { objectiveLog } from '../objective/set-objective.ts'
import { chartsNow } from './charts-now.ts'
import { aimOf, headingNow } from './heading-now.ts'
import { phaseNow } from './phase-now.ts'

/** Agreements that ended in this many cycles are still shown. */
const SHOWN_CYCLES = 2

export const showCourse = show({
  word: 'course',
  name: 'show-course',
  input: z.object({}),
  run: async (_input, tx, { now }) => {
    const today = dayOf(now)
    const rhythm = await standingRhythm(tx)
    const charts = await chartsNow(tx)
    const { state: objective } = await fold<ObjectiveState, ObjectiveEvent>(tx, objectiveLog)
    const since = cyclesBefore(rhythm, today, SHOWN_CYCLES)[0]?.from ?? today
    return {
      today,
      phase: await phaseNow(tx, now),
      rhythm,
      cycle: cycleAt(rhythm, today),
      aim: aimOf(objective),
      heading: await headingNow(tx, objective, rhythm, charts, today),
      hourPriceEuro: (await currentPlan(tx))?.hourPriceEuro ?? null,
      charts,
      open: openAlarms(charts, await answeredAlarms(tx)),
      agreements: await agreementsSince(tx, since),
      recordedTo: (await recordedDays(tx))?.last ?? null,
    } satisfies CoursePage
  },
})
