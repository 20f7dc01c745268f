/** A rule of the gate: one test with two answers, and what becomes of a matter that does not pass. */
import type { Evidence, Hint } from './evidence.ts'

export type TestCode = 'pareto' | 'cluster' | 'influence' | 'ownership' | 'gut'

/** Nothing between: no maybe, no score. For the gut yes is GO and no is NO GO. */
export type Answer = 'yes' | 'no'

export type Outcome = 'set-aside' | 'on-hold' | 'dropped' | 'not-executed' | 'alternatives-asked'

export type Rule = {
  readonly code: TestCode
  /** The code of the sentence that asks it. */
  readonly question: `gate.${TestCode}`
  /** The answer with which the matter goes on. */
  readonly passes: Answer
  /** What becomes of it with the other answer. */
  readonly outcome: Outcome
  /** What the data answers; null where only a person can tell. */
  readonly fromData: (evidence: Evidence) => Answer | null
  /** The numbers behind an answer from data. */
  readonly numbers: (evidence: Evidence) => Readonly<Record<string, number>>
  /** What may stand beside the question. */
  readonly hints: (evidence: Evidence) => readonly Hint[]
}
