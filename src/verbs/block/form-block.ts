/** A member forms a block of white customers; what passes the gate joins it. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { decideFormBlock } from '../../core/block/form.ts'
import { isRefusal } from '../../core/refusal.ts'
import { formingBlock } from '../../store/rows/gate-evidence.ts'
import { decide } from '../kinds.ts'
import { aboutBlock } from './block-log.ts'
import { figuresOf, learnNeighbours } from './neighbours.ts'

export const formBlock = decide({
  ...aboutBlock,
  name: 'form-block',
  input: z.object({
    block: z.uuid().default(() => randomUUID()),
    name: z.string().max(2000),
    customers: z.array(z.string()).max(10_000).default([]),
    owner: z.string().nullable().default(null),
    /** Ids of blocks that must be finished first. */
    after: z.array(z.string()).max(1000).default([]),
    /** What its customers take and bring by the plan, unless said otherwise. */
    hours: z.number().optional(),
    valueEuro: z.number().optional(),
  }),
  learn: async ({ block, customers, owner, after }, tx) => {
    const known = await learnNeighbours(tx, { block, coming: customers, going: [], after, owner, state: null })
    return isRefusal(known) ? known : { ...known, forming: await formingBlock(tx) }
  },
  decide: ({ hours, valueEuro, ...input }, state, about) => {
    const planned = figuresOf(about.known.coming)
    const customers = about.known.coming.map(({ id }) => id)
    const figures = { hours: hours ?? planned.hours, valueEuro: valueEuro ?? planned.valueEuro }
    return decideFormBlock({ ...input, owner: about.known.owner, customers, matters: [], ...figures }, state, about)
  },
})
