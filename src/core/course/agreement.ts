/** An agreement: what is done to come back on course, with an owner at once. What nobody owns is not agreed (E24). */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { dayNumber, dayOf, type Day } from '../units.ts'
import type { AlarmKind } from './alarm.ts'
import type { MeasureCode } from './measure.ts'

/** Which alarm it answers: an agreement that answers one is a correction. */
export type Answered = { readonly measure: MeasureCode; readonly kind: AlarmKind; readonly cycle: Day }

export type AgreementStatus = 'open' | 'kept' | 'dropped'

export type Agreement = {
  readonly id: string
  /** Null once it was erased. */
  readonly text: string | null
  readonly owner: string
  /** Last day on which it is still in time. */
  readonly until: Day
  readonly alarm: Answered | null
  /** First day of the cycle in whose review it was made; null outside a review. */
  readonly review: Day | null
  readonly status: AgreementStatus
  readonly madeAt: string
  readonly endedAt: string | null
}

export type AgreementEvent =
  | {
      readonly type: 'agreement-made'
      readonly data: {
        readonly agreement: string
        readonly owner: string
        readonly until: Day
        readonly alarm: Answered | null
        readonly review: Day | null
        readonly at: string
      }
      readonly said: string | null
    }
  | { readonly type: 'agreement-kept'; readonly data: { readonly at: string } }
  | { readonly type: 'agreement-dropped'; readonly data: { readonly at: string } }

export type MakeAgreement = {
  readonly agreement: string
  readonly text: string
  readonly owner: string | null
  readonly until: Day
  readonly alarm: Answered | null
  readonly review: Day | null
}

/** Whether the owner is in the team, the alarm is there, and the review is over. */
export type AgreementKnown = { readonly ownerIsHere: boolean; readonly alarmFound: boolean; readonly reviewOver: boolean }

const SHORTEST = 5
const LONGEST = 500
const MOST_DAYS = 366

/** Making an agreement, by any member. Without an owner there is none. */
export function decideAgreement(
  { agreement, text, owner, until, alarm, review }: MakeAgreement,
  state: Agreement | null,
  { by, now, known }: About<AgreementKnown>,
): readonly AgreementEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  const said = text.trim()
  // Sent twice is made once.
  if (state !== null) return state.text === said && state.owner === owner ? [] : refuse('agreement-known')
  if (said.length < SHORTEST || said.length > LONGEST) return refuse('agreement-length', { least: SHORTEST, most: LONGEST })
  if (owner === null) return refuse('agreement-needs-owner')
  if (!known.ownerIsHere) return refuse('member-unknown', { member: owner })
  const ahead = dayNumber(until) - dayNumber(dayOf(now))
  if (!(ahead >= 0 && ahead <= MOST_DAYS)) return refuse('agreement-day')
  if (review !== null && known.reviewOver) return refuse('review-over')
  if (alarm !== null && !known.alarmFound) return refuse('alarm-unknown')
  return [{ type: 'agreement-made', data: { agreement, owner, until, alarm, review, at: now }, said }]
}

/** Kept, or dropped because it is not needed any more. By its owner; whoever prepared the review may say so in their place, since all sit there. */
export function decideAgreementEnd(
  { kept }: { readonly kept: boolean },
  state: Agreement | null,
  { by, now }: About,
): readonly AgreementEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (state === null) return refuse('agreement-unknown')
  const wanted: AgreementStatus = kept ? 'kept' : 'dropped'
  if (state.status === wanted) return []
  if (state.status !== 'open') return refuse('agreement-ended')
  return [{ type: kept ? 'agreement-kept' : 'agreement-dropped', data: { at: now } }]
}

export function evolveAgreement(state: Agreement | null, event: AgreementEvent): Agreement | null {
  if (event.type === 'agreement-made') {
    const { agreement, at, ...rest } = event.data
    return { ...rest, id: agreement, text: event.said, status: 'open', madeAt: at, endedAt: null }
  }
  const status = event.type === 'agreement-kept' ? 'kept' : 'dropped'
  return state && { ...state, status, endedAt: event.data.at }
}

export const agreementSubject = (id: string): string => `agreement:${id}`
