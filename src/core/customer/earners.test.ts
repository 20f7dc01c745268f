import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { earnersOf } from './earners.ts'

const customer = fc.record({
  hours: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
  marginEuro: fc.integer({ min: -5_000, max: 50_000 }),
})

test('the fewest that earn more than all others: one fewer does not', () => {
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 400 }), (customers) => {
      const { moreThanRest, totalEuro } = earnersOf(customers)
      const total = customers.reduce((sum, { marginEuro }) => sum + marginEuro, 0)
      assert.equal(totalEuro, total)
      assert.equal(moreThanRest === null, !(total > 0))
      if (moreThanRest === null) return
      const down = customers.map(({ marginEuro }) => marginEuro).sort((a, b) => b - a)
      const first = (count: number) => down.slice(0, count).reduce((sum, one) => sum + one, 0)
      assert.ok(first(moreThanRest) > total - first(moreThanRest))
      assert.ok(first(moreThanRest - 1) <= total - first(moreThanRest - 1))
    }),
  )
})

test('a thinned whale keeps its first, its last and its peak, and every point is on the curve', () => {
  fc.assert(
    fc.property(fc.array(customer, { maxLength: 400 }), (customers) => {
      const { whale, peak, totalEuro } = earnersOf(customers)
      const down = customers.map(({ marginEuro }) => marginEuro).sort((a, b) => b - a)
      assert.ok(whale.best.length <= 121)
      assert.deepEqual([whale.best[0], whale.best.at(-1)], [0, customers.length])
      assert.deepEqual([whale.euro[0], whale.euro.at(-1)], [0, totalEuro])
      assert.ok(whale.best.includes(peak.customers))
      whale.best.forEach((count, at) => {
        assert.ok(at === 0 || count > whale.best[at - 1]!)
        assert.equal(
          whale.euro[at],
          down.slice(0, count).reduce((sum, one) => sum + one, 0),
        )
      })
      if (customers.length > 0) assert.equal(Math.max(...whale.euro.slice(1)), peak.euro)
    }),
  )
})
