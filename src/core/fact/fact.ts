/** What a file can tell us: the kinds of fact, as intake hands them over and the store keeps them. */
import type { Outcome } from '../deal/deal.ts'
import type { Cents, Day, Minutes } from '../units.ts'

/**
 * How a file names a customer or a member: their own code, a name, or both. A customer may also be named by its VAT number
 * (`NL123456789B01`), its number at the Chamber of Commerce (8 digits) or the domain of its addresses (`jansen.nl`), each as
 * intake/parse writes them. At least one of the five is present.
 */
export type Reference = {
  readonly key: string | null
  readonly name: string | null
  readonly vat?: string | null
  readonly kvk?: string | null
  readonly domain?: string | null
}

/**
 * What the margin of a line was found by, best first: what it cost, as the file says; its margin, as the file says; a share of the
 * revenue that a person gave, because the file says neither.
 */
export const marginSources = ['cost', 'margin', 'percent'] as const
export type MarginSource = (typeof marginSources)[number]

/**
 * One line of an invoice or order. `cost` is null when nothing says it; `marginFrom` is null exactly then. `quantity`: units as they are written, below nothing on
 * a credit; null when the file has none. `discount`: what was given off the list price on this line, without VAT, with the sign of
 * the revenue; null when the file does not say it for certain.
 */
export type InvoiceLine = {
  readonly kind: 'invoice-line'
  readonly row: number
  readonly customer: Reference
  readonly member: Reference | null
  readonly day: Day
  readonly invoice: string | null
  readonly product: string | null
  readonly revenue: Cents
  readonly cost: Cents | null
  readonly marginFrom: MarginSource | null
  readonly quantity: number | null
  readonly discount: Cents | null
}

/** The ways in which time reaches a customer. `time-entry` always has minutes of its own. */
export const touchKinds = ['order', 'quote', 'call', 'meeting', 'visit', 'mail', 'time-entry'] as const
export type TouchKind = (typeof touchKinds)[number]

/**
 * Where time was recorded, best first: in a time sheet, in an agenda, or in what a CRM and other lists keep of contacts. It is
 * one thing for all rows of a table.
 */
export const hourSources = ['time-entry', 'calendar', 'activity'] as const
export type HourSource = (typeof hourSources)[number]

/** Time spent on a customer. `minutes` is null when nobody measured it: standard minutes then apply. */
export type Touch = {
  readonly kind: 'touch'
  readonly row: number
  readonly customer: Reference
  readonly member: Reference | null
  readonly day: Day
  readonly how: TouchKind
  readonly minutes: Minutes | null
}

/** What a deal was lost on, as far as it matters here: on its price, or on anything else. */
export const lostCauses = ['price', 'other'] as const
export type LostBecause = (typeof lostCauses)[number]

/**
 * A deal as a CRM knows it. `id`: its own number there. `created` and `closed` are days that are past; an open deal has not
 * closed. `value`: what it was worth, null when nobody filled that in or it is in a currency of which nobody knows the rate.
 * `lostBecause`: null when it was not lost, or nobody said why. The words of a reason are never kept: they may name somebody.
 */
export type Deal = {
  readonly kind: 'deal'
  readonly row: number
  readonly customer: Reference
  readonly member: Reference | null
  readonly id: string | null
  readonly created: Day | null
  readonly closed: Day | null
  readonly outcome: Outcome
  readonly value: Cents | null
  readonly lostBecause: LostBecause | null
}

/** A customer by itself: its code, its name, the group it belongs to, the member who owns it. */
export type CustomerRow = {
  readonly kind: 'customer-row'
  readonly row: number
  readonly customer: Reference
  readonly group: string | null
  readonly owner: Reference | null
}

/** A member by itself. `netHours`: net selling hours in the plan's period (a year), null when the file has none. */
export type MemberRow = {
  readonly kind: 'member-row'
  readonly row: number
  readonly member: Reference
  readonly netHours: number | null
}

/** How two contacts know each other at work. What a card says of a family is nobody's business here. */
export const relationKinds = ['colleague', 'manager', 'assistant', 'friend', 'other'] as const
export type RelationKind = (typeof relationKinds)[number]

/** Somebody whom a card names beside the one that it is of: by name, by mail, or both. */
export type Relation = { readonly name: string | null; readonly mail: string | null; readonly how: RelationKind }

/**
 * A person at a customer, told only while the workspace keeps contacts by name. `met`: the day on which `member` met them; without one
 * the file only says that `member` knows them, or nobody does. At least one of `name` and `mail` is present; `mail` in small letters.
 */
export type Contact = {
  readonly kind: 'contact'
  readonly row: number
  readonly customer: Reference
  readonly member: Reference | null
  readonly met: Day | null
  readonly name: string | null
  readonly post: string | null
  readonly mail: string | null
  readonly related: readonly Relation[]
}

export type Fact = InvoiceLine | Touch | Deal | CustomerRow | MemberRow | Contact
export type FactKind = Fact['kind']

type Dated = {
  readonly kind: FactKind
  readonly day?: Day
  readonly met?: Day | null
  readonly created?: Day | null
  readonly closed?: Day | null
}

/** The day by which a fact is old or new: of a deal the day on which it closed, or else began. Null where it has none. */
export const dayOfFact = ({ day, met, closed, created }: Dated): Day | null => day ?? met ?? closed ?? created ?? null
