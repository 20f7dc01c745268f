/** Hours, visits and calls per customer out of any time sheet, agenda or CRM list. */
import type { TouchKind } from '../../core/fact/fact.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { anyName, customerKey, customerName, keyBesideName, memberKey, memberName } from './synonyms.ts'

export const hours: Format = {
  id: 'hours',
  what: ['touch'],
  synonyms: {
    // Not `Naam`: on a time sheet that is the member.
    customerName,
    customerKey: [...customerKey, ...keyBesideName],
    date: ['Bezoekdatum', 'Datum bezoek', 'Visit date', 'Activity date', 'Due Date Only', 'Datum', 'Date', 'Dag', 'Day', 'Work date'],
    start: ['Startdatum', 'Start', 'Begin', 'Van', 'Start date', 'Started at', 'From'],
    startTime: ['Starttijd', 'Begintijd', 'Start time'],
    end: ['Einddatum', 'Einde', 'Eind', 'Tot', 'End', 'Stop', 'End date', 'Ended at', 'To', 'Until'],
    endTime: ['Eindtijd', 'End time'],
    hours: [
      'Uren',
      'Aantal uren',
      'Bestede uren',
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
    contact: [
      'Soort contact',
      'Contactsoort',
      'Soort bezoek',
      'Type contact',
      'Soort',
      'Type',
      'Activiteit',
      'Activiteittype',
      'Kind',
      'Activity type',
      'Contact type',
      'Activity',
      'Type of contact',
    ],
    memberName: [...memberName, ...anyName],
    memberKey,
  },
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    (columns.has('date') || columns.has('start')) &&
    (SIGNS.some((field) => columns.has(field)) || headers.has('bezoekdatum') || headers.has('datumbezoek') || headers.has('visitdate')),
  facts: (row) => {
    const minutes = row.minutes()
    const day = row.day(row.has('date') ? 'date' : 'start')
    return [
      { kind: 'touch', row: row.row, customer: row.customer(), member: row.member(), day, how: contactOf(row, minutes !== null), minutes },
    ]
  },
}

/** One of these makes a list of customers and dates a list of time spent on them. */
const SIGNS = ['hours', 'minutes', 'duration', 'end', 'endTime', 'contact'] as const

const WORDS: readonly (readonly [RegExp, TouchKind])[] = [
  [/offerte|quot|proposal|tender/i, 'quote'],
  [/bezoek|visit|on.?site/i, 'visit'],
  [/mail/i, 'mail'],
  [/tele|phone|\bbel|\bcall/i, 'call'],
  [/order|bestel/i, 'order'],
  [/meeting|vergader|overleg|afspraak|appointment|demo|presentat|gesprek/i, 'meeting'],
]

/** What kind of contact the row says it was. Measured time needs no kind; without both it was a visit, or a meeting of another name. */
function contactOf(row: Row, measured: boolean): TouchKind {
  const said = row.text('contact')
  const known = said === null ? undefined : WORDS.find(([word]) => word.test(said))?.[1]
  return known ?? (measured ? 'time-entry' : said === null ? 'visit' : 'meeting')
}
