/** The AdventureWorks warehouse as exported tables: sales to resellers, the resellers, the sellers; and the tables beside them. */
import type { Format } from '../format.ts'
import { hasAll } from '../format.ts'
import { invoices } from './invoices.ts'
import { customers } from './customers.ts'

export const adventureWorksSales: Format = {
  id: 'adventure-works-sales',
  what: ['invoice-line'],
  synonyms: {
    customerKey: ['ResellerKey'],
    memberKey: ['EmployeeKey'],
    invoice: ['SalesOrderNumber'],
    product: ['ProductKey'],
    date: ['OrderDate'],
    revenue: ['SalesAmount'],
    quantity: ['OrderQuantity'],
    discount: ['DiscountAmount'],
    cost: ['TotalProductCost'],
  },
  knows: (_, headers) => hasAll(headers, 'ResellerKey', 'SalesOrderNumber', 'OrderDate', 'SalesAmount', 'TotalProductCost'),
  facts: invoices.facts,
}

export const adventureWorksResellers: Format = {
  id: 'adventure-works-resellers',
  what: ['customer-row'],
  synonyms: { customerKey: ['ResellerKey'], customerName: ['ResellerName'], group: ['BusinessType'] },
  knows: (_, headers) => hasAll(headers, 'ResellerKey', 'ResellerName', 'BusinessType'),
  facts: customers.facts,
}

export const adventureWorksEmployees: Format = {
  id: 'adventure-works-employees',
  what: ['member-row'],
  synonyms: { memberKey: ['EmployeeKey'], memberFirst: ['FirstName'], memberLast: ['LastName'] },
  knows: (_, headers) => hasAll(headers, 'EmployeeKey', 'FirstName', 'LastName', 'SalesPersonFlag'),
  facts: (row) => [{ kind: 'member-row', row: row.row, member: row.someone(), netHours: null }],
}

/** Tables of the same set that hold nothing for us: they are refused without a question, in a folder dropped as a whole. */
export const adventureWorksBeside: readonly (readonly string[])[] = [
  ['SalesQuotaKey', 'SalesAmountQuota'],
  ['ProductKey', 'EnglishProductName'],
  ['PromotionKey', 'EnglishPromotionName'],
  ['GeographyKey', 'City'],
  ['SalesTerritoryKey', 'SalesTerritoryRegion'],
  ['CurrencyKey', 'CurrencyName'],
]
