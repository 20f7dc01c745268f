/** Salesforce: reports with labels, and the tables of the Data Loader and the weekly export with the names of the API. */
import type { Reference } from '../../core/fact/fact.ts'
import { hasAll, hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { readCode } from '../parse/code.ts'
import type { Row } from '../row.ts'
import { activity } from './activity.ts'
import { customers } from './customers.ts'
import { deal } from './deals.ts'
import { lostReason } from './synonyms.ts'

const ACCOUNT_LABELS = ['Account Owner', 'Account Site', 'Account Record Type', 'Parent Account', 'Billing State/Province', 'Billing Zip/Postal Code', 'Billing City', 'Last Modified Date', 'Accounteigenaar'] as const // prettier-ignore
/** Reports on other things show columns of the account too. */
const OTHER = ['Opportunity Name', 'Stage', 'StageName', 'Close Date', 'Subject', 'Assigned', 'First Name', 'Last Name', 'Opportunitynaam', 'Voornaam', 'Achternaam'] as const // prettier-ignore

export const salesforceAccounts: Format = {
  id: 'salesforce-accounts',
  what: ['customer-row'],
  synonyms: {
    customerKey: ['Account ID', 'Account-id', 'Id', 'Account Number', 'Accountnummer'],
    customerName: ['Account Name', 'Accountnaam', 'Name'],
    // Not `Account Site`: that is where the account is, not its page.
    website: ['Website'],
    group: ['Industry', 'Bedrijfstak'],
    relation: ['Type'],
    ownerKey: ['OwnerId', 'Owner ID'],
    ownerName: ['Account Owner', 'Accounteigenaar'],
    deleted: ['IsDeleted', 'Deleted'],
  },
  knows: (_, headers) =>
    !hasAny(headers, OTHER) &&
    ((hasAny(headers, ['Account Name', 'Accountnaam']) && ACCOUNT_LABELS.filter((label) => hasAny(headers, [label])).length > 1) ||
      (hasAll(headers, 'Id', 'Name', 'OwnerId') &&
        hasAny(headers, ['ParentId', 'BillingCity', 'BillingCountry', 'NumberOfEmployees', 'AnnualRevenue', 'AccountSource']))),
  facts: customers.facts,
}

export const salesforceOpportunities: Format = {
  id: 'salesforce-opportunities',
  what: ['deal', 'touch'],
  synonyms: {
    customerKey: ['Account ID', 'AccountId'],
    // Never `Name`: that is the opportunity's own.
    customerName: ['Account Name', 'Accountnaam'],
    created: ['Created Date', 'CreatedDate', 'Aanmaakdatum'],
    closed: ['Close Date', 'CloseDate', 'Sluitingsdatum'],
    stage: ['Stage', 'StageName', 'Fase'],
    isClosed: ['Closed', 'IsClosed', 'Gesloten'],
    deleted: ['IsDeleted', 'Deleted'],
    memberKey: ['OwnerId', 'Opportunity Owner ID'],
    memberName: ['Opportunity Owner', 'Opportunity-eigenaar'],
    dealKey: ['Opportunity ID', 'Opportunity-id', 'Id'],
    isWon: ['Won', 'IsWon', 'Gewonnen'],
    probability: ['Probability (%)', 'Probability', 'Waarschijnlijkheid (%)', 'Waarschijnlijkheid'],
    // A field of one's own in its API name, too.
    lostReason: [...lostReason, 'Closed_Lost_Reason__c', 'Lost_Reason__c', 'Loss_Reason__c', 'Reason_Lost__c'],
    // Not `Expected Revenue`: that is the amount times its chance.
    value: ['Amount', 'Bedrag'],
    currency: ['Amount Currency', 'Opportunity Currency', 'CurrencyIsoCode', 'Currency', 'Valuta van bedrag', 'Valuta'],
  },
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    (columns.has('created') || columns.has('closed')) &&
    (hasAny(headers, ['Opportunity Name', 'Opportunitynaam', 'Opportunity Owner', 'Opportunity-eigenaar']) ||
      hasAll(headers, 'AccountId', 'StageName')),
  facts: (row) => deal(row),
}

export const salesforceActivities: Format = {
  id: 'salesforce-activities',
  what: ['touch'],
  synonyms: {
    customerKey: ['Account ID', 'AccountId'],
    customerName: ['Company / Account', 'Account Name', 'Accountnaam', 'Bedrijf / Account'],
    related: ['WhatId'],
    date: ['ActivityDate', 'Date', 'Due Date Only', 'Due Date', 'Datum', 'Vervaldatum'],
    // Beside the other: a report that shows both leaves one of them empty, for meetings or for tasks.
    due: ['Due Date Only', 'Due Date', 'Vervaldatum'],
    start: ['StartDateTime', 'ActivityDateTime', 'Start', 'Start Date Time'],
    end: ['EndDateTime', 'End', 'End Date Time'],
    completed: ['CompletedDateTime', 'Completed Date/Time', 'Completed Date'],
    minutes: ['DurationInMinutes', 'Duration', 'Duration (Minutes)'],
    seconds: ['CallDurationInSeconds', 'Call Duration', 'Call Duration (Seconds)'],
    contact: ['TaskSubtype', 'Task Subtype', 'Type', 'Event Type', 'Activity Type'],
    subject: ['Subject', 'Onderwerp'],
    status: ['Status'],
    allDay: ['IsAllDayEvent', 'All-Day Event', 'All Day Event'],
    busy: ['ShowAs', 'Show Time As'],
    deleted: ['IsDeleted', 'Deleted'],
    id: ['Id', 'Activity ID'],
    recurs: ['IsRecurrence', 'Create Recurring Series of Events'],
    series: ['RecurrenceActivityId'],
    memberKey: ['OwnerId', 'Assigned To ID'],
    memberName: ['Assigned', 'Assigned To', 'Toegewezen', 'Toegewezen aan'],
  },
  gathers: 'series',
  knows: (columns, headers) =>
    (columns.has('date') || columns.has('start')) &&
    (hasAll(headers, 'Subject', 'WhatId') ||
      (columns.has('subject') && hasAny(headers, ['Company / Account', 'Bedrijf / Account'])) ||
      (hasAll(headers, 'Subject', 'Assigned') && columns.has('customerName'))),
  facts: (row) => {
    // The head of a series says how it repeats; what happened are the events that name it.
    const id = row.text('id')
    if (row.flag('recurs') === true && id !== null && row.elsewhere(id)) return row.pass('replaced')
    // A meeting has an end or a length of its own, a task has not.
    const meets = row.has('start') && row.text('start') !== null
    return activity(row, meets ? 'meeting' : 'mail', () => [customerOf(row)])
  },
}

/** What an activity is about may be the account itself, which is then not named a second time. */
function customerOf(row: Row): Reference {
  const related = row.text('related')
  const own = row.text('customerKey') === null && row.text('customerName') === null
  return own && related?.startsWith('001') ? { key: readCode(related), name: null } : row.customer()
}
