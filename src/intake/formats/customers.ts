/** A list of customers: code, name, the group they belong to, the member who owns them. */
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { anyKey, anyName, customerKey, customerName, keyBesideName, surelyCustomer } from './synonyms.ts'

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

/** Deals, orders and invoices name a customer and an owner too. */
const OTHER = ['Opportunity ID', 'Opportunity Name', 'Deal name', 'Deal stage', 'Stage', 'Dealfase', 'Close date', 'Factuurnummer', 'Factuurnr.', 'Factuurdatum', 'Ordernummer', 'Invoice number', 'Invoice date', 'Order number', 'Order ID', 'Order date', 'Datum', 'Date', 'Uren', 'Hours'] as const // prettier-ignore

export const customers: Format = {
  id: 'customers',
  what: ['customer-row'],
  synonyms: {
    customerName: [...customerName, ...anyName],
    customerKey: [...customerKey, ...keyBesideName, ...anyKey],
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
  facts: (row) => [{ kind: 'customer-row', row: row.row, customer: row.customer(), group: row.text('group'), owner: row.owner() }],
}
