/** Leaving the team and coming back: nobody leaves with something in their hands, and nobody is the last to go. */
import type { BlockStatus } from '../block/block.ts'
import type { MatterStatus } from '../matter/matter.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** Ids of the members who left. */
export type Left = ReadonlySet<string>

export type LeavingEvent =
  | { readonly type: 'member-left'; readonly data: { readonly member: string } }
  | { readonly type: 'member-returned'; readonly data: { readonly member: string } }

/** Numbers of what a member has in hand: matters, checks of what others solved, offers to answer, and blocks that are not over. */
export type Held = { readonly matters: number; readonly debts: number; readonly offers: number; readonly blocks: number }

/** A matter is in hand while something can still come of it; what was dropped, or got NO GO, waits for nobody. */
export const inHand = ['at-gate', 'set-aside', 'on-hold', 'in-block', 'solved'] as const satisfies readonly MatterStatus[]
/** A block is in hand until it is finished or stopped. */
export const blockInHand = ['forming', 'queued', 'active'] as const satisfies readonly BlockStatus[]

export const initialLeft: Left = new Set()

/** `names` are those of all members by id. Leaving twice changes nothing. */
export function decideLeave(
  { member }: { readonly member: string },
  state: Left,
  { known }: { readonly known: { readonly names: ReadonlyMap<string, string>; readonly held: Held } },
): readonly LeavingEvent[] | Refusal {
  const { names, held } = known
  const name = names.get(member)
  if (name === undefined) return refuse('member-unknown', { member })
  if (state.has(member)) return []
  const { matters, debts, offers, blocks } = held
  if (matters + debts + offers + blocks > 0) return refuse('member-holds', { name, matters, debts, offers, blocks })
  // Somebody must be there to decide, own and answer.
  if (!names.keys().some((other) => other !== member && !state.has(other))) return refuse('member-is-last', { name })
  return [{ type: 'member-left', data: { member } }]
}

/** Coming back, with the leader from before; whoever they led stays where they went. */
export function decideReturn(
  { member }: { readonly member: string },
  state: Left,
  { known }: { readonly known: { readonly names: ReadonlyMap<string, string> } },
): readonly LeavingEvent[] | Refusal {
  if (!known.names.has(member)) return refuse('member-unknown', { member })
  return state.has(member) ? [{ type: 'member-returned', data: { member } }] : []
}

export function evolveLeft(state: Left, { type, data: { member } }: LeavingEvent): Left {
  const left = new Set(state)
  if (type === 'member-left') left.add(member)
  else left.delete(member)
  return left
}
