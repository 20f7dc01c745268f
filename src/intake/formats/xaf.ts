/** The tables that the reader of audit files (XAF) writes: relations, and lines of revenue per customer. */
import { hasAll, type Format } from '../format.ts'
import { CUSTOMER_HEADERS, REVENUE_HEADERS } from '../read/xaf-tables.ts'

const knows =
  (written: readonly string[]): Format['knows'] =>
  (_, headers) =>
    headers.size === written.length && hasAll(headers, ...written)

export const xafCustomers: Format = {
  id: 'xaf-customers',
  what: ['customer-row'],
  synonyms: {
    customerKey: ['custSupID'],
    customerName: ['custSupName'],
    email: ['eMail'],
    website: ['website'],
    kvk: ['commerceNr'],
    vat: ['taxRegIdent'],
    group: ['custSupGrpID'],
    status: ['customer'],
  },
  knows: knows(CUSTOMER_HEADERS),
  facts: (row) =>
    row.text('status') === 'yes'
      ? [{ kind: 'customer-row', row: row.row, customer: row.customer(), group: row.text('group'), owner: null }]
      : row.pass('not-a-customer'),
}

export const xafRevenue: Format = {
  id: 'xaf-revenue',
  what: ['invoice-line'],
  synonyms: {
    customerKey: ['custSupID'],
    date: ['trDt'],
    revenue: ['amount'],
    invoice: ['invoice'],
    product: ['account'],
    currency: ['curCode'],
    status: ['customer'],
  },
  knows: knows(REVENUE_HEADERS),
  facts: (row) => {
    const revenue = row.revenue()
    if (row.text('status') !== 'yes') return row.pass('not-a-customer')
    return [
      {
        kind: 'invoice-line',
        row: row.row,
        customer: row.customer(),
        member: null,
        day: row.day('date'),
        invoice: row.text('invoice'),
        product: row.text('product'),
        revenue,
        ...row.cost(revenue),
        quantity: null,
        discount: null,
      },
    ]
  },
}
