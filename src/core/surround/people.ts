/** Coverage by people: how many of the contacts of a customer or a group we know, and whose post nobody of us knows. */
import { isWarm, type Contact } from './contacts.ts'

/** `met`: somebody of us still knows them by what was seen; `said`: nobody does, but a file says that somebody does. */
export type PeopleCoverage = { readonly people: number; readonly met: number; readonly said: number }

export type CustomerPeople = PeopleCoverage & {
  /** Members who still know anybody there. */
  readonly members: number
  /** Posts of which nobody of us knows anybody, by name. */
  readonly unknownPosts: readonly string[]
}

export const noPeople: PeopleCoverage = { people: 0, met: 0, said: 0 }

export function peopleOf(contacts: readonly Contact[]): CustomerPeople {
  const met = contacts.filter(({ knownBy }) => knownBy.some(isWarm))
  const said = contacts.filter((contact) => !met.includes(contact) && contact.knownBy.some((one) => one.said))
  const members = new Set(met.flatMap(({ knownBy }) => knownBy.filter(isWarm).map(({ member }) => member)))
  const known = new Set([...met, ...said].map(postOf))
  const unknown = new Map(contacts.filter((contact) => !known.has(postOf(contact))).map((contact) => [postOf(contact), contact.post]))
  return {
    people: contacts.length,
    met: met.length,
    said: said.length,
    members: members.size,
    unknownPosts: [...unknown.values()].filter((post) => post !== null).toSorted((a, b) => (a < b ? -1 : 1)),
  }
}

const postOf = ({ post }: Contact): string => post?.toLowerCase() ?? ''

/** Of a group: the sums of its customers. */
export const addPeople = (one: PeopleCoverage, other: PeopleCoverage): PeopleCoverage => ({
  people: one.people + other.people,
  met: one.met + other.met,
  said: one.said + other.said,
})
