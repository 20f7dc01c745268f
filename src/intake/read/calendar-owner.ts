/** Finds out whose calendar it is and which domains are ours, or asks. */
import type { Question } from '../../core/fact/problem.ts'
import { plainPerson } from '../../core/fact/plain-name.ts'
import type { CalendarEvent } from './calendar-event.ts'
import type { Person } from './calendar-people.ts'
import { readProperty, paramOf, textOf } from './components.ts'
import { domainOf } from '../parse/domain.ts'
import type { Given } from './table.ts'

/** More than this is no list to choose from. */
const DOMAINS = 12

/** What counting needs: who the owner is among the people of an event, and which domains are not outside. */
export type Owner = {
  /** The name as answered; empty while it is not. */
  readonly member: string
  readonly isOwner: (person: Person) => boolean
  readonly isOurs: (domain: string) => boolean
  readonly questions: readonly Question[]
}

/** `own` are the lines of the calendar itself. Without an answer the probable one holds, and the question is there. */
export function findOwner(file: string, own: readonly string[], events: readonly CalendarEvent[], { answers }: Given): Owner {
  const domains = mostFirst(events.flatMap(({ people }) => [...new Set(people.flatMap(({ domain }) => domain ?? []))]))
  const everyone = events.flatMap(({ people }) => people)
  const ours = new Set(answers.domains?.map((domain) => domainOf(domain) ?? domain) ?? domains.slice(0, 1))
  const names = namesOf(own, everyone, domains[0])
  const member = answers.member?.trim() ?? ''
  const addresses = addressesOf(member === '' ? names.slice(0, 1) : [member], own, everyone, ours)
  const facts = {}
  return {
    member,
    isOwner: ({ address }) => addresses.has(address),
    isOurs: (domain) => ours.has(domain),
    // Where nobody works anywhere there is nothing to count, and nothing to ask.
    questions: domains.length === 0 ? [] : [
      ...(member === '' ? [{ code: 'whose-calendar', file, column: null, facts, choices: names, suggested: names.slice(0, 1) } as const] : []),
      ...(answers.domains === undefined
        ? [{ code: 'which-domains', file, column: null, facts, choices: domains.slice(0, DOMAINS), suggested: domains.slice(0, 1) } as const]
        : []),
    ], // prettier-ignore
  }
}

/** The names that the owner may have: as the calendar says, and whoever of the first domain is in most events. */
function namesOf(own: readonly string[], everyone: readonly Person[], domain: string | undefined): readonly string[] {
  const said = own.flatMap((line) => {
    const property = readProperty(line)
    if (property?.name === 'x-wr-calname') return textOf(property) ?? []
    return property?.name === 'x-owner' ? (paramOf(property, 'cn') ?? textOf(property) ?? []) : []
  })
  const there = domain === undefined ? [] : everyone.filter((person) => person.domain === domain)
  const most = mostFirst(there.map(({ address }) => address)).slice(0, 1)
  // An address that nothing names is no name: what is kept of a calendar has numbers in its place.
  const theirs = most.map((address) => nameOf(address, everyone)).filter((name) => !name.includes('@'))
  const names = [...said.filter((name) => !ANY_CALENDAR.test(name.trim())).map((text) => nameOf(text, everyone)), ...theirs]
  return [...new Set(names)]
}

/** Names that programs give to a calendar of their own accord. */
const ANY_CALENDAR = /^(?:(?:my|mijn|default|standaard|work|werk|home|thuis|priv[eé]|personal|persoonlijk)? ?(?:calendar|agenda|kalender|calendrier)?|ical|events?|untitled|unnamed calendar)$/i // prettier-ignore

/** The name that goes with an address, where someone at it has one. */
function nameOf(text: string, everyone: readonly Person[]): string {
  const address = text.replace(/^mailto:/i, '').trim()
  const named = everyone.find((person) => person.address === address.toLowerCase() && person.name !== null && !person.name.includes('@'))
  return named?.name?.trim() ?? address
}

/** The addresses of the owner: those that carry the name; else the address of ours that is in most events. */
function addressesOf(names: readonly string[], own: readonly string[], everyone: readonly Person[], ours: ReadonlySet<string>) {
  const plain = new Set([...names, ...own.flatMap((line) => textOf(readProperty(line)) ?? [])].map(plainName))
  plain.delete('')
  const named = everyone.filter(({ name, address }) => plain.has(plainName(address)) || (name !== null && plain.has(plainName(name))))
  if (named.length > 0) return new Set(named.map(({ address }) => address))
  return new Set(mostFirst(everyone.flatMap(({ domain, address }) => (domain !== null && ours.has(domain) ? address : []))).slice(0, 1))
}

const plainName = (name: string): string => plainPerson(name.replace(/^mailto:/i, ''))

/** Each text once, the most frequent first, and those that are as frequent in order of the alphabet. */
function mostFirst(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text)
}
