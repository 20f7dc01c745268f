/** Finds the one member behind every code and every name that files use for a colleague. */
import { memberId, type MemberId } from '../units.ts'
import type { Reference } from './fact.ts'
import { plainPerson } from './plain-name.ts'
import { plainKey } from './own-id.ts'
import { shortKey } from './same-customer.ts'

/** A member whom a file or the store names. `key` is null where only a name is known. */
export type KnownMember = { readonly id: MemberId; readonly key: string | null; readonly name: string }

/** The id, or the members between whom nothing decides. */
export type MemberMatch = { readonly id: MemberId } | { readonly ambiguous: readonly KnownMember[]; readonly text: string }

export type Members = {
  /**
   * Learns a code and a name; `listed` where a list of the team gives them. Learn all before the first is resolved: what a
   * reference means then does not depend on the order of the files.
   */
  readonly learn: (reference: Reference, listed: boolean) => void
  /** The member of a reference; one whom nobody knows becomes a member. */
  readonly find: (reference: Reference) => MemberMatch
  /** Everyone who was learned or met, in the order of their ids. */
  readonly everyone: () => readonly KnownMember[]
}

/** `listed`: from a list of the team, and so better known than one met on an invoice. */
type Entry = { readonly id: MemberId; readonly key: string | null; name: string | null; listed: boolean }

/** Makes an id of what only a name or an address of mail tells: ids go into the log, which is never changed, and names do not belong there. */
export type IdOfName = (plain: string) => MemberId

/**
 * Members, from those whom the store holds. The same references give the same ids, whatever the order of the files: `key:` and
 * the code where a file gives one, else what `idOfName` makes of the plain name.
 */
export function matchMembers(known: readonly KnownMember[] = [], idOfName: IdOfName = (plain) => memberId(`name:${plain}`)): Members {
  const byKey = new Map<string, Entry>()
  const byShortKey = new Map<string, Set<Entry>>()
  const byName = new Map<string, Set<Entry>>()
  const nameless = new Map<string, Entry>()
  /** References on invoices and hours, kept until all lists are known: a list decides what they mean. */
  let waiting = new Map<string, Reference>()
  for (const { id, key, name } of known) {
    const entry: Entry = { id, key, name, listed: true }
    if (key === null) nameless.set(plainPerson(name), entry)
    else keep(entry, key, name)
  }

  return { learn, find, everyone }

  function learn(reference: Reference, listed: boolean): void {
    if (listed && reference.key !== null) enter(reference.key, reference.name, true)
    else waiting.set(`${reference.key ?? ''}\n${reference.name ?? ''}`, reference)
  }

  function find(reference: Reference): MemberMatch {
    settle()
    return reference.key === null ? findName(reference.name ?? '') : findKey(reference.key, reference.name)
  }

  function everyone(): readonly KnownMember[] {
    settle()
    const all = [...byKey.values(), ...nameless.values()].map(({ id, key, name }) => ({ id, key, name: name ?? key ?? '' }))
    return all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }

  /** Keys first, names after: a name belongs to the key that carries it, in whichever file that is. */
  function settle(): void {
    if (waiting.size === 0) return
    const references = [...waiting.values()].toSorted(byText)
    waiting = new Map()
    for (const { key, name } of references) {
      if (key === null) continue
      const found = lookUp(key)
      if (found.length === 0) enter(key, name, false)
      else if (found.length === 1 && found[0] && name !== null) alias(found[0], name)
    }
    for (const { key, name } of references) if (key === null && name !== null) findName(name)
  }

  function findKey(key: string, name: string | null): MemberMatch {
    const found = lookUp(key)
    if (found.length === 1 && found[0]) return { id: found[0].id }
    if (found.length === 0) return { id: enter(key, name, false).id }
    const named = name === null ? [] : found.filter((entry) => byName.get(plainPerson(name))?.has(entry))
    return named.length === 1 && named[0] ? { id: named[0].id } : { ambiguous: found.map(told), text: key }
  }

  function findName(name: string): MemberMatch {
    const keyed = [...(byName.get(plainPerson(name)) ?? [])]
    const listed = keyed.filter((entry) => entry.listed)
    const found = listed.length > 0 ? listed : keyed
    if (found.length === 1 && found[0]) return { id: found[0].id }
    if (found.length > 1) return { ambiguous: found.map(told), text: name }
    const bare = nameless.get(plainPerson(name))
    if (bare !== undefined) {
      if (!bare.listed && bare.name !== null && name < bare.name) bare.name = name
      return { id: bare.id }
    }
    const met: Entry = { id: idOfName(plainPerson(name)), key: null, name, listed: false }
    nameless.set(plainPerson(name), met)
    return { id: met.id }
  }

  /** The entry with this key; else those whose key differs only in leading zeros, which spreadsheets eat. */
  function lookUp(key: string): readonly Entry[] {
    const exact = byKey.get(plainKey(key))
    return exact ? [exact] : [...(byShortKey.get(shortKey(key)) ?? [])].filter((entry) => entry.listed)
  }

  function enter(key: string, name: string | null, listed: boolean): Entry {
    const entry = byKey.get(plainKey(key)) ?? { id: idOfKey(key), key: key.trim(), name: null, listed }
    // Two spellings in lists: the first in the alphabet, so that the order of files does not matter.
    if (name !== null && (entry.name === null || name < entry.name)) entry.name = name
    keep(entry, key, name)
    return entry
  }

  /** A code may be an address of mail, or a name after all. */
  function idOfKey(key: string): MemberId {
    return /[@\s]/.test(key.trim()) ? idOfName(plainKey(key)) : memberId(`key:${plainKey(key)}`)
  }

  function keep(entry: Entry, key: string, name: string | null): void {
    byKey.set(plainKey(key), entry)
    add(byShortKey, shortKey(key), entry)
    if (name !== null) alias(entry, name)
  }

  function alias(entry: Entry, name: string): void {
    if (entry.name === null) entry.name = name
    add(byName, plainPerson(name), entry)
  }
}

const told = ({ id, key, name }: Entry): KnownMember => ({ id, key, name: name ?? key ?? '' })

function add(index: Map<string, Set<Entry>>, text: string, entry: Entry): void {
  const found = index.get(text)
  if (found) found.add(entry)
  else index.set(text, new Set([entry]))
}

const byText = (a: Reference, b: Reference): number => compare(a.key ?? '', b.key ?? '') || compare(a.name ?? '', b.name ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
