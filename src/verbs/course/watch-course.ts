/** By the clock: when a cycle ended, the course is measured, on the thread that keeps no click waiting. */
import { z } from 'zod'
import { cyclesBefore } from '../../core/course/cycle.ts'
import { dayOf } from '../../core/units.ts'
import { lastMeasured, standingRhythm } from '../../store/rows/course-points.ts'
import { lastInvoiceDay } from '../../store/rows/last-invoice-day.ts'
import { work } from '../kinds.ts'

export const watchCourse = work({
  word: 'course',
  name: 'watch-course',
  input: z.object({}),
  every: 'minute',
  run: async (_input, asked, house) => {
    const due = await house.store.look(asked.workspace, async (tx) => {
      if ((await lastInvoiceDay(tx)) === null) return false
      const ended = cyclesBefore(await standingRhythm(tx), dayOf(asked.now), 1)[0]
      const measured = await lastMeasured(tx)
      return ended !== undefined && (measured?.from !== ended.from || measured.to !== ended.to)
    })
    if (due) await house.queue('course/measure-course', asked, {})
  },
})
