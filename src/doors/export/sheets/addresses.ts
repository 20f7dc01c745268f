/** Addresses at which time was spent and that are nobody's yet, those with the most time first. */
import type { UnknownAddress, WhoIsWhoPage } from '../../../core/fact/who-is-who-page.ts'
import { showWhoIsWho } from '../../../verbs/customer/show-who-is-who.ts'
import { count, hours, text } from '../column.ts'
import { sheet } from '../sheet.ts'

export const addressesSheet = sheet<WhoIsWhoPage, UnknownAddress>({
  name: 'addresses',
  title: 'export.addresses',
  verb: showWhoIsWho,
  input: { limit: 100_000 },
  rows: (page) => page.addresses,
  columns: [
    text('export.column.domain', ({ domain }) => domain),
    hours('export.column.hours', (address) => address.hours),
    count('export.column.events', ({ events }) => events),
    text('export.column.id', ({ id }) => id),
  ],
})
