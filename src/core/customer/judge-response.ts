/** A judgement: what a person expects that hours bring at one customer, in three points; it stands until it is taken back. */
import { refuse, type Refusal } from '../refusal.ts'
import { fitJudged, type Judged, type NoResponse } from './response.ts'

/** The judgements that stand, by customer id. */
export type Judgements = Readonly<Record<string, Judged>>

export type JudgementEvent = {
  readonly type: 'response-judged'
  readonly data: { readonly customer: string; readonly judged: Judged | null }
}

/** Why three points can be no response: the codes of a judgement that is refused. */
export type JudgementRefusal = Extract<
  NoResponse['refused'],
  'no_hours' | 'today_not_above_none' | 'double_not_above_today' | 'not_diminishing'
>

export const initialJudgements: Judgements = {}

/** Giving a judgement, or taking it back with null. Refused with the code of the fit where no curve goes through the points. */
export function decideJudgement(
  command: { customer: string; judged: Judged | null },
  state: Judgements,
): readonly JudgementEvent[] | Refusal {
  const { customer, judged } = command
  const before = state[customer] ?? null
  if (judged === null) return before === null ? [] : [{ type: 'response-judged', data: { customer, judged } }]
  const fitted = fitJudged(judged)
  if ('refused' in fitted) return refuse(fitted.refused, { ...judged, straightEuro: straightEuro(judged) })
  return before !== null && isSameJudgement(before, judged) ? [] : [{ type: 'response-judged', data: { customer, judged } }]
}

export function evolveJudgement(state: Judgements, event: JudgementEvent): Judgements {
  const { [event.data.customer]: _before, ...others } = state
  return event.data.judged === null ? others : { ...others, [event.data.customer]: event.data.judged }
}

/** With double the hours a straight line brings this much, euro: what three points can say lies below it. */
const straightEuro = ({ noneEuro, todayEuro }: Judged): number => 2 * todayEuro - noneEuro

export const isSameJudgement = (one: Judged, other: Judged): boolean =>
  one.hours === other.hours && one.noneEuro === other.noneEuro && one.todayEuro === other.todayEuro && one.doubleEuro === other.doubleEuro
