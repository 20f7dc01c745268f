/** A person says of two ids whether they are one customer: it stands until it is said otherwise. */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { customerId } from '../units.ts'
import { pairOf } from './who-is-who.ts'

type Pair = { readonly customer: string; readonly other: string }
export type PairEvent =
  | { readonly type: 'customers-joined'; readonly data: Pair }
  | { readonly type: 'customers-parted'; readonly data: Pair }

/** What was said last of each pair, by pair. */
export type PairState = Readonly<Record<string, boolean>>

export const pairLog = { subject: 'who-is-who', initial: {} as PairState, evolve: evolvePair } as const

/** Saying it again changes nothing; nothing is apart from itself. */
export function decidePair(
  { customer, other, same }: Pair & { readonly same: boolean },
  state: PairState,
  { by }: About<unknown>,
): readonly PairEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (customer === other) return refuse('customers-are-one', { id: customer })
  if (state[keyOf(customer, other)] === same) return []
  return [{ type: same ? 'customers-joined' : 'customers-parted', data: { customer, other } }]
}

function evolvePair(state: PairState, { type, data }: PairEvent): PairState {
  return { ...state, [keyOf(data.customer, data.other)]: type === 'customers-joined' }
}

const keyOf = (customer: string, other: string): string => pairOf(customerId(customer), customerId(other))
