/** Customers that may be one, side by side, with what speaks for and against it. */
import type { DoubtRow, WhoIsWhoPage } from '../../../core/fact/who-is-who-page.ts'
import { showWhoIsWho } from '../../../verbs/customer/show-who-is-who.ts'
import { euro, hours, text } from '../column.ts'
import { sheet } from '../sheet.ts'

export const doubtsSheet = sheet<WhoIsWhoPage, DoubtRow>({
  name: 'doubts',
  title: 'export.doubts',
  verb: showWhoIsWho,
  input: { limit: 100_000 },
  rows: (page) => page.doubts,
  columns: [
    text('screen.column.customer', ({ one }) => one.name),
    text('export.column.other', ({ other }) => other.name),
    text('export.column.evidence', ({ evidence }, { say }) => evidence.map((code) => say(`evidence.${code}`)).join(' ')),
    euro('export.column.revenue', ({ one }) => one.revenueEuro),
    euro('export.column.other-revenue', ({ other }) => other.revenueEuro),
    hours('export.column.hours', ({ one }) => one.hours),
    hours('export.column.other-hours', ({ other }) => other.hours),
    text('export.column.code', ({ one }) => one.key),
    text('export.column.other-code', ({ other }) => other.key),
    text('export.column.vat', ({ one }) => one.vat),
    text('export.column.other-vat', ({ other }) => other.vat),
    text('export.column.kvk', ({ one }) => one.kvk),
    text('export.column.other-kvk', ({ other }) => other.kvk),
    text('export.column.domain', ({ one }) => one.domain),
    text('export.column.other-domain', ({ other }) => other.domain),
    text('export.column.in-files', ({ one }) => one.files.join('; ')),
    text('export.column.other-files', ({ other }) => other.files.join('; ')),
    text('export.column.id', ({ one }) => one.id),
    text('export.column.other-id', ({ other }) => other.id),
  ],
})
