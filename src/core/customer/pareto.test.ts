import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { paretoOf } from './pareto.ts'
import { sweetSpotOf } from './sweet-spot.ts'

const served = (hours: number, marginEuro: number) => ({ hours, marginEuro })
const ALL = 1000

test('both curves go over the customers in one order, that of margin per hour', () => {
  const { best, marginShare, hoursShare } = paretoOf([served(10, 100), served(40, 100), served(50, 300)], ALL)
  assert.deepEqual(best, [0, 1, 2, 3])
  assert.deepEqual(marginShare, [0, 0.2, 0.8, 1])
  assert.deepEqual(hoursShare, [0, 0.1, 0.6, 1])
})

test('margin without an hour comes first, a loss without an hour after all that took hours', () => {
  const { marginShare, hoursShare } = paretoOf([served(0, -10), served(1, -90), served(0, 20), served(1, 180), served(0, 0)], ALL)
  assert.deepEqual(marginShare, [0, 0.2, 2, 1.1, 1, 1])
  assert.deepEqual(hoursShare, [0, 0, 0.5, 1, 1, 1])
})

test('where the order leaves a choice the larger margin is first, then the fewer hours', () => {
  assert.deepEqual(paretoOf([served(1, 10), served(3, 30)], ALL).marginShare, [0, 0.75, 1])
  assert.deepEqual(paretoOf([served(0, 1), served(0, 3)], ALL).marginShare, [0, 0.75, 1])
  assert.deepEqual(paretoOf([served(3, 0), served(1, 0)], ALL).hoursShare, [0, 0.25, 1])
})

test('where there is nothing to share there is no curve', () => {
  assert.deepEqual(paretoOf([served(1, -5)], ALL), { customers: 1, best: [0, 1], marginShare: null, hoursShare: [0, 1] })
  assert.deepEqual(paretoOf([served(0, 5)], ALL), { customers: 1, best: [0, 1], marginShare: [0, 1], hoursShare: null })
  assert.deepEqual(paretoOf([], ALL), { customers: 0, best: [0], marginShare: null, hoursShare: null })
  assert.deepEqual(paretoOf([], 0).best, [0])
})

test('gains and losses that cancel but for rounding are no total to share', () => {
  assert.equal(paretoOf([served(1, 0.1), served(1, 0.2), served(1, -0.3)], ALL).marginShare, null)
})

const amount = fc.oneof(fc.constantFrom(0, 60), fc.integer({ min: -1000, max: 5000 }))
const customers = fc.array(fc.record({ hours: fc.integer({ min: 0, max: 60 }), marginEuro: amount }), { minLength: 1, maxLength: 300 })

test('at a fifth of the customers the curves say what the sweet spot says of the best fifth', () => {
  fc.assert(
    fc.property(customers, (given) => {
      // Where equals straddle the border the sweet spot takes the order given: the larger first, as here.
      const all = given.toSorted((a, b) => b.marginEuro - a.marginEuro || a.hours - b.hours)
      const { marginShare, hoursShare } = paretoOf(all, ALL)
      const dots = all.map(({ hours, marginEuro }, n) => ({
        id: `${n}`,
        name: '',
        hoursNow: hours,
        marginEuro,
        verdict: 'white' as const,
        hoursKnown: 'measured' as const,
      }))
      const { bestFifth } = sweetSpotOf(dots, 0)
      const atFifth = (curve: readonly number[] | null): number | null => {
        if (curve === null) return null
        const n = Math.floor(all.length / 5)
        return curve[n]! + (all.length / 5 - n) * ((curve[n + 1] ?? 1) - curve[n]!)
      }
      for (const [curve, wanted] of [
        [marginShare, bestFifth.marginShare],
        [hoursShare, bestFifth.hoursShare],
      ] as const) {
        const value = atFifth(curve)
        if (value === null || wanted === null) assert.equal(value, wanted)
        else assert.ok(Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)), `${value}, expected ${wanted}`)
      }
    }),
  )
})

test('thinned, the ends stay, points are points of the whole curve, and there are no more than asked', () => {
  fc.assert(
    fc.property(customers, fc.integer({ min: -1, max: 40 }), (all, most) => {
      const whole = paretoOf(all, ALL)
      const thin = paretoOf(all, most)
      assert.ok(thin.best.length <= Math.max(2, most))
      assert.deepEqual([thin.best[0], thin.best.at(-1), thin.customers], [0, all.length, all.length])
      for (const [n, place] of thin.best.entries()) {
        if (n > 0) assert.ok(place > thin.best[n - 1]!)
        assert.equal(thin.marginShare?.[n], whole.marginShare?.[place])
        assert.equal(thin.hoursShare?.[n], whole.hoursShare?.[place])
      }
      for (const curve of [thin.marginShare, thin.hoursShare]) if (curve) assert.deepEqual([curve[0], curve.at(-1)], [0, 1])
    }),
  )
})

test('thinned, there are no more points than asked where gains and losses dwarf what is left of them', () => {
  const all = [served(1, 1), served(1, -1 + 2e-12), ...Array.from({ length: 40_000 }, () => served(0, 0))]
  assert.equal(paretoOf(all, 3).best.length, 3)
})

test('amounts whose sum no number holds still have shares', () => {
  assert.deepEqual(paretoOf([served(1, 1.7e308), served(1, 1.7e308)], ALL).marginShare, [0, 0.5, 1])
})

test('thinned, no stretch without a point is longer than a step and one customer', () => {
  // One customer with most of the margin, a long tail: points stay where the curves are steep.
  const all = Array.from({ length: 2000 }, (_, n) => served(1 + (n % 7), 1e6 / (n + 1) ** 2))
  const { best, marginShare, hoursShare } = paretoOf(all, 50)
  for (let n = 1; n < best.length; n++) {
    const walked = marginShare![n]! - marginShare![n - 1]! + hoursShare![n]! - hoursShare![n - 1]! + (best[n]! - best[n - 1]!) / 2000
    assert.ok(walked <= 3 / 49 + 0.001 || best[n] === best[n - 1]! + 1, `${walked} before ${best[n]}`)
  }
})

test('in whatever order customers come, the curves are the same', () => {
  fc.assert(
    fc.property(customers, (all) => {
      assert.deepEqual(paretoOf(all.toReversed(), ALL), paretoOf(all, ALL))
    }),
  )
})

test('whatever the figures, no point is none', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(fc.array(fc.record({ hours: number, marginEuro: number })), fc.nat(20), (all, most) => {
      const { best, marginShare, hoursShare } = paretoOf(all, most)
      for (const value of [...best, ...(marginShare ?? []), ...(hoursShare ?? [])]) assert.ok(Number.isFinite(value))
    }),
  )
})
