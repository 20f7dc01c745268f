/** What pages show of contacts: each with its post, who of us knows it and whom it knows. */
import type { Knows } from './acquainted.ts'
import type { Acquaintance } from './contacts.ts'
import type { CustomerPeople } from './people.ts'

export type ContactRow = {
  readonly name: string | null
  readonly mail: string | null
  readonly post: string | null
  readonly knownBy: readonly (Omit<Acquaintance, 'member'> & { readonly id: string; readonly name: string })[]
  readonly knows: readonly Knows[]
}

/** The contacts of one customer, the warmest first; `rows` are at most so many as anybody reads. */
export type ContactsOfCustomer = { readonly coverage: CustomerPeople; readonly rows: readonly ContactRow[] }

/** All contacts, customer by customer. */
export type ContactList = {
  readonly rows: readonly (ContactRow & { readonly customer: string; readonly customerId: string; readonly group: string | null })[]
  readonly next: string | null
}
