/** A member starts the experiment near the line: lots are drawn by a recorded seed, and the plan is made anew with them. */
import { decideDrawLots, experimentLog } from '../../core/experiment/experiment.ts'
import { standingRhythm } from '../../store/rows/course-points.ts'
import { decide } from '../kinds.ts'
import { designNow } from './experiment-now.ts'
import { wanted } from './wanted.ts'

export const drawLots = decide({
  ...experimentLog,
  word: 'experiment',
  name: 'draw-lots',
  input: wanted,
  learn: async (asked, tx) => {
    const design = await designNow(tx, asked)
    return design && { plan: design.plan, pairs: design.pairs, expected: design.expected, rhythm: await standingRhythm(tx) }
  },
  decide: decideDrawLots,
  plans: true,
})
