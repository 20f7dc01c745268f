/** One customer on one page: the verdict with its numbers, margin and time over the year, and the rows behind them. */
import type { Period } from '../units.ts'
import type { KnownAs } from '../fact/who-is-who-page.ts'
import type { VerdictRow } from '../plan/focus.ts'
import type { SignalRow } from '../signal/signal.ts'
import type { Contest } from './contest.ts'
import type { GutState } from './gut.ts'
import type { Judged } from './response.ts'
import type { Outcome } from '../deal/deal.ts'
import type { HourSource, LostBecause, MarginSource } from '../fact/fact.ts'
import type { Standards } from './standards.ts'
import type { CountedTouches } from './time.ts'

export type SourceRow = {
  readonly what: 'invoice-line' | 'touch' | 'deal'
  readonly file: string
  readonly importId: string
  readonly row: number
  /** Of a deal, when it closed, or else began. */
  readonly day: string
  readonly member: string | null
  readonly invoice: string | null
  readonly product: string | null
  readonly how: string | null
  readonly minutes: number | null
  readonly revenueEuro: number | null
  readonly costEuro: number | null
  /** What the margin was found by; null exactly where the cost is. */
  readonly marginFrom: MarginSource | null
  readonly quantity: number | null
  readonly discountEuro: number | null
  /** Of a deal; null of what is none. */
  readonly outcome: Outcome | null
  readonly valueEuro: number | null
  readonly lostBecause: LostBecause | null
  /** Whether it counts, beside what other files say. */
  readonly counts: boolean
}

/** A contest that stands: what was given beside what was computed, by whom, when and why. */
export type StandingContest = Omit<Contest, 'judged'> & {
  /** Name of who contested. */
  readonly by: string | null
  /** ISO moment. */
  readonly at: string
}

/** GO or NO GO about the customer as it stands. */
export type StandingGut = {
  /** Whether it is asked now. */
  readonly mayAnswer: boolean
  readonly asked: GutState['asked']
  /** The last answer, with the name of who gave it. */
  readonly answer: { readonly go: boolean; readonly by: string | null; readonly at: string } | null
}

export type CustomerPage = {
  readonly id: string
  readonly key: string | null
  readonly name: string
  readonly group: string | null
  /** The ids under which files know it, its own first. */
  readonly knownAs: readonly KnownAs[]
  readonly period: Period
  readonly row: VerdictRow | null
  readonly revenueEuro: number
  readonly hoursToday: number
  /** The judgement that stands; the plan that stands may not know it yet. */
  readonly judged: Judged | null
  readonly contest: StandingContest | null
  readonly gut: StandingGut
  /** Noted about the customer, the newest first; at most twenty. */
  readonly signals: readonly SignalRow[]
  readonly quarters: readonly { readonly from: string; readonly marginEuro: number }[]
  /** How the hours were found: measured minutes, and counted touches with their standard minutes. */
  readonly work: readonly {
    readonly member: string | null
    readonly measured: readonly { readonly source: HourSource; readonly hours: number }[]
    readonly counted: readonly CountedTouches[]
  }[]
  readonly standards: Standards
  readonly sourceRows: { readonly rows: readonly SourceRow[]; readonly next: string | null; readonly total: number }
}
