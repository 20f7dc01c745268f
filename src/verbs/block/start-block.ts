/** A member starts a block, as the only one. */
import { z } from 'zod'
import { decideStartBlock } from '../../core/block/start.ts'
import { blockRow, blocksThatAre } from '../../store/rows/blocks.ts'
import { decide } from '../kinds.ts'
import { aboutBlock } from './block-log.ts'
import { learnCapacityLeft } from './learn-capacity-left.ts'

export const startBlock = decide({
  ...aboutBlock,
  name: 'start-block',
  input: z.object({ block: z.string() }),
  learn: async ({ block }, tx, { now }) => {
    const state = (await blockRow(tx, block))?.state
    const [active] = await blocksThatAre(tx, ['active'], 1)
    const others = await Promise.all((state?.after ?? []).map((id) => blockRow(tx, id)))
    return {
      active: active ? { id: active.row.id, name: active.row.name } : null,
      unfinished: others.flatMap((other) => (other && other.row.status !== 'finished' ? [{ id: other.row.id, name: other.row.name }] : [])),
      // Of hours that nobody knows none are left: the sentence then says how many are missing.
      capacityLeftHours: (await learnCapacityLeft(tx, now)) ?? 0,
    }
  },
  decide: decideStartBlock,
})
