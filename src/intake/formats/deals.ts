/** Deals out of any CRM. Koersvast keeps none yet: a deal tells that somebody met the customer when it began and made a quote before it closed. */
import type { Fact, Reference } from '../../core/fact/fact.ts'
import type { Day } from '../../core/units.ts'
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { companyNumbers, customerKey, customerName, keyBesideName, memberKey, memberName } from './synonyms.ts'

const CLOSED = /won\b|lost\b|\bclosed|gewonnen|verloren|gesloten|afgesloten/i
const DELETED = /^(?:deleted|verwijderd)$/i

/** Headers that can only be of a deal. */
const DEAL = ['Opportunity ID', 'Opportunity name', 'Opportunity', 'Opportunitynaam', 'Deal ID', 'Deal name', 'Deal title', 'Deal stage', 'Deal', 'Dealnaam', 'Dealfase', 'Titel deal', 'Verkoopkans', 'Verkoopkansnaam', 'Kans', 'Sales stage', 'Verkoopfase', 'Pipeline', 'Topic', 'Onderwerp kans'] as const // prettier-ignore

/** Time sheets and invoices may say which deal they are about. */
const OTHER = ['Uren', 'Aantal uren', 'Hours', 'Minuten', 'Minutes', 'Duur', 'Duration', 'Factuurnummer', 'Factuurdatum', 'Invoice number', 'Invoice date', 'Subject', 'Onderwerp', 'Activity type'] as const // prettier-ignore

export const deals: Format = {
  id: 'deals',
  what: ['touch'],
  synonyms: {
    customerName,
    customerKey: [...customerKey, ...keyBesideName],
    ...companyNumbers,
    created: ['Engage date', 'Created date', 'Create date', 'Created on', 'Created at', 'Created', 'Aanmaakdatum', 'Aangemaakt op', 'Aangemaakt', 'Datum aangemaakt', 'Gemaakt op'],
    closed: ['Actual close date', 'Close date', 'Closed date', 'Closed on', 'Closing date', 'Werkelijke sluitingsdatum', 'Sluitdatum', 'Sluitingsdatum', 'Afsluitdatum', 'Gesloten op', 'Datum gesloten'],
    stage: ['Deal stage', 'Sales stage', 'Dealfase', 'Verkoopfase', 'Stage', 'Fase', 'Status'],
    memberName: [...memberName, 'Deal owner', 'Dealeigenaar', 'Opportunity owner'],
    memberKey,
  }, // prettier-ignore
  knows: (columns, headers) =>
    hasAny(headers, DEAL) &&
    (columns.has('customerName') || columns.has('customerKey')) &&
    (columns.has('created') || columns.has('closed')) &&
    !hasAny(headers, OTHER),
  facts: (row) => deal(row),
}

/**
 * What a deal took of somebody's time, where its days are past: a meeting when it began, a quote when it closed. The day
 * on which an open deal is expected to close is a hope, whichever day that is.
 */
export function deal(row: Row, customer: () => Reference = row.customer): readonly Fact[] {
  const stage = row.text('stage')
  if (row.flag('deleted') === true || (stage !== null && DELETED.test(stage))) return row.pass('no-work')
  const begun = past(row, row.when('created'))
  const ended = isClosed(row, stage) ? past(row, row.when('closed') ?? row.when('won') ?? row.when('lost')) : null
  // A day that cannot be read is a fault, not a deal without a day.
  if (begun === null && ended === null) return row.fault() === null ? row.pass('no-work') : []
  const touch = { kind: 'touch', row: row.row, customer: customer(), member: row.member(), minutes: null } as const
  return [
    ...(begun === null ? [] : [{ ...touch, day: begun, how: 'meeting' as const }]),
    ...(ended === null ? [] : [{ ...touch, day: ended, how: 'quote' as const }]),
  ]
}

const past = (row: Row, at: Day | null): Day | null => (at !== null && at <= row.today ? at : null)

/** As the row says; where it has neither a mark nor a stage, its day of closing is believed. */
const isClosed = (row: Row, stage: string | null): boolean => row.flag('isClosed') ?? (stage === null || CLOSED.test(stage))
