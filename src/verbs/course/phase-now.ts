/** The phase of today: getting under way, or steering. */
import { phaseOf, type Phase } from '../../core/course/phase.ts'
import { dayOf } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { endedBlocks } from '../../store/rows/course-figures.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'

export const phaseNow = async (tx: Transaction, now: string): Promise<Phase> =>
  phaseOf(await endedBlocks(tx), dayOf(now), (await standingRhythm(tx)).days)
