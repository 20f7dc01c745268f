/** No way in and trouble together answer the test of influence; each by itself, and whatever is not known, is left to a person (E32). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rings } from '../surround/coverage.ts'
import type { Evidence } from './evidence.ts'
import { ruleOf, walk } from './gate.ts'
import { costsMore, hasNoWayIn, isInTrouble, wayHint, type Reach } from './reach.ts'
import { noTies } from './ties.ts'

const nothing: Evidence = { remains: null, hourPriceEuro: null, ties: noTies, partners: [], block: null, owner: 'eva', hints: [] }
const bank: Reach = { ring: 'none', opened: false, risks: 1, costEuro: null, marginEuro: null, sellers: 4, seen: 4 }
const told = (reach: Reach | null) => ruleOf('influence')!.fromData({ ...nothing, reach })

test('E32: no contacts, not even via via, and the bank is in trouble: nothing can be changed there', () => {
  assert.equal(told(bank), 'no')
  assert.equal(told({ ...bank, risks: 0, costEuro: 910, marginEuro: 300 }), 'no')
  const standing = walk({ pareto: 'no', cluster: 'yes' }, { ...nothing, reach: bank })
  assert.deepEqual(standing, {
    at: 'outcome',
    test: 'influence',
    outcome: 'dropped',
    fromData: [{ test: 'influence', answer: 'no', numbers: { sellers: 4, risks: 1 } }],
  })
})

test('E32: with a way in, without trouble, or where it is not known, a person is asked', () => {
  for (const ring of rings.filter((one) => one !== 'none')) assert.equal(told({ ...bank, ring }), null, ring)
  assert.equal(told({ ...bank, ring: null }), null)
  assert.equal(told({ ...bank, opened: true }), null)
  assert.equal(told({ ...bank, risks: 0 }), null)
  assert.equal(told({ ...bank, risks: 0, costEuro: 300, marginEuro: 300 }), null)
  assert.equal(told({ ...bank, risks: 0, costEuro: 300 }), null)
  assert.equal(told(null), null)
  assert.equal(ruleOf('influence')!.fromData(nothing), null)
})

test('E32: the data never says yes to influence, and always with the reason behind a no', () => {
  const euro = fc.option(fc.nat(500))
  const reaches = fc.record({
    ring: fc.constantFrom(null, ...rings),
    opened: fc.boolean(),
    risks: fc.nat(2),
    costEuro: euro,
    marginEuro: euro,
    sellers: fc.nat(4),
    seen: fc.nat(4),
  })
  fc.assert(
    fc.property(reaches, (reach) => {
      const { fromData, numbers } = ruleOf('influence')!
      const answer = fromData({ ...nothing, reach })
      assert.equal(answer, hasNoWayIn(reach) && isInTrouble(reach) ? 'no' : null)
      const reasons = numbers({ ...nothing, reach })
      if (answer === 'no') assert.ok(reasons['risks']! > 0 || reasons['costEuro']! > reasons['marginEuro']!)
    }),
  )
})

test('E32: the way in stands beside the question of influence, and what the customer costs beside Pareto', () => {
  const hints = (code: 'influence' | 'pareto', reach: Reach) =>
    ruleOf(code)!
      .hints({ ...nothing, reach })
      .map((hint) => hint.code)
  assert.deepEqual(hints('influence', { ...bank, risks: 0 }), ['hint.way-none'])
  assert.deepEqual(hints('influence', { ...bank, ring: 'via-one' }), ['hint.way-via-one'])
  assert.deepEqual(hints('influence', { ...bank, opened: true }), ['hint.way-opened'])
  assert.deepEqual(wayHint({ ...bank, ring: null }), [])
  const dear = { ...bank, costEuro: 910, marginEuro: 300 }
  assert.ok(costsMore(dear))
  assert.deepEqual(ruleOf('pareto')!.hints({ ...nothing, reach: dear }), [{ code: 'hint.costs-more', numbers: { cost: 910, margin: 300 } }])
  assert.deepEqual(hints('pareto', bank), [])
})
