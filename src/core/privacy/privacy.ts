/** What is decided about the data of people: how long it is kept, whether contacts are kept by name, and that somebody's data was erased. */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Day } from '../units.ts'

/**
 * `years`: how long facts and copies of files are kept; null while nothing is deleted by itself. `contactsSince`: the moment (ISO)
 * from which people at customers are kept by name; null while they are not, as it is before anybody decides.
 */
export type Privacy = { readonly years: number | null; readonly contactsSince: string | null }

export type PrivacyEvent =
  | { readonly type: 'retention-set'; readonly data: { readonly years: number | null } }
  | { readonly type: 'contacts-kept'; readonly data: { readonly since: string | null } }
  | {
      /** Only how many: an id may tell who it was. */
      readonly type: 'person-erased'
      readonly data: {
        readonly members: number
        readonly contacts: number
        readonly words: number
        readonly files: number
        /** Absent before people at customers could be kept by name. */
        readonly people?: number
      }
    }

export const privacyLog = { subject: 'privacy', initial: { years: null, contactsSince: null } as Privacy, evolve: evolvePrivacy }

/** A plan looks at a year, and at the year before it what changed. */
export const LEAST_YEARS = 2
export const MOST_YEARS = 30

export function decideRetention(
  { years }: Pick<Privacy, 'years'>,
  state: Privacy,
  { by }: About<unknown>,
): readonly PrivacyEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (years !== null && !(Number.isInteger(years) && years >= LEAST_YEARS && years <= MOST_YEARS))
    return refuse('retention-out-of-range', { least: LEAST_YEARS, most: MOST_YEARS })
  return years === state.years ? [] : [{ type: 'retention-set', data: { years } }]
}

export function decideContacts(
  { keep }: { readonly keep: boolean },
  state: Privacy,
  { by, now }: About<unknown>,
): readonly PrivacyEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  return keep === (state.contactsSince !== null) ? [] : [{ type: 'contacts-kept', data: { since: keep ? now : null } }]
}

/** What of a person is erased: ids of members, contacts of matters and imports, marks of people at customers, and the places of words in the log. */
export type PersonErased = {
  readonly members: readonly string[]
  readonly contacts: readonly string[]
  readonly people: readonly string[]
  readonly words: readonly number[]
  readonly files: readonly string[]
}

/** `known`: of what was chosen the part that is there. */
export function decideErasePerson(
  _chosen: PersonErased,
  _state: Privacy,
  { by, known }: About<PersonErased>,
): readonly PrivacyEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  const { members, contacts, people, words, files } = known
  const data = { members: members.length, contacts: contacts.length, people: people.length, words: words.length, files: files.length }
  return Object.values(data).every((count) => count === 0) ? refuse('nothing-to-erase') : [{ type: 'person-erased', data }]
}

export function evolvePrivacy(state: Privacy, event: PrivacyEvent): Privacy {
  if (event.type === 'retention-set') return { ...state, years: event.data.years }
  return event.type === 'contacts-kept' ? { ...state, contactsSince: event.data.since } : state
}

/** The first day of which facts are kept; null when all are. */
export function keptFrom({ years }: Pick<Privacy, 'years'>, today: Day): Day | null {
  if (years === null) return null
  const year = String(Number(today.slice(0, 4)) - years).padStart(4, '0')
  // A year without 29 February ends its February a day earlier.
  return `${year}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}` as Day
}
