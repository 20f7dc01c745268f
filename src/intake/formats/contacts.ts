/** People at customers, as CRMs and spreadsheets list them: HubSpot, Salesforce, Dynamics, Pipedrive, Teamleader, and anyone's own. */
import type { Contact, Reference } from '../../core/fact/fact.ts'
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { readDomain } from '../parse/domain.ts'
import { readMail } from '../parse/mail.ts'
import { joinName } from '../parse/name.ts'
import type { Row } from '../row.ts'

/** What somebody does there, in English and Dutch. */
export const posts = ['Job Title', 'Job position', 'Functie', 'Functietitel', 'Functienaam', 'Person - Job title', 'Persoon - Functie', 'jobtitle', 'property_jobtitle', 'function', 'Function', 'Title', 'Titel', 'Role', 'Rol', 'Position', 'Positie'] as const // prettier-ignore

/** Lists of deals, calls, hours and invoices name a person too, and are something else. */
const OTHER = ['Opportunity Name', 'Opportunity ID', 'Deal Name', 'Dealnaam', 'Deal Stage', 'Stage', 'StageName', 'Subject', 'Onderwerp', 'Activity Type', 'Activity Date', 'Ticket name', 'Factuurnummer', 'Factuurdatum', 'Invoice number', 'Invoice date', 'Order number', 'Ordernummer', 'Uren', 'Hours', 'Duration', 'Duur', 'Minutes', 'Bedrag', 'Amount', 'Omzet', 'Revenue', 'Netto uren', 'Contracturen'] as const // prettier-ignore

export const contacts: Format = {
  id: 'contacts',
  what: ['contact'],
  synonyms: {
    // Of the customer, never of the person: `Record ID` and `Id` are the person's own.
    customerKey: ['Associated Company IDs (Primary)', 'Associated Company ID (Primary)', 'Associated Company IDs', 'Associated Company ID', 'associatedcompanyid', 'AccountId', 'Account ID', 'Person - Organization ID', 'Organization ID', 'Company ID', 'Debiteurnummer', 'Klantnummer', 'Relatienummer', 'Customer number'],
    customerName: ['Associated Company Names (Primary)', 'Associated Company (Primary)', 'Associated Company', 'Account Name', 'Accountnaam', 'Person - Organization', 'Persoon - Organisatie', 'property_company', 'Company Name', 'Bedrijfsnaam', 'Organization', 'Organisatie', 'Organisation', 'Klantnaam', 'Klant', 'Customer', 'Customer name', 'Account', 'Bedrijf', 'Company', 'Relatie'],
    personFirst: ['First Name', 'FirstName', 'Voornaam', 'property_firstname', 'Person - First name', 'Persoon - Voornaam', 'Given name'],
    personLast: ['Last Name', 'LastName', 'Achternaam', 'property_lastname', 'Person - Last name', 'Persoon - Achternaam', 'Surname', 'Family name'],
    personName: ['Person - Name', 'Persoon - Naam', 'Full Name', 'Volledige naam', 'Contact Name', 'Contactnaam', 'Contactpersoon', 'Contact person', 'Naam contactpersoon', 'Naam contact'],
    post: posts,
    mail: ['Email', 'E-mail', 'E-mailadres', 'Email address', 'Person - Email', 'Persoon - E-mail', 'Person - Email - Work', 'Persoon - E-mail - Werk', 'Email - Work', 'property_email', 'Mail'],
    ownerKey: ['hubspot_owner_id', 'property_hubspot_owner_id', 'OwnerId', 'Owner ID'],
    ownerName: ['Contact owner', 'Contacteigenaar', 'Eigenaar van contact', 'Person - Owner', 'Persoon - Eigenaar', 'Contact Owner', 'Owner', 'Eigenaar', 'Responsible', 'Verantwoordelijke', 'Accountmanager', 'Account manager'],
    deleted: ['is_deleted', 'IsDeleted', '_fivetran_deleted'],
  }, // prettier-ignore
  knows: (columns, headers) =>
    (columns.has('personName') || (columns.has('personFirst') && columns.has('personLast'))) &&
    (columns.has('mail') || columns.has('post')) &&
    (columns.has('customerKey') || columns.has('customerName')) &&
    !hasAny(headers, OTHER),
  facts: (row) => {
    if (row.flag('deleted') === true) return row.pass('no-work')
    const name = row.text('personName') ?? joinName(row.text('personFirst'), row.text('personLast'))
    const mail = readMail(row.text('mail'))
    if (name === null && mail === null) return row.pass('no-work')
    const customer = customerOf(row, mail)
    return customer === null ? row.pass('not-a-customer') : [contactRow(row, customer, name, mail)]
  },
}

/** Where it is not said for whom somebody works, the domain of the mail tells; a provider's tells nothing. */
function customerOf(row: Row, mail: string | null): Reference | null {
  if (row.text('customerKey') !== null || row.text('customerName') !== null) {
    const { key, name } = row.customer()
    return { key: key?.split(';')[0]?.trim() ?? null, name: key?.includes(';') === true ? null : name }
  }
  const domain = readDomain(mail)
  return domain === null ? null : { key: null, name: null, domain }
}

/** `ownerName` is whoever the CRM says knows them: nobody saw them meet. */
export const contactRow = (row: Row, customer: Reference, name: string | null, mail: string | null): Contact => ({
  kind: 'contact',
  row: row.row,
  customer,
  member: row.owner(),
  met: null,
  name,
  post: row.text('post'),
  mail,
  related: [],
})
