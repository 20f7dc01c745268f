/** Answering the test at which a matter stands: yes or no, by a member, where the data cannot tell. */
import { isMember, type About } from '../about.ts'
import { firstOpen, ruleOf, walk } from '../gate/gate.ts'
import type { Answer, TestCode } from '../gate/rule.ts'
import { changeTies, tieCodes, type Ties } from '../gate/ties.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { MatterEvent, NamedTie } from './event.ts'
import type { Matter } from './matter.ts'
import { andWalk, answersOf, evidenceOf, type GateKnown } from './walk-on.ts'

export type AnswerTest = {
  readonly test: TestCode
  readonly answer: Answer
  /** With which it can be worked; a yes on the cluster test must name it. */
  readonly tie: NamedTie | null
}

/** The test that waits for a person, by what was decided so far; null when none does. */
export const testAtHand = (matter: Matter): TestCode | null => (matter.status === 'at-gate' ? firstOpen(answersOf(matter)) : null)

/** The ties by which others can be clustered with it, with the one that a person named. */
export function tiesOf({ ties, answers }: Matter): Ties {
  const named = answers.cluster?.tie ?? null
  return named === null || ties[named.tie] !== null ? ties : changeTies(ties, { [named.tie]: named.to })
}

/** Refused for whoever is no member, for another test than the one at hand, for what the data answers, and for anything between yes and no. */
export function decideAnswer(command: AnswerTest, state: Matter | null, { by, known }: About<GateKnown>): readonly MatterEvent[] | Refusal {
  const { test, answer, tie } = command
  if (state === null) return refuse('matter-unknown')
  if (!isMember(by)) return refuse('say-who-you-are')
  if (state.status === 'not-executed') return refuse('matter-to-be-taken')
  const waiting = testAtHand(state)
  // Told twice, because the answer to the first got lost on the way: nothing is new.
  const given = state.answers[test]
  if (test !== waiting && given?.by === 'person' && given.member === by && given.answer === answer) return []
  if (waiting === null) return refuse('no-test-at-hand')
  const evidence = evidenceOf(state, known)
  const rule = ruleOf(test)
  if (rule !== undefined && rule.fromData(evidence) !== null) return refuse('test-answered-by-data', { test })
  // The data may have answered what waited; then it stands further on, and goes there first.
  const standing = walk(answersOf(state), evidence)
  const atHand = standing.at === 'question' ? standing.test : waiting
  if (rule === undefined || test !== atHand) return refuse('test-not-at-hand', { test, atHand })
  if (answer !== 'yes' && answer !== 'no') return refuse('answer-yes-or-no', { test })
  const named = test === 'cluster' && answer === 'yes' ? tie : null
  if (test === 'cluster' && answer === 'yes' && !isNamed(named)) return refuse('cluster-names-no-tie')

  const before = test === waiting ? [] : andWalk([], state, known)
  if (isRefusal(before)) return before
  const data = { test, answer, by: 'person', member: by, numbers: {}, tie: named } as const
  const events: readonly MatterEvent[] = [...before, { type: 'matter-answered', data }]
  if (answer !== rule.passes) return [...events, { type: 'matter-stopped', data: { test, outcome: rule.outcome } }]
  return andWalk(events, state, known)
}

const isNamed = (tie: NamedTie | null): boolean => tie !== null && tieCodes.includes(tie.tie) && tie.to.trim() !== ''
