/** What the Focus page shows: the line, everyone above and below it, and what the plan is worth. */
import type { Line } from './line.ts'
import type { MadePlan } from './plan.ts'
import type { ReasonCode, Verdict, VerdictNumbers } from './verdict.ts'

/** A sentence of the plan about itself: a code with its values. `messages/plan.ts` has the sentence. */
export type Finding = { readonly code: string; readonly facts: Readonly<Record<string, string | number>> }

export type VerdictRow = {
  readonly id: string
  readonly name: string
  readonly group: string | null
  readonly verdict: Verdict
  readonly reason: ReasonCode
  /** Name of the owner, or null where nobody worked this customer. */
  readonly owner: string | null
  readonly hoursNow: number
  readonly hoursPlanned: number
  readonly hoursKnown: 'measured' | 'estimated'
  readonly marginEuro: number
  readonly numbers: VerdictNumbers
}

/** A made plan without its customers: those are a list of their own, as are the ground of a what-if and what may change. */
export type PlanSummary = Omit<MadePlan, 'customers' | 'ground' | 'leastChange'> & { readonly id: string; readonly madeAt: string }

export type Focus = { readonly plan: PlanSummary | null }

export type DrawnLine = { readonly line: Line | null }

/** A part of the list of customers. `next` is the cursor of what comes after it, null at the end. */
export type VerdictList = { readonly rows: readonly VerdictRow[]; readonly next: string | null; readonly total: number }
export const verdictSorts = ['entry-price', 'margin', 'hours-now', 'hours-planned', 'name', 'owner', 'verdict', 'reason'] as const
export type VerdictSort = (typeof verdictSorts)[number]
