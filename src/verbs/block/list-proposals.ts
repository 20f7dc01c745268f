/** Blocks that the data proposes: white customers and passed matters that share a tie, with the hours that saves. */
import { z } from 'zod'
import { proposeBlocks, SETUP_HOURS, type OpenWork } from '../../core/block/propose.ts'
import type { Proposals } from '../../core/block/block-page.ts'
import { noTies } from '../../core/gate/ties.ts'
import { freeWhites } from '../../store/rows/blocks.ts'
import { formingMatters } from '../../store/rows/matters.ts'
import { namesOfTied } from '../../store/rows/names-of-tied.ts'
import { show } from '../kinds.ts'
import { learnCapacityLeft } from './learn-capacity-left.ts'

/** A block that takes longer than this is not finished before the season turns: an eighth of what the team has in a year. */
const SHARE_OF_CAPACITY = 1 / 8
const MOST_HOURS = 1e4
const MOST_CUSTOMERS = 100_000

export const listProposals = show({
  word: 'block',
  name: 'list-proposals',
  input: z.object({
    mostHours: z.coerce.number().positive().max(MOST_HOURS).optional(),
    limit: z.coerce.number().int().min(1).max(100_000).default(12),
  }),
  run: async ({ mostHours: asked, limit }, tx, { now }) => {
    const left = await learnCapacityLeft(tx, now)
    const mostHours = asked ?? Math.min(MOST_HOURS, Math.max(1, Math.round((left ?? 0) * SHARE_OF_CAPACITY)))
    const work: OpenWork[] = (await freeWhites(tx, MOST_CUSTOMERS)).map(({ id, name, group, owner, hours, valueEuro }) => {
      const ties = { ...noTies, customer: id, group }
      return { id, kind: 'customer', name, ties, owner, hours, valueEuro }
    })
    for (const { id, title, ties, owner, remains } of await formingMatters(tx)) {
      const { hours, valueEuro } = remains ?? { hours: 0, valueEuro: 0 }
      work.push({ id, kind: 'matter', name: title ?? '', ties, owner, hours, valueEuro })
    }
    const found = proposeBlocks(work, { mostHours }).slice(0, limit)
    const name = await namesOfTied(
      tx,
      found.map(({ tie }) => ({ ...noTies, [tie.kind]: tie.value })),
    )
    const numbered = numberedNames()
    return {
      mostHours,
      setupHours: SETUP_HOURS,
      rows: found.map(({ tie, items, hours, valueEuro, savedHours }) => ({
        tie: tie.kind,
        value: tie.value,
        name: numbered(name(tie.kind, tie.value)),
        customers: items
          .filter(({ kind }) => kind === 'customer')
          .map((one) => ({ id: one.id, name: one.name, hours: one.hours, valueEuro: one.valueEuro })),
        matters: items
          .filter(({ kind }) => kind === 'matter')
          .map((one) => ({ id: one.id, name: one.name || null, hours: one.hours, valueEuro: one.valueEuro })),
        hours,
        valueEuro,
        savedHours,
      })),
    } satisfies Proposals
  },
})

/** What one tie holds beyond a block is a proposal of its own: the second with the same name is called "name 2". */
function numberedNames(): (name: string) => string {
  const seen = new Map<string, number>()
  return (name) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} ${times}`
  }
}
