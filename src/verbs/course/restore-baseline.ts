/** A member takes back that a chart began anew. */
import { z } from 'zod'
import { baselineLog, decideRestore } from '../../core/course/baseline.ts'
import { decide } from '../kinds.ts'
import { restartShape } from './restart-baseline.ts'

export const restoreBaseline = decide({
  word: 'course',
  name: 'restore-baseline',
  input: z.object(restartShape),
  ...baselineLog,
  decide: decideRestore,
  plans: false,
})
