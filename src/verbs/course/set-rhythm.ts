/** A member chooses how often the course is looked at. */
import { z } from 'zod'
import { decideRhythm, rhythmLog } from '../../core/course/cycle.ts'
import type { Day } from '../../core/units.ts'
import { decide } from '../kinds.ts'

export const setRhythm = decide({
  word: 'course',
  name: 'set-rhythm',
  /** `from` is the first day of some cycle; by itself that of the usual rhythm, a Monday. */
  input: z.object({
    days: z.number().int(),
    from: z.iso
      .date()
      .default(rhythmLog.initial.from)
      .transform((text) => text as Day),
  }),
  ...rhythmLog,
  decide: decideRhythm,
  plans: false,
})
