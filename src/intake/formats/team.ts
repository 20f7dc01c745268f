/** The team: who there is, and how many hours each can sell. */
import type { Format } from '../format.ts'
import { memberKey, memberName } from './synonyms.ts'

export const team: Format = {
  id: 'team',
  what: ['member-row'],
  synonyms: {
    memberName: [...memberName, 'Naam', 'Name'],
    memberKey: [...memberKey, 'Nummer', 'Code', 'ID'],
    netHours: [
      'Netto uren',
      'Netto verkoopuren',
      'Netto-uren',
      'Verkoopuren',
      'Netto uren per jaar',
      'Net hours',
      'Net selling hours',
      'Selling hours',
      'Net hours per year',
    ],
    contractHours: [
      'Contracturen',
      'Contract uren',
      'Uren per week',
      'Contracturen per week',
      'Contract hours',
      'Hours per week',
      'Weekly hours',
    ],
    manager: ['Manager', 'Leader', 'Leidinggevende', 'Team lead', 'Teamleider', 'Regional office', 'Vestiging', 'Functie', 'Job title'],
    date: ['Datum', 'Date'],
    customerName: ['Klant', 'Klantnaam', 'Customer', 'Account', 'Client', 'Debiteur', 'Relatie'],
  },
  knows: (columns) =>
    columns.has('memberName') &&
    (['netHours', 'contractHours', 'manager'] as const).some((field) => columns.has(field)) &&
    !columns.has('date') &&
    !columns.has('customerName'),
  facts: (row) => [{ kind: 'member-row', row: row.row, member: row.someone(), netHours: row.number('netHours') }],
}
