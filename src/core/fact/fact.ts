/** What a file can tell us: the kinds of fact, as intake hands them over and the store keeps them. */
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

/** One line of an invoice or order. `cost` is null when the file has none. */
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

export type Fact = InvoiceLine | Touch | CustomerRow | MemberRow
export type FactKind = Fact['kind']
