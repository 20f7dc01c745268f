/** The owner describes a matter better: by what it can be worked with others, what is left of it, or in other words. */
import { z } from 'zod'
import { changeTies, noTies, tieCodes } from '../../core/gate/ties.ts'
import { tiesOf } from '../../core/matter/answer.ts'
import { decideDescribe } from '../../core/matter/describe.ts'
import { isRefusal } from '../../core/refusal.ts'
import { chainOf, matterRow } from '../../store/rows/matters.ts'
import { decide } from '../kinds.ts'
import { followMatter } from './follow-matter.ts'
import { gateKnown } from './gate-known.ts'
import { aboutMatter } from './matter-log.ts'
import { remainsShape } from './remains-shape.ts'
import { tiesMeant, tiesShape } from './ties-shape.ts'

export const describeMatter = decide({
  ...aboutMatter,
  name: 'describe-matter',
  input: z.object({
    matter: z.string(),
    title: z.string().max(2000).optional(),
    ties: tiesShape.default({}),
    remains: remainsShape.nullable().optional(),
  }),
  learn: async ({ matter, ties: given }, tx) => {
    const ties = await tiesMeant(tx, given)
    if (isRefusal(ties)) return ties
    const found = await matterRow(tx, matter)
    const earlier = await chainOf(tx, found?.matter.insteadOf ?? null)
    const known = await gateKnown(tx, changeTies(found ? tiesOf(found.matter) : noTies, ties), matter)
    return { ...known, ties, earlierProposals: earlier.titles.filter((title) => title !== found?.matter.title) }
  },
  decide: (input, state, about) => decideDescribe({ ...input, ties: about.known.ties }, state, about),
  over: ({ title, remains, ties }, state) => [
    title !== undefined && state?.title,
    remains !== undefined && state?.remains,
    ...tieCodes.map((code) => ties[code] !== undefined && state?.ties[code]),
  ],
  follow: followMatter,
})
