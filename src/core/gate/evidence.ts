/** Evidence: what the data says about a matter when it stands before the gate. */
import type { Reach } from './reach.ts'
import type { Ties } from './ties.ts'

/** What is left of it: EUR that can still be earned, and the hours that takes. */
export type Remains = { readonly valueEuro: number; readonly hours: number }

/** Other work with which it could be worked: another open matter, something in the forming block, or a white customer of the plan. */
export type Partner = { readonly what: 'matter' | 'block' | 'customer'; readonly id: string; readonly ties: Ties }

/** Something worth knowing beside a question that only a person can answer: a message code and its numbers. */
export type Hint = { readonly code: string; readonly numbers: Readonly<Record<string, number>> }

export type Evidence = {
  readonly remains: Remains | null
  /** What the next hour is worth, EUR; null where there is no plan. */
  readonly hourPriceEuro: number | null
  readonly ties: Ties
  /** Candidates; the rule itself looks which of them share a tie. */
  readonly partners: readonly Partner[]
  /** The block in which it is worked already. */
  readonly block: string | null
  readonly owner: string | null
  readonly hints: readonly Hint[]
  /** Whether its customer can be got at; null or absent where it has no customer. */
  readonly reach?: Reach | null
}
