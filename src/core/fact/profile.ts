/** What all files together say of one customer by one of its ids. */
import type { CustomerId } from '../units.ts'
import type { Reference } from './fact.ts'
import { ownCustomerId } from './own-id.ts'
import { plainCompany } from './plain-name.ts'

export type Profile = {
  readonly id: CustomerId
  readonly key: string | null
  /** The name to show: that of a list before that of an invoice, and of equals the first in the alphabet. */
  readonly name: string | null
  /** Folded, for comparing; a customer may be spelled in several ways. */
  readonly plainNames: readonly string[]
  /** Whether the name may have been cut off, as an audit file cuts it. */
  readonly cut: boolean
  readonly vat: string | null
  readonly kvk: string | null
  readonly domain: string | null
  /** Whether a list of customers names it. */
  readonly listed: boolean
  /** The files that give it a code: two codes in one file are two customers. */
  readonly keyedIn: readonly string[]
}

/** A mention of a customer in a file. */
export type Mention = { readonly reference: Reference; readonly listed: boolean; readonly file: string }

export type Profiles = {
  /** `id` is the mention's own, unless it is known to be another. */
  readonly add: (mention: Mention, id?: CustomerId) => void
  readonly all: () => IterableIterator<Profile>
  readonly of: (id: CustomerId) => Profile | undefined
}

/** An audit file holds 50 characters of a name; the last may have been a space. */
const CUT = [49, 50]

/** Gathers mentions in any order. Text that several files give is that of a list, and of equals the first in the alphabet. */
export function gatherProfiles(): Profiles {
  const found = new Map<CustomerId, { -readonly [Part in keyof Profile]: Profile[Part] }>()
  return { add, all: () => found.values(), of: (id) => found.get(id) }

  function add({ reference, listed, file }: Mention, id = ownCustomerId(reference)): void {
    const { key, name, vat = null, kvk = null, domain = null } = reference
    const before = found.get(id)
    const keyedIn = key === null ? [] : [file]
    const cut = name !== null && CUT.includes(name.trim().length)
    const plain = name === null ? [] : [plainCompany(name)]
    if (before === undefined) {
      found.set(id, { id, key: key?.trim() ?? null, name, plainNames: plain, cut, vat, kvk, domain, listed, keyedIn })
      return
    }
    if (name !== null && (before.name === null || (listed === before.listed ? name < before.name : listed))) before.name = name
    before.cut &&= cut
    before.listed ||= listed
    before.plainNames = union(before.plainNames, plain)
    before.keyedIn = union(before.keyedIn, keyedIn)
    before.vat = first(before.vat, vat)
    before.kvk = first(before.kvk, kvk)
    before.domain = first(before.domain, domain)
  }
}

const union = (one: readonly string[], other: readonly string[]): readonly string[] =>
  other.every((text) => one.includes(text)) ? one : [...one, ...other.filter((text) => !one.includes(text))]

const first = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other
