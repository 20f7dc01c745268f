/** Microsoft Dynamics 365: views that were exported to Excel, with hidden columns in front that say what they are of. */
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { activity } from './activity.ts'
import { customers } from './customers.ts'
import { deal } from './deals.ts'
import { companyNumbers, lostReason } from './synonyms.ts'

/** The hidden column that holds the record's own id, in English and Dutch. */
const hidden = (...entities: readonly string[]): readonly string[] =>
  entities.flatMap((entity) => [`(Do Not Modify) ${entity}`, `(Niet wijzigen) ${entity}`])

const ACCOUNT = hidden('Account')
const OPPORTUNITY = hidden('Opportunity', 'Verkoopkans')
const ACTIVITY = hidden('Appointment', 'Afspraak', 'Phone Call', 'Telefoongesprek', 'Activity', 'Activiteit', 'Task', 'Taak')

/** A column of a related table carries the relation in brackets. The account's own are worth having, those of a person are not. */
const ofAccount = (...relations: readonly string[]) => (name: string): readonly string[] =>
  relations.map((relation) => `${name} (${relation}) (Account)`) // prettier-ignore
const dealt = ofAccount('Account', 'Potential Customer', 'Potentiële klant', 'Parent Account')
const regarded = ofAccount('Regarding', 'Betreft')

export const dynamicsAccounts: Format = {
  id: 'dynamics-accounts',
  what: ['customer-row'],
  synonyms: {
    // The number that bookkeeping knows too; the hidden id only where there is none.
    customerKey: ['Account Number', 'Accountnummer', 'Relatienummer', 'Klantnummer'],
    id: ACCOUNT,
    customerName: ['Account Name', 'Accountnaam', 'Naam', 'Name'],
    ...companyNumbers,
    website: ['Website'],
    email: ['Email', 'E-mail'],
    group: ['Industry', 'Bedrijfstak', 'Branche'],
    relation: ['Relationship Type', 'Relatietype'],
    ownerName: ['Owner', 'Eigenaar'],
  },
  knows: (columns, headers) => columns.has('customerName') && hasAny(headers, ACCOUNT),
  facts: (row) => {
    const facts = customers.facts(row)
    const id = row.text('id')
    return facts.map((fact) =>
      fact.kind === 'customer-row' && fact.customer.key === null && id !== null
        ? { ...fact, customer: { ...fact.customer, key: id } }
        : fact,
    )
  },
}

export const dynamicsOpportunities: Format = {
  id: 'dynamics-opportunities',
  what: ['deal', 'touch'],
  synonyms: {
    customerKey: dealt('Account Number'),
    customerName: ['Account', 'Potential Customer', 'Potentiële klant', 'Klant', 'Parent Account', 'Customer', ...dealt('Account Name')],
    website: dealt('Website'),
    created: ['Created On', 'Gemaakt op'],
    // Never the estimated day.
    closed: ['Actual Close Date', 'Werkelijke sluitingsdatum', 'Werkelijke afsluitdatum'],
    memberName: ['Owner', 'Eigenaar'],
    dealKey: OPPORTUNITY,
    outcome: ['Status', 'Status Reason', 'Statusreden'],
    // Companies make the reasons of the status their own.
    lostReason: [...lostReason, 'Status Reason', 'Statusreden'],
    wonValue: ['Actual Revenue', 'Werkelijke omzet', 'Werkelijke opbrengst', 'Werkelijke opbrengsten'],
    value: ['Est. Revenue', 'Estimated Revenue', 'Geschatte omzet', 'Geschatte opbrengst', 'Geschatte opbrengsten', 'Gesch. omzet'],
    currency: ['Currency', 'Valuta'],
  },
  knows: (columns, headers) => columns.has('customerName') && hasAny(headers, OPPORTUNITY),
  facts: (row) => deal(row),
}

export const dynamicsActivities: Format = {
  id: 'dynamics-activities',
  what: ['touch'],
  synonyms: {
    customerKey: regarded('Account Number'),
    customerName: [...regarded('Account Name'), 'Regarding', 'Betreft'],
    website: regarded('Website'),
    start: ['Start Time', 'Begintijd', 'Starttijd', 'Start Date', 'Actual Start'],
    end: ['End Time', 'Eindtijd', 'End Date', 'Actual End'],
    date: ['Due Date', 'Vervaldatum', 'Date'],
    minutes: ['Duration', 'Duur', 'Actual Duration'],
    contact: ['Activity Type', 'Activiteittype', 'Type activiteit'],
    subject: ['Subject', 'Onderwerp'],
    status: ['Activity Status', 'Activiteitsstatus', 'Status'],
    allDay: ['All Day Event', 'Hele dag', 'Gebeurtenis duurt hele dag'],
    memberName: ['Owner', 'Eigenaar'],
  },
  knows: (columns, headers) => columns.has('customerName') && (columns.has('start') || columns.has('date')) && hasAny(headers, ACTIVITY),
  facts: (row) => activity(row, row.text('end') === null ? 'call' : 'meeting'),
}
