/** Invoice or order lines out of any bookkeeping: a customer, a date, revenue without VAT, and what it cost. */
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { anyKey, anyName, customerKey, customerName, keyBesideName, memberKey, memberName, surelyCustomer } from './synonyms.ts'

export const invoices: Format = {
  id: 'invoices',
  what: ['invoice-line'],
  synonyms: {
    customerName: [...customerName, ...anyName],
    customerKey: [...customerKey, ...keyBesideName, ...anyKey],
    date: [
      'Factuurdatum',
      'Datum factuur',
      'Orderdatum',
      'Boekdatum',
      'Verkoopdatum',
      'Invoice date',
      'Order date',
      'Posting date',
      'Date of invoice',
      'Datum',
      'Date',
    ],
    revenue: [
      'Bedrag excl. btw', 'Bedrag exclusief btw', 'Bedrag ex btw', 'Regelbedrag excl. btw', 'Totaal excl. btw', 'Totaal exclusief btw', 'Omzet excl. btw', 'Nettobedrag', 'Netto bedrag', 'Netto-omzet', 'Netto', 'Omzet', 'Regelbedrag', 'Bedrag excl.', 'Verkoopbedrag',
      'Revenue excl. VAT', 'Amount excl. VAT', 'Amount excluding VAT', 'Total excl. VAT', 'Net amount', 'Net revenue', 'Net sales', 'Revenue', 'Line amount', 'Sales amount', 'Turnover', 'Sales', 'Subtotal', 'Bedrag', 'Amount',
    ], // prettier-ignore
    cost: [
      'Kostprijs totaal',
      'Totale kostprijs',
      'Kostprijs',
      'Kostprijs omzet',
      'Kosten',
      'Inkoopbedrag',
      'Inkoopwaarde',
      'Inkoopprijs',
      'Total cost',
      'Cost price',
      'Cost amount',
      'Cost of goods sold',
      'COGS',
      'Cost of sales',
      'Cost',
    ],
    margin: ['Marge', 'Brutomarge', 'Bruto marge', 'Brutowinst', 'Marge bedrag', 'Margin', 'Gross margin', 'Gross profit', 'Margin amount'],
    marginShare: [
      'Marge %',
      'Marge%',
      'Marge (%)',
      'Brutomarge %',
      'Margepercentage',
      'Margin %',
      'Margin (%)',
      'Gross margin %',
      'Margin percentage',
    ],
    invoice: [
      'Factuurnummer',
      'Factuurnr.',
      'Factuur',
      'Ordernummer',
      'Ordernr',
      'Boekstuknummer',
      'Boekstuk',
      'Invoice number',
      'Invoice no',
      'Invoice',
      'Order number',
      'Order no',
      'Order ID',
      'Sales order number',
    ],
    product: [
      'Artikelnaam',
      'Artikel',
      'Artikelcode',
      'Artikelomschrijving',
      'Product',
      'Productnaam',
      'Productcode',
      'Dienst',
      'Product name',
      'Product code',
      'Item',
      'Item name',
      'SKU',
      'Omschrijving',
      'Description',
    ],
    memberName,
    memberKey,
  },
  // A bank statement has a code, a date and an amount too, but no invoice and no customer.
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    columns.has('date') &&
    columns.has('revenue') &&
    (columns.has('invoice') || hasAny(headers, surelyCustomer)),
  facts: (row) => {
    const revenue = row.revenue()
    return [
      {
        kind: 'invoice-line',
        row: row.row,
        customer: row.customer(),
        member: row.member(),
        day: row.day('date'),
        invoice: row.text('invoice'),
        product: row.text('product'),
        revenue,
        cost: row.cost(revenue),
      },
    ]
  },
}
