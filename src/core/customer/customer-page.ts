/** One customer on one page: the verdict with its numbers, margin and time over the year, and the rows behind them. */
import type { Period } from '../units.ts'
import type { VerdictRow } from '../plan/focus.ts'
import type { Judged } from './response.ts'
import type { Standards } from './standards.ts'

export type SourceRow = {
  readonly what: 'invoice-line' | 'touch'
  readonly file: string
  readonly importId: string
  readonly row: number
  readonly day: string
  readonly member: string | null
  readonly invoice: string | null
  readonly product: string | null
  readonly how: string | null
  readonly minutes: number | null
  readonly revenueEuro: number | null
  readonly costEuro: number | null
}

export type CustomerPage = {
  readonly id: string
  readonly key: string | null
  readonly name: string
  readonly group: string | null
  readonly period: Period
  readonly row: VerdictRow | null
  readonly revenueEuro: number
  readonly hoursToday: number
  /** The judgement that stands; the plan that stands may not know it yet. */
  readonly judged: Judged | null
  readonly quarters: readonly { readonly from: string; readonly marginEuro: number }[]
  /** How the hours were found: measured minutes, and counted touches with their standard minutes. */
  readonly work: readonly {
    readonly member: string | null
    readonly measuredHours: number
    readonly counted: readonly { readonly how: string; readonly count: number; readonly minutesEach: number }[]
  }[]
  readonly standards: Standards
  readonly sourceRows: { readonly rows: readonly SourceRow[]; readonly next: string | null; readonly total: number }
}
