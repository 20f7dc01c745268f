/** What a block must be whenever it is formed, changed or queued: in bounds, of things in no other block, waiting in no circle. */
import { refuse, type Refusal } from '../refusal.ts'
import type { BlockState } from './block.ts'
import { faultOf } from './queue.ts'

/** What the ids in a refusal are called. An id that is not in it is called by itself. */
export type Names = Readonly<Record<string, string>>

/** What a block has to do with the others. */
export type Neighbours = {
  /** Id of a customer or matter -> id of the other open block that it is in. */
  readonly elsewhere: Readonly<Record<string, string>>
  /** Id of a block -> ids of the blocks that it waits for. */
  readonly waits: Readonly<Record<string, readonly string[]>>
  readonly names: Names
}

const SHORTEST_NAME = 3
const LONGEST_NAME = 120
/** Beyond these it is a slip of the keyboard: 500 people for a year, and a trillion euro. */
const MOST_HOURS = 1e6
const MOST_EURO = 1e12

/** What an id is called: its name where that is known, otherwise the id. */
export const callBy =
  (names: Names) =>
  (id: string): string =>
    ownOf(names, id) ?? id

/** Whether a block has a name: one that gathers what passed the gate has none until somebody gives it one. */
export const isNamed = (names: Names, block: string): 'yes' | 'no' => (ownOf(names, block) === undefined ? 'no' : 'yes')

/** A name without the space around it, or why it cannot be one. */
export function nameFrom(text: string): string | Refusal {
  const name = text.trim()
  if (name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME) return name
  return refuse('block-name-length', { length: name.length, least: SHORTEST_NAME, most: LONGEST_NAME })
}

/** The first thing for which a block cannot be as it would become, or null. */
export function misfitOf(block: BlockState, { elsewhere, waits, names }: Neighbours): Refusal | null {
  const { hours, valueEuro } = block
  // Negations, because NaN is neither below nor above.
  if (!(hours >= 0 && hours <= MOST_HOURS)) return refuse('block-hours-out-of-range', { hours, most: MOST_HOURS })
  if (!(valueEuro >= 0 && valueEuro <= MOST_EURO)) return refuse('block-value-out-of-range', { valueEuro, most: MOST_EURO })
  return takenIn([...block.customers, ...block.matters], elsewhere, names) ?? circleFrom(block, waits, names) ?? unqueueable(block)
}

/** Refused when one of these customers and matters is in another open block. */
export function takenIn(items: readonly string[], elsewhere: Neighbours['elsewhere'], names: Names): Refusal | null {
  const nameOf = callBy(names)
  for (const item of items) {
    const block = ownOf(elsewhere, item)
    if (block !== undefined)
      return refuse('block-item-elsewhere', { item, what: nameOf(item), block, name: nameOf(block), named: isNamed(names, block) })
  }
  return null
}

/** Refused when a block that is in the queue, or about to be, has no work in it. */
export function unqueueable(block: BlockState): Refusal | null {
  if (block.status !== 'queued') return null
  if (block.customers.length + block.matters.length === 0) return refuse('block-empty')
  // The order of the queue is by value per hour, so without hours there is none.
  return faultOf([{ ...block, after: [] }]) === null ? null : refuse('block-without-hours')
}

/** Refused when a block would wait, by way of others, for itself. */
function circleFrom(block: BlockState, waits: Neighbours['waits'], names: Names): Refusal | null {
  const reached = new Map([[block.id, block.after]])
  // A map that grows while it is walked is walked to its new end.
  for (const after of reached.values()) {
    for (const other of after) if (!reached.has(other)) reached.set(other, ownOf(waits, other) ?? [])
  }
  const fault = faultOf([...reached].map(([id, after]) => ({ id, after, hours: 1, valueEuro: 0 })))
  if (fault === null) return null
  const named = fault.blocks.filter((id) => isNamed(names, id) === 'yes')
  const unnamed = named.length < fault.blocks.length ? 'yes' : 'no'
  return refuse('blocks-in-a-circle', { blocks: named.map(callBy(names)).join(', '), unnamed })
}

/** What a record holds itself: an id may be spelled like something that every object has. */
const ownOf = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined
