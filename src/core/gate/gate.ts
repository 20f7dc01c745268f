/** The gate: five tests in one order, and the walk through them. */
import type { Evidence, Hint } from './evidence.ts'
import type { Answer, Outcome, Rule, TestCode } from './rule.ts'
import { clusterable } from './rules/clusterable.ts'
import { gut } from './rules/gut.ts'
import { influence } from './rules/influence.ts'
import { owned } from './rules/owned.ts'
import { pareto } from './rules/pareto.ts'

/** The one list. A test more is one file more and one place in this list. */
export const gate: readonly Rule[] = [pareto, clusterable, influence, owned, gut]

/** The answers that stand, by test. */
export type Answers = Readonly<Partial<Record<TestCode, Answer>>>

export type DataAnswer = { readonly test: TestCode; readonly answer: Answer; readonly numbers: Readonly<Record<string, number>> }

/** Where something stands in the gate, with what the data answered on the way. */
export type Standing = { readonly fromData: readonly DataAnswer[] } & (
  | { readonly at: 'question'; readonly test: TestCode; readonly hints: readonly Hint[] }
  | { readonly at: 'outcome'; readonly test: TestCode; readonly outcome: Outcome }
  | { readonly at: 'passed' }
)

/**
 * Walks the tests in their order up to the first that waits for a person or is not passed.
 * The data speaks first; where it is silent, what was answered before stands.
 */
export function walk(answers: Answers, evidence: Evidence): Standing {
  const fromData: DataAnswer[] = []
  for (const rule of gate) {
    const told = rule.fromData(evidence)
    if (told !== null) fromData.push({ test: rule.code, answer: told, numbers: rule.numbers(evidence) })
    const answer = told ?? answers[rule.code]
    if (answer === undefined) return { at: 'question', test: rule.code, hints: rule.hints(evidence), fromData }
    if (answer !== rule.passes) return { at: 'outcome', test: rule.code, outcome: rule.outcome, fromData }
  }
  return { at: 'passed', fromData }
}

/** The first test that the answers do not pass; null when they pass all. */
export const firstOpen = (answers: Answers): TestCode | null => gate.find(({ code, passes }) => answers[code] !== passes)?.code ?? null

/** The rule of a test; undefined for a code that is none. */
export const ruleOf = (test: TestCode): Rule | undefined => gate.find(({ code }) => code === test)
