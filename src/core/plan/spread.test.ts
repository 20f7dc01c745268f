import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { openSpread } from './spread.ts'

test('a band lies within a cell of the true quantiles, whatever was drawn', () => {
  const draws = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 50, noNaN: true })), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(draws, fc.constantFrom(0.1, 0.25), (values, outside) => {
      const spread = openSpread(Float64Array.of(7, 50))
      for (const value of values) spread.note(1, value)
      const [low, high] = spread.bandOf(1, outside)
      const sorted = values.toSorted((a, b) => a - b)
      const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * values.length - 1e-9) - 1)]!
      assert.ok(Math.abs(low - at(outside)) <= 50 / 40 + 1e-9, `${low} is not ${at(outside)}`)
      assert.ok(Math.abs(high - at(1 - outside)) <= 50 / 40 + 1e-9, `${high} is not ${at(1 - outside)}`)
      assert.ok(low <= high && low >= 0 && high <= 50)
    }),
    { endOnFailure: true },
  )
})

test('customers do not mix, and whoever was never drawn has no band', () => {
  const spread = openSpread(Float64Array.of(10, 10))
  for (let n = 0; n < 10; n++) spread.note(0, 4.9)
  assert.deepEqual(spread.bandOf(1, 0.1), [0, 0])
  const [low, high] = spread.bandOf(0, 0.1)
  assert.ok(low > 4.7 && high < 5.1)
})
