/** The contacts of all customers, or of a group: customer by customer, while they are kept by name. */
import { z } from 'zod'
import { domainOfId } from '../../core/fact/own-id.ts'
import { refuse } from '../../core/refusal.ts'
import { contactsOf } from '../../core/surround/contacts.ts'
import type { ContactList } from '../../core/surround/contacts-page.ts'
import { dayOf } from '../../core/units.ts'
import { contactsSaid, customersWithContacts } from '../../store/rows/contacts.ts'
import { cursorOf, placeOf } from '../../store/rows/cursor.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'
import { surroundSight } from '../../store/rows/ways-in.ts'
import { show } from '../kinds.ts'
import { toldContacts } from './told-contacts.ts'

export const listContacts = show({
  word: 'surround',
  name: 'list-contacts',
  input: z.object({
    group: z.string().min(1).max(500).optional(),
    cursor: z.string().optional(),
    /** Customers on a page, each with all its contacts. */
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  run: async ({ group = null, cursor, limit }, tx, { now }) => {
    if ((await standingPrivacy(tx)).contactsSince === null) return refuse('contacts-not-kept')
    const [after] = (cursor === undefined ? null : placeOf(cursor, 1)) ?? []
    const customers = await customersWithContacts(tx, { group, after: typeof after === 'string' ? after : '', limit: limit + 1 })
    const page = customers.slice(0, limit)
    const said = Map.groupBy(await contactsSaid(tx, page.map(({ id }) => id)), ({ customer }) => customer) // prettier-ignore
    const today = (await surroundSight(tx))?.day ?? dayOf(now)
    const rows: ContactList['rows'][number][] = []
    for (const { id, name, group: own } of page) {
      const told = await toldContacts(tx, contactsOf(said.get(id) ?? [], today).all)
      rows.push(...told.map((row) => ({ ...row, customerId: id, customer: name ?? domainOfId(id) ?? id, group: own })))
    }
    const last = page.at(-1)
    return { rows, next: last && customers.length > limit ? cursorOf(last.id) : null } satisfies ContactList
  },
})
