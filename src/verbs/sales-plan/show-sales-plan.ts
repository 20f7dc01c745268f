/** The sales plan on one page, always as it stands now. */
import { z } from 'zod'
import { openAlarms } from '../../core/course/course.ts'
import { cycleAt } from '../../core/course/cycle.ts'
import { forecastOf } from '../../core/objective/forecast.ts'
import type { ObjectiveEvent, ObjectiveState } from '../../core/objective/objective.ts'
import { salesPlanOf, type SalesPlan } from '../../core/sales-plan/sales-plan.ts'
import { dayOf } from '../../core/units.ts'
import { fold } from '../../store/log/log.ts'
import { agreementsSince, answeredAlarms } from '../../store/rows/agreements.ts'
import { blocksThatAre } from '../../store/rows/blocks.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { lastDecider } from '../../store/rows/last-decider.ts'
import { debtsOpen } from '../../store/rows/matters.ts'
import { workspaceName } from '../../store/rows/name-workspace.ts'
import { queueOf } from '../block/show-blocks.ts'
import { chartsNow } from '../course/charts-now.ts'
import { aimOf, headingNow } from '../course/heading-now.ts'
import { phaseNow } from '../course/phase-now.ts'
import { show } from '../kinds.ts'
import { objectiveLog } from '../objective/set-objective.ts'

/** More debts than this are not counted one by one. */
const MOST_DEBTS = 1000

export const showSalesPlan = show({
  word: 'sales-plan',
  name: 'show-sales-plan',
  input: z.object({}),
  run: async (_input, tx, { now }): Promise<SalesPlan> => {
    const today = dayOf(now)
    const plan = await currentPlan(tx)
    const rhythm = await standingRhythm(tx)
    const charts = await chartsNow(tx)
    const { state: objective } = await fold<ObjectiveState, ObjectiveEvent>(tx, objectiveLog)
    const open = await blocksThatAre(tx, ['queued', 'active'])
    const active = open.find(({ row }) => row.status === 'active')?.row ?? null
    return salesPlanOf({
      organisation: (await workspaceName(tx))?.name ?? null,
      day: today,
      objective: {
        objective,
        setBy: objective && (await lastDecider(tx, objectiveLog.subject)),
        forecast: objective && forecastOf(objective, plan),
      },
      plan,
      blocks: { active, queue: queueOf(open).queue },
      course: {
        aim: aimOf(objective),
        heading: await headingNow(tx, objective, rhythm, charts, today),
        hourPriceEuro: plan?.hourPriceEuro ?? null,
        phase: await phaseNow(tx, now),
        rhythm,
        cycle: cycleAt(rhythm, today),
        open: openAlarms(charts, await answeredAlarms(tx)),
      },
      agreements: await agreementsSince(tx, now),
      debts: (await debtsOpen(tx, MOST_DEBTS)).length,
    })
  },
})
