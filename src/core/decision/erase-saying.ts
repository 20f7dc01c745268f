/** Erasing what was said with a decision: the decision stays, and the chain with it, because the log holds only a hash. */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** Places in the log of the decisions whose words were erased. */
export type Erasures = readonly number[]

export type ErasureEvent = { readonly type: 'saying-erased'; readonly data: { readonly position: number } }

/** `none` where nothing was ever said with it. */
export type Saying = 'said' | 'erased' | 'none'

export const initialErasures: Erasures = []

/** Any member may, because anybody may ask anyone to have their words erased; who did it stays in the log. */
export function decideErasure(
  { position }: { readonly position: number },
  _state: Erasures,
  { by, known }: About<Saying>,
): readonly ErasureEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (known === 'none') return refuse('nothing-said', { position })
  if (known === 'erased') return refuse('erased-already', { position })
  return [{ type: 'saying-erased', data: { position } }]
}

export const evolveErasures = (state: Erasures, { data }: ErasureEvent): Erasures => [...state, data.position]
