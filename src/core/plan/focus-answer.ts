/** What the files alone say, without a database: the answer of `koersvast focus`. */
import type { Period } from '../units.ts'
import type { Problem, Question } from '../fact/problem.ts'
import type { Finding } from './focus.ts'
import type { ReasonCode, Verdict, VerdictNumbers } from './verdict.ts'

export type FocusAnswer = {
  readonly period: Period | null
  /** Null when there is nothing to divide yet: a question is open, or no file gave a fact. */
  readonly hourPriceEuro: number | null
  readonly valueEuro: number | null
  readonly upperBoundEuro: number | null
  readonly capacityHours: number | null
  readonly count: Readonly<Record<Verdict, number>>
  readonly verdicts: readonly {
    readonly customer: { readonly id: string; readonly name: string }
    readonly verdict: Verdict
    readonly reason: ReasonCode
    readonly owner: string | null
    /** Hours that the customer takes now, and whether they were measured. */
    readonly hours: number
    readonly hoursKnown: 'measured' | 'estimated'
    readonly hoursPlanned: number
    readonly marginEuro: number
    readonly numbers: VerdictNumbers
  }[]
  readonly findings: readonly Finding[]
  readonly files: readonly { readonly file: string; readonly format: string | null; readonly rows: number; readonly rejected: number }[]
  readonly problems: readonly Problem[]
  readonly questions: readonly Question[]
}
