/** A list of customers: code, name, the group they belong to, the member who owns them. */
import type { CustomerRow } from '../../core/fact/fact.ts'
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { anyKey, anyName, companyAddresses, companyNumbers, customerKey, customerName, keyBesideName, supplier, surelyCustomer } from './synonyms.ts' // prettier-ignore

const groups = [
  'Klantgroep',
  'Branche',
  'Sector',
  'Segment',
  'Klantsoort',
  'Bedrijfstak',
  'Customer group',
  'Industry',
  'Business type',
] as const
const owners = ['Accountmanager', 'Account manager', 'Eigenaar', 'Klanteigenaar', 'Vertegenwoordiger', 'Verantwoordelijke', 'Verkoper', 'Account Owner', 'Owner', 'Company owner', 'Sales rep', 'Salesperson', 'Sales agent', 'Assigned to'] as const // prettier-ignore

/** Deals, orders, invoices and our own matters name a customer and an owner too. */
const OTHER = ['Opportunity ID', 'Opportunity Name', 'Deal name', 'Deal stage', 'Stage', 'Dealfase', 'Close date', 'Factuurnummer', 'Factuurnr.', 'Factuurdatum', 'Ordernummer', 'Invoice number', 'Invoice date', 'Order number', 'Order ID', 'Order date', 'Datum', 'Date', 'Uren', 'Hours', 'Kwestie', 'Matter'] as const // prettier-ignore

export const customers: Format = {
  id: 'customers',
  what: ['customer-row'],
  synonyms: {
    customerName: [...customerName, ...anyName, 'Contact'],
    customerKey: [...customerKey, ...keyBesideName, ...anyKey],
    ...companyNumbers,
    ...companyAddresses,
    relation: ['Relatietype', 'Type relatie', 'Soort relatie', 'Relationship type'],
    group: [...groups, 'Groep', 'Industrie', 'Group', 'Categorie', 'Category', 'Regio', 'Region', 'Type'],
    ownerName: owners,
    ownerKey: ['Vertegenwoordigernummer', 'Medewerkernummer', 'Owner ID', 'Employee ID'],
  },
  knows: (columns, headers) => {
    const sure = hasAny(headers, surelyCustomer)
    const told = sure
      ? (['customerKey', 'group', 'ownerName'] as const).some((field) => columns.has(field))
      : hasAny(headers, [...groups, ...owners])
    return columns.has('customerName') && told && !hasAny(headers, OTHER)
  },
  facts: (row) => (isNoCustomer(row) ? row.pass('not-a-customer') : [customerRow(row)]),
}

/** The customer that a row is of. */
export const customerRow = (row: Row): CustomerRow => ({
  kind: 'customer-row',
  row: row.row,
  customer: row.customer(),
  group: row.text('group'),
  owner: row.owner(),
})

/** A list of everyone that a bookkeeping or a CRM knows, with a mark for customers and one for suppliers. */
export const relations: Format = {
  id: 'relations',
  what: ['customer-row'],
  synonyms: {
    isCustomer: ['Is klant', 'Is customer', 'Is debiteur', 'Klant', 'Customer', 'Debiteur'],
    isSupplier: supplier,
    ...customers.synonyms,
    // `Klant` is a mark here, so nothing but a name is a name.
    customerName: ['Klantnaam', 'Relatienaam', 'Bedrijfsnaam', 'Organisatienaam', 'Customer name', 'Company name', ...anyName, 'Relatie', 'Bedrijf', 'Organisatie', 'Company', 'Organization'],
  }, // prettier-ignore
  knows: (columns, headers) =>
    columns.has('isCustomer') && columns.has('isSupplier') && columns.has('customerName') && !hasAny(headers, OTHER),
  facts: customers.facts,
}

const BOUGHT_FROM = /supplier|vendor|competitor|leverancier|concurrent|crediteur/i
const SOLD_TO = /customer|client|klant|debiteur|afnemer/i

/** Deleted, or only bought from. A row that says nothing of it is a customer, or why would it be in the list. */
function isNoCustomer(row: Row): boolean {
  const relation = row.text('relation') ?? ''
  if (row.flag('deleted') === true || (BOUGHT_FROM.test(relation) && !SOLD_TO.test(relation))) return true
  const sold = row.flag('isCustomer')
  return sold === false || (sold === null && row.flag('isSupplier') === true)
}
