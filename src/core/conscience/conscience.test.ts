/** Conscience questions: answered by a member, once a cycle, with what was known then. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nobody } from '../about.ts'
import { isRefusal } from '../refusal.ts'
import type { Day } from '../units.ts'
import {
  decideConscience,
  evolveConscience,
  questionsOfAll,
  questionsOfCustomer,
  type AnswerConscience,
  type ConscienceAnswers,
} from './conscience.ts'

const now = '2026-02-03T08:00:00.000Z'
const [cycle, next] = ['2026-01-26', '2026-02-09'] as [Day, Day]
const wish: AnswerConscience = { question: 'problem', customer: 'c1', text: 'Hun lijn staat te vaak stil' }
const answer = (change: Partial<AnswerConscience> = {}, state: ConscienceAnswers = [], by = 'm1', at = cycle) => {
  const events = decideConscience({ ...wish, ...change }, state, { by, now, known: { cycle: at, evidence: { matters: 4 } } })
  return isRefusal(events) ? events.code : events
}
const after = (events: ReturnType<typeof answer>, state: ConscienceAnswers = []): ConscienceAnswers =>
  typeof events === 'string' ? assert.fail(events) : events.reduce(evolveConscience, state)

test('an answer keeps the numbers that spoke when it was given', () => {
  assert.deepEqual(answer(), [
    {
      type: 'conscience-answered',
      data: { question: 'problem', customer: 'c1', cycle, at: now, evidence: { matters: 4 } },
      said: wish.text,
    },
  ])
})

test('in one cycle the last answer stands; the next cycle has one of its own', () => {
  const first = after(answer())
  assert.deepEqual(answer({}, first), [])
  const second = after(answer({ text: 'Toch iets anders' }, first), first)
  assert.deepEqual(second, [{ question: 'problem', cycle, text: 'Toch iets anders' }])
  assert.equal(after(answer({}, second, 'm1', next), second).length, 2)
})

test('only some questions are of one customer, and whoever answers says who they are', () => {
  for (const question of questionsOfAll) {
    const ofCustomer = questionsOfCustomer.some((one) => one === question)
    assert.equal(answer({ question }) === 'question-of-all', !ofCustomer, question)
    assert.ok(Array.isArray(answer({ question, customer: null })), question)
  }
  assert.equal(answer({}, [], nobody), 'say-who-you-are')
  assert.equal(answer({ text: '  ja ' }), 'conscience-length')
  assert.equal(answer({ text: 'x'.repeat(1001) }), 'conscience-length')
})
