/** The course: on course or not, the charts, what speaks, and what was agreed to come back. */
import { z } from 'zod'
import type { CoursePage } from '../../core/course/course-page.ts'
import { cyclesBefore } from '../../core/course/cycle.ts'
import { agreementsSince } from '../../store/rows/agreements.ts'
import { recordedDays } from '../../store/rows/course-figures.ts'
import { show } from '../kinds.ts'
import { courseNow } from './course-now.ts'

/** Agreements that ended in this many cycles are still shown. */
const SHOWN_CYCLES = 2

export const showCourse = show({
  word: 'course',
  name: 'show-course',
  input: z.object({}),
  run: async (_input, tx, { now }) => {
    const { objective: _objective, plan: _plan, ...course } = await courseNow(tx, now)
    const since = cyclesBefore(course.rhythm, course.today, SHOWN_CYCLES)[0]?.from ?? course.today
    return {
      ...course,
      agreements: await agreementsSince(tx, since),
      recordedTo: (await recordedDays(tx))?.last ?? null,
    } satisfies CoursePage
  },
})
