import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import { decideJudgement, evolveJudgement, initialJudgements, type Judgements } from './judge-response.ts'
import { fitJudged, type Judged } from './response.ts'

const judged: Judged = { hours: 10, noneEuro: 1000, todayEuro: 5000, doubleEuro: 7000 }
const decide = (change: Partial<Judged>, state: Judgements = initialJudgements) =>
  decideJudgement({ customer: 'c1', judged: { ...judged, ...change } }, state)
const codeOf = (answer: ReturnType<typeof decide>) => (isRefusal(answer) ? answer.code : null)

test('a judgement stands until it is taken back, and each customer has its own', () => {
  const told = (state: Judgements, customer: string, points: Judged | null): Judgements => {
    const events = decideJudgement({ customer, judged: points }, state)
    return isRefusal(events) ? assert.fail(events.code) : events.reduce(evolveJudgement, state)
  }
  const both = told(told(initialJudgements, 'c1', judged), 'c2', { ...judged, hours: 3 })
  assert.deepEqual(both, { c1: judged, c2: { ...judged, hours: 3 } })
  assert.deepEqual(told(both, 'c1', null), { c2: { ...judged, hours: 3 } })
})

test('the same judgement again, or taking back what does not stand, decides nothing', () => {
  assert.deepEqual(decide({}, { c1: judged }), [])
  assert.deepEqual(decideJudgement({ customer: 'c1', judged: null }, initialJudgements), [])
  assert.notDeepEqual(decide({ doubleEuro: 7001 }, { c1: judged }), [])
})

test('points through which no curve goes are refused, each with its own reason', () => {
  assert.equal(codeOf(decide({ hours: 0 })), 'no_hours')
  assert.equal(codeOf(decide({ todayEuro: 1000 })), 'today_not_above_none')
  assert.equal(codeOf(decide({ doubleEuro: 5000 })), 'double_not_above_today')
  assert.equal(codeOf(decide({ doubleEuro: 9000 })), 'not_diminishing')
  assert.equal(codeOf(decide({ doubleEuro: 8999 })), null)
})

test('what double must stay below is named, and just below it is taken', () => {
  const euro = fc.integer({ min: -10_000, max: 10_000 })
  fc.assert(
    fc.property(euro, fc.integer({ min: 2, max: 10_000 }), (noneEuro, more) => {
      const todayEuro = noneEuro + more
      const no = decide({ noneEuro, todayEuro, doubleEuro: todayEuro + 2 * more })
      const below = isRefusal(no) ? Number(no.facts['straightEuro']) : assert.fail('a steeper second half was taken')
      assert.equal(codeOf(decide({ noneEuro, todayEuro, doubleEuro: below })), 'not_diminishing')
      assert.ok(!isRefusal(decide({ noneEuro, todayEuro, doubleEuro: below - 1 })))
    }),
  )
})

test('every judgement that is taken has a response', () => {
  const euro = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(euro, euro, euro, fc.integer({ min: -1, max: 40 }), (noneEuro, todayEuro, doubleEuro, hours) => {
      const points = { noneEuro, todayEuro, doubleEuro, hours }
      assert.equal(isRefusal(decideJudgement({ customer: 'c1', judged: points }, initialJudgements)), 'refused' in fitJudged(points))
    }),
  )
})
