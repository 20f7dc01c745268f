/** Deals out of any CRM. A deal also tells that somebody met the customer when it began and made a quote before it closed. */
import type { Outcome } from '../../core/deal/deal.ts'
import type { Fact, Reference } from '../../core/fact/fact.ts'
import type { Cents, Day } from '../../core/units.ts'
import { hasAny } from '../format.ts'
import type { Format } from '../format.ts'
import { readCode } from '../parse/code.ts'
import { readCurrency } from '../parse/currency.ts'
import { readLostBecause } from '../parse/lost-because.ts'
import type { Row } from '../row.ts'
import { companyNumbers, currency, customerKey, customerName, keyBesideName, lostReason, memberKey, memberName } from './synonyms.ts' // prettier-ignore

const CLOSED = /won\b|lost\b|\bclosed|gewonnen|verloren|gesloten|afgesloten/i
/** Whole phases that mean the same; `Accepted` and `Refused` are those of Teamleader. What was not won is looked for first. */
const WON = /won\b|gewonnen|^(?:accepted|geaccepteerd|aanvaard)$/i
const LOST =
  /lost\b|verloren|\b(?:not|niet)[ -](?:won\b|gewonnen)|^(?:refused|rejected|declined|geweigerd|afgewezen|cancell?ed|geannuleerd|out-?sold)$/i
const OPEN = /^open(?:staand)?$/i
const SURE = /^100(?:[.,]0+)?\s*%?$/
const NO_CHANCE = /^0(?:[.,]0+)?\s*%?$/
const DELETED = /^(?:deleted|verwijderd)$/i

/** Headers that can only be of a deal. */
const DEAL = ['Opportunity ID', 'Opportunity name', 'Opportunity', 'Opportunitynaam', 'Deal ID', 'Deal name', 'Deal title', 'Deal stage', 'Deal', 'Dealnaam', 'Dealfase', 'Titel deal', 'Verkoopkans', 'Verkoopkansnaam', 'Kans', 'Sales stage', 'Verkoopfase', 'Pipeline', 'Topic', 'Onderwerp kans'] as const // prettier-ignore

/** Time sheets and invoices may say which deal they are about. */
const OTHER = ['Uren', 'Aantal uren', 'Hours', 'Minuten', 'Minutes', 'Duur', 'Duration', 'Factuurnummer', 'Factuurdatum', 'Invoice number', 'Invoice date', 'Subject', 'Onderwerp', 'Activity type'] as const // prettier-ignore

export const deals: Format = {
  id: 'deals',
  what: ['deal', 'touch'],
  synonyms: {
    customerName,
    customerKey: [...customerKey, ...keyBesideName],
    ...companyNumbers,
    created: ['Engage date', 'Created date', 'Create date', 'Created on', 'Created at', 'Created', 'Aanmaakdatum', 'Aangemaakt op', 'Aangemaakt', 'Datum aangemaakt', 'Gemaakt op'],
    closed: ['Actual close date', 'Close date', 'Closed date', 'Closed on', 'Closing date', 'Werkelijke sluitingsdatum', 'Sluitdatum', 'Sluitingsdatum', 'Afsluitdatum', 'Gesloten op', 'Datum gesloten'],
    stage: ['Deal stage', 'Sales stage', 'Dealfase', 'Verkoopfase', 'Stage', 'Fase', 'Status'],
    memberName: [...memberName, 'Deal owner', 'Dealeigenaar', 'Opportunity owner'],
    memberKey,
    dealKey: ['Opportunity ID', 'Deal ID', 'Opportunity number', 'Deal number', 'Kans-ID', 'Kansnummer', 'Verkoopkans-ID', 'Verkoopkansnummer', 'Dealnummer'],
    outcome: ['Deal status', 'Opportunity status', 'Dealstatus', 'Status', 'Outcome', 'Result', 'Uitkomst', 'Resultaat', 'Won/lost', 'Win/loss', 'Gewonnen/verloren'],
    isClosed: ['Is closed', 'Closed', 'Gesloten', 'Afgesloten'],
    isWon: ['Is won', 'Won', 'Gewonnen'],
    isLost: ['Is lost', 'Lost', 'Verloren'],
    lostReason,
    // Not what is expected: that may be weighed by how likely it is.
    value: ['Close value', 'Deal value', 'Deal amount', 'Opportunity amount', 'Opportunity value', 'Dealwaarde', 'Dealbedrag', 'Amount excl. VAT', 'Bedrag excl. btw', 'Amount', 'Value', 'Bedrag', 'Waarde', 'Offertebedrag', 'Quote amount'],
    currency,
  }, // prettier-ignore
  knows: (columns, headers) =>
    hasAny(headers, DEAL) &&
    (columns.has('customerName') || columns.has('customerKey')) &&
    (columns.has('created') || columns.has('closed')) &&
    !hasAny(headers, OTHER),
  facts: (row) => deal(row),
}

/**
 * The deal, and what it took of somebody's time, where its days are past: a meeting when it began, a quote when it closed. The
 * day on which an open deal is expected to close is a hope, whichever day that is. A deal of which nothing tells how it ended
 * took its time and is no deal that was won or lost.
 */
export function deal(row: Row, customer: () => Reference = row.customer): readonly Fact[] {
  const stage = row.text('stage')
  if (row.flag('deleted') === true || (stage !== null && DELETED.test(stage))) return row.pass('no-work')
  const begun = past(row, row.when('created'))
  const told = toldOutcome(row)
  const closing =
    isClosed(row, stage) || told === 'won' || told === 'lost' ? (row.when('closed') ?? row.when('won') ?? row.when('lost')) : null
  const ended = past(row, closing)
  // A day that cannot be read is a fault, not a deal without a day.
  if (begun === null && ended === null) return row.fault() === null ? row.pass('no-work') : []
  const own = { row: row.row, customer: customer(), member: row.member() } as const
  const touch = { kind: 'touch', ...own, minutes: null } as const
  const outcome = told ?? outcomeBy(row, closing)
  return [
    ...(begun === null ? [] : [{ ...touch, day: begun, how: 'meeting' as const }]),
    ...(ended === null ? [] : [{ ...touch, day: ended, how: 'quote' as const }]),
    ...(outcome === null
      ? []
      : [
          {
            kind: 'deal' as const,
            ...own,
            id: readCode(row.text('dealKey')),
            created: begun,
            closed: outcome === 'open' ? null : ended,
            outcome,
            value: valueOf(row, outcome),
            lostBecause: outcome === 'lost' ? readLostBecause(row.text('lostReason')) : null,
          },
        ]),
  ]
}

const past = (row: Row, at: Day | null): Day | null => (at !== null && at <= row.today ? at : null)

/** As the row says; where it has neither a mark nor a stage, its day of closing is believed. */
const isClosed = (row: Row, stage: string | null): boolean => row.flag('isClosed') ?? (stage === null || CLOSED.test(stage))

/** How the row itself says that it ended, or that it did not: by a mark, by the name of its stage, by why it was lost. */
function toldOutcome(row: Row): Outcome | null {
  if (row.flag('isWon') === true) return 'won'
  if (row.flag('isLost') === true) return 'lost'
  if (row.flag('isClosed') === false) return 'open'
  const said = saidOf(row)
  for (const words of said) {
    if (LOST.test(words)) return 'lost'
    if (WON.test(words)) return 'won'
  }
  if (said.some((words) => OPEN.test(words))) return 'open'
  if (readLostBecause(row.text('lostReason')) !== null) return 'lost'
  if (said.length > 0) return null
  return row.text('won') !== null ? 'won' : row.text('lost') !== null ? 'lost' : null
}

const saidOf = (row: Row): readonly string[] => [row.text('outcome') ?? '', row.text('stage') ?? ''].filter((words) => words !== '')

/** What its chance says of a deal that closed, under whatever name; open is one of which nothing says that it closed. */
function outcomeBy(row: Row, closing: Day | null): Outcome | null {
  const said = saidOf(row)
  const closed =
    closing !== null || row.flag('isClosed') === true || row.flag('active') === false || said.some((words) => CLOSED.test(words))
  if (!closed) return said.length > 0 || row.has('closed') ? 'open' : null
  const chance = row.text('probability') ?? ''
  return SURE.test(chance) ? 'won' : NO_CHANCE.test(chance) ? 'lost' : null
}

/**
 * CRMs write 0 where nobody filled in an amount, and where a deal brought nothing. A currency of a name that we do not know is
 * strange. A CRM that tells the amount in its own currency too counted it over where that is another figure; the same figure
 * beside another currency is of a company whose own that is.
 */
function valueOf(row: Row, outcome: Outcome): Cents | null {
  const named = row.text('currency')
  const currency = readCurrency(named)
  const own = currency === 'EUR' || row.text('ownValue') === row.text('value') ? null : row.worth('ownValue')
  if (own !== null && own !== 0) return own
  if (named !== null && currency === null) return null
  const value = (outcome === 'won' ? row.worth('wonValue') : null) ?? row.worth('value')
  return value === 0 ? null : value
}
