/** Teamleader: time tracking. Its moments have a day and a clock in one cell, and its yes and no are 1 and 0. */
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { timeEntry } from './time-entry.ts'
import { companyNumbers } from './synonyms.ts'

/** What a list of contracts, which has a first and a last day too, does not have. */
const TRACKED = ['Factureerbaar', 'Te factureren', 'Gefactureerd', 'Billable', 'Invoiceable', 'Invoiced', 'Werktype', 'Type werk', 'Work type', 'Gebruiker', 'User', 'Fase', 'Phase', 'Mijlpaal', 'Milestone', 'Taak', 'Task'] as const // prettier-ignore

export const teamleaderHours: Format = {
  id: 'teamleader-hours',
  what: ['touch'],
  recorded: () => 'time-entry',
  synonyms: {
    customerName: ['Klantnaam', 'Klant', 'Bedrijfsnaam', 'Bedrijf', 'Contact / bedrijf', 'Contact of bedrijf', 'Customer name', 'Customer', 'Company', 'Contact / company'],
    customerKey: ['Klantnummer', 'Customer number'],
    ...companyNumbers,
    start: ['Startdatum', 'Start date', 'Gestart op', 'Started on'],
    startTime: ['Starttijd', 'Startuur', 'Start time'],
    end: ['Einddatum', 'End date', 'Beëindigd op', 'Ended on'],
    endTime: ['Eindtijd', 'Einduur', 'End time'],
    duration: ['Duur', 'Duration'],
    memberName: ['Gebruiker', 'Medewerker', 'Naam medewerker', 'Toegewezen aan', 'User', 'Employee', 'Assigned to'],
  }, // prettier-ignore
  knows: (columns, headers) =>
    columns.has('customerName') &&
    columns.has('start') &&
    columns.has('end') &&
    hasAny(headers, ['Omschrijving', 'Description', 'Beschrijving']) &&
    hasAny(headers, TRACKED),
  facts: (row) => timeEntry(row, 'start'),
}
