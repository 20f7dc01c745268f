/** By the clock: what is older than data is kept is deleted. An example company is nobody's data, and stays. */
import { z } from 'zod'
import { keptFrom } from '../../core/privacy/privacy.ts'
import { dayOf } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { workspaceName } from '../../store/rows/name-workspace.ts'
import { wantPlan } from '../../store/rows/progress.ts'
import { removePlans } from '../../store/rows/remove-plans.ts'
import { deletePast, isAnythingPast, standingPrivacy } from '../../store/rows/retention.ts'
import { rejoin } from '../fact/rejoin.ts'
import { work } from '../kinds.ts'
import type { Asked } from '../verb.ts'

const pastFrom = async (tx: Transaction, { now }: Asked) =>
  (await workspaceName(tx))?.example == null ? keptFrom(await standingPrivacy(tx), dayOf(now)) : null

export const watchRetention = work({
  word: 'privacy',
  name: 'watch-retention',
  input: z.object({}),
  every: 'minute',
  run: async (_input, asked, house) => {
    const due = await house.store.look(asked.workspace, async (tx) => {
      const from = await pastFrom(tx, asked)
      return from !== null && (await isAnythingPast(tx, from))
    })
    // Not on the thread that answers people: it may be many rows.
    if (due) await house.queue('privacy/forget-old', asked, {})
  },
})

export const forgetOld = work({
  word: 'privacy',
  name: 'forget-old',
  input: z.object({}),
  run: async (_input, asked, house) => {
    const plannable = await house.store.run(asked.workspace, async (tx) => {
      const from = await pastFrom(tx, asked)
      if (from === null || !(await deletePast(tx, from, asked.now))) return false
      await rejoin(tx)
      const some = (await lastInvoiceDay(tx)) !== null
      if (some) await wantPlan(tx)
      else await removePlans(tx)
      return some
    })
    if (plannable) await house.queue('plan/make-plan', asked, {})
  },
})
