/** Pipedrive: `Entity - Field` in English or Dutch, and the newer exports that leave the entity out. */
import { hasAll, hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { activity } from './activity.ts'
import { customers } from './customers.ts'
import { deal } from './deals.ts'
import { companyAddresses, companyNumbers, lostReason } from './synonyms.ts'

/** The names of a field with the entity before it in either language, and without. */
const of = (entities: readonly string[], names: readonly string[]): readonly string[] => [
  ...names.flatMap((name) => entities.map((entity) => `${entity} - ${name}`)),
  ...names,
]

const organization = (...names: readonly string[]) => of(['Organization', 'Organisatie'], names)
const ofDeal = (...names: readonly string[]) => of(['Deal'], names)
const ofActivity = (...names: readonly string[]) => of(['Activity', 'Activiteit'], names)
/** The organization that a deal or an activity is with, by its number or its name. */
const withKey = [
  'Organization - ID',
  'Organisatie - ID',
  'Deal - Organization ID',
  'Activity - Organization ID',
  'Organization ID',
  'Organisatie-ID',
]

/** What only a list of organizations counts. */
const COUNTS = organization('People', 'People count', 'Personen', 'Aantal personen', 'Open deals', 'Won deals', 'Gewonnen deals', 'Closed deals', 'Gesloten deals', 'Activities to do', 'Te verrichten activiteiten') // prettier-ignore
const DEAL = ['Deal - Title', 'Deal - Titel', 'Deal - ID', 'Deal - Status', 'Deal - Organization', 'Deal - Organisatie'] as const
const ACTIVITY = ['Activity - Subject', 'Activiteit - Onderwerp', 'Activity - Due date', 'Activity - Organization'] as const
const PERSON = ['Person - Name', 'Persoon - Naam', 'Person - Organization', 'Persoon - Organisatie'] as const

export const pipedriveOrganizations: Format = {
  id: 'pipedrive-organizations',
  what: ['customer-row'],
  synonyms: {
    customerKey: organization('ID'),
    customerName: organization('Name', 'Naam'),
    vat: companyNumbers.vat.flatMap((name) => organization(name)),
    kvk: companyNumbers.kvk.flatMap((name) => organization(name)),
    website: companyAddresses.website.flatMap((name) => organization(name)),
    domain: companyAddresses.domain.flatMap((name) => organization(name)),
    email: companyAddresses.email.flatMap((name) => organization(name)),
    group: organization('Industry', 'Branche', 'Sector', 'Label', 'Labels'),
    ownerName: organization('Owner', 'Eigenaar'),
  },
  knows: (columns, headers) =>
    columns.has('customerName') &&
    !hasAny(headers, [...DEAL, ...ACTIVITY, ...PERSON]) &&
    (hasAny(headers, ['Organization - Name', 'Organisatie - Naam']) ||
      (columns.has('ownerName') && COUNTS.filter((name) => hasAny(headers, [name])).length > 1)),
  facts: customers.facts,
}

export const pipedriveDeals: Format = {
  id: 'pipedrive-deals',
  what: ['deal', 'touch'],
  synonyms: {
    // With whom the deal is. Its own name is its title, and names no customer.
    customerKey: withKey,
    customerName: ofDeal('Organization', 'Organisatie'),
    created: ofDeal(
      'Deal created',
      'Deal aangemaakt',
      'Creation date',
      'Aanmaakdatum',
      'Created',
      'Aangemaakt',
      'Add time',
      'Toegevoegd op',
    ),
    closed: ofDeal('Deal closed on', 'Deal gesloten op', 'Closed on', 'Gesloten op', 'Close time', 'Closed', 'Sluitingstijd'),
    won: ofDeal('Won time', 'Gewonnen op', 'Tijdstip gewonnen', 'Gewonnen tijd'),
    lost: ofDeal('Lost time', 'Verloren op', 'Tijdstip verloren', 'Verloren tijd'),
    stage: ofDeal('Status'),
    memberName: ofDeal('Owner', 'Eigenaar'),
    dealKey: ofDeal('ID'),
    lostReason: ofDeal(...lostReason),
    value: ofDeal('Value', 'Waarde'),
    currency: ofDeal('Currency of value', 'Currency', 'Valuta van waarde', 'Valuta'),
  },
  knows: (columns, headers) =>
    (columns.has('customerName') || columns.has('customerKey')) &&
    (hasAny(headers, DEAL) ||
      (hasAny(headers, ['Title', 'Titel']) &&
        hasAny(headers, ['Pipeline', 'Pijplijn', 'Stage', 'Fase']) &&
        hasAny(headers, ['Organization', 'Organisatie']))),
  facts: (row) => deal(row),
}

export const pipedriveActivities: Format = {
  id: 'pipedrive-activities',
  what: ['touch'],
  synonyms: {
    customerKey: withKey,
    customerName: ofActivity('Organization', 'Organisatie'),
    date: ofActivity('Due date', 'Vervaldatum', 'Einddatum'),
    duration: ofActivity('Duration', 'Duur'),
    contact: ofActivity('Type'),
    subject: ofActivity('Subject', 'Onderwerp'),
    done: ofActivity('Done', 'Gereed', 'Voltooid', 'Gedaan', 'Status'),
    busy: ofActivity('Free/busy', 'Vrij/bezet'),
    completed: ofActivity('Marked as done time', 'Gemarkeerd als gereed op'),
    memberName: ofActivity('Assigned to user', 'Toegewezen aan gebruiker', 'Assigned to', 'Toegewezen aan'),
  },
  knows: (columns, headers) =>
    (columns.has('customerName') || columns.has('customerKey')) &&
    columns.has('date') &&
    (hasAny(headers, ACTIVITY) ||
      hasAll(headers, 'Subject', 'Due date', 'Assigned to user') ||
      hasAll(headers, 'Onderwerp', 'Vervaldatum', 'Toegewezen aan gebruiker')),
  facts: (row) => activity(row, 'mail'),
}
