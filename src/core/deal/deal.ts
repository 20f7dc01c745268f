/** A deal as the arithmetic sees it: how old it got, how it ended, and what it would still take and bring. */

export type Outcome = 'won' | 'lost' | 'open'

export type Deal = {
  readonly id: string
  /** Age at the end, or now when it is open; days. */
  readonly ageDays: number
  readonly outcome: Outcome
  /** Age at which our records first knew of it; null when they followed it from its first day. */
  readonly firstSeenDays: number | null
  /** Margin when it is won, and the selling hours that it still takes until then; null when nobody said. */
  readonly valueEuro: number | null
  readonly remainingHours: number | null
}
