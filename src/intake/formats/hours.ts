/** Hours, visits and calls per customer out of any time sheet, agenda or CRM list. */
import type { TouchKind } from '../../core/fact/fact.ts'
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import type { Columns } from '../headers.ts'
import type { Row } from '../row.ts'
import { kindOf } from './contact.ts'
import { invoices } from './invoices.ts'
import { anyName, companyNumbers, customerKey, customerName, keyBesideName, memberKey, memberName } from './synonyms.ts'

/** Headers that can only mean a kind of contact. */
const CONTACT = [
  'Soort contact',
  'Contactsoort',
  'Soort bezoek',
  'Type contact',
  'Activiteittype',
  'Activity type',
  'Contact type',
  'Type of contact',
] as const

export const hours: Format = {
  id: 'hours',
  what: ['touch'],
  // Visits and calls without a duration are no time sheet.
  recorded: (columns) => (MEASURED.some((field) => columns.has(field)) ? 'time-entry' : 'activity'),
  synonyms: {
    // Not `Naam`: on a time sheet that is the member.
    customerName,
    customerKey: [...customerKey, ...keyBesideName],
    ...companyNumbers,
    date: ['Bezoekdatum', 'Datum bezoek', 'Visit date', 'Activity date', 'Due Date Only', 'Datum', 'Date', 'Dag', 'Day', 'Work date'],
    start: ['Startdatum', 'Start', 'Begin', 'Van', 'Start date', 'Started at', 'From'],
    startTime: ['Starttijd', 'Begintijd', 'Start time'],
    end: ['Einddatum', 'Einde', 'Eind', 'Tot', 'End', 'Stop', 'End date', 'Ended at', 'To', 'Until'],
    endTime: ['Eindtijd', 'End time'],
    hours: [
      'Uren',
      'Aantal uren',
      'Bestede uren',
      'Gewerkte uren',
      'Gespendeerde uren',
      'Duur (uren)',
      'Duur in uren',
      'Uren decimaal',
      'Hours',
      'Hours spent',
      'Duration (hours)',
      'Duration (h)',
      'Hrs',
    ],
    minutes: [
      'Minuten',
      'Aantal minuten',
      'Duur (min)',
      'Duur (minuten)',
      'Duur in minuten',
      'Minutes',
      'Duration (min)',
      'Duration (minutes)',
      'Mins',
    ],
    duration: ['Duur', 'Tijdsduur', 'Tijd', 'Bestede tijd', 'Duration', 'Time spent', 'Time'],
    contact: [...CONTACT, 'Soort', 'Type', 'Activiteit', 'Kind', 'Activity'],
    memberName: [...memberName, ...anyName],
    memberKey,
  },
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    (columns.has('date') || columns.has('start')) &&
    !(hasAny(headers, BILLED) && hasAny(headers, PAID)) &&
    (MEASURED.some((field) => columns.has(field)) || (!hasAny(headers, PAID) && isAboutContact(columns, headers))),
  facts: (row) => {
    const minutes = row.minutes()
    const day = row.day(row.has('date') ? 'date' : 'start')
    return [
      { kind: 'touch', row: row.row, customer: row.customer(), member: row.member(), day, how: contactOf(row, minutes !== null), minutes },
    ]
  },
}

/** Any of these makes a list of customers and dates a list of time. Not a first and a last day alone: contracts have those too. */
const MEASURED = ['hours', 'minutes', 'duration', 'endTime'] as const

const VISIT = ['Bezoekdatum', 'Datum bezoek', 'Visit date'] as const

/** Headers of invoice lines: hours on an invoice are invoiced, not spent. */
const BILLED: readonly string[] = [
  ...(invoices.synonyms.invoice ?? []),
  ...(invoices.synonyms.cost ?? []),
  ...(invoices.synonyms.margin ?? []),
]
const PAID: readonly string[] = invoices.synonyms.revenue ?? []

/** Without a duration: visits by name, or a kind of contact, where `Soort` alone needs a member beside it. */
const isAboutContact = (columns: Columns, headers: ReadonlySet<string>): boolean =>
  hasAny(headers, [...VISIT, ...CONTACT]) || (columns.has('contact') && columns.has('memberName'))

/** What kind of contact the row says it was. Measured time needs no kind; without both it was a visit, or a meeting of another name. */
function contactOf(row: Row, measured: boolean): TouchKind {
  const said = row.text('contact')
  return kindOf(said) ?? (measured ? 'time-entry' : said === null ? 'visit' : 'meeting')
}
