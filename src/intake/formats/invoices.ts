/** Invoice or order lines out of any bookkeeping: a customer, a date, revenue without VAT, and what it cost. */
import type { InvoiceLine } from '../../core/fact/fact.ts'
import type { Cents } from '../../core/units.ts'
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import type { Columns } from '../headers.ts'
import type { Row } from '../row.ts'
import { isBankStatement } from './bank.ts'
import { anyKey, anyName, companyNumbers, currency, customerKey, customerName, keyBesideName, memberKey, memberName, supplier, surelyCustomer } from './synonyms.ts' // prettier-ignore

/** Headers of deals: what is hoped for is not invoiced. */
const HOPED = ['Deal name', 'Deal stage', 'Dealnaam', 'Dealfase', 'Opportunity name', 'Sales stage', 'Verkoopfase', 'Verwachte omzet', 'Expected revenue', 'Probability', 'Probability (%)', 'Waarschijnlijkheid', 'Slagingskans'] as const // prettier-ignore

/** Beside the price of a piece it is not certain what these are of, a piece or the row: a person says which. */
const perhapsEach = ['Korting', 'Kortingsbedrag', 'Discount', 'Discount amount', 'Kostprijs', 'Kosten', 'Inkoopprijs', 'Inkoopbedrag', 'Cost price', 'Cost', 'Marge', 'Margin'] as const // prettier-ignore

/** An amount, or a price and how many. */
const tellsRevenue = (columns: Columns): boolean => columns.has('revenue') || (columns.has('unitPrice') && columns.has('quantity'))

export const invoices: Format = {
  id: 'invoices',
  what: ['invoice-line'],
  synonyms: {
    customerName: [...customerName, ...anyName, 'Contact'],
    customerKey: [...customerKey, ...keyBesideName, ...anyKey],
    ...companyNumbers,
    email: ['E-mail klant', 'E-mailadres klant', 'E-mail debiteur', 'Klant e-mail', 'Customer email', 'Email customer'],
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
    // Before the amounts: `Factuur` beside `Factuurnr.` is one.
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
    currency,
    revenue: [
      'Bedrag excl. btw', 'Bedrag exclusief btw', 'Bedrag ex btw', 'Regelbedrag excl. btw', 'Totaal excl. btw', 'Totaal exclusief btw', 'Omzet excl. btw', 'Nettobedrag', 'Netto bedrag', 'Netto-omzet', 'Netto', 'Omzet', 'Regelbedrag', 'Bedrag excl.', 'Verkoopbedrag',
      'Revenue excl. VAT', 'Amount excl. VAT', 'Amount excluding VAT', 'Total excl. VAT', 'Net amount', 'Net revenue', 'Net sales', 'Revenue', 'Line amount', 'Sales amount', 'Turnover', 'Sales', 'Subtotal', 'Bedrag', 'Amount', 'Bedrag incl. btw', 'Bedrag inclusief btw', 'Totaal incl. btw', 'Totaal inclusief btw', 'Bedrag incl.', 'Amount incl. VAT', 'Total incl. VAT', 'Amount including VAT', 'Factuurbedrag', 'Totaalbedrag', 'Invoice amount', 'Total amount', 'Factuur',
    ], // prettier-ignore
    vatAmount: ['Btw-bedrag', 'Bedrag btw', 'Btw-bedrag totaal', 'VAT amount', 'Amount of VAT', 'Tax amount'],
    quantity: [
      'Aantal', 'Aantal stuks', 'Hoeveelheid', 'Aantal gefactureerd', 'Gefactureerd aantal', 'Besteld aantal',
      'Quantity', 'Qty', 'Order quantity', 'Order qty', 'Quantity ordered', 'Quantity invoiced', 'Units', 'Number of units',
    ], // prettier-ignore
    unitPrice: [
      'Stukprijs', 'Prijs per stuk', 'Eenheidsprijs', 'Prijs per eenheid', 'Verkoopprijs', 'Stuksprijs', 'Prijs excl. btw', 'Prijs',
      'Unit price', 'Price per unit', 'Price each', 'Unit price excl. VAT', 'Sales price', 'Selling price', 'Price',
    ], // prettier-ignore
    // `Korting` alone may be an amount or a share, of a piece or of the row.
    discount: [
      'Kortingsbedrag excl. btw', 'Kortingsbedrag', 'Bedrag korting', 'Regelkorting bedrag',
      'Discount amount excl. VAT', 'Discount amount', 'Line discount amount', 'Discount amount of line',
    ], // prettier-ignore
    discountShare: ['Korting %', 'Korting (%)', 'Kortingspercentage', 'Discount %', 'Discount (%)', 'Discount percentage'],
    unitCost: [
      'Kostprijs per stuk', 'Kostprijs per eenheid', 'Inkoopprijs per stuk', 'Inkoopprijs per eenheid', 'Kostprijs stuk',
      'Unit cost', 'Cost per unit', 'Unit cost price', 'Standard cost', 'Cost each',
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
  // A bank statement has a code, a date and an amount too, and a list of what was bought an invoice and a name.
  knows: (columns, headers) =>
    (['customerKey', 'customerName', 'vat', 'kvk'] as const).some((field) => columns.has(field)) &&
    columns.has('date') &&
    tellsRevenue(columns) &&
    (columns.has('revenue') || !hasAny(headers, perhapsEach)) &&
    (columns.has('invoice') || hasAny(headers, surelyCustomer)) &&
    !isBankStatement(headers) &&
    !hasAny(headers, HOPED) &&
    (hasAny(headers, surelyCustomer) || !hasAny(headers, supplier)),
  facts: (row) => {
    const revenue = row.revenue()
    return [lineOf(row, revenue, row.cost(revenue))]
  },
}

/** The line that a row is of, with these amounts. */
export const lineOf = (row: Row, revenue: Cents, cost: ReturnType<Row['cost']>): InvoiceLine => ({
  kind: 'invoice-line',
  row: row.row,
  customer: row.customer(),
  member: row.member(),
  day: row.day('date'),
  invoice: row.text('invoice'),
  product: row.text('product'),
  revenue,
  ...cost,
  quantity: row.quantity(revenue),
  discount: row.discount(revenue),
})
