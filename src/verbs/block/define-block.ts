/** The owner says when a block counts as finished, before it starts. */
import { z } from 'zod'
import { decideDefineBlock } from '../../core/block/change.ts'
import { decide } from '../kinds.ts'
import { aboutBlock } from './block-log.ts'
import { learnNames } from './neighbours.ts'

export const defineBlock = decide({
  ...aboutBlock,
  name: 'define-block',
  input: z.object({ block: z.string(), finishedWhen: z.string().max(5000) }),
  learn: (_input, tx) => learnNames(tx),
  decide: decideDefineBlock,
  over: (_input, state) => state.finishedWhen,
})
