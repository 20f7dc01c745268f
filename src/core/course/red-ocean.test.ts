/** Signs that one only competes on price: when they are known, when one speaks for the worse, and what stands beside them (E10). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Prices } from '../fact/prices.ts'
import { dayFromNumber, dayNumber, type Day } from '../units.ts'
import { chartsOf } from './course.ts'
import { better, type Measured, type MeasureCode } from './measure.ts'
import { besideOf, pricesFinding, redOceanOf } from './red-ocean.ts'

const unknown: Prices = {
  revenueEuro: null,
  marginEuro: null,
  costedRevenueEuro: null,
  discountEuro: null,
  discountedRevenueEuro: null,
  unitIndex: null,
  dealsWon: null,
  dealsLost: null,
  lostWithReason: null,
  lostOnPrice: null,
}
const valuesOf = (prices: Partial<Prices>, covered = true) =>
  Object.fromEntries(redOceanOf({ ...unknown, ...prices }, covered).map(([measure, value]) => [measure, value]))

test('a sign is absent where nothing is known of it, and where its invoices are not all there', () => {
  const none = { discount: null, 'unit-margin': null, 'lost-on-price': null }
  assert.deepEqual(valuesOf({}), none)
  const known = { discountEuro: 20, discountedRevenueEuro: 80, unitIndex: 0.9, lostWithReason: 4, lostOnPrice: 1 }
  assert.deepEqual(valuesOf(known), { discount: 0.2, 'unit-margin': 0.9, 'lost-on-price': 0.25 })
  assert.deepEqual(valuesOf(known, false), { ...none, 'lost-on-price': 0.25 })
  assert.deepEqual(valuesOf({ discountEuro: 0, discountedRevenueEuro: 0, lostWithReason: 2, lostOnPrice: 2 }), none)
})

const first = dayNumber('2025-01-06' as Day)
const points = (measure: MeasureCode, values: readonly (number | null)[], from = 0): readonly Measured[] =>
  values.map((value, at) => ({
    measure,
    from: dayFromNumber(first + 14 * (from + at)),
    to: dayFromNumber(first + 14 * (from + at) + 13),
    value,
    basis: {},
  }))
const calm = Array.from({ length: 12 }, (_, at) => 0.1 + (at % 2) / 100)

test('only a last point that speaks on the wrong side is a sign; which side that is hangs on the measure', () => {
  for (const measure of ['discount', 'unit-margin', 'lost-on-price'] as const) {
    for (const [last, side] of [
      [0.9, 'above'],
      [-0.9, 'below'],
    ] as const) {
      const worse = better[measure] !== side
      const finding = pricesFinding(chartsOf(points(measure, [...calm, last]), []))
      assert.equal(finding.code, worse ? 'worse' : 'no-worse', `${measure} ${side}`)
      if (finding.code === 'worse') assert.equal(finding.chart.measure, measure)
    }
    assert.equal(pricesFinding(chartsOf(points(measure, [...calm, better[measure] === 'above' ? -0.9 : 0.9, 0.1]), [])).code, 'no-worse')
  }
  assert.equal(pricesFinding(chartsOf(points('discount', calm.slice(0, 7)), [])).code, 'too-few')
  assert.equal(pricesFinding([]).code, 'unknown')
})

test('beside a group stands the mean of all in the same cycles, of what all have as well', () => {
  const own = chartsOf([...points('discount', [0.2, null, 0.4], 2), ...points('unit-margin', [1, 1, 1], 2)], [])
  const everybody = chartsOf([...points('discount', [0.9, 0.9, 0.1, 0.2, null, 0.9]), ...points('unit-margin', [1, 1, 1, 1])], [])
  const { discount, ...others } = besideOf(own, everybody)
  assert.ok(Math.abs(discount! - 0.15) < 1e-12)
  assert.deepEqual(others, {})
  assert.deepEqual(besideOf(own, []), {})
})
