/** A member takes over what experiments taught: from then on the plan assumes that elasticity, until somebody assumes another. */
import { z } from 'zod'
import { decideLearn, experimentLog } from '../../core/experiment/experiment.ts'
import { learnedFrom } from '../../core/experiment/posterior.ts'
import { decideStandards, standardsLog } from '../../core/customer/set-standards.ts'
import { isRefusal } from '../../core/refusal.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { decide, settle } from '../kinds.ts'
import { experimentState, followed, taughtBy } from './experiment-now.ts'

export const learnElasticity = decide({
  ...experimentLog,
  word: 'experiment',
  name: 'learn-elasticity',
  input: z.object({}),
  learn: async (_input, tx, { now }) => {
    const standards = await standingStandards(tx)
    const { ended } = await followed(tx, await experimentState(tx), standards, now)
    const posterior = taughtBy(ended, standards)
    if (posterior === null) return null
    const after = learnedFrom(standards, posterior)
    const refused = decideStandards({ standards: { ...standards, elasticity: after } }, standards)
    if (isRefusal(refused)) return refused
    const experiments = ended.filter(({ learned, progress }) => !learned && progress.measured !== null).map(({ drawnAt }) => drawnAt)
    return { before: standards.elasticity, after, experiments }
  },
  decide: decideLearn,
  follow: async (tx, { happened }, about) => {
    const standards = await standingStandards(tx)
    for (const event of happened)
      if (event.type === 'elasticity-learned')
        await settle(tx, standardsLog, decideStandards, { standards: { ...standards, elasticity: event.data.after } }, about)
  },
  plans: true,
})
