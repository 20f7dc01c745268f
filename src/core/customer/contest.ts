/** A contest: a member's objection to a verdict, with a reason and new facts. The arithmetic runs again on them, and what it says stands; it is never an override (E4). */
import { isMember, type About } from '../about.ts'
import type { ReasonCode, Verdict } from '../plan/verdict.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { decideJudgement, isSameJudgement, type Judgements } from './judge-response.ts'
import type { Judged } from './response.ts'

/** Why a verdict is contested. `messages/contest.ts` has a sentence for each, in both languages. */
export const contestReasons = ['hours-wrong', 'margin-wrong', 'potential-unseen', 'won-or-lost-since', 'wrong-group'] as const
export type ContestReason = (typeof contestReasons)[number]

/** What was computed when it was contested: hours and margin of the files, the others of the plan that stood. */
export type Computed = {
  readonly hoursNow: number
  readonly marginEuro: number
  readonly entryPriceEuro: number
  readonly probabilityWhite: number
}

export type Contest = {
  readonly reason: ContestReason
  /** Given in the place of what the files say; null where that stands. */
  readonly hours: number | null
  readonly marginEuro: number | null
  /** What a member expects of hours, given with it; null where nothing was. */
  readonly judged: Judged | null
  readonly computed: Computed
  /** In the member's own words; null once they were erased. */
  readonly why: string | null
}
/** Null while none stands. */
export type ContestState = Contest | null

type Contested = Omit<Contest, 'why'> & {
  readonly customer: string
  /** The verdict and its reason as they stood, and the plan that said so. */
  readonly verdict: Verdict
  readonly verdictReason: ReasonCode
  readonly plan: number
}

export type ContestEvent =
  | { readonly type: 'verdict-contested'; readonly data: Contested; readonly said: string | null }
  | { readonly type: 'contest-withdrawn'; readonly data: { readonly customer: string } }

export type ContestVerdict = {
  readonly customer: string
  readonly reason: ContestReason
  readonly hours: number | null
  readonly marginEuro: number | null
  /** Three points, about so many hours, or else about those that then count. */
  readonly judged: (Omit<Judged, 'hours'> & { readonly hours?: number | undefined }) | null
  readonly why: string
}

/** What stands about the customer: the figures, the verdict, and all judgements. */
export type ContestKnown = {
  readonly computed: Computed
  readonly verdict: Verdict
  readonly verdictReason: ReasonCode
  readonly plan: number
  readonly judgements: Judgements
}

export const initialContest: ContestState = null

const PREFIX = 'contest:'
/** Under which subject the contests of one customer stand in the log. */
export const contestSubject = (customer: string): string => PREFIX + customer

const SHORTEST = 10
const LONGEST = 500
const MOST_HOURS = 100_000
const MOST_EURO = 1e12
/** A reader sees hours in tenths and money in euros: closer than this is what the files say already. */
const SAME_HOURS = 0.05 + 1e-9
const SAME_EURO = 0.5 + 1e-9

/** Contesting the verdict that stands. Refused without a fact that differs from what was computed: an opinion alone changes nothing. */
export function decideContest(
  command: ContestVerdict,
  state: ContestState,
  { by, known }: About<ContestKnown>,
): readonly ContestEvent[] | Refusal {
  const { customer, reason } = command
  const { computed, verdict, verdictReason, plan, judgements } = known
  const why = command.why.trim()
  if (!isMember(by)) return refuse('say-who-you-are')
  if (why.length < SHORTEST || why.length > LONGEST)
    return refuse('contest-why-length', { least: SHORTEST, most: LONGEST, length: why.length })
  if (!within(command.hours, 0, MOST_HOURS)) return refuse('contest-hours-out-of-range', { most: MOST_HOURS })
  if (!within(command.marginEuro, -MOST_EURO, MOST_EURO)) return refuse('contest-margin-out-of-range', { most: MOST_EURO })
  const hours = unlessSame(command.hours, computed.hoursNow, SAME_HOURS)
  const marginEuro = unlessSame(command.marginEuro, computed.marginEuro, SAME_EURO)
  const judged = command.judged && { ...command.judged, hours: command.judged.hours ?? hours ?? computed.hoursNow }
  const judgement = judged === null ? [] : decideJudgement({ customer, judged }, judgements)
  if (isRefusal(judgement)) return judgement
  const next = { reason, hours, marginEuro, judged, computed, why }
  if (state !== null && isSame(state, next)) return []
  if (hours === null && marginEuro === null && judgement.length === 0) return refuse('contest-nothing-new')
  return [
    {
      type: 'verdict-contested',
      data: { customer, reason, hours, marginEuro, judged, computed, verdict, verdictReason, plan },
      said: why,
    },
  ]
}

/** Withdrawing the contest that stands: what the files say counts again. */
export function decideWithdrawal(
  { customer }: { readonly customer: string },
  state: ContestState,
  { by }: About<unknown>,
): readonly ContestEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  return state === null ? [] : [{ type: 'contest-withdrawn', data: { customer } }]
}

export function evolveContest(_state: ContestState, event: ContestEvent): ContestState {
  if (event.type === 'contest-withdrawn') return null
  const { reason, hours, marginEuro, judged, computed } = event.data
  return { reason, hours, marginEuro, judged, computed, why: event.said }
}

/**
 * The judgement that a change of the contest asks for: the one given with it, or null, the end of the one given before, as long as
 * nobody judged otherwise since.
 */
export function judgementAfter(
  customer: string,
  before: ContestState,
  after: ContestState,
  judgements: Judgements,
): Judged | null | 'as-it-was' {
  if (after?.judged) return after.judged
  const standing = judgements[customer] ?? null
  return standing !== null && isSameOrNone(standing, before?.judged ?? null) ? null : 'as-it-was'
}

const within = (value: number | null, least: number, most: number): boolean => value === null || (value >= least && value <= most)

const unlessSame = (given: number | null, computed: number, margin: number): number | null =>
  given === null || Math.abs(given - computed) <= margin ? null : given

const isSame = (one: Contest, other: Contest): boolean =>
  one.reason === other.reason &&
  one.hours === other.hours &&
  one.marginEuro === other.marginEuro &&
  one.why === other.why &&
  isSameOrNone(one.judged, other.judged)

const isSameOrNone = (one: Judged | null, other: Judged | null): boolean =>
  one === null || other === null ? one === other : isSameJudgement(one, other)
