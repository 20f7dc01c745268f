/** A member begins a chart anew from a cycle on, because what was different is known and stays. */
import { z } from 'zod'
import { baselineLog, decideRestart } from '../../core/course/baseline.ts'
import { firstDaysOf } from '../../core/course/course.ts'
import { measures } from '../../core/course/measure.ts'
import type { Day } from '../../core/units.ts'
import { decide } from '../kinds.ts'
import { chartsNow } from './charts-now.ts'

export const restartShape = { measure: z.enum(measures), from: z.iso.date().transform((text) => text as Day) }

export const restartBaseline = decide({
  word: 'course',
  name: 'restart-baseline',
  input: z.object({ ...restartShape, text: z.string().max(2000) }),
  ...baselineLog,
  learn: async ({ measure }, tx) => firstDaysOf(await chartsNow(tx), measure),
  decide: decideRestart,
  plans: false,
})
