/** The cycle for which conscience questions are answered: that of the review that is prepared. */
import type { Cycle } from '../../core/course/cycle.ts'
import { cycleAt, cyclesBefore } from '../../core/course/cycle.ts'
import { dayOf } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { heldReviews } from '../../store/rows/reviews.ts'

/** The last cycle that ended, as long as its review was not held; then the one that runs. */
export async function cycleAsked(tx: Transaction, now: string): Promise<Cycle> {
  const rhythm = await standingRhythm(tx)
  const running = cycleAt(rhythm, dayOf(now))
  const ended = cyclesBefore(rhythm, dayOf(now), 1)[0]
  const [last] = await heldReviews(tx)
  return ended === undefined || (last !== undefined && last.from >= ended.from) ? running : ended
}
