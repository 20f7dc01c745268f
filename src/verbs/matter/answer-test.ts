/** A member answers the test of the gate at which a matter stands: yes or no, GO or NO GO. */
import { z } from 'zod'
import { tiesOf, decideAnswer } from '../../core/matter/answer.ts'
import { changeTies, noTies } from '../../core/gate/ties.ts'
import { isRefusal } from '../../core/refusal.ts'
import { matterRow } from '../../store/rows/matters.ts'
import { decide } from '../kinds.ts'
import { followMatter } from './follow-matter.ts'
import { gateKnown } from './gate-known.ts'
import { aboutMatter } from './matter-log.ts'
import { tieMeant, tieShape } from './ties-shape.ts'

export const answerTest = decide({
  ...aboutMatter,
  name: 'answer-test',
  input: z.object({
    matter: z.string(),
    test: z.enum(['pareto', 'cluster', 'influence', 'ownership', 'gut']),
    answer: z.enum(['yes', 'no']),
    /** At the cluster test a yes says with what. */
    tie: tieShape.nullable().default(null),
  }),
  learn: async ({ matter, tie: given }, tx) => {
    const tie = await tieMeant(tx, given)
    if (isRefusal(tie)) return tie
    const found = await matterRow(tx, matter)
    const ties = found ? tiesOf(found.matter) : noTies
    return { ...(await gateKnown(tx, tie === null ? ties : changeTies(ties, { [tie.tie]: tie.to }), matter)), tie }
  },
  decide: (input, state, about) => decideAnswer({ ...input, tie: about.known.tie }, state, about),
  follow: followMatter,
})
