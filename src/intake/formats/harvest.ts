/** Time entries out of Harvest's detailed time report. */
import type { Format } from '../format.ts'
import { hasAll } from '../format.ts'
import { timeEntry } from './time-entry.ts'

export const harvest: Format = {
  id: 'harvest',
  what: ['touch'],
  recorded: () => 'time-entry',
  // `Employee?` tells an employee from a contractor and names nobody; `Hours Rounded` would count rounding as work.
  synonyms: {
    customerName: ['Client'],
    memberFirst: ['First Name'],
    memberLast: ['Last Name'],
    memberKey: ['Employee Id'],
    date: ['Date'],
    hours: ['Hours'],
  },
  knows: (_, headers) => hasAll(headers, 'Date', 'Client', 'Project', 'Hours', 'First Name', 'Last Name'),
  facts: (row) => timeEntry(row, 'date'),
}
