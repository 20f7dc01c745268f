/** The way of a block: from forming to the queue, from the queue to the one that is active, and from there to finished. */
import type { About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { BlockEvent, BlockState } from './block.ts'
import { callBy, unqueueable, type Names } from './fit.ts'
import { unlessMember, unlessOwner } from './whose.ts'

type Named = { readonly id: string; readonly name: string | null }

export type StartKnown = {
  /** The block that is active now. */
  readonly active: Named | null
  /** Those of the blocks that this one waits for which are not finished; a stopped one is not. */
  readonly unfinished: readonly Named[]
  /** Hours of the whole capacity that no other work claims. */
  readonly capacityLeftHours: number
}

/** Putting it in the queue, by any member. It needs at least one customer or matter, and hours: its place is by value per hour. */
export function decideQueueBlock(_command: unknown, state: BlockState, { by }: About<unknown>): readonly BlockEvent[] | Refusal {
  const no = unlessMember(by)
  if (no !== null) return no
  if (state.status === 'none') return refuse('block-unknown')
  if (state.status !== 'forming') return refuse('block-not-forming', { status: state.status })
  return unqueueable({ ...state, status: 'queued' }) ?? [{ type: 'block-queued', data: {} }]
}

/**
 * Starting it, by any member, as the only one. In this order: nothing else may be active, all that it waits for is finished, what finished
 * means is said, somebody owns it, and the capacity left holds its hours. Nobody can start it otherwise.
 */
export function decideStartBlock(
  _command: unknown,
  state: BlockState,
  { by, now, known }: About<StartKnown>,
): readonly BlockEvent[] | Refusal {
  const no = unlessMember(by)
  if (no !== null) return no
  const { active, unfinished, capacityLeftHours } = known
  if (state.status === 'none') return refuse('block-unknown')
  if (state.status !== 'queued') return refuse('block-not-queued', { status: state.status })
  if (active !== null) return refuse('block-another-active', { block: active.id, name: called(active) })
  if (unfinished.length > 0) return refuse('block-waits', { count: unfinished.length, blocks: unfinished.map(called).join(', ') })
  if (state.finishedWhen === null) return refuse('block-undefined')
  if (state.owner === null) return refuse('block-without-owner')
  const { hours } = state
  // A negation, because hours of which nothing is known hold nothing.
  if (!(hours <= capacityLeftHours)) {
    return refuse('block-hours-missing', { asked: hours, left: capacityLeftHours, missing: hours - capacityLeftHours })
  }
  return [{ type: 'block-started', data: { at: now, hours, capacityLeftHours } }]
}

/** Its owner says that the definition of finished was met. Refused while matters in it are not closed. */
export function decideFinishBlock(
  _command: unknown,
  state: BlockState,
  { by, now, known }: About<{ readonly openMatters: number; readonly names: Names }>,
): readonly BlockEvent[] | Refusal {
  if (state.status === 'none') return refuse('block-unknown')
  if (state.status !== 'active') return refuse('block-not-active', { status: state.status })
  const no = unlessOwner(by, state, callBy(known.names))
  if (no !== null) return no
  if (known.openMatters > 0) return refuse('block-matters-open', { open: known.openMatters })
  return [{ type: 'block-finished', data: { at: now } }]
}

const called = ({ id, name }: Named): string => name ?? id
