/** Strength: which share of the hours of the last four weeks landed in the active block and on white customers (E11). */
import { z } from 'zod'
import { strengthOf } from '../../core/block/progress.ts'
import { strengthDays, type StrengthNow } from '../../core/workspace/home.ts'
import { blocksThatAre } from '../../store/rows/blocks.ts'
import { hoursSpent, lastRecordedDay } from '../../store/rows/hours-spent.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { show } from '../kinds.ts'

/** Apart from home, which is asked again and again: this reads all that was recorded in those weeks, and changes with it alone. */
export const showStrength = show({
  word: 'workspace',
  name: 'show-strength',
  input: z.object({}),
  run: async (_input, tx) => {
    const last = await lastRecordedDay(tx)
    if (last === null) return { strength: null } satisfies StrengthNow
    const [active] = await blocksThatAre(tx, ['active'], 1)
    const days = strengthDays(last)
    const strength = strengthOf(await hoursSpent(tx, days, await standingStandards(tx), active?.row.id ?? null))
    return { strength: strength.share === null ? null : { ...strength, ...days } } satisfies StrengthNow
  },
})
