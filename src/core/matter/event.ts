/** Everything that can be decided about a matter. */
import type { Remains } from '../gate/evidence.ts'
import type { Answer, Outcome, TestCode } from '../gate/rule.ts'
import type { TieCode, Ties } from '../gate/ties.ts'

/** The tie by which a person says that it can be worked with other work: an id or code. */
export type NamedTie = { readonly tie: TieCode; readonly to: string }

/** An answer that stands: from the data with its numbers, or of a member. */
export type GivenAnswer = {
  readonly answer: Answer
  readonly by: 'data' | 'person'
  readonly member: string | null
  readonly numbers: Readonly<Record<string, number>>
  readonly tie: NamedTie | null
}

export type MatterEvent =
  | {
      readonly type: 'matter-caught'
      readonly data: {
        readonly matter: string
        readonly ties: Ties
        readonly remains: Remains | null
        readonly insteadOf: string | null
        readonly caughtBy: string
        readonly caughtAt: string
        readonly owner: string | null
      }
      /** The title; null when it was erased. */
      readonly said: string | null
    }
  | {
      readonly type: 'matter-described'
      readonly data: { readonly ties: Ties; readonly remains: Remains | null; readonly retitled: boolean }
      /** The new title; null when it stays, or was erased. */
      readonly said: string | null
    }
  | { readonly type: 'matter-answered'; readonly data: { readonly test: TestCode } & GivenAnswer }
  | { readonly type: 'matter-stopped'; readonly data: { readonly test: TestCode; readonly outcome: Outcome } }
  | { readonly type: 'matter-placed'; readonly data: { readonly block: string } }
  /** Out of its block again, which was stopped or changed: its GO was about that, so it is asked anew. */
  | { readonly type: 'matter-released'; readonly data: { readonly block: string } }
  | {
      readonly type: 'matter-retested'
      readonly data: { readonly test: TestCode; readonly numbers: Readonly<Record<string, number>> }
    }
  | { readonly type: 'matter-taken'; readonly data: { readonly owner: string } }
  | HandoverEvent
  | { readonly type: 'matter-solved'; readonly data: { readonly by: string } }
  | { readonly type: 'matter-checked'; readonly data: { readonly by: string; readonly good: boolean } }
  /** The hierarchy checks now, in place of who had it first; `debt` is null where it is their own matter. */
  | { readonly type: 'check-taken-over'; readonly data: Handed }
  | { readonly type: 'matter-closed'; readonly data: Readonly<Record<string, never>> }

export type Offer = { readonly from: string; readonly to: string; readonly since: string; readonly until: string }
type Handed = { readonly from: string; readonly to: string; readonly debt: string | null }

export type HandoverEvent =
  | { readonly type: 'handover-offered' | 'handover-passed-up'; readonly data: Offer }
  | { readonly type: 'handover-declined' | 'handover-withdrawn' | 'handover-lapsed'; readonly data: { readonly to: string } }
  /** Accepted by the one to whom it was offered, or taken over by the top of the hierarchy; `debt` must still check it. */
  | { readonly type: 'handover-accepted' | 'handover-taken-over'; readonly data: Handed }
