/** GO or NO GO about a customer from a person's gut: asked where arithmetic cannot tell or signals contradict the path, never twice (E25). */
import { clock, isMember, type About } from '../about.ts'
import { SURE } from '../plan/verdict.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** What a person's gut said; there is nothing between. */
export type Gut = 'go' | 'no-go'

export type GutState = {
  /** The question that is open, and the signals that raised it; null while none is. */
  readonly asked: { readonly at: string; readonly signals: readonly string[] } | null
  /** The last answer. It counts until the question is answered anew; it is asked anew only when the question is raised. */
  readonly answer: GutAnswer | null
}

export type GutAnswer = {
  readonly go: boolean
  /** Id of the member. */
  readonly by: string
  /** ISO moment. */
  readonly at: string
  /** What arithmetic said then: the share of the draws above the line; null where no plan knew the customer. */
  readonly probabilityWhite: number | null
}

type Raised = { readonly customer: string; readonly signals: readonly string[]; readonly at: string }
type Answered = GutAnswer & {
  readonly customer: string
  /** The plan that stood; null before the first. */
  readonly plan: number | null
}

export type GutEvent =
  | { readonly type: 'customer-gut-raised'; readonly data: Raised }
  | { readonly type: 'customer-gut-answered'; readonly data: Answered }

export const initialGut: GutState = { asked: null, answer: null }

const PREFIX = 'customer-gut:'
/** Under which subject the answers about one customer stand in the log. */
export const gutSubject = (customer: string): string => PREFIX + customer

/** What the plan that stands says of the customer: whether it is grey, and how likely it lies above the line. */
export type GutKnown = { readonly grey: boolean; readonly plan: number | null; readonly probabilityWhite: number | null }

/** Whether a person may answer now: the question was raised, or arithmetic cannot tell and nobody answered yet. */
export const isAsked = ({ asked, answer }: GutState, grey: boolean): boolean => asked !== null || (grey && answer === null)

/** Whether arithmetic surely says the other thing: black in four draws out of five where the gut said GO, white where it said NO GO. */
export const isContradicted = (go: boolean, probabilityWhite: number | null): boolean =>
  probabilityWhite !== null && (go ? 1 - probabilityWhite >= SURE : probabilityWhite >= SURE)

/** Whether arithmetic turned against an answer since it was given. Who answered in spite of it is not asked about that again. */
export const hasTurned = ({ asked, answer }: GutState, probabilityWhite: number | null): boolean =>
  asked === null && answer !== null && isContradicted(answer.go, probabilityWhite) && !isContradicted(answer.go, answer.probabilityWhite)

/** A member's answer, where it is asked. Arithmetic answers everybody else, and the same question is never asked twice. */
export function decideAnswerCustomerGut(
  { customer, go }: { readonly customer: string; readonly go: boolean },
  state: GutState,
  { by, now, known: { grey, plan, probabilityWhite } }: About<GutKnown>,
): readonly GutEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  // Told twice, because the answer to the first got lost on the way: nothing is new.
  if (!isAsked(state, grey) && state.answer?.by === by && state.answer.go === go) return []
  if (!isAsked(state, grey)) return refuse('customer-gut-not-asked')
  return [{ type: 'customer-gut-answered', data: { customer, go, by, at: now, probabilityWhite, plan } }]
}

/** Asking it, on signals that contradict the path: by a member who noted one, or by the clock. Once while it is open. */
export function decideRaiseCustomerGut(
  { customer, signals }: { readonly customer: string; readonly signals: readonly string[] },
  state: GutState,
  { by, now }: About<unknown>,
): readonly GutEvent[] | Refusal {
  if (by !== clock && !isMember(by)) return refuse('say-who-you-are')
  if (state.asked !== null || signals.length === 0) return []
  return [{ type: 'customer-gut-raised', data: { customer, signals: [...new Set(signals)].toSorted(), at: now } }]
}

export function evolveGut(state: GutState, { type, data }: GutEvent): GutState {
  if (type === 'customer-gut-raised') return { ...state, asked: { at: data.at, signals: data.signals } }
  const { go, by, at, probabilityWhite } = data
  return { asked: null, answer: { go, by, at, probabilityWhite } }
}
