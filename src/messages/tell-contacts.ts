/** Contacts as sentences: who somebody is, who of us knows them, whom they know, and how many are known. Screens, sheets and the command line say the same. */
import type { Knows } from '../core/surround/acquainted.ts'
import type { ContactRow } from '../core/surround/contacts-page.ts'
import { isWarm } from '../core/surround/contacts.ts'
import type { CustomerPeople, PeopleCoverage } from '../core/surround/people.ts'
import { say, type Language } from './say.ts'
import { dayText } from './tell-surround.ts'

/** Somebody without a name goes by the address. */
export const nameOfContact = ({ name, mail }: Pick<ContactRow, 'name' | 'mail'>): string => name ?? mail ?? ''

type KnownBy = ContactRow['knownBy'][number]

/** Met is measured, said is not; the two are never told as one. */
export function tellKnownBy(language: Language, one: KnownBy): string {
  const { name: member, times, since, last, said } = one
  if (since === null || last === null) return say(language, 'screen.contacts.said', { member })
  const days = { since: dayText(language, since), last: dayText(language, last) }
  return say(language, 'screen.contacts.met', { member, times, ...days, warm: String(isWarm(one)), said: String(said) })
}

export const tellKnows = (language: Language, { name, at, how }: Knows): string =>
  say(language, 'screen.contacts.knows', { name, at: at ?? 'none', how })

/** The warmest of all who are warm, as a way in; null where nobody of us knows anybody. `rows`: the warmest first. */
export function tellBestContact(language: Language, rows: readonly ContactRow[]): string | null {
  const [row] = rows
  const known = row?.knownBy.find(isWarm)
  if (row === undefined || known === undefined || known.last === null) return null
  const contact = row.post === null ? nameOfContact(row) : `${nameOfContact(row)} (${row.post})`
  return say(language, 'screen.contacts.map.best', { member: known.name, contact, last: dayText(language, known.last) })
}

/** What is known of the people at one customer, as sentences. */
export function tellContactCoverage(language: Language, { unknownPosts, ...counts }: CustomerPeople): readonly string[] {
  const first = say(language, 'screen.contacts.coverage', counts)
  return unknownPosts.length === 0 ? [first] : [first, say(language, 'screen.contacts.unknown-posts', { posts: unknownPosts.join(', ') })]
}

/** Null while nobody is kept by name, or nobody is known there. */
export const tellPeople = (language: Language, people: PeopleCoverage | null): string | null =>
  people === null || people.people === 0 ? null : say(language, 'screen.contacts.group', people)
