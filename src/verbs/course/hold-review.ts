/** A member closes the review of a cycle: its minutes are what it was prepared with and what was agreed. */
import { z } from 'zod'
import { cycleAt } from '../../core/course/cycle.ts'
import { decideHold } from '../../core/course/review.ts'
import { soFarOf } from '../../core/experiment/progress.ts'
import { dayOf, type Day } from '../../core/units.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { heldReviews } from '../../store/rows/reviews.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { experimentState, followed } from '../experiment/experiment-now.ts'
import { decide } from '../kinds.ts'
import { prepared } from './prepared.ts'
import { reviewLog } from './review-log.ts'

export const holdReview = decide({
  word: 'course',
  name: 'hold-review',
  input: z.object({ cycle: z.iso.date().transform((text) => text as Day) }),
  ...reviewLog,
  learn: async ({ cycle }, tx, { now }) => {
    const found = cycleAt(await standingRhythm(tx), cycle)
    const previous = (await heldReviews(tx)).find(({ from }) => from < cycle) ?? null
    const { figures } = await prepared(tx, found, previous, now)
    const { standing } = await followed(tx, await experimentState(tx), await standingStandards(tx), now)
    const experiment = standing && soFarOf(standing)
    return { to: found.from === cycle ? found.to : null, today: dayOf(now), figures: { ...figures, experiment } }
  },
  decide: decideHold,
  plans: false,
})
