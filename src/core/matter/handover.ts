/** Handing a matter over: the owner stays owner until another accepts, or until the hierarchy takes it. */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { HandoverEvent } from './event.ts'
import type { Matter } from './matter.ts'
import { ownerFault } from './owner.ts'
import { debtAfter } from './verification-debt.ts'

/** Offering it to another member, who has until a later moment to accept. One offer at a time. */
export function decideOffer(
  command: { readonly to: string; readonly until: string },
  state: Matter | null,
  { by, now }: About<unknown>,
): readonly HandoverEvent[] | Refusal {
  const { to, until } = command
  if (state === null) return refuse('matter-unknown')
  const fault = ownerFault(state, by)
  if (fault !== null) return fault
  if (state.offer !== null) return refuse('offer-open', { to: state.offer.to, until: state.offer.until })
  if (!isMember(to)) return refuse('member-unknown')
  if (to === by) return refuse('offer-to-oneself')
  if (!isMoment(until) || until <= now) return refuse('offer-until-past')
  return [{ type: 'handover-offered', data: { from: by, to, since: now, until } }]
}

/** Accepting makes the new owner; the first owner must then check that it is really solved. */
export function decideAccept(_command: object, state: Matter | null, { by }: About<unknown>): readonly HandoverEvent[] | Refusal {
  if (state === null) return refuse('matter-unknown')
  const { offer } = state
  if (offer === null) return refuse('no-offer')
  if (offer.to !== by) return refuse('offer-to-another', { to: offer.to })
  return [{ type: 'handover-accepted', data: { from: offer.from, to: by, debt: debtAfter(state, by) } }]
}

/** Declining, by the one to whom it was offered, leaves it with the owner. */
export function decideDecline(_command: object, state: Matter | null, { by }: About<unknown>): readonly HandoverEvent[] | Refusal {
  if (state === null) return refuse('matter-unknown')
  const { offer } = state
  if (offer === null) return refuse('no-offer')
  if (offer.to !== by) return refuse('offer-to-another', { to: offer.to })
  return [{ type: 'handover-declined', data: { to: by } }]
}

/** The owner takes the offer back. */
export function decideWithdraw(_command: object, state: Matter | null, { by }: About<unknown>): readonly HandoverEvent[] | Refusal {
  if (state === null) return refuse('matter-unknown')
  const fault = ownerFault(state, by)
  if (fault !== null) return fault
  return state.offer === null ? refuse('no-offer') : [{ type: 'handover-withdrawn', data: { to: state.offer.to } }]
}

export type PassUpKnown = {
  /** Who leads the one to whom it was offered; null at the top. */
  readonly leader: string | null
  /** Until when the leader can accept, ISO. */
  readonly until: string
}

/**
 * By the clock: what was not accepted in time goes one level up, and the top owns it without being asked.
 * Where the way up leads to the owner, the offer lapses: it is theirs already.
 */
export function decidePassUp(_command: object, state: Matter | null, { now, known }: About<PassUpKnown>): readonly HandoverEvent[] {
  const offer = state?.offer ?? null
  if (state === null || offer === null || now < offer.until) return []
  const { leader, until } = known
  if (leader !== null && leader === state.owner) return [{ type: 'handover-lapsed', data: { to: offer.to } }]
  if (leader === null || leader === offer.to) {
    return [{ type: 'handover-taken-over', data: { from: offer.from, to: offer.to, debt: debtAfter(state, offer.to) } }]
  }
  return [{ type: 'handover-passed-up', data: { from: offer.from, to: leader, since: now, until } }]
}

/** An offer stands for two working days, so that one made on Friday is not lost in a weekend. */
const STANDS_DAYS = 2

/** Until when an offer of this moment stands where nobody says otherwise; ISO. */
export function standsUntil(now: string): string {
  const until = new Date(now)
  for (let days = 0; days < STANDS_DAYS;) {
    until.setUTCDate(until.getUTCDate() + 1)
    if (until.getUTCDay() !== 0 && until.getUTCDay() !== 6) days += 1
  }
  return until.toISOString()
}

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
