/** Contacts with the names of the members who know them. */
import { domainOfId } from '../../core/fact/own-id.ts'
import { acquaintedWith, type Knows } from '../../core/surround/acquainted.ts'
import { contactsOf, type Contact } from '../../core/surround/contacts.ts'
import type { ContactRow, ContactsOfCustomer } from '../../core/surround/contacts-page.ts'
import { peopleOf } from '../../core/surround/people.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { contactsSaid, relationsAt, seatsWith } from '../../store/rows/contacts.ts'
import { namesOf } from '../../store/rows/names-of-members.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'

/** More than these nobody reads; the sheet has them all. */
const MOST_SHOWN = 200

/** Null while contacts are not kept by name. */
export async function contactsOfCustomer(tx: Transaction, customer: string, today: Day): Promise<ContactsOfCustomer | null> {
  if ((await standingPrivacy(tx)).contactsSince === null) return null
  const contacts = contactsOf(await contactsSaid(tx, [customer]), today)
  const seats = (await seatsWith(tx, customer)).map(({ customer: other, called, ...seat }) => ({
    ...seat,
    at: other === customer ? null : (called ?? domainOfId(other) ?? other),
  }))
  const knows = acquaintedWith(contacts, await relationsAt(tx, customer), seats)
  return { coverage: peopleOf(contacts.all), rows: await toldContacts(tx, contacts.all.slice(0, MOST_SHOWN), knows) }
}

export async function toldContacts(
  tx: Transaction,
  contacts: readonly Contact[],
  knows: ReadonlyMap<Contact, readonly Knows[]> = new Map(),
): Promise<readonly ContactRow[]> {
  const names = await namesOf(
    tx,
    contacts.flatMap(({ knownBy }) => knownBy.map(({ member }) => member)),
  )
  return contacts.map((contact) => ({
    ...contact,
    knownBy: contact.knownBy.map(({ member, ...one }) => ({ ...one, id: member, name: names.get(member) ?? member })),
    knows: knows.get(contact) ?? [],
  }))
}
