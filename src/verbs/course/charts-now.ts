/** The charts as they stand: what was measured, with the baselines that people began anew. */
import { chartsOf } from '../../core/course/course.ts'
import type { CourseChart } from '../../core/course/course-page.ts'
import type { Measured } from '../../core/course/measure.ts'
import { dayNumber, dayOf } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { endedBlocks } from '../../store/rows/course-figures.ts'
import { coursePoints, standingBaselines } from '../../store/rows/course-points.ts'

export const chartsNow = async (tx: Transaction): Promise<readonly CourseChart[]> =>
  chartsOf([...(await coursePoints(tx)), ...(await flowOf(tx))], await standingBaselines(tx))

/** Days from start to finish of each finished block, both counted: of these there are so few that nobody needs to keep them. */
async function flowOf(tx: Transaction): Promise<readonly Measured[]> {
  return (await endedBlocks(tx)).flatMap(({ finished, startedAt, at }) => {
    if (!finished || startedAt === null) return []
    const [from, to] = [dayOf(startedAt), dayOf(at)]
    return [{ measure: 'flow' as const, from, to, value: dayNumber(to) - dayNumber(from) + 1, basis: {} }]
  })
}
