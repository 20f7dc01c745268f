/** Odoo: exports with technical names (`partner_id/id`) or with the labels of the fields, in English or Dutch. */
import type { Fact, Reference } from '../../core/fact/fact.ts'
import { cents } from '../../core/units.ts'
import { hasAll, hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { readCode } from '../parse/code.ts'
import { readMail } from '../parse/mail.ts'
import type { Row } from '../row.ts'
import { activity } from './activity.ts'
import { contactRow } from './contacts.ts'
import { customerRow } from './customers.ts'
import { deal } from './deals.ts'
import { lineOf } from './invoices.ts'
import { lostReason } from './synonyms.ts'
import { timeEntry } from './time-entry.ts'

/** A field by its technical name alone, and reached over each of these relations. */
const via = (relations: readonly string[], ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [...relations.map((relation) => `${relation}/${name}`), name])

const partnerKey = ['commercial_partner_id/id', 'partner_id/id', 'partner_id/.id', 'Partner/External ID', 'Partner/Externe ID', 'Relatie/Externe ID', 'Customer/External ID', 'Klant/Externe ID'] as const // prettier-ignore
const partnerName = ['commercial_partner_id', 'partner_id/name', 'partner_id/display_name', 'partner_id'] as const

export const odooPartners: Format = {
  id: 'odoo-partners',
  what: ['customer-row', 'contact'],
  synonyms: {
    customerKey: ['id', '.id', 'External ID', 'Externe ID', 'Database ID'],
    customerName: ['name', 'display_name', 'Name', 'Naam', 'Display Name', 'Weergavenaam', 'Complete Name'],
    vat: ['vat', 'Tax ID', 'BTW-nummer', 'BTW-nr.'],
    kvk: ['company_registry', 'Company ID', 'Bedrijfs-ID', 'KvK-nummer', 'l10n_nl_kvk'],
    email: ['email', 'E-mail'],
    website: ['website', 'Website Link', 'Websitelink'],
    group: ['industry_id', 'industry_id/name', 'Industry', 'Sector', 'category_id', 'category_id/name', 'Tags', 'Labels'],
    ownerKey: ['user_id/id', 'Salesperson/External ID', 'Verkoper/Externe ID'],
    ownerName: ['user_id', 'user_id/name', 'Salesperson', 'Verkoper'],
    isCompany: ['is_company', 'Is a Company', 'Is een bedrijf'],
    parent: ['parent_id/id', 'Related Company/External ID', 'Gerelateerd bedrijf/Externe ID'],
    related: ['parent_id/name', 'parent_id', 'parent_name', 'Related Company', 'Gerelateerd bedrijf'],
    post: ['function', 'Job Position', 'Functie'],
    isCustomer: ['customer_rank', 'customer', 'Customer Rank'],
    isSupplier: ['supplier_rank', 'supplier', 'Supplier Rank', 'Vendor Rank'],
  }, // prettier-ignore
  knows: (columns, headers) =>
    columns.has('customerName') && hasAny(headers, ['is_company', 'customer_rank', 'Is a Company', 'Is een bedrijf']),
  facts: (row) => {
    // The further lines of a relation that has several of something say only that.
    if (row.text('customerName') === null && row.text('customerKey') === null) return row.pass('no-work')
    const bought = rank(row, 'isSupplier') > 0 && rank(row, 'isCustomer') === 0
    const parent = { key: readCode(row.text('parent')), name: row.text('related') }
    const person = (parent.key !== null || parent.name !== null) && row.flag('isCompany') !== true
    if (person && !bought && row.people) return [contactRow(row, parent, row.text('customerName'), readMail(row.text('email')))]
    return person || bought ? row.pass('not-a-customer') : [customerRow(row)]
  },
}

/** How often it bought from us, or we from it. */
const rank = (row: Row, field: 'isCustomer' | 'isSupplier'): number => Number(row.text(field) ?? 0) || (row.flag(field) === true ? 1 : 0)

export const odooLeads: Format = {
  id: 'odoo-leads',
  what: ['deal', 'touch'],
  synonyms: {
    customerKey: partnerKey,
    customerName: [...partnerName, 'partner_name', 'Customer', 'Klant', 'Company Name', 'Bedrijfsnaam'],
    created: ['create_date', 'Created on', 'Aangemaakt op'],
    // The day on which it was won or lost, never the one that is hoped for.
    closed: ['date_closed', 'Closed Date', 'Gesloten datum', 'Datum gesloten', 'Sluitdatum'],
    contact: ['type', 'Type'],
    memberKey: ['user_id/id', 'Salesperson/External ID', 'Verkoper/Externe ID'],
    memberName: ['user_id', 'user_id/name', 'Salesperson', 'Verkoper'],
    dealKey: ['id', '.id', 'External ID', 'Externe ID', 'Database ID'],
    // Not as a stage: a lost lead keeps the one that it was in, and still has closed.
    outcome: ['won_status', 'stage_id', 'stage_id/name', 'Stage', 'Fase'],
    isWon: ['stage_id/is_won', 'Is Won', 'Is gewonnen'],
    active: ['active', 'Active', 'Actief'],
    probability: ['probability', 'Probability', 'Waarschijnlijkheid', 'Slagingskans'],
    lostReason: ['lost_reason_id', 'lost_reason_id/name', 'lost_reason', ...lostReason],
    value: ['expected_revenue', 'Expected Revenue', 'Verwachte omzet'],
    currency: ['company_currency', 'company_currency/name', 'Currency', 'Valuta'],
  },
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    (columns.has('created') || columns.has('closed')) &&
    (hasAny(headers, ['expected_revenue', 'date_deadline', 'lost_reason_id', 'stage_id', 'stage_id/id']) ||
      (hasAny(headers, ['Opportunity', 'Verkoopkans', 'Kans']) && hasAny(headers, ['Expected Revenue', 'Verwachte omzet', 'Expected Closing', 'Verwachte sluiting']))),
  // What was lost is archived, and archived records are hidden.
  leavesOut: {
    note: 'file-without-lost',
    asked: (columns) => columns.has('active'),
    shown: (fact) => fact.kind === 'deal' && fact.outcome === 'lost',
  },
  // A lead is an address that nobody spoke to yet.
  facts: (row) => (/^lead$/i.test(row.text('contact') ?? '') ? row.pass('no-work') : deal(row)),
} // prettier-ignore

const LINES = ['invoice_line_ids', 'Invoice lines', 'Factuurregels', 'line_ids'] as const
const MOVE = ['move_id'] as const

export const odooInvoices: Format = {
  id: 'odoo-invoices',
  what: ['invoice-line'],
  synonyms: {
    customerKey: [...partnerKey, ...via(MOVE, 'partner_id/id')],
    customerName: [...partnerName, 'move_id/partner_id', 'Partner', 'Relatie', 'Customer', 'Klant', 'Invoice Partner Display Name'],
    date: ['invoice_date', 'move_id/invoice_date', 'date', 'Invoice/Bill Date', 'Invoice Date', 'Factuurdatum', 'Factuur-/boekingsdatum', 'Date', 'Datum'],
    invoice: ['move_id/name', 'move_name', 'move_id', 'move_id/id', 'name', 'id', 'Number', 'Nummer', 'Journal Entry', 'Boeking'],
    product: [...via(LINES, 'product_id', 'product_id/id', 'product_id/name'), ...LINES.flatMap((line) => [`${line}/Product`, `${line}/Label`]), 'Product'],
    quantity: [...via(LINES, 'quantity'), ...LINES.flatMap((line) => [`${line}/Quantity`, `${line}/Hoeveelheid`, `${line}/Aantal`])],
    discountShare: [...via(LINES, 'discount'), ...LINES.flatMap((line) => [`${line}/Discount (%)`, `${line}/Korting (%)`])],
    revenue: [...via(LINES, 'price_subtotal'), ...LINES.flatMap((line) => [`${line}/Subtotal`, `${line}/Subtotaal`]), 'Subtotal', 'Subtotaal'],
    margin: [...via(LINES, 'margin'), ...LINES.flatMap((line) => [`${line}/Margin`, `${line}/Marge`])],
    direction: ['move_type', 'move_id/move_type', 'Type', 'Journal Entry/Type', 'Boeking/Type'],
    status: ['parent_state', 'move_id/state', 'state', 'Status'],
    currency: ['currency_id', 'move_id/currency_id', 'currency_id/name', 'Currency', 'Valuta'],
    balance: ['balance', 'Balance', 'Saldo'],
    lineKind: [...via(LINES, 'display_type'), 'Display Type', 'Weergavetype'],
    memberKey: ['invoice_user_id/id', 'move_id/invoice_user_id/id'],
    memberName: ['invoice_user_id', 'move_id/invoice_user_id', 'Salesperson', 'Verkoper'],
  }, // prettier-ignore
  carries: ['customerKey', 'customerName', 'date', 'invoice', 'direction', 'status', 'memberKey', 'memberName'],
  // Without a type or a balance nothing tells an invoice from a credit note, for both have positive lines.
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    columns.has('date') &&
    columns.has('revenue') &&
    (columns.has('direction') || columns.has('balance')) &&
    hasAny(headers, [...via(LINES, 'price_subtotal'), ...LINES.flatMap((line) => [`${line}/Subtotal`, `${line}/Subtotaal`])]),
  facts: invoiceLine,
}

function invoiceLine(row: Row): readonly Fact[] {
  const state = row.text('status') ?? 'posted'
  if (/cancel|geannuleerd/i.test(state)) return row.pass('cancelled')
  if (!/posted|geboekt|bevestigd/i.test(state)) return row.pass('no-work')
  const direction = row.text('direction')
  if (direction !== null && /^in_|vendor|leverancier|aankoop|inkoop/i.test(direction)) return row.pass('not-a-customer')
  if (direction !== null && /^entry$|^journal entry$|^boeking$/i.test(direction)) return row.pass('no-work')
  const kind = row.text('lineKind')
  // Headings and notes, the tax and what the customer owes are lines too.
  if (kind !== null && !/^product$/i.test(kind)) return row.pass('no-work')
  const subtotal = row.text('revenue')
  if (subtotal === null || /^(?:-?0(?:[.,]0*)?|false)$/i.test(subtotal)) return row.pass('no-work')
  const amount = row.revenue()
  const refund = direction === null ? isDebit(row) : /refund|credit/i.test(direction)
  const revenue = refund ? cents(-Math.abs(amount)) : amount
  const cost = row.cost(amount)
  return [lineOf(row, revenue, cost.cost === null || !refund ? cost : { ...cost, cost: cents(-Math.abs(cost.cost)) })]
}

/** Revenue stands on the credit side, with a balance below nothing. */
const isDebit = (row: Row): boolean => {
  const balance = row.text('balance')
  return balance !== null && !/^[-(]/.test(balance)
}

export const odooHours: Format = {
  id: 'odoo-hours',
  what: ['touch'],
  recorded: () => 'time-entry',
  synonyms: {
    customerKey: [...partnerKey, 'project_id/partner_id/id'],
    customerName: [...partnerName, 'project_id/partner_id', 'project_id/partner_id/name', 'Customer', 'Klant', 'Partner', 'Relatie'],
    date: ['date', 'Date', 'Datum'],
    hours: ['unit_amount', 'Hours Spent', 'Time Spent', 'Quantity', 'Bestede uren', 'Bestede tijd', 'Hoeveelheid'],
    project: ['project_id', 'project_id/id', 'project_id/name', 'Project'],
    memberKey: ['employee_id/id', 'user_id/id'],
    memberName: ['employee_id', 'employee_id/name', 'user_id', 'user_id/name', 'Employee', 'Werknemer'],
  },
  knows: (columns, headers) =>
    (columns.has('customerKey') || columns.has('customerName')) &&
    columns.has('date') &&
    columns.has('memberName') &&
    (hasAny(headers, ['unit_amount']) || (columns.has('hours') && columns.has('project') && hasAny(headers, ['Employee', 'Werknemer']))),
  // The analytic lines of an invoice are about money, and stand in no project.
  facts: (row) => (row.has('project') && row.text('project') === null ? row.pass('no-work') : timeEntry(row, 'date')),
}

export const odooMeetings: Format = {
  id: 'odoo-meetings',
  what: ['touch'],
  synonyms: {
    // Not `partner_id`: that is who called the meeting.
    customerKey: ['opportunity_id/partner_id/id', 'Opportunity/Customer/External ID', 'Verkoopkans/Klant/Externe ID'],
    customerName: ['opportunity_id/partner_id', 'opportunity_id/partner_id/name', 'Opportunity/Customer', 'Verkoopkans/Klant'],
    attendees: ['partner_ids', 'partner_ids/name', 'Attendees', 'Deelnemers'],
    start: ['start', 'Start', 'Begin'],
    end: ['stop', 'Stop', 'Einde'],
    hours: ['duration', 'Duration', 'Duur'],
    allDay: ['allday', 'All Day', 'Hele dag'],
    subject: ['name', 'Subject', 'Meeting Subject', 'Onderwerp'],
    busy: ['show_as', 'Show as', 'Weergeven als'],
    memberKey: ['user_id/id'],
    memberName: ['user_id', 'user_id/name', 'Organizer', 'Organisator', 'Responsible', 'Verantwoordelijke'],
  },
  knows: (columns, headers) =>
    hasAll(headers, 'start', 'stop', 'allday') ||
    (columns.has('attendees') && columns.has('start') && columns.has('allDay') && hasAny(headers, ['Attendees', 'Deelnemers'])),
  facts: (row) => activity(row, 'meeting', () => [attendee(row) ?? row.customer()]),
}

/** The only one who was there besides the organiser. Of more, nothing says who is a colleague and who a customer. */
function attendee(row: Row): Reference | null {
  if (row.text('customerKey') !== null || row.text('customerName') !== null) return null
  const own = row.text('memberName')
  const others = (row.text('attendees') ?? '').split(/[,;]\s*/).filter((name) => name !== '' && name !== own)
  return others.length === 1 && others[0] !== undefined ? { key: null, name: others[0] } : null
}
