/** The owner changes a block before it starts: its name, owner, customers, what it waits for, its hours; or lets a matter go. */
import { z } from 'zod'
import type { BlockEvent, BlockState } from '../../core/block/block.ts'
import { decideChangeBlock } from '../../core/block/change.ts'
import type { About } from '../../core/about.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { isRefusal } from '../../core/refusal.ts'
import { blockRow } from '../../store/rows/blocks.ts'
import { remainsOf } from '../../store/rows/matters.ts'
import { decide, type Settled } from '../kinds.ts'
import { release } from '../matter/follow-matter.ts'
import { aboutBlock } from './block-log.ts'
import { figuresOf, learnNeighbours } from './neighbours.ts'

export const changeBlock = decide({
  ...aboutBlock,
  name: 'change-block',
  input: z.object({
    block: z.string(),
    name: z.string().max(2000).optional(),
    owner: z.string().nullable().optional(),
    addCustomers: z.array(z.string()).max(10_000).default([]),
    removeCustomers: z.array(z.string()).max(10_000).default([]),
    removeMatters: z.array(z.string()).max(10_000).default([]),
    after: z.array(z.string()).max(1000).optional(),
    /** As before plus what comes and minus what goes, unless said otherwise. */
    hours: z.number().optional(),
    valueEuro: z.number().optional(),
  }),
  learn: async ({ block, addCustomers, removeCustomers, removeMatters, owner, after }, tx) => {
    const state = (await blockRow(tx, block))?.state ?? null
    const wanted = { block, coming: addCustomers, going: removeCustomers, after: after ?? state?.after ?? [], owner: owner ?? null, state }
    const known = await learnNeighbours(tx, wanted)
    return isRefusal(known) ? known : { ...known, leaving: await remainsOf(tx, removeMatters) }
  },
  decide: (input, state, about) => {
    const { coming, going, leaving } = about.known
    const came = figuresOf(coming.filter(({ id }) => !state.customers.includes(id)))
    const went = figuresOf(going.filter(({ id }) => state.customers.includes(id)))
    const left = leaving.filter(({ id }) => state.matters.includes(id))
    const sum = (of: 'hours' | 'valueEuro') => Math.max(0, state[of] + came[of] - went[of] - left.reduce((all, one) => all + one[of], 0))
    const { block: _block, name, owner, after, hours, valueEuro, removeCustomers, removeMatters } = input
    return decideChangeBlock(
      {
        addCustomers: coming.map(({ id }) => id),
        removeCustomers,
        removeMatters,
        hours: hours ?? sum('hours'),
        valueEuro: valueEuro ?? sum('valueEuro'),
        ...(name === undefined ? {} : { name }),
        ...(owner === undefined ? {} : { owner: about.known.owner }),
        ...(after === undefined ? {} : { after }),
      },
      state,
      about,
    )
  },
  // What comes and goes is added to what stands; what is entered replaces it.
  over: ({ name, owner, after, hours, valueEuro }, state) => [
    name !== undefined && state.name,
    owner !== undefined && state.owner,
    after !== undefined && state.after,
    hours !== undefined && state.hours,
    valueEuro !== undefined && state.valueEuro,
  ],
  follow: freeMatters,
})

/** Matters that are no longer in the block stand before the gate again. */
export async function freeMatters(
  tx: Transaction,
  { before, happened }: Settled<BlockState, BlockEvent>,
  about: About<unknown>,
): Promise<void> {
  const gone = happened.flatMap((event) =>
    event.type === 'block-changed' ? event.data.mattersRemoved : event.type === 'block-stopped' ? event.data.matters : [],
  )
  for (const matter of gone) await release(tx, matter, before.id, about)
}
