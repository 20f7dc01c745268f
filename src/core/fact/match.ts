/** Finds the one customer, and the one member, behind every code and every name that files use for it. */
import { customerId, memberId } from '../units.ts'
import type { CustomerId, MemberId } from '../units.ts'
import type { Fact, Reference } from './fact.ts'
import { plainCompany, plainPerson } from './plain-name.ts'

/** Someone whom a file or the store names. `key` is null where only a name is known. */
export type Known<Id> = { readonly id: Id; readonly key: string | null; readonly name: string }

/** The id, or the names and codes between which nothing decides. */
export type Match<Id> = { readonly id: Id } | { readonly ambiguous: readonly Known<Id>[]; readonly text: string }

export type Matcher = {
  /**
   * Learns the codes and names of a fact. Learn every fact before the first is resolved, customer rows and member rows
   * in any order among them: what a reference means then does not depend on the order of the files.
   */
  readonly learn: (fact: Fact) => void
  /** The customer of a reference; one that nobody knows becomes a customer. */
  readonly customer: (reference: Reference) => Match<CustomerId>
  readonly member: (reference: Reference) => Match<MemberId>
  /** Everyone that was learned or met, in the order of their ids. */
  readonly customers: () => readonly Known<CustomerId>[]
  readonly members: () => readonly Known<MemberId>[]
}

/**
 * A matcher that starts from what the store holds. The same facts give the same ids on every machine: `key:` and the
 * code where a file gives one, else `name:` and the plain name.
 */
export function createMatcher(
  known: { readonly customers?: readonly Known<CustomerId>[]; readonly members?: readonly Known<MemberId>[] } = {},
): Matcher {
  const customers = register(plainCompany, customerId, known.customers ?? [])
  const members = register(plainPerson, memberId, known.members ?? [])
  return {
    learn: (fact) => {
      switch (fact.kind) {
        case 'customer-row':
          customers.learn(fact.customer, true)
          if (fact.owner) members.learn(fact.owner, false)
          return
        case 'member-row':
          members.learn(fact.member, true)
          return
        case 'invoice-line':
        case 'touch':
          customers.learn(fact.customer, false)
          if (fact.member) members.learn(fact.member, false)
          return
        default:
          fact satisfies never
      }
    },
    customer: customers.find,
    member: members.find,
    customers: customers.everyone,
    members: members.everyone,
  }
}

/** `listed`: from a list of customers or members, and so better known than one met on an invoice. */
type Entry<Id> = { readonly id: Id; readonly key: string | null; name: string | null; listed: boolean }

function register<Id extends string>(plain: (name: string) => string, asId: (text: string) => Id, known: readonly Known<Id>[]) {
  const byKey = new Map<string, Entry<Id>>()
  const byShortKey = new Map<string, Set<Entry<Id>>>()
  const byName = new Map<string, Set<Entry<Id>>>()
  const nameless = new Map<string, Entry<Id>>()
  /** References on invoices and hours, kept until all lists are known: a list decides what they mean. */
  let waiting = new Map<string, Reference>()
  for (const { id, key, name } of known) {
    const entry: Entry<Id> = { id, key, name, listed: true }
    if (key === null) nameless.set(plain(name), entry)
    else keep(entry, key, name)
  }

  return { learn, find, everyone }

  function learn(reference: Reference, listed: boolean): void {
    if (listed && reference.key !== null) enter(reference.key, reference.name, true)
    else waiting.set(`${reference.key ?? ''}\n${reference.name ?? ''}`, reference)
  }

  function find(reference: Reference): Match<Id> {
    settle()
    return reference.key === null ? findName(reference.name ?? '') : findKey(reference.key, reference.name)
  }

  function everyone(): readonly Known<Id>[] {
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

  function findKey(key: string, name: string | null): Match<Id> {
    const found = lookUp(key)
    if (found.length === 1 && found[0]) return { id: found[0].id }
    if (found.length === 0) return { id: enter(key, name, false).id }
    const named = name === null ? [] : found.filter((entry) => byName.get(plain(name))?.has(entry))
    return named.length === 1 && named[0] ? { id: named[0].id } : { ambiguous: found.map(told), text: key }
  }

  function findName(name: string): Match<Id> {
    const keyed = [...(byName.get(plain(name)) ?? [])]
    const listed = keyed.filter((entry) => entry.listed)
    const found = listed.length > 0 ? listed : keyed
    if (found.length === 1 && found[0]) return { id: found[0].id }
    if (found.length > 1) return { ambiguous: found.map(told), text: name }
    const bare = nameless.get(plain(name))
    if (bare === undefined) nameless.set(plain(name), { id: asId(`name:${plain(name)}`), key: null, name, listed: false })
    else if (!bare.listed && bare.name !== null && name < bare.name) bare.name = name
    return { id: bare?.id ?? asId(`name:${plain(name)}`) }
  }

  /** The entry with this key; else those whose key differs only in leading zeros, which spreadsheets eat. */
  function lookUp(key: string): readonly Entry<Id>[] {
    const exact = byKey.get(plainKey(key))
    return exact ? [exact] : [...(byShortKey.get(shortKey(key)) ?? [])].filter((entry) => entry.listed)
  }

  function enter(key: string, name: string | null, listed: boolean): Entry<Id> {
    const entry = byKey.get(plainKey(key)) ?? { id: asId(`key:${plainKey(key)}`), key: key.trim(), name: null, listed }
    // Two spellings in lists: the first in the alphabet, so that the order of files does not matter.
    if (name !== null && (entry.name === null || name < entry.name)) entry.name = name
    keep(entry, key, name)
    return entry
  }

  function keep(entry: Entry<Id>, key: string, name: string | null): void {
    byKey.set(plainKey(key), entry)
    add(byShortKey, shortKey(key), entry)
    if (name !== null) alias(entry, name)
  }

  function alias(entry: Entry<Id>, name: string): void {
    if (entry.name === null) entry.name = name
    add(byName, plain(name), entry)
  }
}

const told = <Id>({ id, key, name }: Entry<Id>): Known<Id> => ({ id, key, name: name ?? key ?? '' })

/** Case and space around a code mean nothing; Exact pads codes with spaces. */
const plainKey = (key: string): string => key.trim().toLowerCase()
const shortKey = (key: string): string => plainKey(key).replace(/^0+(?=.)/, '')

function add<Id>(index: Map<string, Set<Entry<Id>>>, text: string, entry: Entry<Id>): void {
  const found = index.get(text)
  if (found) found.add(entry)
  else index.set(text, new Set([entry]))
}

const byText = (a: Reference, b: Reference): number => compare(a.key ?? '', b.key ?? '') || compare(a.name ?? '', b.name ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
