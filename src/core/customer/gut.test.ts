import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { clock, nobody, type About } from '../about.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import {
  decideAnswerCustomerGut,
  decideRaiseCustomerGut,
  evolveGut,
  hasTurned,
  initialGut,
  isAsked,
  type GutEvent,
  type GutKnown,
  type GutState,
} from './gut.ts'

const customer = 'c1'
const now = '2026-02-01T08:00:00.000Z'
const about = (known: Partial<GutKnown> = {}, by = 'm1'): About<GutKnown> => ({
  by,
  now,
  known: { grey: true, plan: 3, probabilityWhite: 0.5, ...known },
})
const after = (state: GutState, events: readonly GutEvent[] | Refusal): GutState =>
  isRefusal(events) ? assert.fail(events.code) : events.reduce(evolveGut, state)
const codeOf = (answer: readonly GutEvent[] | Refusal) => (isRefusal(answer) ? answer.code : null)
const answer = (state: GutState, go: boolean, on = about()) => decideAnswerCustomerGut({ customer, go }, state, on)
const raise = (state: GutState, signals: readonly string[] = ['contact-left'], by = clock) =>
  decideRaiseCustomerGut({ customer, signals }, state, { by, now, known: null })

test('a grey customer is answered once, by whom and on what stands with it', () => {
  const state = after(initialGut, answer(initialGut, false))
  assert.deepEqual(state, { asked: null, answer: { go: false, by: 'm1', at: now, probabilityWhite: 0.5 } })
  assert.equal(codeOf(answer(state, true)), 'customer-gut-not-asked')
  // The same that comes twice changes nothing; of somebody else it comes too late.
  assert.deepEqual(answer(state, false), [])
  assert.equal(codeOf(answer(state, false, about({}, 'm2'))), 'customer-gut-not-asked')
  assert.deepEqual(answer(initialGut, true), [
    { type: 'customer-gut-answered', data: { customer, go: true, by: 'm1', at: now, probabilityWhite: 0.5, plan: 3 } },
  ])
})

test('whom arithmetic answers is not asked, and nobody but a member answers', () => {
  assert.equal(codeOf(answer(initialGut, true, about({ grey: false }))), 'customer-gut-not-asked')
  for (const by of [nobody, clock, '']) assert.equal(codeOf(answer(initialGut, true, about({}, by))), 'say-who-you-are')
})

test('a raised question is answered whatever the verdict is, and the answer before it counts until then', () => {
  const said = after(initialGut, answer(initialGut, true))
  const asked = after(said, raise(said, ['money-trouble', 'contact-left', 'contact-left']))
  assert.deepEqual(asked, { ...said, asked: { at: now, signals: ['contact-left', 'money-trouble'] } })
  const again = after(asked, answer(asked, false, about({ grey: false })))
  assert.deepEqual([again.asked, again.answer?.go], [null, false])
})

test('a question is raised on signals, once while it is open, by a member or by the clock', () => {
  const asked = after(initialGut, raise(initialGut))
  assert.deepEqual(raise(asked, ['only-on-price']), [])
  assert.deepEqual(raise(initialGut, []), [])
  assert.equal(codeOf(raise(initialGut, ['only-on-price'], nobody)), 'say-who-you-are')
  assert.equal(codeOf(raise(initialGut, ['only-on-price'], 'm1')), null)
})

test('arithmetic turned against an answer only where it now surely says the other thing and did not then', () => {
  const said = (go: boolean, probabilityWhite: number | null): GutState => ({
    asked: null,
    answer: { go, by: 'm1', at: now, probabilityWhite },
  })
  assert.ok(hasTurned(said(true, 0.5), 0.2) && hasTurned(said(false, 0.5), 0.8))
  assert.ok(!hasTurned(said(true, 0.5), 0.21) && !hasTurned(said(false, 0.5), 0.79))
  assert.ok(!hasTurned(said(true, 0.1), 0) && !hasTurned(said(false, 0.9), 1))
  assert.ok(hasTurned(said(true, null), 0.1) && !hasTurned(said(true, 0.5), null))
  assert.ok(!hasTurned(initialGut, 0) && !hasTurned({ ...said(true, 0.5), asked: { at: now, signals: ['x'] } }, 0))
})

test('whatever happens, the same question is never answered twice', () => {
  const step = fc.record({
    go: fc.boolean(),
    grey: fc.boolean(),
    signals: fc.subarray(['contact-left', 'only-on-price']),
    asks: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let state: GutState = initialGut
      let open = 0
      for (const { go, grey, signals, asks } of steps) {
        const before = state
        if (asks) {
          state = after(state, raise(state, signals))
          if (state !== before) open += 1
          continue
        }
        const answered = answer(state, go, about({ grey }))
        if (!isAsked(state, grey)) {
          // The same again is no answer either.
          assert.ok(state.answer?.go === go ? !isRefusal(answered) && answered.length === 0 : isRefusal(answered))
          continue
        }
        state = after(state, answered)
        // Each answer was to a question of its own: one that was raised, or the first.
        assert.ok(before.asked !== null || before.answer === null)
        open = 0
      }
      assert.ok(open <= 1)
    }),
  )
})
