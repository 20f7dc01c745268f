/** Two looks at each customer see what a look at every pair sees: the same bound, the same hours asked. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { layAlike, readAlike } from './alike.ts'
import { blankReading, descend, noLimits, readBound, type Reading } from './bound.ts'
import { groundOf, underWish, type Asked, type GroundColumns } from './ground.ts'
import { layOutColumns } from './pairs.ts'
import { keepHighest } from './slots.ts'

/** Evenly spread: `fc.double` draws from all doubles, and most of those are next to nothing. */
const between = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((x) => x / 1000)
type Row = { k: number; b: number; shape: number; least: number; most: number; owner: number; loss: number }

/** Some capacities are smaller than what a customer could use, some members have nothing, prices tie. */
const grounds: fc.Arbitrary<GroundColumns> = fc
  .array(fc.record({ hours: fc.oneof(between(0, 8), between(8, 60)), price: fc.oneof(fc.constantFrom(0, 40, 60), between(1, 200)) }), {
    minLength: 1,
    maxLength: 7,
    size: 'max',
  })
  .chain((members) => {
    const row: fc.Arbitrary<Row> = fc.record({
      k: fc.oneof(fc.constant(0), between(1, 5000)),
      b: between(0.02, 3),
      shape: fc.oneof(fc.constant(0), between(0.5, 4)),
      least: fc.oneof(fc.constant(0), between(0, 6)),
      most: between(0, 25),
      owner: fc.integer({ min: -1, max: members.length - 1 }),
      loss: between(0, 400),
    })
    return fc.array(row, { minLength: 1, maxLength: 30, size: 'max' }).map((rows) => {
      const column = (of: (row: Row) => number) => rows.map(of)
      return {
        k: column(({ k }) => k),
        b: column(({ b }) => b),
        shape: column(({ shape }) => shape),
        least: column(({ least }) => least),
        most: column(({ most }) => most),
        owner: column(({ owner }) => owner),
        loss: column(({ owner, loss }) => (owner < 0 ? 0 : loss)),
        worker: column(() => -1),
        verdicts: 'b'.repeat(rows.length),
        capacityHours: members.map(({ hours }) => hours),
        hourPriceEuro: members.map(({ price }) => price),
      }
    })
  })

/** Every customer with every member, as a plan is solved on. */
const allPairs = ({ ground, capacity, lo, top }: Asked) =>
  layOutColumns({
    customers: ground.k.length,
    members: capacity.length,
    capacity,
    k: ground.k,
    b: ground.b,
    c: ground.c,
    least: lo,
    most: top,
    owner: ground.owner,
    loss: ground.loss,
    lists: null,
    customerAt: Int32Array.from(ground.k, (_, i) => i),
    memberAt: Int32Array.from(capacity, (_, j) => j),
  })

const near = (a: number, z: number) => Math.abs(a - z) <= 1e-9 * Math.max(1, Math.abs(a))
const wish = fc.record({
  capacityFactor: between(0, 2),
  customersAtMost: fc.constant(null),
  hoursEachAtLeast: fc.oneof(fc.constant(null), between(0, 9)),
})
const emptyReading = (asked: Asked): Reading => ({
  ...blankReading({ customers: asked.ground.k.length, members: asked.capacity.length }),
  prices: asked.ground.prices.slice(),
})

test('the bound is that of all pairs, also from the few pairs that are laid out', () => {
  fc.assert(
    fc.property(grounds, wish, fc.integer({ min: 0, max: 3 }), (columns, asks, few) => {
      const asked = underWish(groundOf(columns), asks)
      const all = allPairs(asked)
      const whole = blankReading(all)
      whole.prices.set(asked.ground.prices)
      const bound = readBound(all, noLimits(all), whole)
      const at = emptyReading(asked)
      assert.ok(near(readAlike(asked, at), bound), `${at.bound} for ${bound}`)
      for (let i = 0; i < at.surplus.length; i++) assert.ok(near(at.surplus[i]!, whole.surplus[i]!))
      const { pairs } = layAlike(asked, asked.ground.prices, few)
      const part = blankReading(pairs)
      part.prices.set(asked.ground.prices)
      assert.ok(near(readBound(pairs, noLimits(pairs), part), bound))
    }),
    { numRuns: 3000 },
  )
})

test('with so many places the highest stay, whatever ties, and the bound is their sum', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<number>(0, 1, 2, 2.5, 7), { maxLength: 40 }), fc.integer({ min: 0, max: 40 }), (surplus, most) => {
      const hours = Float64Array.from(surplus, (one) => (one > 0 ? 1 : 0))
      const at = {
        prices: Float64Array.of(3),
        load: Float64Array.of(hours.reduce((sum, one) => sum + one, 0)),
        pair: Int32Array.from(surplus, (one) => (one > 0 ? 0 : -1)),
        hours,
        surplus: Float64Array.from(surplus),
        bound: 30 + surplus.reduce((sum, one) => sum + one, 0),
      }
      const price = keepHighest(at, Float64Array.of(10), () => 0, most)
      const order = surplus.filter((one) => one > 0).toSorted((a, z) => z - a)
      const kept = order.slice(0, most)
      assert.deepEqual(
        Array.from(at.surplus)
          .filter((one) => one > 0)
          .toSorted((a, z) => z - a),
        kept,
      )
      assert.equal(price, order[most] ?? 0)
      assert.ok(near(at.bound, 30 + kept.reduce((sum, one) => sum + one, 0)))
      assert.equal(at.load[0], kept.length)
    }),
  )
})

test('steps only lower the bound, and end at the prices at which it was lowest', () => {
  fc.assert(
    fc.property(grounds, (columns) => {
      const asked = underWish(groundOf(columns), { capacityFactor: 1, customersAtMost: null, hoursEachAtLeast: null })
      const at = emptyReading(asked)
      let lowest = Infinity
      const read = () => {
        const bound = readAlike(asked, at)
        lowest = Math.min(lowest, bound)
        return bound
      }
      const first = readAlike(asked, at)
      descend(read, at, asked.capacity, { steps: 40 })
      assert.ok(near(readAlike(asked, at), lowest) && lowest <= first)
    }),
    { numRuns: 500 },
  )
})
