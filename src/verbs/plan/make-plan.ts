/** Makes the plan anew from everything that the files and the team say now, on a thread of its own. */
import { z } from 'zod'
import { firstSeed } from '../../core/chance.ts'
import type { MadePlan } from '../../core/plan/plan.ts'
import type { Pictures } from '../../core/plan/pictures.ts'
import type { PlanRequest } from '../../core/plan/make-plan.ts'
import { idle } from '../../core/fact/source.ts'
import { dayOf, yearUpTo } from '../../core/units.ts'
import { cyclesBefore } from '../../core/course/cycle.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { accountsOfPeriod, membersOfPeriod } from '../../store/rows/accounts-of-period.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { agreedDivision, turnedSince } from '../../store/rows/division.ts'
import { hoursBefore } from '../../store/rows/hours-spent.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { planningAlone } from '../../store/rows/planning-alone.ts'
import { beginPlan } from '../../store/rows/progress.ts'
import { removePlans } from '../../store/rows/remove-plans.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { tellProgress, withProgress } from '../fact/progress.ts'
import { work } from '../kinds.ts'
import { hearPlan } from '../signal/hear-plan.ts'

export const makePlan = work({
  word: 'plan',
  name: 'make-plan',
  input: z.object({}),
  run: (_input, asked, house) =>
    withProgress(house, asked, beginPlan, async () => {
      const request = await house.store.look(asked.workspace, async (tx): Promise<PlanRequest | null> => {
        const last = await lastInvoiceDay(tx)
        if (last === null) return null
        const period = yearUpTo(last)
        const works = await agreedDivision(tx)
        const standards = await standingStandards(tx)
        const before = await hoursBefore(tx, period, standards)
        return {
          period,
          seed: firstSeed,
          standards,
          members: await membersOfPeriod(tx),
          accounts: await accountsOfPeriod(tx, period),
          ...(before && { before }),
          ...(works.size > 0 && { division: { works, turned: await turnedSince(tx, await quietSince(tx, asked.now)) } }),
        }
      })
      if (!request) {
        await house.store.run(asked.workspace, async (tx) => {
          await planningAlone(tx)
          // A first file may have come in meanwhile.
          if ((await lastInvoiceDay(tx)) === null) await removePlans(tx)
        })
        // Calendars tell who knows whom also before anything was invoiced.
        await house.queue('surround/measure-surround', asked, {})
        return { ...idle, stopped: { code: 'nothing-to-plan', facts: {} } }
      }
      let told = Promise.resolve()
      const { plan, pictures } = await house.compute<{ plan: MadePlan; pictures: Pictures }>('make-plan', request, ({ done, total }) => {
        told = told.then(() => tellProgress(house, asked, 'planning', done, total))
      })
      await told
      await house.store.run(asked.workspace, async (tx) => {
        await planningAlone(tx)
        // The last file may have been taken back meanwhile.
        if ((await lastInvoiceDay(tx)) === null) return
        await savePlan(tx, plan, pictures, asked.now)
        await hearPlan(tx, asked.now)
      })
      // Its price and its white customers are new evidence for what waits at the gate.
      await house.queue('matter/retest-matters', asked, {})
      await house.queue('course/measure-course', asked, {})
      await house.queue('matrix/measure-matrix', asked, {})
      await house.queue('calibration/measure-calibration', asked, {})
      await house.queue('surround/measure-surround', asked, {})
      return idle
    }),
})

/** Who was moved in the cycle that runs or in the one before is not moved again: whatever that did is not to be seen yet. */
async function quietSince(tx: Transaction, now: string): Promise<string> {
  const [before] = cyclesBefore(await standingRhythm(tx), dayOf(now), 1)
  return `${before!.from}T00:00:00.000Z`
}
