import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Evidence } from './evidence.ts'
import { firstOpen, gate, ruleOf, walk, type Answers } from './gate.ts'
import type { Answer, TestCode } from './rule.ts'
import { changeTies, noTies, sharedTies, tieCodes } from './ties.ts'

const nothing: Evidence = { remains: null, hourPriceEuro: null, ties: noTies, partners: [], block: null, owner: 'eva', hints: [] }
const passing: Answers = { pareto: 'no', cluster: 'yes', influence: 'yes', ownership: 'yes', gut: 'yes' }
const other = (answer: Answer): Answer => (answer === 'yes' ? 'no' : 'yes')

const code = fc.constantFrom('a', 'b', null)
const ties = fc.record({ customer: code, group: code, contact: code, product: code, place: code, kind: code })
const evidences: fc.Arbitrary<Evidence> = fc.record({
  remains: fc.option(fc.record({ valueEuro: fc.nat(2000), hours: fc.nat(20) })),
  hourPriceEuro: fc.option(fc.nat(150)),
  ties,
  partners: fc.array(fc.record({ what: fc.constantFrom('matter', 'block', 'customer'), id: fc.constantFrom('m', 'n'), ties }), {
    maxLength: 3,
  }),
  block: fc.option(fc.constant('b1')),
  owner: fc.option(fc.constant('eva')),
  hints: fc.constant([]),
})
const answer = fc.option(fc.constantFrom('yes', 'no'), { nil: undefined })
const manyAnswers = fc
  .record({ pareto: answer, cluster: answer, influence: answer, ownership: answer, gut: answer })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, given]) => given !== undefined)) as Answers)

test('the five tests, in the order of the essay, each with what becomes of what does not pass', () => {
  assert.deepEqual(
    gate.map(({ code, passes, outcome, question }) => [code, passes, outcome, question]),
    [
      ['pareto', 'no', 'set-aside', 'gate.pareto'],
      ['cluster', 'yes', 'on-hold', 'gate.cluster'],
      ['influence', 'yes', 'dropped', 'gate.influence'],
      ['ownership', 'yes', 'not-executed', 'gate.ownership'],
      ['gut', 'yes', 'alternatives-asked', 'gate.gut'],
    ],
  )
})

test('what passes the tests up to one and not that one has its outcome, whatever would come later', () => {
  for (const [at, { code, passes, outcome }] of gate.entries()) {
    const answers: Answers = { ...passing, [code]: other(passes) }
    const standing = walk(answers, { ...nothing, owner: code === 'ownership' ? null : 'eva' })
    assert.deepEqual({ ...standing, fromData: [] }, { at: 'outcome', test: code, outcome, fromData: [] })
    const missing = Object.fromEntries(Object.entries(passing).filter(([test]) => test !== code)) as Answers
    const open = walk(missing, nothing)
    if (code !== 'ownership') assert.deepEqual({ ...open, fromData: [] }, { at: 'question', test: code, hints: [], fromData: [] })
    assert.equal(firstOpen(missing), gate[at]!.code)
  }
  assert.equal(walk(passing, nothing).at, 'passed')
  assert.equal(firstOpen(passing), null)
})

test('a later test is never looked at before every earlier one has passed', () => {
  fc.assert(
    fc.property(manyAnswers, evidences, (answers, evidence) => {
      const standing = walk(answers, evidence)
      const effective = (test: TestCode) => ruleOf(test)!.fromData(evidence) ?? answers[test]
      const until = standing.at === 'passed' ? gate.length : gate.findIndex(({ code }) => code === standing.test)
      for (const { code, passes } of gate.slice(0, until)) assert.equal(effective(code), passes)
      const looked = gate.slice(0, until + 1).map(({ code }) => code)
      assert.ok(standing.fromData.every(({ test }) => looked.includes(test)))
      if (standing.at === 'question') assert.equal(effective(standing.test), undefined)
      if (standing.at === 'outcome') {
        assert.notEqual(effective(standing.test), ruleOf(standing.test)!.passes)
        assert.equal(standing.outcome, ruleOf(standing.test)!.outcome)
      }
    }),
  )
})

test('the data speaks first, and where it is silent the answer that was given stands', () => {
  const dear: Evidence = { ...nothing, remains: { valueEuro: 100, hours: 10 }, hourPriceEuro: 91 }
  assert.deepEqual(walk(passing, dear), {
    at: 'outcome',
    test: 'pareto',
    outcome: 'set-aside',
    fromData: [{ test: 'pareto', answer: 'yes', numbers: { valueEuro: 100, hours: 10, hourPriceEuro: 91 } }],
  })
  assert.equal(walk(passing, { ...dear, hourPriceEuro: null }).at, 'passed')
})

test('pareto: below the hour price stops, at it passes, and nothing unknown is guessed', () => {
  const told = (valueEuro: number, hours: number, hourPriceEuro: number | null) =>
    ruleOf('pareto')!.fromData({ ...nothing, remains: { valueEuro, hours }, hourPriceEuro })
  assert.equal(told(909, 10, 91), 'yes')
  assert.equal(told(910, 10, 91), 'no')
  assert.equal(told(1, 0, 91), 'no')
  assert.equal(told(0, 0, 91), 'yes')
  assert.equal(told(910, 10, null), null)
  assert.equal(ruleOf('pareto')!.fromData({ ...nothing, hourPriceEuro: 91 }), null)
  for (const broken of [Number.NaN, Infinity]) {
    assert.equal(told(broken, 10, 91), null)
    assert.equal(told(910, broken, 91), null)
    assert.equal(told(910, 10, broken), null)
  }
  assert.equal(told(910, -1, 91), null)
})

test('cluster: a shared tie of any kind passes, ties without a partner stop, and without ties a person is asked', () => {
  const { fromData, numbers } = ruleOf('cluster')!
  for (const tie of tieCodes) {
    const mine = { ...noTies, [tie]: 'a' }
    const partner = (ties: typeof noTies) => ({ what: 'matter', id: 'n', ties }) as const
    assert.equal(fromData({ ...nothing, ties: mine, partners: [partner(mine)] }), 'yes')
    assert.deepEqual(numbers({ ...nothing, ties: mine, partners: [partner(mine), partner(noTies)] }), { partners: 1 })
    assert.equal(fromData({ ...nothing, ties: mine, partners: [partner({ ...noTies, [tie]: 'b' })] }), 'no')
    assert.equal(fromData({ ...nothing, ties: mine, partners: [] }), 'no')
    assert.equal(fromData({ ...nothing, ties: mine, block: 'b1' }), 'yes')
    assert.equal(fromData({ ...nothing, partners: [partner(mine), partner(noTies)], block: 'b1' }), null)
  }
})

test('ownership is what the data says, and never a question', () => {
  fc.assert(
    fc.property(manyAnswers, evidences, (answers, evidence) => {
      assert.equal(ruleOf('ownership')!.fromData(evidence), evidence.owner === null ? 'no' : 'yes')
      const standing = walk(answers, evidence)
      assert.ok(standing.at !== 'question' || standing.test !== 'ownership')
    }),
  )
})

test('influence without a customer, and the gut ever, are not answered from data; hints stand beside the first and nothing beside the gut', () => {
  fc.assert(
    fc.property(evidences, (evidence) => {
      for (const test of ['influence', 'gut'] as const) assert.equal(ruleOf(test)!.fromData(evidence), null)
    }),
  )
  const hinted: Evidence = { ...nothing, hints: [{ code: 'tried-before', numbers: { times: 3 } }] }
  const asked = (answers: Answers) => {
    const standing = walk(answers, hinted)
    return standing.at === 'question' ? standing.hints : assert.fail(standing.at)
  }
  assert.deepEqual(asked({ pareto: 'no', cluster: 'yes' }), hinted.hints)
  assert.deepEqual(asked({ pareto: 'no', cluster: 'yes', influence: 'yes' }), [])
})

test('what is not named of ties stays, null takes one away, and a blank is none', () => {
  const both = { ...noTies, customer: 'c1', place: 'Tilburg' }
  assert.deepEqual(changeTies(both, { place: null }), { ...noTies, customer: 'c1' })
  assert.deepEqual(changeTies(both, { customer: ' ', kind: ' k1 ' }), { ...noTies, place: 'Tilburg', kind: 'k1' })
  assert.deepEqual(sharedTies(both, { ...both, customer: 'c2' }), ['place'])
  assert.deepEqual(sharedTies(noTies, noTies), [])
})
