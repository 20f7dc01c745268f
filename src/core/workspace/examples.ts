/** The example companies that come along: real input that someone else made, and a synthetic one whose truth is known. */
import type { ExampleCompany } from './workspace.ts'

export const examples: readonly ExampleCompany[] = [
  { code: 'adventure-works', customers: 701, files: ['FactResellerSales.csv', 'DimReseller.csv', 'DimEmployee.csv'] },
  { code: 'machine-builders', customers: 300, files: ['klanten.csv', 'facturen.csv', 'uren.csv', 'team.csv'] },
]
