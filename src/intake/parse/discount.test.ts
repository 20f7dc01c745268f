/** What was given off, from what is left and what a row says of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cents } from '../../core/units.ts'
import { discountOf } from './discount.ts'
import { readNumber } from './amount.ts'
import { readCertain } from './certain.ts'

test('a share is of the list price, and revenue is what is left of it', () => {
  assert.equal(discountOf(cents(90_00), null, 10_00), 10_00)
  assert.equal(discountOf(cents(-90_00), null, 10_00), -10_00)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 99_99 }), (list, share) => {
      const left = Math.round(list * (1 - share / 10_000))
      // What is left was rounded to a cent, which is a hundred where a hundredth is left.
      const given = discountOf(cents(left), null, share) ?? assert.fail()
      assert.ok(Math.abs(left + given - list) <= 1 + 1 / (1 - share / 10_000), `${list} ${share} ${given}`)
    }),
  )
})

test('an amount goes before a share, and takes the sign of the revenue whatever its own is', () => {
  assert.equal(discountOf(cents(90_00), cents(15_00), 10_00), 15_00)
  assert.equal(discountOf(cents(90_00), cents(-15_00), null), 15_00)
  assert.equal(discountOf(cents(-90_00), cents(15_00), null), -15_00)
  assert.equal(discountOf(cents(0), cents(15_00), null), 15_00)
})

test('what was given away, sold above the list or not told is unknown', () => {
  for (const share of [100_00, 120_00, -5_00, null]) assert.equal(discountOf(cents(90_00), null, share), null)
  assert.equal(discountOf(cents(9e15), null, 99_99), null, 'more than a column holds')
})

test('nothing given is nothing, on a credit too', () => {
  assert.ok(Object.is(discountOf(cents(-90_00), null, 0), 0))
  assert.ok(Object.is(discountOf(cents(-90_00), cents(0), null), 0))
})

test('without a style only what reads the same in both is certain', () => {
  const read = (cell: string | number | null, style?: ',' | '.') => readCertain(cell, style, readNumber)
  assert.deepEqual([read('12'), read('1.250'), read('12,5'), read('12.5'), read('x'), read(null)], [12, null, null, null, null, null])
  assert.deepEqual([read('1.250', ','), read('1.250', '.'), read(1.25)], [1250, 1.25, 1.25])
})
