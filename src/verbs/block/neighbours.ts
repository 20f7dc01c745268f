/** What is learned before a block is formed or changed: where its items are, what waits for what, and how all are called. */
import type { BlockState } from '../../core/block/block.ts'
import type { Neighbours } from '../../core/block/fit.ts'
import { unlessWhite } from '../../core/block/only-white.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { elsewhereOf, namesOfBlocks, plannedOf, waitsOfBlocks, type PlannedFigures } from '../../store/rows/blocks.ts'
import { memberMeant } from '../../store/rows/acting-member.ts'
import { titlesOf } from '../../store/rows/matters.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { customersCalled } from '../../store/rows/tied.ts'

export type Wanted = {
  readonly block: string
  /** Customers that come in, by id, code or name, and those that go. */
  readonly coming: readonly string[]
  readonly going: readonly string[]
  readonly after: readonly string[]
  /** By id, key or name. */
  readonly owner: string | null
  /** The block as it stands; null for a new one. */
  readonly state: BlockState | null
}

export type BlockKnown = Neighbours & {
  readonly owner: string | null
  readonly coming: readonly PlannedFigures[]
  readonly going: readonly PlannedFigures[]
}

/** Refused for customers, blocks and members that are not there, and for a customer that is not white. */
export async function learnNeighbours(tx: Transaction, wanted: Wanted): Promise<BlockKnown | Refusal> {
  const { block, after, state } = wanted
  const called = await customersCalled(tx, wanted.coming)
  if (isRefusal(called)) return called
  const ids = called.map(({ id }) => id)
  const figures = await plannedOf(tx, [...ids, ...wanted.going])
  const of = (id: string) => figures.get(id)
  const coming = ids.flatMap((id) => of(id) ?? [])
  const black = unlessWhite(coming)
  if (black !== null) return black
  const waits = await waitsOfBlocks(tx)
  const blocks = await namesOfBlocks(tx, [...Object.keys(waits), ...after])
  const unknown = after.find((id) => !blocks.has(id))
  if (unknown !== undefined) return refuse('block-waits-for-unknown', { blocks: unknown })
  const owner = wanted.owner === null ? null : await memberMeant(tx, wanted.owner)
  if (isRefusal(owner)) return owner
  const elsewhere = await elsewhereOf(tx, [...ids, ...(state?.matters ?? [])], block)
  const titles = await titlesOf(tx, Object.keys(elsewhere))
  const names = Object.fromEntries(
    [...(await namesOf(tx)), ...blocks, ...titles, ...coming.map(({ id, name }) => [id, name] as const)].flatMap(([id, name]) =>
      name === null ? [] : [[id, name] as const],
    ),
  )
  return { owner, elsewhere, waits, names, coming, going: wanted.going.flatMap((id) => of(id) ?? []) }
}

/** Only how members are called: all that a decision about whose block it is needs. */
export const learnNames = async (tx: Transaction) => ({ names: Object.fromEntries(await namesOf(tx)) })

/** What these customers take and bring by the plan. */
export const figuresOf = (customers: readonly PlannedFigures[]) => ({
  hours: customers.reduce((sum, one) => sum + one.hours, 0),
  valueEuro: customers.reduce((sum, one) => sum + one.valueEuro, 0),
})
