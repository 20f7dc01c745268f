/** A member answers GO or NO GO about a block. NO GO stops it; what was in it is free again. */
import { z } from 'zod'
import { decideAnswerGut } from '../../core/block/stop.ts'
import { decide } from '../kinds.ts'
import { aboutBlock } from './block-log.ts'
import { freeMatters } from './change-block.ts'

export const answerGut = decide({
  ...aboutBlock,
  name: 'answer-gut',
  input: z.object({ block: z.string(), go: z.boolean() }),
  decide: decideAnswerGut,
  follow: freeMatters,
})
