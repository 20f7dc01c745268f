/** People at customers, of a group or of all, while they are kept by name: who they are, who of us knows them and whom they know. */
import type { ContactList } from '../../../core/surround/contacts-page.ts'
import { nameOfContact } from '../../../messages/tell-contacts.ts'
import { listContacts } from '../../../verbs/surround/list-contacts.ts'
import { day, number, text } from '../column.ts'
import { sheet } from '../sheet.ts'

type Row = ContactList['rows'][number]

const namesOf = ({ knownBy }: Row, of: (one: Row['knownBy'][number]) => boolean): string | null =>
  knownBy
    .filter(of)
    .map(({ name }) => name)
    .join(', ') || null

export const contactsSheet = sheet<ContactList, Row>({
  name: 'contacts',
  title: 'export.contacts',
  verb: listContacts,
  input: { limit: 1000 },
  rows: (page) => page.rows,
  next: ({ next }) => next,
  columns: [
    text('screen.column.customer', ({ customer }) => customer),
    text('screen.surround.group', ({ group }) => group),
    text('screen.contacts.column.person', nameOfContact),
    text('screen.contacts.column.post', ({ post }) => post),
    text('screen.contacts.column.mail', ({ mail }) => mail),
    text('screen.contacts.column.met-by', (row) => namesOf(row, ({ times }) => times > 0)),
    // Of whoever knows them best.
    day('screen.contacts.column.since', ({ knownBy }) => knownBy[0]?.since ?? null),
    day('screen.contacts.column.last', ({ knownBy }) => knownBy[0]?.last ?? null),
    number('screen.surround.column.warmth', ({ knownBy }) => knownBy[0]?.warmth ?? null),
    text('screen.contacts.column.said-by', (row) => namesOf(row, ({ said }) => said)),
    text('export.column.id', ({ customerId }) => customerId),
  ],
})
