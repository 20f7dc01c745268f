/** What is wrong with a file or a row of it: a code, where, and the values that the sentence needs. Sentences live in messages. */
import type { SaidColumns } from './said-columns.ts'
import type { TableReading, Together } from './together.ts'

/** Codes of everything that intake and matching can object to. `messages/fact.ts` has a sentence for each. */
export const problemCodes = [
  // the whole file: nothing of it was taken
  'file-empty',
  'file-not-a-table',
  'file-unknown-headers',
  'file-unreadable',
  'file-old-excel',
  'file-too-large',
  'file-open-quote',
  'file-too-wide',
  'file-bomb',
  'file-vendor-form',
  'file-is-archive',
  'file-without-attendees',
  'file-needs-parts',
  'file-of-people',
  // one row: it comes back with its reason, the others go on
  'row-no-customer',
  'row-no-member',
  'row-no-date',
  'row-bad-date',
  'row-no-amount',
  'row-bad-amount',
  'row-bad-minutes',
  'row-ragged',
  'row-bad-event',
  'row-member-ambiguous',
  // something to know: nothing was rejected
  'file-without-cost',
  'file-part-of-customers-unknown',
  'file-does-not-add-up',
  'file-without-customers',
  'file-goes-on',
  'file-answered-before',
  'file-tells-again',
  'file-long-days',
  'file-shared-meetings',
  'file-unsure-meetings',
  'file-other-currency',
  'file-vat-unsaid',
  'file-sheet-left',
  'file-without-lost',
  'file-people-left',
  'file-past-retention',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export type Problem = {
  readonly code: ProblemCode
  readonly weight: 'file' | 'row' | 'note'
  readonly file: string
  /** Row number as a spreadsheet shows it: the header is row 1. Null for a whole file. */
  readonly row: number | null
  readonly column: string | null
  /** Values for the sentence: the text that could not be read, a count, a hint. */
  readonly facts: Readonly<Record<string, string | number>>
  /** The cells of a rejected row, so that it can be handed back. */
  readonly cells: readonly string[] | null
}

/** Something only a person knows about a file. Unanswered, the file is not taken. */
export const questionCodes = [
  'which-margin',
  'which-vat',
  'which-date-order',
  'which-decimal',
  'which-rate',
  'which-columns',
  'which-accounts',
  'whose-calendar',
  'which-domains',
  'which-tables',
] as const
export type QuestionCode = (typeof questionCodes)[number]

export type Question = {
  readonly code: QuestionCode
  readonly file: string
  readonly column: string | null
  /** Values for the sentence, such as an example of a date that can be read in two ways. */
  readonly facts: Readonly<Record<string, string | number>>
  /** The answers to choose from; empty when a number is asked. */
  readonly choices: readonly string[]
  /** What stands beside each choice, in the same order, where the choice alone says too little. */
  readonly labels?: readonly string[]
  /** The choices that are probably right, where several may be taken. */
  readonly suggested?: readonly string[]
  /** How the columns probably are, where a person is asked which is which. */
  readonly columns?: SaidColumns
  /** The tables that seem to belong together, and how they would be read. */
  readonly together?: Together
}

/** What a person answered about one file. */
export type Answers = {
  /** Share of revenue that is margin, in percent, for files without a cost column. */
  readonly marginPercent?: number | undefined
  /** The same for the customers of a group, by its name, where it is another. */
  readonly groupPercents?: Readonly<Record<string, number>> | undefined
  /** Percent of VAT that is in the amounts of the revenue; 0 where there is none. */
  readonly vatPercent?: number | undefined
  readonly dateOrder?: 'dmy' | 'mdy' | undefined
  readonly decimal?: ',' | '.' | undefined
  /** What one of another currency is in euros: `{ USD: 0.92 }`. */
  readonly rates?: Readonly<Record<string, number>> | undefined
  /** What the file holds and which column is what, for headers that nobody knows. */
  readonly columns?: SaidColumns | undefined
  /** What tables that belong together are read as; none when they are read apart. */
  readonly tables?: readonly TableReading[] | undefined
  /** The ledger accounts that hold revenue, by their codes in the file. */
  readonly accounts?: readonly string[] | undefined
  /** The name of the member whose calendar it is. */
  readonly member?: string | undefined
  /** The domains of our own addresses. */
  readonly domains?: readonly string[] | undefined
  /** Whether invoices and hours that other files have as well are the same (which is assumed), or stand beside them. */
  readonly overlap?: 'replaces' | 'adds' | undefined
}
