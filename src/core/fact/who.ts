/** Answers who a reference is: our id of the customer, the id under which the file knows it, and our id of the member. */
import type { CustomerId } from '../units.ts'
import type { Reference } from './fact.ts'
import type { MemberMatch, Members } from './match-members.ts'
import { ownCustomerId } from './own-id.ts'
import type { WhoIsWho } from './who-is-who.ts'

/** `saidAs` is the id that the reference has by itself, where that is not the customer's; null where it is. */
export type CustomerFound = { readonly id: CustomerId; readonly saidAs: CustomerId | null }

export type Who = {
  readonly customer: (reference: Reference) => CustomerFound
  readonly member: (reference: Reference) => MemberMatch
}

export function whoOf(joins: WhoIsWho['joins'], members: Members): Who {
  // Folding a name is dear, and a file repeats its names.
  const byName = new Map<string, CustomerFound>()
  const found = (reference: Reference): CustomerFound => {
    const own = ownCustomerId(reference)
    const to = joins.get(own)?.to ?? own
    return { id: to, saidAs: to === own ? null : own }
  }
  return {
    member: members.find,
    customer: (reference) => {
      if (reference.key !== null || reference.name === null) return found(reference)
      const known = byName.get(reference.name) ?? found(reference)
      byName.set(reference.name, known)
      return known
    },
  }
}
