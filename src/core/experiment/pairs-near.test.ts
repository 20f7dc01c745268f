import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { pairsNear, type NearLine, type Pairing } from './pairs-near.ts'

const one = (id: string, hours: number, more: Partial<NearLine> = {}): NearLine => ({
  id,
  member: 'm1',
  group: null,
  entryPriceEuro: 100,
  hourPriceEuro: 100,
  hours,
  ...more,
})
const shown = (customers: readonly NearLine[], pairing: Partial<Pairing> = {}) =>
  pairsNear(customers, pairing).map(({ one, other }) => [one.join('+'), other.join('+')].join(' '))

test('neighbours in hours are paired, each once; who has no like hours is left out', () => {
  assert.deepEqual(shown([one('a', 10), one('b', 20), one('c', 11), one('d', 22), one('e', 60)]), ['a c', 'b d'])
  assert.deepEqual(shown([one('a', 10), one('b', 14.9)]), ['a b'])
  assert.deepEqual(shown([one('a', 10), one('b', 15)]), [])
})

test('no pairing leaves fewer out: the first is passed over where the next two are alike', () => {
  assert.deepEqual(shown([one('a', 10), one('b', 16), one('c', 17)]), ['b c'])
})

test('only of one member, only near the line, only who takes hours', () => {
  assert.deepEqual(shown([one('a', 10), one('b', 10, { member: 'm2' })]), [])
  assert.deepEqual(shown([one('a', 10), one('b', 10, { entryPriceEuro: 164 })]), ['a b'])
  assert.deepEqual(shown([one('a', 10), one('b', 10, { entryPriceEuro: 165 })]), [])
  assert.deepEqual(shown([one('a', 10), one('b', 10, { entryPriceEuro: 60 })]), [])
  assert.deepEqual(shown([one('a', 0), one('b', 0)]), [])
  assert.deepEqual(shown([one('a', 10, { hourPriceEuro: 0 }), one('b', 10, { hourPriceEuro: 0 })]), [])
})

test('the lot costs at most what both are away from the line', () => {
  const [pair] = pairsNear([one('a', 10, { entryPriceEuro: 90 }), one('b', 12, { entryPriceEuro: 105 })], {})
  assert.deepEqual([pair!.hours, pair!.costEuro], [22, 160])
})

test('so many pairs at most: those nearest to the line', () => {
  const customers = [one('a', 10, { entryPriceEuro: 90 }), one('b', 10), one('c', 30), one('d', 30, { entryPriceEuro: 101 })]
  assert.deepEqual(shown(customers, { most: 1 }), ['c d'])
})

test('so many hours at most, of both of every pair: those nearest to the line', () => {
  const customers = [one('a', 10, { entryPriceEuro: 90 }), one('b', 10), one('c', 30), one('d', 30, { entryPriceEuro: 101 })]
  assert.deepEqual(shown(customers, { mostHours: 80 }), ['a b', 'c d'])
  assert.deepEqual(shown(customers, { mostHours: 79 }), ['c d'])
  assert.deepEqual(shown(customers, { mostHours: 59 }), [])
})

test('by group all of it near the line gets one lot, with the member who has most of its hours', () => {
  const group = 'banks'
  const customers = [
    one('a', 10, { group }),
    one('b', 12, { group }),
    one('c', 21),
    one('d', 11),
    one('e', 5, { group, member: 'm2' }),
    one('f', 5, { member: 'm2' }),
  ]
  assert.deepEqual(shown(customers, { byGroup: true }), ['a+b c'])
  assert.deepEqual(shown(customers), ['a d', 'e f'])
})

test('whoever is listed in whatever order, nobody is in two pairs, and pairs are alike and near', () => {
  const customers = fc
    .array(
      fc.record({
        member: fc.constantFrom('m1', 'm2'),
        group: fc.constantFrom(null, 'g1', 'g2', 'g3'),
        entryPriceEuro: fc.integer({ min: 60, max: 160 }),
        hours: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 30 },
    )
    .map((list) => list.map((own, n) => one(`c${n}`, own.hours, own)))
  fc.assert(
    fc.property(customers, fc.boolean(), (list, byGroup) => {
      const pairs = pairsNear(list, { byGroup })
      assert.deepEqual(pairsNear(list.toReversed(), { byGroup }), pairs)
      const ids = pairs.flatMap(({ one, other }) => [...one, ...other])
      assert.equal(new Set(ids).size, ids.length)
      const known = new Map(list.map((own) => [own.id, own]))
      for (const { member, one: first, other } of pairs) {
        const sum = (some: readonly string[]) => some.reduce((hours, id) => hours + known.get(id)!.hours, 0)
        assert.ok(Math.abs(Math.log(sum(first) / sum(other))) <= 0.4)
        for (const id of [...first, ...other]) {
          assert.equal(known.get(id)!.member, member)
          assert.ok(Math.abs(Math.log(known.get(id)!.entryPriceEuro / 100)) <= 0.5)
        }
      }
      if (!byGroup) return
      const sides = pairs.flatMap(({ one, other }) => [one, other])
      for (const group of ['g1', 'g2', 'g3'])
        assert.ok(sides.filter((side) => side.some((id) => known.get(id)!.group === group)).length <= 1)
    }),
  )
})
