/** Contacts: the people at a customer by name, put together from what files say of them, and who of us knows each. */
import { plainPerson } from '../fact/plain-name.ts'
import type { Day, MemberId } from '../units.ts'
import { holds, warmthOf, type Meeting } from './bond.ts'

/** What files say of somebody at one customer under one spelling, and of one member who met or is said to know them. */
export type ContactSaid = {
  readonly name: string | null
  /** In small letters. */
  readonly mail: string | null
  readonly post: string | null
  readonly member: MemberId | null
  /** Days on which the member met them; none where a file only says that the member knows them. */
  readonly meetings: readonly Meeting[]
  /** The latest file that says so; the later has the greater number. */
  readonly file: number
}

/**
 * A member who knows a contact. Met: on `times` days, with a warmth as that of a bond. Said: a CRM names the member as whose contact
 * it is, which was never measured and makes no warmth.
 */
export type Acquaintance = {
  readonly member: MemberId
  readonly times: number
  readonly since: Day | null
  readonly last: Day | null
  /** In meetings of their own today; null where they never met. */
  readonly warmth: number | null
  readonly said: boolean
}

export type Contact = {
  readonly name: string | null
  readonly mail: string | null
  readonly post: string | null
  /** The warmest first, then those who are only said to. */
  readonly knownBy: readonly Acquaintance[]
}

/** `of`: the contact whom these words mean, where there is one. */
export type Contacts = { readonly all: readonly Contact[]; readonly of: (words: Words) => Contact | null }
type Words = Pick<ContactSaid, 'name' | 'mail'>

/**
 * The contacts of one customer, the warmest first. One address of mail is one person. A name without an address is whoever has that
 * name and an address there, if that is only one; else everybody there with that name and no address is one person.
 */
export function contactsOf(said: readonly ContactSaid[], today: Day): Contacts {
  const keyOf = keysOf(said)
  const persons = new Map<string, Contact>()
  for (const [key, own] of Map.groupBy(said, keyOf)) persons.set(key, contactOf(own, today))
  return {
    all: [...persons.values()].toSorted(warmestFirst),
    of: (words) => persons.get(keyOf(words)) ?? null,
  }
}

function keysOf(said: readonly ContactSaid[]): (words: Words) => string {
  const addresses = new Map<string, Set<string>>()
  for (const { name, mail } of said) {
    if (name === null || mail === null) continue
    const plain = plainPerson(name)
    addresses.set(plain, (addresses.get(plain) ?? new Set()).add(mail))
  }
  return ({ name, mail }) => {
    if (mail !== null) return `mail ${mail}`
    const plain = plainPerson(name ?? '')
    const [one, another] = addresses.get(plain) ?? []
    return one !== undefined && another === undefined ? `mail ${one}` : `name ${plain}`
  }
}

function contactOf(said: readonly ContactSaid[], today: Day): Contact {
  const latest = said.toSorted((a, b) => b.file - a.file || compared(textOf(a), textOf(b)))
  const members = Map.groupBy(
    said.filter(({ member }) => member !== null),
    ({ member }) => member,
  )
  return {
    name: latest.find(({ name }) => name !== null)?.name ?? null,
    mail: latest.find(({ mail }) => mail !== null)?.mail ?? null,
    post: latest.find(({ post }) => post !== null)?.post ?? null,
    knownBy: [...members].map(([member, own]) => acquaintance(member as MemberId, own, today)).toSorted(warmerFirst),
  }
}

/** A day that several files or spellings say is one day, at which the fewest companies were that any of them tells. */
function acquaintance(member: MemberId, said: readonly ContactSaid[], today: Day): Acquaintance {
  const byDay = new Map<Day, Meeting>()
  for (const meeting of said.flatMap(({ meetings }) => meetings)) {
    const before = byDay.get(meeting.day)
    if (meeting.day <= today && (before === undefined || meeting.companies < before.companies)) byDay.set(meeting.day, meeting)
  }
  const days = [...byDay.keys()].toSorted(compared)
  return {
    member,
    times: days.length,
    since: days[0] ?? null,
    last: days.at(-1) ?? null,
    warmth: days.length === 0 ? null : warmthOf([...byDay.values()], today),
    said: said.some(({ meetings }) => meetings.length === 0),
  }
}

/** Whether they still know each other by what was seen. */
export const isWarm = ({ warmth }: Pick<Acquaintance, 'warmth'>): boolean => warmth !== null && holds({ warmth })

const warmerFirst = (a: Acquaintance, b: Acquaintance): number =>
  (b.warmth ?? -1) - (a.warmth ?? -1) || Number(b.said) - Number(a.said) || compared(a.member, b.member)

/** Whoever we know best first, then those of whom it is only said, then strangers; of equal ones by name. */
function warmestFirst(a: Contact, b: Contact): number {
  const [one, other] = [a.knownBy[0], b.knownBy[0]]
  return (
    (other?.warmth ?? -1) - (one?.warmth ?? -1) ||
    Number(other !== undefined) - Number(one !== undefined) ||
    compared(a.name ?? a.mail ?? '', b.name ?? b.mail ?? '') ||
    compared(a.mail ?? '', b.mail ?? '')
  )
}

const textOf = ({ name, post, mail }: ContactSaid): string => `${name ?? ''}\n${post ?? ''}\n${mail ?? ''}`
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
