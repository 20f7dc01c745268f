/** The owner says that a block is finished: what was said before it started is met, and no matter in it is open. */
import { z } from 'zod'
import { decideFinishBlock } from '../../core/block/start.ts'
import { blockRow } from '../../store/rows/blocks.ts'
import { decide } from '../kinds.ts'
import { aboutBlock } from './block-log.ts'
import { learnNames } from './neighbours.ts'

export const finishBlock = decide({
  ...aboutBlock,
  name: 'finish-block',
  input: z.object({ block: z.string() }),
  learn: async ({ block }, tx) => ({ ...(await learnNames(tx)), openMatters: (await blockRow(tx, block))?.row.openMatters ?? 0 }),
  decide: decideFinishBlock,
})
