/** The sales plan on one page, always as it stands now. */
import { z } from 'zod'
import { forecastOf } from '../../core/objective/forecast.ts'
import { salesPlanOf, type SalesPlan } from '../../core/sales-plan/sales-plan.ts'
import { agreementsSince } from '../../store/rows/agreements.ts'
import { blocksThatAre } from '../../store/rows/blocks.ts'
import { lastDecider } from '../../store/rows/last-decider.ts'
import { debtCount } from '../../store/rows/matters.ts'
import { queueOf } from '../block/show-blocks.ts'
import { courseNow } from '../course/course-now.ts'
import { show } from '../kinds.ts'
import { objectiveLog } from '../objective/set-objective.ts'

export const showSalesPlan = show({
  word: 'sales-plan',
  name: 'show-sales-plan',
  input: z.object({}),
  run: async (_input, tx, { now }): Promise<SalesPlan> => {
    const { objective, plan, ...course } = await courseNow(tx, now)
    const open = await blocksThatAre(tx, ['queued', 'active'])
    return salesPlanOf({
      objective: {
        objective,
        setBy: objective && (await lastDecider(tx, objectiveLog.subject)),
        forecast: objective && forecastOf(objective, plan),
      },
      plan,
      blocks: { active: open.find(({ row }) => row.status === 'active')?.row ?? null, queue: queueOf(open).queue },
      course,
      agreements: await agreementsSince(tx, now),
      debts: await debtCount(tx),
    })
  },
})
