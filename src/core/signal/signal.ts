/** Signals: what members, or the arithmetic, observe for or against a path that was chosen: a customer that is worked, or a block. */
import { clock, isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** Codes of what a member can note. `messages/signal.ts` has a sentence for each, in both languages. */
export const signalsAgainst = [
  'no-way-in', // no contacts, not even via via
  'money-trouble',
  'only-on-price',
  'contact-left',
  'competitor-inside',
  'keeps-postponing',
] as const
/** Of a customer that is in trouble: nothing can be changed there without a way in. */
export const signalsOfTrouble = ['money-trouble', 'competitor-inside'] as const satisfies readonly (typeof signalsAgainst)[number][]
export const signalsFor = ['new-contact', 'asks-for-us', 'budget-confirmed', 'problem-grew'] as const
/** What a new plan says of itself: noted by the clock only. */
export const signalsOfPlan = ['verdict-turned-black', 'verdict-turned-white'] as const
export const signalCodes = [...signalsAgainst, ...signalsFor, ...signalsOfPlan] as const
export type SignalCode = (typeof signalCodes)[number]

export const isAgainst = (code: SignalCode): boolean => code === 'verdict-turned-black' || isOneOf(signalsAgainst, code)

export const signalSubjects = ['customer', 'block'] as const
/** What a signal can be about. */
export type SignalAbout = (typeof signalSubjects)[number]

export type SignalEvent = {
  readonly type: 'signal-noted'
  readonly data: { readonly what: SignalAbout; readonly about: string; readonly code: SignalCode; readonly against: boolean }
}

export type NoteSignal = {
  readonly what: SignalAbout
  readonly id: string
  readonly code: SignalCode
  readonly against?: boolean | undefined
}

/** A signal as it is listed. */
export type SignalRow = {
  readonly code: SignalCode
  readonly against: boolean
  /** Name of who noted it; null for the arithmetic. */
  readonly by: string | null
  readonly at: string
}
/** The newest first. */
export type SignalList = { readonly signals: readonly SignalRow[] }

/** Under which subject the signals about one customer or block stand in the log. */
export const signalSubject = (what: SignalAbout, id: string): string => `signal:${what}:${id}`

/** Noting a signal. Every code speaks for or against; whoever says the other way is refused. What a plan says, only the clock notes. */
export function decideSignal(
  { what, id, code, against }: NoteSignal,
  _state: null,
  { by }: About<unknown>,
): readonly SignalEvent[] | Refusal {
  if (by !== clock && !isMember(by)) return refuse('say-who-you-are')
  if (by !== clock && isOneOf(signalsOfPlan, code)) return refuse('signal-of-the-plan')
  if (against !== undefined && against !== isAgainst(code)) return refuse('signal-other-way', { way: isAgainst(code) ? 'against' : 'for' })
  return [{ type: 'signal-noted', data: { what, about: id, code, against: isAgainst(code) } }]
}

/** Every signal stands by itself: nothing is folded from them. */
export const signalLog = { initial: null, evolve: (): null => null } as const

const isOneOf = (codes: readonly SignalCode[], code: SignalCode): boolean => codes.includes(code)
