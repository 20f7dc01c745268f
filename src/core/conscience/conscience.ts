/** Conscience questions: what an organisation must be able to answer about itself and about each customer, answered once a cycle (E7 to E11). */
import { isMember, type About } from '../about.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Day } from '../units.ts'

/** In the order in which they are asked. */
export const questionsOfAll = [
  'whom', // which customers do we serve, and why?
  'problem', // which problem do they have, and what demand does it cause?
  'solution', // what do we really solve, and what do they think it is worth?
  'price', // are we only fighting on price?
  'time', // does our time go to what matters?
] as const
/** Those that are asked of one customer as well. */
export const questionsOfCustomer = ['problem', 'solution'] as const
export type QuestionCode = (typeof questionsOfAll)[number]

/** Numbers that speak for or against an answer, by name; what is not known is not in it. */
export type Evidence = Readonly<Record<string, number>>

/** `customer` is null for the organisation itself; `cycle` is the first day of the one in which it was answered. */
export type ConscienceEvent = {
  readonly type: 'conscience-answered'
  readonly data: {
    readonly question: QuestionCode
    readonly customer: string | null
    readonly cycle: Day
    readonly at: string
    /** As it was when the answer was given. */
    readonly evidence: Evidence
  }
  readonly said: string | null
}

/** The answers of one subject: one for each question and cycle, the last that was given. */
export type ConscienceAnswers = readonly { readonly question: QuestionCode; readonly cycle: Day; readonly text: string | null }[]

export type AnswerConscience = { readonly question: QuestionCode; readonly customer: string | null; readonly text: string }
export type ConscienceKnown = { readonly cycle: Day; readonly evidence: Evidence }

const SHORTEST = 3
const LONGEST = 1000

/** Answering, by any member; in the same cycle a later answer takes the place of an earlier one, which the log keeps. */
export function decideConscience(
  { question, customer, text }: AnswerConscience,
  state: ConscienceAnswers,
  { by, now, known: { cycle, evidence } }: About<ConscienceKnown>,
): readonly ConscienceEvent[] | Refusal {
  if (!isMember(by)) return refuse('say-who-you-are')
  if (customer !== null && !questionsOfCustomer.some((one) => one === question)) return refuse('question-of-all')
  const said = text.trim()
  if (said.length < SHORTEST || said.length > LONGEST) return refuse('conscience-length', { least: SHORTEST, most: LONGEST })
  if (state.some((one) => one.question === question && one.cycle === cycle && one.text === said)) return []
  return [{ type: 'conscience-answered', data: { question, customer, cycle, at: now, evidence }, said }]
}

export function evolveConscience(state: ConscienceAnswers, { data: { question, cycle }, said }: ConscienceEvent): ConscienceAnswers {
  return [...state.filter((one) => one.question !== question || one.cycle !== cycle), { question, cycle, text: said }]
}

export const conscienceSubject = (customer: string | null): string => (customer === null ? 'conscience' : `conscience:${customer}`)

/** An answer as it is shown, with what was known then. */
export type AnsweredQuestion = {
  readonly text: string | null
  /** Name of who answered; null where nobody knows it any more. */
  readonly by: string | null
  readonly at: string
  readonly cycle: Day
  readonly evidence: Evidence
}

/** A question with what speaks now, the answer of this cycle, and earlier ones beside what was known then; the newest first. */
export type AskedQuestion = {
  readonly question: QuestionCode
  readonly evidence: Evidence
  readonly answer: AnsweredQuestion | null
  readonly earlier: readonly AnsweredQuestion[]
}

export type ConsciencePage = { readonly cycle: Day; readonly questions: readonly AskedQuestion[] }
