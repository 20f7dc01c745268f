/** A member ends the experiment near the line before its last day: nobody is worked or left by lot any more. */
import { z } from 'zod'
import { decideLetLotsGo, experimentLog } from '../../core/experiment/experiment.ts'
import { decide } from '../kinds.ts'

export const letLotsGo = decide({
  ...experimentLog,
  word: 'experiment',
  name: 'let-lots-go',
  input: z.object({}),
  decide: decideLetLotsGo,
  plans: true,
})
