/** How a block flows: the hours left since it started, and when it is empty at this pace. Apart from the block itself, which must answer at once. */
import { z } from 'zod'
import { daysOfFlow, flowOf, type BlockFlow } from '../../core/block/flow.ts'
import { refuse } from '../../core/refusal.ts'
import { dayOf } from '../../core/units.ts'
import { blockRow } from '../../store/rows/blocks.ts'
import { hoursAt, lastRecordedDay } from '../../store/rows/hours-spent.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { show } from '../kinds.ts'

export const showFlow = show({
  word: 'block',
  name: 'show-flow',
  input: z.object({ block: z.string() }),
  run: async ({ block: id }, tx) => {
    const block = await blockRow(tx, id)
    if (!block) return refuse('block-unknown')
    const { startedAt, hours, customers } = block.state
    const recorded = await lastRecordedDay(tx)
    const none: BlockFlow = { hoursPlanned: hours, points: [], emptyOn: null }
    if (startedAt === null || recorded === null) return none
    const started = dayOf(startedAt)
    const ended = block.row.endedAt === null ? null : dayOf(block.row.endedAt)
    const to = ended !== null && ended < recorded ? ended : recorded
    const standards = await standingStandards(tx)
    const spent: { day: typeof started; hours: number }[] = []
    for (const day of daysOfFlow(started, to)) {
      const at = await hoursAt(tx, { from: started, to: day }, standards, customers)
      spent.push({ day, hours: [...at.values()].reduce((sum, one) => sum + one, 0) })
    }
    const flow = spent.length === 0 ? none : flowOf(hours, started, spent)
    // What is over flows no further.
    return ended === null ? flow : { ...flow, emptyOn: null }
  },
})
