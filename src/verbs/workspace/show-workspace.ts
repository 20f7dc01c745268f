/** What this workspace holds, so that every page knows whether there is anything to show. */
import { z } from 'zod'
import { yearUpTo } from '../../core/units.ts'
import type { Workspace } from '../../core/workspace/workspace.ts'
import { counts } from '../../store/rows/counts.ts'
import { currentPlan } from '../../store/rows/current-plan.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { workspaceName } from '../../store/rows/name-workspace.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { show } from '../kinds.ts'

export const showWorkspace = show({
  word: 'workspace',
  name: 'show-workspace',
  input: z.object({}),
  run: async (_input, tx, asked) => {
    const named = await workspaceName(tx)
    const last = await lastInvoiceDay(tx)
    const plan = await currentPlan(tx)
    return {
      id: asked.workspace,
      name: named?.name ?? null,
      example: named?.example ?? null,
      ...(await counts(tx)),
      lastFactDay: last,
      period: last === null ? null : yearUpTo(last),
      plan: plan?.id ?? null,
      progress: await progressOf(tx),
    } satisfies Workspace
  },
})
