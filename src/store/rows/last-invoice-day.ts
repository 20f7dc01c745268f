/** The day of the last invoice: the year of figures ends there. Calendars reach into the future, invoices do not. */
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

/** One index look-up; null while nothing was invoiced. */
export async function lastInvoiceDay(tx: Transaction): Promise<Day | null> {
  const row = await tx
    .selectFrom('invoice_line')
    .where('counts', '=', true)
    .select((line) => line.fn.max('day').as('day'))
    .executeTakeFirst()
  return (row?.day ?? null) as Day | null
}
