/** A change of a draft: whom and which members it touches, and carrying it out so that it can be taken back. */
import { apply, type Change, type Desk, type Draft } from '../plan/gain.ts'
import type { Pairs } from '../plan/pairs.ts'

/** Every customer in a change, once. */
export function movedBy({ customer }: Pairs, { add, drop }: Change): readonly number[] {
  const moved = [...drop]
  for (const p of add) if (!moved.includes(customer[p]!)) moved.push(customer[p]!)
  return moved
}

/** The members whose hours are spread anew. */
export const membersOf = ({ member }: Pairs, draft: Draft, { add, drop }: Change): ReadonlySet<number> =>
  new Set([...add.map((p) => member[p]!), ...drop.map((i) => member[draft.pair[i]!]!)])

/** Carries out a change that fits, and answers how to take it back to the last digit. */
export function carryOut(pairs: Pairs, draft: Draft, change: Change, desk: Desk): () => void {
  const { customer } = pairs
  const members = Array.from(membersOf(pairs, draft, change), (j) => ({
    j,
    served: draft.served[j]!,
    hours: draft.served[j]!.map((p) => draft.hours[customer[p]!]!),
    value: draft.value[j]!,
    price: draft.price[j]!,
  }))
  apply(pairs, draft, change, desk)
  return () => {
    for (const p of change.add) {
      draft.pair[customer[p]!] = -1
      draft.hours[customer[p]!] = 0
    }
    for (const { j, served, hours, value, price } of members) {
      draft.served[j] = served
      draft.value[j] = value
      draft.price[j] = price
      served.forEach((p, n) => {
        draft.pair[customer[p]!] = p
        draft.hours[customer[p]!] = hours[n]!
      })
    }
  }
}
