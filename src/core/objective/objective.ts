/** The one objective: a sentence, a measure, an amount and a day. Everything else is subordinate to it (E17, E18). */
import { nobody, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { daysIn, type Day } from '../units.ts'

/** What is counted. Margin is forecast from the plan; the others are only kept. */
export const measures = ['margin', 'revenue', 'customers', 'other'] as const
export type Measure = (typeof measures)[number]

/** Why an objective is replaced. That the scope was narrowed is none of these: that never touches the objective. */
export const replacements = ['reached', 'out-of-reach', 'market-changed', 'owners-decided', 'wrongly-put'] as const
export type Replacement = (typeof replacements)[number]

export type Objective = {
  /** Null once it was erased. */
  readonly sentence: string | null
  readonly measure: Measure
  /** EUR for margin and revenue, a number for the others. */
  readonly amount: number
  readonly by: Day
  readonly setAt: string
  /** How many objectives there were before it. */
  readonly before: number
}
/** Null while there is none. */
export type ObjectiveState = Objective | null

export type ObjectiveEvent =
  | { readonly type: 'objective-set'; readonly data: ObjectiveData; readonly said: string | null }
  | { readonly type: 'objective-replaced'; readonly data: ObjectiveData & { readonly reason: Replacement }; readonly said: string | null }
type ObjectiveData = { readonly measure: Measure; readonly amount: number; readonly by: Day; readonly at: string }

export type SetObjective = {
  readonly sentence: string
  readonly measure: Measure
  readonly amount: number
  readonly by: Day
  /** Needed where an objective stands. */
  readonly reason: Replacement | null
}

export const initialObjective: ObjectiveState = null

const SHORTEST = 10
const LONGEST = 200
/** Further away than this it steers nothing. */
const MOST_DAYS = 5 * 366

/** Setting the first objective, or replacing the one that stands: never a second beside it, and never without a reason. */
export function decideObjective(
  { sentence, measure, amount, by, reason }: SetObjective,
  state: ObjectiveState,
  { by: member, now }: About,
): readonly ObjectiveEvent[] | Refusal {
  const said = sentence.trim()
  const today = now.slice(0, 10) as Day
  if (member === nobody) return refuse('say-who-you-are')
  if (said.length < SHORTEST || said.length > LONGEST) return refuse('objective-sentence-length', { least: SHORTEST, most: LONGEST })
  if (!(amount > 0 && amount <= 1e12)) return refuse('objective-amount')
  if (!(by > today && daysIn({ from: today, to: by }) <= MOST_DAYS)) return refuse('objective-day')
  const data = { measure, amount, by, at: now }
  if (state === null) return [{ type: 'objective-set', data, said }]
  if (state.sentence === said && state.measure === measure && state.amount === amount && state.by === by) return []
  if (reason === null) return refuse('objective-stands', { sentence: state.sentence ?? '…' })
  return [{ type: 'objective-replaced', data: { ...data, reason }, said }]
}

export function evolveObjective(state: ObjectiveState, { data, said }: ObjectiveEvent): ObjectiveState {
  const { measure, amount, by, at } = data
  return { sentence: said, measure, amount, by, setAt: at, before: state === null ? 0 : state.before + 1 }
}
