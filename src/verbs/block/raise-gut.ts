/** A member asks GO / NO GO again of a block that is in the queue or active. */
import { z } from 'zod'
import { decideRaiseGut } from '../../core/block/stop.ts'
import { decide } from '../kinds.ts'
import { aboutBlock } from './block-log.ts'

export const raiseGut = decide({
  ...aboutBlock,
  name: 'raise-gut',
  input: z.object({ block: z.string() }),
  decide: (_input, state, about) => decideRaiseGut({ signals: [] }, state, about),
})
