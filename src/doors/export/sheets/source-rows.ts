/** The rows of the files behind one customer's figures, newest first. */
import type { CustomerPage, SourceRow } from '../../../core/customer/customer-page.ts'
import { touchKinds } from '../../../core/fact/fact.ts'
import { showCustomer } from '../../../verbs/customer/show-customer.ts'
import { count, day, euro, known, number, text, yesNo } from '../column.ts'
import { sheet, type Tell } from '../sheet.ts'

export const sourceRowsSheet = sheet<CustomerPage, SourceRow>({
  name: 'source-rows',
  title: 'export.source-rows',
  verb: showCustomer,
  input: { limit: 1000 },
  rows: ({ sourceRows }) => sourceRows.rows,
  next: ({ sourceRows }) => sourceRows.next,
  columns: [
    day('screen.column.day', (row) => row.day),
    text('screen.column.what', what),
    text('export.column.product', ({ product }) => product),
    text('export.column.invoice', ({ invoice }) => invoice),
    text('screen.column.member', ({ member }) => member),
    number('export.column.quantity', ({ quantity }) => quantity),
    euro('export.column.revenue', ({ revenueEuro }) => revenueEuro),
    euro('export.column.discount', ({ discountEuro }) => discountEuro),
    euro('export.column.cost', ({ costEuro }) => costEuro),
    euro('export.column.margin', ({ revenueEuro, costEuro }) =>
      revenueEuro === null || costEuro === null ? null : (Math.round(revenueEuro * 100) - Math.round(costEuro * 100)) / 100,
    ),
    count('export.column.minutes', ({ minutes }) => minutes),
    known(({ what, minutes }) => (what === 'touch' ? (minutes === null ? 'estimated' : 'measured') : null)),
    euro('export.column.value', ({ valueEuro }) => valueEuro),
    text('export.column.lost-because', ({ lostBecause }, { say }) => lostBecause && say(`export.lost.${lostBecause}`)),
    yesNo('export.column.counts', ({ counts }) => counts),
    text('export.column.file', ({ file }) => file),
    count('screen.column.row', ({ row }) => row),
    text('export.column.margin-from', ({ marginFrom }, { say }) => marginFrom && say(`margin-from.${marginFrom}`)),
  ],
})

function what(row: SourceRow, { say }: Tell): string {
  if (row.what === 'invoice-line') return say('screen.customer.invoice-line')
  if (row.what === 'deal') return say(`screen.deal.${row.outcome ?? 'open'}`)
  const kind = touchKinds.find((one) => one === row.how)
  return kind ? say(`screen.touch.${kind}`, { number: 1 }) : (row.how ?? '')
}
