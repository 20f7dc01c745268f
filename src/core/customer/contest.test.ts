import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { clock, nobody, type About } from '../about.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import {
  contestReasons,
  decideContest,
  decideWithdrawal,
  evolveContest,
  initialContest,
  judgementAfter,
  type Computed,
  type ContestEvent,
  type ContestKnown,
  type ContestState,
  type ContestVerdict,
} from './contest.ts'

const computed: Computed = { hoursNow: 12.25, marginEuro: 4000.4, entryPriceEuro: 300, probabilityWhite: 0.3 }
const about = (known: Partial<ContestKnown> = {}, by = 'm1'): About<ContestKnown> => ({
  by,
  now: '2026-02-01T08:00:00.000Z',
  known: { computed, verdict: 'black', verdictReason: 'below-line', plan: 4, judgements: {}, ...known },
})
const wish: ContestVerdict = {
  customer: 'c1',
  reason: 'hours-wrong',
  hours: 30,
  marginEuro: null,
  judged: null,
  why: 'Twee bezoeken staan op het verkeerde bedrijf',
}
const decide = (change: Partial<ContestVerdict> = {}, state: ContestState = initialContest, on = about()) =>
  decideContest({ ...wish, ...change }, state, on)
const codeOf = (answer: readonly ContestEvent[] | Refusal) => (isRefusal(answer) ? answer.code : null)
const after = (answer: readonly ContestEvent[] | Refusal, state: ContestState = initialContest) =>
  isRefusal(answer) ? assert.fail(answer.code) : answer.reduce(evolveContest, state)
const points = { noneEuro: 0, todayEuro: 9000, doubleEuro: 12_000 }

test('a contest holds what was given, what was computed, and the verdict as it stood; its words stand beside the log', () => {
  assert.deepEqual(decide(), [
    {
      type: 'verdict-contested',
      data: {
        customer: 'c1',
        reason: 'hours-wrong',
        hours: 30,
        marginEuro: null,
        judged: null,
        computed,
        verdict: 'black',
        verdictReason: 'below-line',
        plan: 4,
      },
      said: wish.why,
    },
  ])
  assert.deepEqual(after(decide()), { reason: 'hours-wrong', hours: 30, marginEuro: null, judged: null, computed, why: wish.why })
})

test('without a fact that differs it is refused, for every reason and however well it is argued', () => {
  for (const reason of contestReasons) {
    assert.equal(codeOf(decide({ reason, hours: null })), 'contest-nothing-new')
    assert.equal(codeOf(decide({ reason, hours: 12.3, marginEuro: 4000, why: 'x'.repeat(500) })), 'contest-nothing-new')
    assert.equal(codeOf(decide({ reason, hours: null, marginEuro: 4001 })), null)
    assert.equal(codeOf(decide({ reason, hours: 0 })), null)
  }
  const standing = { c1: { ...points, hours: computed.hoursNow } }
  assert.equal(codeOf(decide({ hours: null, judged: points })), null)
  assert.equal(codeOf(decide({ hours: null, judged: points }, initialContest, about({ judgements: standing }))), 'contest-nothing-new')
})

test('a figure that is what the files say already is not kept as given', () => {
  const state = after(decide({ hours: 12.28, marginEuro: 100 }))
  assert.deepEqual([state?.hours, state?.marginEuro], [null, 100])
})

test('what cannot be is refused, each with its own code', () => {
  const wrong: readonly [string, Partial<ContestVerdict>][] = [
    ['contest-why-length', { why: '  te kort  ' }],
    ['contest-why-length', { why: 'x'.repeat(501) }],
    ['contest-hours-out-of-range', { hours: -1 }],
    ['contest-hours-out-of-range', { hours: Number.NaN }],
    ['contest-hours-out-of-range', { hours: 100_001 }],
    ['contest-margin-out-of-range', { marginEuro: Infinity }],
    ['contest-margin-out-of-range', { marginEuro: -2e12 }],
    ['not_diminishing', { judged: { ...points, doubleEuro: 18_000 } }],
    ['no_hours', { hours: 0, judged: points }],
  ]
  for (const [expected, change] of wrong) assert.equal(codeOf(decide(change)), expected)
  for (const by of [nobody, clock]) {
    assert.equal(codeOf(decide({}, null, about({}, by))), 'say-who-you-are')
    assert.equal(codeOf(decideWithdrawal({ customer: 'c1' }, after(decide()), about({}, by))), 'say-who-you-are')
  }
})

test('points without hours are about the hours that then count', () => {
  assert.equal(after(decide({ judged: points }))?.judged?.hours, 30)
  assert.equal(after(decide({ hours: null, judged: points }))?.judged?.hours, computed.hoursNow)
  assert.equal(after(decide({ hours: 30, judged: { ...points, hours: 5 } }))?.judged?.hours, 5)
})

test('the same contest again decides nothing; another takes its place; withdrawn there is none', () => {
  const state = after(decide())
  assert.deepEqual(decide({}, state), [])
  assert.equal(after(decide({ hours: 31 }, state), state)?.hours, 31)
  const gone = after(decideWithdrawal({ customer: 'c1' }, state, about()), state)
  assert.equal(gone, null)
  assert.deepEqual(decideWithdrawal({ customer: 'c1' }, gone, about()), [])
})

test('a judgement comes with the contest and goes with it, unless somebody judged otherwise since', () => {
  const judged = { ...points, hours: 30 }
  const given = after(decide({ judged: points }))
  assert.deepEqual(judgementAfter('c1', null, given, {}), judged)
  assert.equal(judgementAfter('c1', given, null, { c1: judged }), null)
  assert.equal(judgementAfter('c1', given, after(decide()), { c1: judged }), null)
  assert.equal(judgementAfter('c1', given, null, { c1: { ...judged, hours: 2 } }), 'as-it-was')
  assert.equal(judgementAfter('c1', given, null, {}), 'as-it-was')
  assert.equal(judgementAfter('c1', after(decide()), null, { c1: judged }), 'as-it-was')
})

test('erased words leave the contest standing', () => {
  const [event] = decide() as readonly ContestEvent[]
  assert.ok(event?.type === 'verdict-contested')
  assert.deepEqual(evolveContest(null, { ...event, said: null }), { ...after(decide()), why: null })
})

test('whatever is contested, nothing in the decision says what the verdict must be', () => {
  const amount = fc.option(fc.integer({ min: -5000, max: 50_000 }))
  fc.assert(
    fc.property(fc.constantFrom(...contestReasons), fc.option(fc.integer({ min: 0, max: 400 })), amount, (reason, hours, marginEuro) => {
      const events = decide({ reason, hours, marginEuro })
      if (isRefusal(events)) return assert.equal(events.code, 'contest-nothing-new')
      for (const { data } of events) {
        assert.ok('verdict' in data && data.verdict === 'black' && data.verdictReason === 'below-line')
        assert.ok(data.hours !== null || data.marginEuro !== null)
      }
    }),
  )
})
