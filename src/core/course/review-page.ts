/** A review as it is shown: what was agreed before, what was verified, what speaks, what is due, and what is agreed now. */
import type { Named } from '../matter/matter-page.ts'
import type { AskedQuestion } from '../conscience/conscience.ts'
import type { MatterRow } from '../matter/matter-page.ts'
import type { SignalCode, SignalAbout } from '../signal/signal.ts'
import type { Day } from '../units.ts'
import type { Alarm } from './alarm.ts'
import type { AgreementRow, CoursePage } from './course-page.ts'
import type { Cycle } from './cycle.ts'
import type { ReviewFigures } from './review.ts'

export type NotedSignal = {
  readonly what: SignalAbout
  readonly about: Named
  readonly code: SignalCode
  readonly against: boolean
  /** Name of who noted it; null for the arithmetic. */
  readonly by: string | null
  readonly at: string
}

/** A review that was held: its cycle, when, and by whom it was closed. */
export type HeldReview = Cycle & { readonly heldAt: string; readonly by: string | null }

export type ReviewPage = {
  readonly today: Day
  readonly cycle: Cycle
  /** The cycle has not ended yet: what happens until then comes in by itself. */
  readonly running: boolean
  /** Null while it was not held; then what is below is as it is now, and else as it was. */
  readonly held: { readonly at: string; readonly by: string | null; readonly figures: ReviewFigures } | null
  /** The review before it, with which this one opens; null where there was none. */
  readonly previous: HeldReview | null
  /** What was agreed before: of a review that was held, with what had become of it then. */
  readonly agreements: readonly AgreementRow[]
  /** What was agreed in this review. */
  readonly made: readonly AgreementRow[]
  /** What was proposed and nobody took. Null where it was erased. */
  readonly dropped: readonly (string | null)[]
  /** Since the review before, or since the cycle began. */
  readonly since: string
  readonly checked: { readonly good: number; readonly bad: number }
  readonly finished: readonly Named[]
  /** Null once it was held. */
  readonly course: Pick<CoursePage, 'aim' | 'heading' | 'hourPriceEuro' | 'phase'> | null
  readonly alarms: readonly Alarm[]
  readonly signals: readonly NotedSignal[]
  readonly debts: readonly MatterRow[]
  readonly cards: number
  /** Of the organisation. */
  readonly conscience: readonly AskedQuestion[]
  /** All reviews that were held, the last first. */
  readonly reviews: readonly HeldReview[]
}
