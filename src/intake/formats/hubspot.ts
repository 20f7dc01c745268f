/** HubSpot: exports by labels (English or Dutch; associations stay English), by internal names, and the tables of connectors. */
import type { Reference } from '../../core/fact/fact.ts'
import { hasAll, hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { readCode } from '../parse/code.ts'
import type { Row } from '../row.ts'
import { activity } from './activity.ts'
import { companyAddresses, companyNumbers, lostReason } from './synonyms.ts'
import { customers } from './customers.ts'
import { deal } from './deals.ts'

const companyId = ['Associated Company IDs (Primary)', 'Associated Company ID (Primary)', 'Associated Company IDs', 'Associated Company ID', 'hs_primary_associated_company', 'associatedcompanyid'] as const // prettier-ignore
const companyName = ['Associated Company Names (Primary)', 'Associated Company Name (Primary)', 'Associated Company (Primary)', 'Associated Company Names', 'Associated Company Name', 'Associated Company', 'Associated Companies'] as const // prettier-ignore

export const hubspotCompanies: Format = {
  id: 'hubspot-companies',
  what: ['customer-row'],
  synonyms: {
    customerKey: ['Record ID', 'Record-ID', 'Record ID - Company', 'hs_object_id', 'id'],
    customerName: ['Company name', 'Bedrijfsnaam', 'Naam bedrijf', 'property_name', 'name'],
    domain: ['Company Domain Name', 'Bedrijfsdomeinnaam', 'Domeinnaam van bedrijf', 'Domeinnaam bedrijf', 'property_domain', 'domain'],
    website: ['Website URL', 'Website-URL', 'property_website', 'website'],
    email: companyAddresses.email,
    ...companyNumbers,
    group: ['Industry', 'Branche', 'Bedrijfstak', 'property_industry'],
    relation: ['Type', 'property_type'],
    ownerKey: ['hubspot_owner_id', 'property_hubspot_owner_id'],
    ownerName: ['Company owner', 'Eigenaar van bedrijf', 'Bedrijfseigenaar', 'Eigenaar bedrijf'],
    deleted: ['is_deleted', '_fivetran_deleted'],
  },
  knows: (columns, headers) =>
    columns.has('customerName') &&
    ((hasAny(headers, ['Record ID', 'Record-ID', 'Record ID - Company']) &&
      hasAny(headers, ['Company name', 'Bedrijfsnaam', 'Naam bedrijf']) &&
      !hasAny(headers, ['Deal Name', 'Dealnaam', 'First Name', 'Voornaam', 'Ticket name'])) ||
      (hasAll(headers, 'hs_object_id', 'name') && hasAny(headers, ['domain', 'lifecyclestage', 'industry', 'website'])) ||
      hasAll(headers, 'id', 'property_name', '_fivetran_synced')),
  facts: customers.facts,
}

/** The people whose numbers stand as owner in the other tables. */
export const hubspotOwners: Format = {
  id: 'hubspot-owners',
  what: ['member-row'],
  synonyms: { memberKey: ['owner_id'], memberFirst: ['first_name'], memberLast: ['last_name'] },
  knows: (_, headers) => hasAll(headers, 'owner_id', 'first_name', 'last_name', 'portal_id'),
  facts: (row) => [{ kind: 'member-row', row: row.row, member: row.someone(), netHours: null }],
}

export const hubspotDeals: Format = {
  id: 'hubspot-deals',
  what: ['deal', 'touch'],
  synonyms: {
    customerKey: companyId,
    customerName: companyName,
    created: ['Create Date', 'Aanmaakdatum', 'createdate'],
    closed: ['Close Date', 'Afsluitdatum', 'Sluitdatum', 'Sluitingsdatum', 'closedate'],
    stage: ['Deal Stage', 'Dealfase', 'Fase van deal', 'dealstage'],
    isClosed: ['Is Deal Closed?', 'Is Closed (numeric)', 'Is deal gesloten?', 'hs_is_closed'],
    memberKey: ['hubspot_owner_id'],
    memberName: ['Deal owner', 'Dealeigenaar', 'Eigenaar van deal', 'Eigenaar deal'],
    dealKey: ['Record ID', 'Record-ID', 'Record ID - Deal', 'hs_object_id', 'deal_id'],
    isWon: ['Is Closed Won', 'Is deal closed won?', 'Is gesloten gewonnen', 'hs_is_closed_won'],
    isLost: ['Is Closed Lost', 'Is deal closed lost?', 'Is gesloten verloren', 'hs_is_closed_lost'],
    lostReason,
    value: [
      'Amount',
      'Bedrag',
      'Deal amount',
      'Amount in company currency',
      'Bedrag in bedrijfsvaluta',
      'amount',
      'amount_in_home_currency',
    ],
    ownValue: ['Amount in company currency', 'Bedrag in bedrijfsvaluta', 'amount_in_home_currency'],
    currency: ['Currency', 'Valuta', 'deal_currency_code'],
  },
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    (columns.has('created') || columns.has('closed')) &&
    hasAny(headers, ['Deal Name', 'Dealnaam', 'dealname', 'Deal Stage', 'Dealfase', 'dealstage']),
  // A deal is of one company; others beside it advise or pay.
  facts: (row) => deal(row, () => companiesOf(row)[0] ?? row.customer()),
}

export const hubspotEngagements: Format = {
  id: 'hubspot-engagements',
  what: ['touch'],
  synonyms: {
    customerKey: companyId,
    customerName: [...companyName, 'Company name', 'Bedrijfsnaam'],
    start: ['Meeting start time', 'Starttijd van vergadering', 'Starttijd vergadering', 'Begintijd vergadering', 'hs_meeting_start_time'],
    end: ['Meeting end time', 'Eindtijd van vergadering', 'Eindtijd vergadering', 'hs_meeting_end_time'],
    date: ['Activity Date', 'Activiteitsdatum', 'Datum activiteit', 'Datum van activiteit', 'hs_timestamp', 'Create Date', 'Aanmaakdatum', 'hs_createdate'],
    // Whole milliseconds under every name, unless it is written as a clock.
    milliseconds: ['Call duration', 'Gespreksduur', 'Duur van gesprek', 'hs_call_duration'],
    contact: ['Activity Type', 'Engagement type', 'Type activiteit', 'Activiteitstype', 'hs_activity_type', 'hs_engagement_type'],
    subject: ['Meeting name', 'Naam vergadering', 'Call title', 'Titel van gesprek', 'hs_meeting_title', 'hs_call_title'],
    status: ['Meeting outcome', 'Uitkomst vergadering', 'Uitkomst van vergadering', 'Resultaat vergadering', 'hs_meeting_outcome', 'Task status', 'Taakstatus', 'hs_task_status'],
    memberKey: ['hubspot_owner_id'],
    memberName: ['Activity assigned to', 'Activiteit toegewezen aan', 'Meeting owner', 'Call owner', 'Assigned to', 'Toegewezen aan'],
  }, // prettier-ignore
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    (columns.has('date') || columns.has('start')) &&
    (columns.has('milliseconds') ||
      hasAny(headers, ['Meeting start time', 'hs_meeting_start_time', 'Starttijd van vergadering', 'Starttijd vergadering', 'Begintijd vergadering', 'Call title', 'hs_call_title', 'Meeting name']) ||
      (columns.has('contact') && (hasAny(headers, [...companyId, ...companyName]) || hasAll(headers, 'Activity Type', 'Activity assigned to')))),
  facts: (row) => activity(row, row.has('milliseconds') ? 'call' : 'meeting', () => (companiesOf(row).length > 0 ? companiesOf(row) : [row.customer()])),
} // prettier-ignore

/** The companies in a cell that holds several with `;` between: their numbers, with their names where there are as many. */
function companiesOf(row: Row): readonly Reference[] {
  const keys = parts(row.text('customerKey'))
  const names = parts(row.text('customerName'))
  if (keys.length === 0) return names.map((name) => ({ key: null, name }))
  return keys.map((key, at) => ({ key: readCode(key), name: names.length === keys.length ? (names[at] ?? null) : null }))
}

const parts = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Tables of a connector that say nothing by themselves: a meeting there does not say with whom, a deal not of which company. */
export const hubspotBeside: readonly (readonly string[])[] = [
  ['engagement_id', '_fivetran_synced'],
  ['deal_id', 'deal_pipeline_id'],
  ['deal_id', 'company_id'],
  ['deal_id', 'contact_id'],
  ['deal_id', 'merged_deal_id'],
  ['deal_id', '_fivetran_start'],
  ['pipeline_id', '_fivetran_synced'],
  ['id', 'type', '_fivetran_synced', 'portal_id'],
  ['id', 'name', '_fivetran_synced'],
]
