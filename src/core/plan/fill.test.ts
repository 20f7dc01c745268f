import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { blankSheet, fill, openSheet } from './fill.ts'
import { valueAt } from './response-curve.ts'

type Row = { readonly k: number; readonly b: number; readonly c: number; readonly lo: number; readonly hi: number }
type Single = {
  readonly given: {
    readonly capacityHours: number
    readonly customers: readonly { readonly kEuro: number; readonly bPerHour: number; readonly maxHours: number }[]
  }
  readonly expect: { readonly hourPriceEuro: number; readonly hours: readonly number[]; readonly valueEuro: number }
}

function filled(capacity: number, rows: readonly Row[]) {
  const sheet = blankSheet()
  openSheet(sheet, capacity)
  for (const { k, b, c, lo, hi } of rows) {
    const n = sheet.count++
    sheet.k[n] = k
    sheet.b[n] = b
    sheet.c[n] = c
    sheet.lo[n] = lo
    sheet.hi[n] = hi
  }
  return { fits: fill(sheet), sheet, used: sheet.hours.slice(0, sheet.count).reduce((sum, x) => sum + x, 0) }
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
/** Hours to the hundredth: spans of a billionth of an hour only measure rounding. */
const hundredths = (most: number) => fc.integer({ min: 0, max: 100 * most }).map((whole) => whole / 100)
const rowOf = (c: fc.Arbitrary<number>, hours: (most: number) => fc.Arbitrary<number>) =>
  fc
    .record({ k: between(10, 1e4), b: between(0.05, 1), c, lo: hours(4), width: hours(20) })
    .map(({ k, b, c, lo, width }) => ({ k, b: c === 0 ? b : 20 * b, c, lo, hi: lo + width }))
const concave = fc.array(rowOf(fc.oneof(fc.constant(0), between(0.3, 1)), hundredths), { minLength: 1, maxLength: 8 })
const curved = fc.array(
  rowOf(between(1.2, 4), (most) => between(0, most)),
  { minLength: 1, maxLength: 3 },
)

const golden = JSON.parse(readFileSync(new URL('../../../test/golden/single-member.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Single[]
}
for (const { given, expect } of golden.cases) {
  test(`one member with ${given.customers.length} customers spreads hours as proven`, () => {
    const { sheet } = filled(
      given.capacityHours,
      given.customers.map((one) => ({ k: one.kEuro, b: one.bPerHour, c: 0, lo: 0, hi: one.maxHours })),
    )
    expect.hours.forEach((hours, n) => assert.ok(Math.abs(sheet.hours[n]! - hours) <= 1e-6))
    assert.ok(Math.abs(sheet.value / expect.valueEuro - 1) <= 1e-9)
    assert.ok(Math.abs(sheet.price / expect.hourPriceEuro - 1) <= 1e-9)
  })
}

test('hours stay within their limits and never exceed the capacity; minimum hours that do not fit are refused', () => {
  fc.assert(
    fc.property(fc.oneof(concave, curved), between(1, 60), (rows, capacity) => {
      const { fits, sheet, used } = filled(capacity, rows)
      assert.equal(fits, rows.reduce((sum, row) => sum + row.lo, 0) <= capacity)
      if (!fits) return
      assert.ok(used <= capacity * (1 + 1e-9))
      rows.forEach((row, n) => assert.ok(sheet.hours[n]! >= row.lo - 1e-12 && sheet.hours[n]! <= row.hi + 1e-12))
    }),
  )
})

test('with concave curves no hour is worth more at another customer', () => {
  fc.assert(
    fc.property(concave, between(1, 60), (rows, capacity) => {
      const { fits, sheet } = filled(capacity, rows)
      if (!fits) return
      const at = (n: number, x: number) => valueAt(rows[n]!.k, rows[n]!.b, rows[n]!.c, x)
      rows.forEach((from, a) =>
        rows.forEach((to, z) => {
          const hours = Math.min(0.01, sheet.hours[a]! - from.lo, to.hi - sheet.hours[z]!)
          if (a === z || hours <= 0) return
          const change = at(a, sheet.hours[a]! - hours) + at(z, sheet.hours[z]! + hours) - at(a, sheet.hours[a]!) - at(z, sheet.hours[z]!)
          assert.ok(change <= 1e-8 * Math.max(1, sheet.value), `${change}`)
        }),
      )
    }),
  )
})

test('the price is zero exactly when hours are left', () => {
  fc.assert(
    fc.property(concave, between(1, 60), (rows, capacity) => {
      const { fits, sheet, used } = filled(capacity, rows)
      if (fits) assert.equal(sheet.price === 0, used < capacity * (1 - 1e-9))
    }),
  )
})
