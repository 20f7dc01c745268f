/** Somebody meets a problem or a task: one line is enough, and it goes before the gate at once. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { changeTies, noTies } from '../../core/gate/ties.ts'
import { decideCatch } from '../../core/matter/catch.ts'
import { isRefusal } from '../../core/refusal.ts'
import { chainOf } from '../../store/rows/matters.ts'
import { decide } from '../kinds.ts'
import { followMatter } from './follow-matter.ts'
import { gateKnown } from './gate-known.ts'
import { aboutMatter } from './matter-log.ts'
import { remainsShape } from './remains-shape.ts'
import { tiesMeant, tiesShape } from './ties-shape.ts'

export const catchMatter = decide({
  ...aboutMatter,
  name: 'catch-matter',
  input: z.object({
    /** A caller that may have to ask again gives the id itself: then it is caught once. */
    matter: z.uuid().default(() => randomUUID()),
    title: z.string().max(2000),
    ties: tiesShape.default({}),
    remains: remainsShape.nullable().default(null),
    insteadOf: z.string().nullable().default(null),
  }),
  learn: async ({ matter, ties: given, insteadOf }, tx) => {
    const ties = await tiesMeant(tx, given)
    if (isRefusal(ties)) return ties
    const chain = await chainOf(tx, insteadOf)
    return {
      ...(await gateKnown(tx, changeTies(noTies, ties), matter)),
      ties,
      earlierProposals: chain.titles,
      insteadOfStatus: chain.status,
    }
  },
  decide: (input, state, about) => decideCatch({ ...input, ties: about.known.ties }, state, about),
  follow: followMatter,
})
