/** The verification debt: who first owned a matter checks that it was really solved before it can be closed, or whoever leads them does. */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { MatterEvent } from './event.ts'
import type { Matter } from './matter.ts'
import { ownerFault } from './owner.ts'

/** Who must check once this one owns it: the first owner, unless that is the owner. */
export const debtAfter = ({ firstOwner }: Matter, owner: string): string | null => (firstOwner === owner ? null : firstOwner)

/** By the owner, when it is worked in a block. It closes at once where nobody else has to check it. */
export function decideSolve(_command: object, state: Matter | null, { by }: About<unknown>): readonly MatterEvent[] | Refusal {
  if (state === null) return refuse('matter-unknown')
  // Told twice, because the answer to the first got lost on the way: nothing is new.
  if ((state.status === 'solved' || state.status === 'closed') && state.owner === by) return []
  const fault = ownerFault(state, by)
  if (fault !== null) return fault
  if (state.status !== 'in-block') return refuse('matter-not-in-block')
  const solved: MatterEvent = { type: 'matter-solved', data: { by } }
  return state.debt === null ? [solved, { type: 'matter-closed', data: {} }] : [solved]
}

/** By the one who has the debt, once it is solved: good closes it, not good brings it back to them. */
export function decideCheck(
  command: { readonly good: boolean },
  state: Matter | null,
  { by }: About<unknown>,
): readonly MatterEvent[] | Refusal {
  const { good } = command
  if (state === null) return refuse('matter-unknown')
  if (!isMember(by)) return refuse('say-who-you-are')
  if (state.status !== 'solved') return refuse('nothing-to-check')
  if (state.debt !== by) return refuse('check-of-another', { debt: state.debt ?? '' })
  const checked: MatterEvent = { type: 'matter-checked', data: { by, good } }
  return good ? [checked, { type: 'matter-closed', data: {} }] : [checked]
}

/** Ids of everyone who leads the one that must check, nearest first. */
export type TakeCheckKnown = { readonly above: readonly string[] }

/**
 * By whoever leads the one that must check, at any height: the hierarchy takes the check over, as for one who leaves.
 * From then on it is as if they had the matter first. Not once they solved it themselves: nobody checks their own work.
 */
export function decideTakeCheck(
  _command: object,
  state: Matter | null,
  { by, known: { above } }: About<TakeCheckKnown>,
): readonly MatterEvent[] | Refusal {
  if (state === null) return refuse('matter-unknown')
  if (!isMember(by)) return refuse('say-who-you-are')
  const { debt, owner, status } = state
  if (debt === null) return refuse('no-check-to-take')
  if (debt === by) return []
  if (!above.includes(by)) return refuse('check-of-who-you-lead', { debt })
  if (status === 'solved' && owner === by) return refuse('check-of-own-work')
  return [{ type: 'check-taken-over', data: { from: debt, to: by, debt: owner === by ? null : by } }]
}
