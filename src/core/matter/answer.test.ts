import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Answer, TestCode } from '../gate/rule.ts'
import { noTies } from '../gate/ties.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decideAnswer, testAtHand, tiesOf } from './answer.ts'
import { decideCatch, type CatchMatter } from './catch.ts'
import { decideDescribe } from './describe.ts'
import type { MatterEvent, NamedTie } from './event.ts'
import { evolveMatter, type Matter } from './matter.ts'
import { decideTake } from './owner.ts'
import { decideRetest } from './retest.ts'
import type { GateKnown } from './walk-on.ts'

const now = '2026-03-02T09:00:00.000Z'
const around = (hourPriceEuro: number | null, ...customers: string[]): GateKnown => ({
  evidence: {
    hourPriceEuro,
    partners: customers.map((customer) => ({ what: 'customer', id: customer, ties: { ...noTies, customer } })),
    hints: [],
  },
  formingBlock: 'b1',
})
const dark = around(null)
const place: NamedTie = { tie: 'place', to: 'Tilburg' }
const plain: CatchMatter = { matter: 'm1', title: 'Price list is wrong', ties: {}, remains: null, insteadOf: null }

const folded = (answer: readonly MatterEvent[] | Refusal, state: Matter | null = null): Matter =>
  isRefusal(answer) ? assert.fail(answer.code) : (answer.reduce(evolveMatter, state) ?? assert.fail('no matter'))
const codeOf = (answer: readonly MatterEvent[] | Refusal) => (isRefusal(answer) ? answer.code : null)
const caught = (change: Partial<CatchMatter> = {}, known = dark, by = 'eva') =>
  folded(decideCatch({ ...plain, ...change }, null, { by, now, known: { ...known, earlierProposals: [], insteadOfStatus: null } }))
type Around = { readonly by?: string; readonly known?: GateKnown; readonly tie?: NamedTie | null }
const answer = (state: Matter | null, test: TestCode, given: Answer, { by = 'jo', known = dark, tie = place }: Around = {}) =>
  decideAnswer({ test, answer: given, tie }, state, { by, now, known })
const told = (state: Matter, ...given: readonly [TestCode, Answer][]) =>
  given.reduce((before, [test, yes]) => folded(answer(before, test, yes), before), state)
const retest = (state: Matter | null, known: GateKnown) => decideRetest({}, state, { by: 'clock', now, known })
const take = (state: Matter | null, by: string, known = dark) => decideTake({}, state, { by, now, known })

const asFarAsGut: readonly [TestCode, Answer][] = [
  ['pareto', 'no'],
  ['cluster', 'yes'],
  ['influence', 'yes'],
]

test('passing all five places it in the forming block', () => {
  const placed = told(caught(), ...asFarAsGut, ['gut', 'yes'])
  assert.deepEqual([placed.status, placed.block, testAtHand(placed)], ['in-block', 'b1', null])
  const at = told(caught(), ...asFarAsGut)
  assert.equal(codeOf(answer(at, 'gut', 'yes', { known: { ...dark, formingBlock: null } })), 'no-forming-block')
  assert.equal(codeOf(answer(at, 'gut', 'no', { known: { ...dark, formingBlock: null } })), null)
})

test('the answer that does not pass is final at once, whatever the data meanwhile says of an earlier test', () => {
  assert.equal(told(caught(), ['pareto', 'yes']).status, 'set-aside')
  assert.equal(told(caught(), ['pareto', 'no'], ['cluster', 'no']).status, 'on-hold')
  assert.equal(told(caught(), ['pareto', 'no'], ['cluster', 'yes'], ['influence', 'no']).status, 'dropped')
  const at = told(caught({ remains: { valueEuro: 10, hours: 10 } }), ...asFarAsGut)
  const no = folded(answer(at, 'gut', 'no', { known: around(91) }), at)
  assert.deepEqual([no.status, no.block], ['alternatives-asked', null])
})

test('a GO does not carry it over a test that the data no longer passes', () => {
  const at = told(caught({ remains: { valueEuro: 10, hours: 10 } }), ...asFarAsGut)
  const go = folded(answer(at, 'gut', 'yes', { known: around(91) }), at)
  assert.deepEqual([go.status, go.answers.gut?.answer], ['set-aside', 'yes'])
  const back = folded(retest(go, around(1)), go)
  assert.deepEqual([back.status, back.round, back.block], ['in-block', 1, 'b1'])
})

test('only the test at hand is answered, and the one at hand is named', () => {
  const no = answer(caught(), 'gut', 'yes')
  assert.ok(isRefusal(no))
  assert.deepEqual([no.code, no.facts], ['test-not-at-hand', { test: 'gut', atHand: 'pareto' }])
  const at = told(caught(), ...asFarAsGut)
  assert.equal(codeOf(answer(at, 'influence', 'no')), 'test-not-at-hand')
  assert.equal(codeOf(answer(at, 'hunch' as TestCode, 'yes')), 'test-not-at-hand')
  assert.equal(codeOf(answer(told(caught(), ['pareto', 'yes']), 'pareto', 'no')), 'no-test-at-hand')
  assert.equal(codeOf(answer(null, 'pareto', 'no')), 'matter-unknown')
})

test('an answer that comes twice changes nothing; the same of somebody else comes too late', () => {
  const aside = told(caught(), ['pareto', 'yes'])
  assert.deepEqual(answer(aside, 'pareto', 'yes'), [])
  assert.equal(codeOf(answer(aside, 'pareto', 'yes', { by: 'eva' })), 'no-test-at-hand')
  const further = told(caught(), ['pareto', 'no'])
  assert.deepEqual(answer(further, 'pareto', 'no'), [])
  assert.equal(codeOf(answer(further, 'pareto', 'yes')), 'test-not-at-hand')
})

test('what the data answers is not answered by a person', () => {
  const known = around(91, 'c1')
  const at = caught({ ties: { customer: 'c1' }, remains: { valueEuro: 910, hours: 10 } }, known)
  assert.equal(testAtHand(at), 'influence')
  for (const test of ['pareto', 'cluster', 'ownership'] as const) {
    assert.equal(codeOf(answer(at, test, 'yes', { known })), 'test-answered-by-data')
  }
})

test('data that arrived while it waited for a person answers first, and the person answers what then waits', () => {
  const at = caught({ remains: { valueEuro: 910, hours: 10 } })
  const known = around(91)
  assert.equal(testAtHand(at), 'pareto')
  assert.equal(codeOf(answer(at, 'pareto', 'no', { known })), 'test-answered-by-data')
  const after = folded(answer(at, 'cluster', 'yes', { known }), at)
  assert.deepEqual([after.answers.pareto?.by, after.answers.cluster?.by, testAtHand(after)], ['data', 'person', 'influence'])
  const by = folded(retest(at, known), at)
  assert.deepEqual([by.answers.pareto?.by, testAtHand(by), by.round], ['data', 'cluster', 0])
})

test('any member answers, and nobody without a name', () => {
  for (const by of ['local', 'clock', '']) assert.equal(codeOf(answer(caught(), 'pareto', 'no', { by })), 'say-who-you-are')
  assert.deepEqual(told(caught(), ['pareto', 'no']).answers.pareto, { answer: 'no', by: 'person', member: 'jo', numbers: {}, tie: null })
})

test('there is nothing between yes and no', () => {
  const at = told(caught(), ...asFarAsGut)
  for (const maybe of ['maybe', 'YES', '', null]) assert.equal(codeOf(answer(at, 'gut', maybe as Answer)), 'answer-yes-or-no')
})

test('a yes on the cluster test names the tie, and that tie is offered to others', () => {
  const at = told(caught(), ['pareto', 'no'])
  for (const tie of [null, { tie: 'place', to: ' ' }, { tie: 'colour', to: 'red' }]) {
    assert.equal(codeOf(answer(at, 'cluster', 'yes', { tie: tie as NamedTie | null })), 'cluster-names-no-tie')
  }
  assert.deepEqual(tiesOf(folded(answer(at, 'cluster', 'yes'), at)), { ...noTies, place: 'Tilburg' })
  assert.deepEqual(tiesOf(folded(answer(at, 'cluster', 'no', { tie: null }), at)), noTies)
  const own = { ...told(at, ['cluster', 'yes']), ties: { ...noTies, place: 'Breda' } }
  assert.deepEqual(tiesOf(own).place, 'Breda')
})

test('without an owner it is not executed, until somebody takes it', () => {
  const nobodys = told(caught({}, dark, 'local'), ...asFarAsGut)
  assert.equal(nobodys.status, 'not-executed')
  assert.equal(codeOf(answer(nobodys, 'ownership', 'yes')), 'matter-to-be-taken')
  assert.equal(codeOf(take(nobodys, 'local')), 'say-who-you-are')
  const taken = folded(take(nobodys, 'jo'), nobodys)
  assert.deepEqual([taken.owner, taken.firstOwner, testAtHand(taken)], ['jo', 'jo', 'gut'])
  assert.equal(codeOf(take(taken, 'eva')), 'matter-has-owner')
  assert.deepEqual(take(taken, 'jo'), [])
  assert.equal(codeOf(take(null, 'jo')), 'matter-unknown')
})

test('what was set aside comes back when its numbers pass, and not before', () => {
  const aside = caught({ remains: { valueEuro: 500, hours: 10 } }, around(91))
  assert.equal(aside.status, 'set-aside')
  assert.deepEqual(retest(aside, around(51)), [])
  assert.deepEqual(retest(aside, dark), [])
  const events = retest(aside, around(50))
  assert.ok(!isRefusal(events))
  assert.deepEqual(events[0], {
    type: 'matter-retested',
    data: { test: 'pareto', numbers: { valueEuro: 500, hours: 10, hourPriceEuro: 50 } },
  })
  const back = folded(events, aside)
  assert.deepEqual([back.round, testAtHand(back)], [1, 'cluster'])
})

test('what is on hold comes back by itself when a partner arrives', () => {
  const held = caught({ ties: { customer: 'c1' }, remains: { valueEuro: 910, hours: 10 } }, around(91))
  assert.equal(held.status, 'on-hold')
  assert.deepEqual(retest(held, around(91, 'c2')), [])
  const back = folded(retest(held, around(91, 'c1')), held)
  assert.deepEqual([back.round, testAtHand(back)], [1, 'influence'])
})

test('a later no that still stands stops it again after a retest', () => {
  const held = caught({ ties: { customer: 'c1' }, remains: { valueEuro: 910, hours: 10 } }, around(91))
  const about = { by: 'eva', now, known: { ...around(91), earlierProposals: [] } }
  const aside = folded(decideDescribe({ remains: { valueEuro: 10, hours: 10 } }, held, about), held)
  assert.equal(aside.status, 'set-aside')
  assert.equal(folded(retest(aside, around(1)), aside).status, 'on-hold')
})

test('the clock brings nothing else back', () => {
  const known = around(0, 'c1')
  const worth = { ties: { customer: 'c1' }, remains: { valueEuro: 910, hours: 10 } }
  const at = caught(worth, known)
  assert.deepEqual(retest(at, known), [])
  for (const status of ['dropped', 'not-executed', 'alternatives-asked', 'in-block', 'solved', 'closed'] as const) {
    assert.deepEqual(retest({ ...at, status }, known), [])
  }
  assert.deepEqual(retest(null, known), [])
})

test('in a block it stays when its partners go, and leaves when what is left is not worth its hours', () => {
  const known = around(91, 'c1')
  const at = caught({ ties: { customer: 'c1' }, remains: { valueEuro: 910, hours: 10 } }, known)
  const influenced = folded(answer(at, 'influence', 'yes', { known }), at)
  const placed = folded(answer(influenced, 'gut', 'yes', { known }), influenced)
  assert.equal(placed.status, 'in-block')
  const described = (valueEuro: number) => {
    const about = { by: 'eva', now, known: { ...around(91), formingBlock: 'b2', earlierProposals: [] } }
    return folded(decideDescribe({ remains: { valueEuro, hours: 10 } }, placed, about), placed)
  }
  assert.deepEqual([described(920).status, described(920).block], ['in-block', 'b1'])
  assert.deepEqual([described(10).status, described(10).block], ['set-aside', null])
})

test('in a block, what the data answers after a person did leaves it where it is', () => {
  const placed = told(caught(), ...asFarAsGut, ['gut', 'yes'])
  const about = { by: 'eva', now, known: { ...around(91), formingBlock: 'b2', earlierProposals: [] } }
  const after = folded(decideDescribe({ remains: { valueEuro: 910, hours: 10 } }, placed, about), placed)
  assert.deepEqual([after.answers.pareto?.by, after.status, after.block], ['data', 'in-block', 'b1'])
})

test('what the data answered before is not said again', () => {
  const aside = caught({ remains: { valueEuro: 500, hours: 10 } }, around(91))
  const about = { by: 'eva', now, known: { ...around(91), earlierProposals: [] } }
  const events = decideDescribe({ remains: { valueEuro: 400, hours: 10 } }, aside, about)
  assert.ok(!isRefusal(events))
  assert.deepEqual(
    events.map(({ type }) => type),
    ['matter-described'],
  )
})
