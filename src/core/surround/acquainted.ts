/** Who of the contacts knows whom: a card names somebody beside its owner, or they sat at one table. */
import type { Relation, RelationKind } from '../fact/fact.ts'
import type { Day } from '../units.ts'
import type { Contact, Contacts } from './contacts.ts'

type Words = { readonly name: string | null; readonly mail: string | null }

/** A card of `of` names `to`. */
export type SaidRelation = { readonly of: Words; readonly to: Relation }

/** `of` sat at one table with `with`, on `times` days; `at`: the name of the other's customer, null where it is the same. */
export type SaidSeat = { readonly of: Words; readonly with: Words; readonly at: string | null; readonly times: number; readonly last: Day }

/** Whom a contact knows. `how`: a relation that a card names, or `table`. */
export type Knows = {
  readonly name: string
  readonly at: string | null
  readonly how: RelationKind | 'table'
  readonly times: number
  readonly last: Day | null
}

/** By contact of one customer whom each knows, what cards name first. A relation holds both ways: of a manager the other is no manager. */
export function acquaintedWith(
  contacts: Contacts,
  relations: readonly SaidRelation[],
  seats: readonly SaidSeat[],
): ReadonlyMap<Contact, readonly Knows[]> {
  const found = new Map<Contact, Map<string, Knows>>()
  const note = (who: Contact | null, knows: Knows) => {
    if (who === null || knows.name === '') return
    const own = found.get(who) ?? new Map<string, Knows>()
    const called = `${knows.name.toLowerCase()}\n${knows.at ?? ''}`
    if (!own.has(called)) own.set(called, knows)
    found.set(who, own)
  }
  for (const { of, to } of relations) {
    const [one, other] = [contacts.of(of), contacts.of(to)]
    if (one !== null && one === other) continue
    const plain = { at: null, times: 0, last: null }
    note(one, { ...plain, name: nameOf(other ?? to), how: to.how })
    note(other, { ...plain, name: nameOf(one ?? of), how: to.how === 'manager' || to.how === 'assistant' ? 'colleague' : to.how })
  }
  for (const { of, with: other, at, times, last } of seats.toSorted((a, b) => b.times - a.times || (a.last > b.last ? -1 : 1))) {
    const [one, there] = [contacts.of(of), at === null ? contacts.of(other) : null]
    if (one !== null && one === there) continue
    note(one, { name: nameOf(there ?? other), at, how: 'table', times, last })
  }
  return new Map([...found].map(([who, own]) => [who, [...own.values()]]))
}

const nameOf = ({ name, mail }: Words): string => name ?? mail ?? ''
