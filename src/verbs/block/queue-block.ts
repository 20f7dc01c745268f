/** A member puts the block that was forming in the queue; its place there is by value per hour. */
import { z } from 'zod'
import { decideQueueBlock } from '../../core/block/start.ts'
import { decide } from '../kinds.ts'
import { aboutBlock } from './block-log.ts'

export const queueBlock = decide({
  ...aboutBlock,
  name: 'queue-block',
  input: z.object({ block: z.string() }),
  decide: decideQueueBlock,
})
