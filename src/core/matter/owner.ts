/** The owner of a matter: one member, from the one who meets it on. Without an owner nothing is executed. */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { MatterEvent } from './event.ts'
import type { Matter } from './matter.ts'
import { andWalk, type GateKnown } from './walk-on.ts'

/** Why this one may not change the matter: solved or closed, or somebody else's; null when they may. */
export function ownerFault(state: Matter, by: string): Refusal | null {
  if (state.status === 'solved' || state.status === 'closed') return refuse('matter-over')
  if (!isMember(by)) return refuse('say-who-you-are')
  return state.owner === by ? null : refuse('owner-only', { owner: state.owner ?? '' })
}

/** Taking a matter that has no owner: this is how the ownership test is answered. */
export function decideTake(_command: object, state: Matter | null, { by, known }: About<GateKnown>): readonly MatterEvent[] | Refusal {
  if (state === null) return refuse('matter-unknown')
  if (!isMember(by)) return refuse('say-who-you-are')
  if (state.owner === by) return []
  if (state.owner !== null) return refuse('matter-has-owner', { owner: state.owner })
  return andWalk([{ type: 'matter-taken', data: { owner: by } }], state, known)
}
