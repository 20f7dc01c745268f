/** The formats that we read. The first that knows the headers has the file: products before what anyone may have made. */
import type { Format } from './format.ts'
import { adventureWorksBeside, adventureWorksEmployees, adventureWorksResellers, adventureWorksSales } from './formats/adventure-works.ts'
import { bankStatements } from './formats/bank.ts'
import { calendar } from './formats/calendar.ts'
import { cards } from './formats/cards.ts'
import { clockify } from './formats/clockify.ts'
import { contacts } from './formats/contacts.ts'
import { customers, relations } from './formats/customers.ts'
import { deals } from './formats/deals.ts'
import { dynamicsAccounts, dynamicsActivities, dynamicsOpportunities } from './formats/dynamics.ts'
import { harvest } from './formats/harvest.ts'
import { hours } from './formats/hours.ts'
import { hubspotBeside, hubspotCompanies, hubspotDeals, hubspotEngagements, hubspotOwners } from './formats/hubspot.ts'
import { invoices } from './formats/invoices.ts'
import { ledger } from './formats/ledger.ts'
import { odooHours, odooInvoices, odooLeads, odooMeetings, odooPartners } from './formats/odoo.ts'
import { pipedriveActivities, pipedriveDeals, pipedriveOrganizations } from './formats/pipedrive.ts'
import { salesforceAccounts, salesforceActivities, salesforceOpportunities } from './formats/salesforce.ts'
import { team } from './formats/team.ts'
import { teamleaderHours } from './formats/teamleader.ts'
import { toggl } from './formats/toggl.ts'
import { xafCustomers, xafRevenue } from './formats/xaf.ts'

export const formats: readonly Format[] = [
  adventureWorksSales,
  adventureWorksResellers,
  adventureWorksEmployees,
  calendar,
  cards,
  clockify,
  toggl,
  harvest,
  xafCustomers,
  xafRevenue,
  salesforceActivities,
  salesforceOpportunities,
  salesforceAccounts,
  hubspotOwners,
  hubspotCompanies,
  hubspotEngagements,
  hubspotDeals,
  dynamicsActivities,
  dynamicsOpportunities,
  dynamicsAccounts,
  pipedriveActivities,
  pipedriveDeals,
  pipedriveOrganizations,
  odooMeetings,
  odooInvoices,
  odooHours,
  odooLeads,
  odooPartners,
  teamleaderHours,
  contacts,
  hours,
  deals,
  ledger,
  invoices,
  relations,
  customers,
  team,
]

/** Formats that may name people at customers. */
export const formatsOfPeople: readonly string[] = formats.filter(({ what }) => what.includes('contact')).map(({ id }) => id)

/** Headers of tables that we know and that tell us nothing. */
export const notNeeded: readonly (readonly string[])[] = [...adventureWorksBeside, ...bankStatements, ...hubspotBeside]
