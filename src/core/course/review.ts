/** The review of a cycle: prepared by itself, held once, and its minutes do not change any more (E24, E37). */
import { isMember, type About } from '../about.ts'
import type { SoFar } from '../experiment/progress.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Day } from '../units.ts'
import type { AgreementStatus } from './agreement.ts'
import type { Alarm } from './alarm.ts'
import type { Heading } from './forecast-band.ts'
import type { MeasureCode } from './measure.ts'
import type { PhaseCode } from './phase.ts'

/** The figures of a cycle as they were when its review was held: only numbers, codes and ids. */
export type ReviewFigures = {
  readonly phase: PhaseCode
  readonly heading: Heading | null
  /** EUR that is expected above the objective, or below it; null where nothing could be said. */
  readonly aheadEuro: number | null
  readonly measured: Readonly<Partial<Record<MeasureCode, number>>>
  readonly alarms: readonly Alarm[]
  /** Blocks that were finished in the cycle. */
  readonly finished: readonly string[]
  readonly checkedGood: number
  readonly checkedBad: number
  readonly debts: number
  readonly cards: number
  readonly signals: number
  /** What the experiment near the line had measured; null where none ran or nothing was, and not there in reviews of before it was kept. */
  readonly experiment?: SoFar | null
  /** What was agreed before, as it stood. */
  readonly agreements: readonly { readonly id: string; readonly status: AgreementStatus; readonly late: boolean }[]
}

export type Review = {
  readonly cycle: Day
  readonly to: Day
  readonly heldAt: string | null
  readonly figures: ReviewFigures | null
  /** What somebody proposed and nobody took: it was dropped there and then. */
  readonly dropped: readonly { readonly text: string | null }[]
}

export type ReviewEvent =
  | { readonly type: 'proposal-dropped'; readonly data: { readonly cycle: Day; readonly at: string }; readonly said: string | null }
  | {
      readonly type: 'review-held'
      readonly data: { readonly cycle: Day; readonly to: Day; readonly at: string; readonly figures: ReviewFigures }
    }

export const reviewSubject = (cycle: Day): string => `review:${cycle}`

const SHORTEST = 5
const LONGEST = 500

/** Dropping a proposal that nobody takes, in a review that is not over. */
export function decideDropProposal(
  { cycle, text }: { readonly cycle: Day; readonly text: string },
  state: Review | null,
  { by, now }: About<unknown>,
): readonly ReviewEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (isHeld(state)) return refuse('review-over')
  const said = text.trim()
  if (said.length < SHORTEST || said.length > LONGEST) return refuse('agreement-length', { least: SHORTEST, most: LONGEST })
  return [{ type: 'proposal-dropped', data: { cycle, at: now }, said }]
}

/** `to` is the last day of the cycle; null where no cycle begins on that day. */
export type HoldKnown = { readonly to: Day | null; readonly today: Day; readonly figures: ReviewFigures }

/** Closing a review: once, and of a cycle that has begun. */
export function decideHold(
  { cycle }: { readonly cycle: Day },
  state: Review | null,
  { by, now, known: { to, today, figures } }: About<HoldKnown>,
): readonly ReviewEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (isHeld(state)) return []
  if (to === null || cycle > today) return refuse('cycle-unknown')
  return [{ type: 'review-held', data: { cycle, to, at: now, figures } }]
}

export const isHeld = (state: Review | null): boolean => state !== null && state.heldAt !== null

export function evolveReview(state: Review | null, event: ReviewEvent): Review {
  const { cycle } = event.data
  const before = state ?? { cycle, to: cycle, heldAt: null, figures: null, dropped: [] }
  if (event.type === 'proposal-dropped') return { ...before, dropped: [...before.dropped, { text: event.said }] }
  const { to, at, figures } = event.data
  return { ...before, to, heldAt: at, figures }
}
