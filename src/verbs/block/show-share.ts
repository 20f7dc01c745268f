/** Which share of all hours since it started went to the active block. */
import { z } from 'zod'
import type { BlockShare } from '../../core/block/block-page.ts'
import { shareOf } from '../../core/block/progress.ts'
import type { Day } from '../../core/units.ts'
import { blocksThatAre } from '../../store/rows/blocks.ts'
import { hoursSpent, lastRecordedDay } from '../../store/rows/hours-spent.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { show } from '../kinds.ts'

/** Apart from the block itself, which must answer at once: this reads all that was recorded since. */
export const showShare = show({
  word: 'block',
  name: 'show-share',
  input: z.object({}),
  run: async (_input, tx) => {
    const [active] = await blocksThatAre(tx, ['active'], 1)
    const [from, to] = [active?.state.startedAt?.slice(0, 10) as Day | undefined, await lastRecordedDay(tx)]
    if (!active || from === undefined || to === null) return { share: null } satisfies BlockShare
    const spent = await hoursSpent(tx, { from, to }, await standingStandards(tx), active.row.id)
    const sum = (rows: typeof spent) => rows.reduce((all, { hours }) => all + hours, 0)
    return { share: shareOf(sum(spent.filter(({ inBlock }) => inBlock)), sum(spent)) } satisfies BlockShare
  },
})
