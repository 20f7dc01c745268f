import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { normal, seedFor } from '../chance.ts'
import { curveOf, slopeAt, valueAt } from '../plan/response-curve.ts'
import { fitMean, fitMeanJudged, meanFormOf, STEEPEST } from './mean-response.ts'
import { fitModExp, pointsOf } from './response.ts'
import { defaultStandards, type Standards } from './standards.ts'

/** Elasticities one after the other, as the prior has them; those that no curve of diminishing returns can say are drawn again. */
function drawn({ elasticity: { median, sigma }, baseShare }: Pick<Standards, 'elasticity' | 'baseShare'>, many: number): number[] {
  const list: number[] = []
  let seed = seedFor(7, 'prior')
  while (list.length < many) {
    const [z, next] = normal(seed)
    seed = next
    const elasticity = median * Math.exp(sigma * z)
    if (elasticity < STEEPEST * (1 - baseShare)) list.push(elasticity)
  }
  return list
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const near = (found: number, expected: number, share: number, what: string): void =>
  assert.ok(Math.abs(found - expected) <= share * Math.abs(expected), `${what}: ${found} against ${expected}`)

test('up to three times the anchor the form is the mean of what the draws return, in value within 4 % and in slope within 6 %, at the very end 11', () => {
  const form = meanFormOf(defaultStandards)
  const curves = drawn(defaultStandards, 40_000).map((elasticity) => {
    const fit = fitModExp({ marginEuro: 1000, hours: 10, elasticity, kappa: defaultStandards.baseShare })
    return 'refused' in fit ? assert.fail(fit.refused) : curveOf(fit)
  })
  const { k, b, c } = curveOf(fitMean({ marginEuro: 1000, hours: 10, anchorHours: 10 }, form)!)
  for (const x of [0.1, 1, 2.5, 5, 10, 15, 20, 25, 30]) {
    near(valueAt(k, b, c, x), average(curves.map((curve) => valueAt(curve.k, curve.b, 0, x))), 0.04, `value at ${x}`)
    near(slopeAt(k, b, c, x), average(curves.map((curve) => slopeAt(curve.k, curve.b, 0, x))), x > 27 ? 0.11 : 0.06, `slope at ${x}`)
  }
  near(form.elasticity, average(drawn(defaultStandards, 40_000)), 0.01, 'elasticity')
})

const standards = fc.record({
  elasticity: fc.record({
    median: fc.integer({ min: 10, max: 900 }).map((n) => n / 1000),
    sigma: fc.integer({ min: 0, max: 200 }).map((n) => n / 100),
  }),
  baseShare: fc.integer({ min: 0, max: 90 }).map((n) => n / 100),
})
const stands = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 100, max: 1e4 }))
  .map(([marginEuro, tenths, part]) => ({ marginEuro, hours: tenths / 10, anchorHours: (tenths / 1e4) * part }))

test('whatever is assumed, a customer is right today: what comes without hours and what they cause add up to its margin', () => {
  fc.assert(
    fc.property(standards, stands, (assumed, stand) => {
      const form = meanFormOf(assumed)
      const { k, b, c } = curveOf(fitMean(stand, form)!)
      near(form.base * k + valueAt(k, b, c, stand.hours), stand.marginEuro, 1e-9, 'margin')
      assert.ok(k > 0 && b > 0 && c < 0 && Number.isFinite(k + b + c))
    }),
  )
})

test('at the anchor the share that comes without hours and the elasticity are those assumed', () => {
  fc.assert(
    fc.property(standards, fc.integer({ min: 1, max: 5000 }), (assumed, tenths) => {
      const hours = tenths / 10
      const form = meanFormOf(assumed)
      const { k, b, c } = curveOf(fitMean({ marginEuro: 1000, hours, anchorHours: hours }, form)!)
      near(form.base * k, 1000 * assumed.baseShare, 1e-9, 'base')
      near((slopeAt(k, b, c, hours) * hours) / 1000, form.elasticity, 1e-6, 'elasticity')
    }),
  )
})

test('fewer hours than the anchor: more of the margin comes without them, and an hour is worth less than margin per hour says', () => {
  const form = meanFormOf(defaultStandards)
  const at = (hours: number) => {
    const { k, b, c } = curveOf(fitMean({ marginEuro: 1000, hours, anchorHours: 10 }, form)!)
    return { base: (form.base * k) / 1000, first: slopeAt(k, b, c, 0) / (1000 / hours) }
  }
  const steps = [0.5, 1, 2, 5, 10, 20, 40].map(at)
  steps.slice(1).forEach((step, n) => assert.ok(step.base < steps[n]!.base && step.first > steps[n]!.first))
})

test('with one elasticity the form is the modified exponential through it', () => {
  const form = meanFormOf({ elasticity: { median: 0.3, sigma: 0 }, baseShare: 0.3 })
  const { k, b, c } = curveOf(fitMean({ marginEuro: 1000, hours: 10, anchorHours: 10 }, form)!)
  const fit = fitModExp({ marginEuro: 1000, hours: 10, elasticity: 0.3, kappa: 0.3 })
  const exact = 'refused' in fit ? assert.fail(fit.refused) : curveOf(fit)
  for (const x of [1, 5, 10, 20, 30]) near(valueAt(k, b, c, x), valueAt(exact.k, exact.b, 0, x), 1e-3, `${x} hours`)
})

test('a prior that lies wholly beyond the domain is told, and the steepest curve is used', () => {
  const form = meanFormOf({ elasticity: { median: 0.9, sigma: 0 }, baseShare: 0.9 })
  assert.equal(form.beyond, 1)
  near(form.elasticity, STEEPEST * 0.1, 1e-9, 'elasticity')
})

test('three judged points lie on their curve, and the points of a curve give that curve', () => {
  const judgement = fc
    .tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 2, max: 98 }),
    )
    .map(([tenths, noneEuro, more, again]) => ({
      hours: tenths / 10,
      noneEuro,
      todayEuro: noneEuro + more,
      doubleEuro: noneEuro + more * (1 + again / 100),
    }))
  fc.assert(
    fc.property(standards, judgement, (assumed, judged) => {
      const form = meanFormOf(assumed)
      const points = pointsOf(fitMeanJudged(judged, form)!, judged.noneEuro, judged.hours)
      const size = judged.todayEuro - judged.noneEuro
      for (const point of ['noneEuro', 'todayEuro', 'doubleEuro'] as const)
        assert.ok(Math.abs(points[point] - judged[point]) <= 1e-6 * size, `${point}: ${points[point]} against ${judged[point]}`)
    }),
  )
  fc.assert(
    fc.property(stands, (stand) => {
      const form = meanFormOf(defaultStandards)
      const curve = fitMean(stand, form)!
      const found = fitMeanJudged(pointsOf(curve, 0, stand.hours), form)!
      near(found.kEuro, curve.kEuro, 1e-4, 'k')
      near(found.scaleHours, curve.scaleHours, 1e-4, 'scale')
    }),
  )
})

test('points that no curve goes through give none', () => {
  for (const [todayEuro, doubleEuro] of [
    [0, 10],
    [10, 10],
    [10, 20],
  ] as const)
    assert.equal(fitMeanJudged({ hours: 5, noneEuro: 0, todayEuro, doubleEuro }, meanFormOf(defaultStandards)), null)
})

test('without hours or margin there is nothing to fit', () => {
  const form = meanFormOf(defaultStandards)
  for (const stand of [
    { marginEuro: 0, hours: 5, anchorHours: 5 },
    { marginEuro: -10, hours: 5, anchorHours: 5 },
    { marginEuro: 10, hours: 0, anchorHours: 5 },
  ])
    assert.equal(fitMean(stand, form), null)
})
