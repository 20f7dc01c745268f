import { test } from 'node:test'
import assert from 'node:assert/strict'
import { defaultStandards } from '../customer/standards.ts'
import { fitModExp } from '../customer/response.ts'
import { posteriorOf, type Measured } from './posterior.ts'

const near = (value: number, expected: number, within: number) =>
  assert.ok(Math.abs(value - expected) <= within, `${value}, not ${expected}`)
const measured = (perHourEuro: number, errorEuro: number, more: Partial<Measured> = {}): Measured => ({
  perHourEuro,
  errorEuro,
  degrees: 30,
  marginPerHourEuro: 250,
  ...more,
})

test('before any experiment it is the half of the prior that customers share', () => {
  const { median, low, high, sigma, narrower, mayConclude, before } = posteriorOf(defaultStandards, [])
  const common = 0.591 / Math.SQRT2
  near(median, 0.265, 1e-6)
  near(low, 0.265 * Math.exp(-1.644854 * common), 1e-4)
  near(high, 0.265 * Math.exp(1.644854 * common), 1e-4)
  near(sigma, common, 1e-4)
  assert.deepEqual([narrower, mayConclude, before], [0, false, { median, low, high }])
})

/**
 * The same by brute force: a plain sum over both parts on coarser grids of another kind, with the response itself in place of a
 * formula for its rise: margin 250 x 10 at ten hours, fitted at each elasticity.
 */
function byForce(experiments: readonly Measured[]) {
  const { median, sigma } = defaultStandards.elasticity
  const half = sigma / Math.sqrt(2)
  const risePerHour = (e: number, [left, worked]: readonly [number, number]): number => {
    const fit = fitModExp({ marginEuro: 10, hours: 10, elasticity: e, kappa: 0.3 })
    if ('refused' in fit) return assert.fail(fit.refused)
    const [from, to] = left === worked ? [worked - 1e-5, worked + 1e-5] : [left, worked]
    return (fit.kEuro * (Math.exp(-fit.bPerHour * 10 * from) - Math.exp(-fit.bPerHour * 10 * to))) / (10 * (to - from))
  }
  const points: { e: number; weight: number }[] = []
  for (let c = -4.5; c <= 4.5; c += 0.03) {
    let log = (-c * c) / 2
    for (const one of experiments) {
      let sum = 0
      let weight = 0
      for (let u = -4; u <= 4; u += 0.1) {
        const e = median * Math.exp(half * (c + u))
        if (e / 0.7 >= 0.95) break
        sum += Math.exp((-u * u) / 2) * risePerHour(e, one.times ?? [1, 1])
        weight += Math.exp((-u * u) / 2)
      }
      const off = (one.perHourEuro - (one.marginPerHourEuro * sum) / weight) / one.errorEuro
      log -= ((one.degrees + 1) / 2) * Math.log(1 + (off * off) / one.degrees)
    }
    points.push({ e: median * Math.exp(half * c), weight: Math.exp(log) })
  }
  const total = points.reduce((sum, { weight }) => sum + weight, 0)
  const quantile = (chance: number) => {
    let below = 0
    return points.find(({ weight }) => (below += weight / total) >= chance)!.e
  }
  return { median: quantile(0.5), low: quantile(0.05), high: quantile(0.95) }
}

const cases: readonly (readonly [string, readonly Measured[]])[] = [
  ['one experiment that found what was expected', [measured(72, 15)]],
  ['one that found little', [measured(15, 20)]],
  ['one that found much', [measured(140, 25)]],
  ['two of few pairs', [measured(90, 30, { degrees: 4 }), measured(50, 40, { degrees: 6 })]],
  ['from half of today’s hours to double', [measured(80, 12, { times: [0.5, 2] })]],
  ['from none to double', [measured(120, 8, { times: [0, 2] })]],
]
for (const [name, experiments] of cases) {
  test(`${name}: the same as by brute force`, () => {
    const { median, low, high } = posteriorOf(defaultStandards, experiments)
    const force = byForce(experiments)
    near(median / force.median, 1, 0.015)
    near(low / force.low, 1, 0.015)
    near(high / force.high, 1, 0.015)
  })
}

test('without an individual part cut off it is conjugate: a sharp measurement gives its own elasticity', () => {
  // E over u of e is median e^(s^2/2) at c, so the median is what was measured in parts of the margin per hour, less that.
  const narrow = { baseShare: 0.3, elasticity: { median: 0.2, sigma: 0.3 } }
  const { median, sigma } = posteriorOf(narrow, [measured(55, 0.25, { degrees: 1000 })])
  near(median, 55 / 250 / Math.exp(0.045 / 2), 1e-3)
  near(sigma, 0.25 / 55, 1e-3)
})

test('experiments of several cycles are pooled: two are as good as one of half the variance, in any order', () => {
  const [a, b] = [measured(60, 20, { degrees: 1000 }), measured(90, 20, { degrees: 1000 })]
  const both = posteriorOf(defaultStandards, [a, b])
  const one = posteriorOf(defaultStandards, [measured(75, 20 / Math.SQRT2, { degrees: 1000 })])
  near(both.median, one.median, 1e-3)
  near(both.high - both.low, one.high - one.low, 2e-3)
  assert.deepEqual(posteriorOf(defaultStandards, [b, a]).median.toFixed(9), both.median.toFixed(9))
})

test('from none to exactly today’s hours nothing is learnt about the elasticity, however sharp', () => {
  const { median, narrower } = posteriorOf(defaultStandards, [measured(175, 1, { times: [0, 1] })])
  near(median, 0.265, 1e-9)
  near(narrower, 0, 1e-9)
})

test('nothing is concluded before the band is half as wide; that selling does next to nothing can be', () => {
  const after = (perHour: number, error: number) => posteriorOf(defaultStandards, [measured(perHour, error)])
  assert.deepEqual([after(72, 30).mayConclude, after(72, 15).mayConclude, after(72, 8).mayConclude], [false, false, true])
  const nothing = after(0, 10)
  assert.ok(nothing.mayConclude && nothing.high < 0.15)
  for (const error of [40, 20, 10, 5]) {
    const { low, high, before, narrower, mayConclude } = after(72, error)
    near(narrower, 1 - (high - low) / (before.high - before.low), 1e-9)
    assert.equal(mayConclude, narrower > 0.5)
  }
})

test('few pairs are believed less than many with the same error', () => {
  assert.ok(
    posteriorOf(defaultStandards, [measured(160, 20, { degrees: 2 })]).median <
      posteriorOf(defaultStandards, [measured(160, 20, { degrees: 200 })]).median,
  )
})

test('a measurement without an error, or one that says nothing, changes nothing; without doubt in the prior nothing is learnt', () => {
  for (const error of [0, Infinity, NaN])
    assert.equal(posteriorOf(defaultStandards, [measured(20, error)]).median, posteriorOf(defaultStandards, []).median)
  const sure = posteriorOf({ baseShare: 0.3, elasticity: { median: 0.3, sigma: 0 } }, [measured(20, 5)])
  assert.deepEqual([sure.median, sure.narrower, sure.mayConclude].map(Number), [0.3, 0, 0])
})
