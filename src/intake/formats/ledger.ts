/** Entries of a general ledger with the relation they are about: those on accounts of revenue are invoice lines, the others are none. */
import type { Cents } from '../../core/units.ts'
import { cents } from '../../core/units.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { isBankStatement } from './bank.ts'
import { invoices, lineOf } from './invoices.ts'

export const ledger: Format = {
  id: 'ledger',
  what: ['invoice-line'],
  synonyms: {
    // Before everything else: `Grootboek` beside `Grootboeknummer` is the name.
    account: [
      'Grootboekrekeningnummer', 'Grootboeknummer', 'Grootboekrekeningcode', 'Grootboekcode', 'Grootboekrekening', 'Grootboekrek.', 'Grootboek', 'GB-rekening', 'GB-rek.', 'GB-rek.nr.', 'GBR',
      'General ledger account', 'Ledger account', 'Ledger code', 'G/L account no.', 'G/L account', 'GL account code', 'GL account', 'GL code', 'Nominal code', 'Nominal account',
    ], // prettier-ignore
    accountName: [
      'Omschrijving grootboekrekening', 'Grootboekrekening omschrijving', 'Grootboekomschrijving', 'Grootboekrekeningnaam', 'Naam grootboekrekening', 'Grootboeknaam', 'Grootboekrekening', 'Grootboek',
      'Ledger account name', 'G/L account name', 'GL account name', 'GL account description', 'Nominal name',
    ], // prettier-ignore
    debit: ['Debet', 'Debetbedrag', 'Bedrag debet', 'Debit', 'Debit amount'],
    credit: ['Credit', 'Creditbedrag', 'Bedrag credit', 'Credit amount'],
    side: ['D/C', 'Debet/Credit', 'Debet of credit', 'Debit/Credit', 'Dr/Cr', 'Balanszijde'],
    ...invoices.synonyms,
  },
  knows: (columns, headers) =>
    columns.has('account') &&
    columns.has('date') &&
    (['customerKey', 'customerName', 'vat', 'kvk'] as const).some((field) => columns.has(field)) &&
    (columns.has('revenue') || (columns.has('debit') && columns.has('credit'))) &&
    !isBankStatement(headers),
  facts: (row) => {
    if (!row.isRevenue()) return row.pass('other-account')
    const revenue = booked(row)
    return [lineOf(row, revenue, row.cost(revenue))]
  },
}

/** Revenue stands on the credit side. Where an entry does not say its side, the file as a whole does. */
function booked(row: Row): Cents {
  if (row.has('debit') && row.has('credit')) {
    const [debit, credit] = [row.amount('debit'), row.amount('credit')]
    if (debit === null && credit === null) row.reject('row-no-amount', 'credit')
    return cents((credit ?? 0) - (debit ?? 0))
  }
  const amount = row.revenue()
  const side = row.text('side')
  const debit = side === null ? row.debitAbove() : /^d/i.test(side)
  return debit ? cents(0 - amount) : amount
}
