/** A fact whose references were resolved: it says which customer and which member it is about, by our own ids. */
import type { CustomerId, MemberId } from '../units.ts'
import type { Contact, CustomerRow, Deal, HourSource, InvoiceLine, MemberRow, Touch } from './fact.ts'

export type ResolvedInvoiceLine = Omit<InvoiceLine, 'customer' | 'member' | 'row'> & {
  readonly customer: CustomerId
  readonly member: MemberId | null
}
export type ResolvedTouch = Omit<Touch, 'customer' | 'member' | 'row'> & {
  readonly customer: CustomerId
  readonly member: MemberId | null
  readonly source: HourSource
}

/** `format`: the kind of file it is of. The same number in the export of another program is another deal. */
export type ResolvedDeal = Omit<Deal, 'customer' | 'member' | 'row'> & {
  readonly customer: CustomerId
  readonly member: MemberId | null
  readonly format: string
}

/** One per customer that any file named, also when only its invoices did. */
export type ResolvedCustomer = Omit<CustomerRow, 'customer' | 'owner' | 'row'> & {
  readonly customer: CustomerId
  readonly name: string
  readonly owner: MemberId | null
}

/** One per member that any file named. */
export type ResolvedMember = Omit<MemberRow, 'member' | 'row'> & { readonly member: MemberId; readonly name: string }

export type ResolvedContact = Omit<Contact, 'customer' | 'member' | 'row'> & {
  readonly customer: CustomerId
  readonly member: MemberId | null
}

export type ResolvedFact = ResolvedInvoiceLine | ResolvedTouch | ResolvedDeal | ResolvedCustomer | ResolvedMember | ResolvedContact
