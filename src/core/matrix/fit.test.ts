/** The fit (E28): exact where it can be computed by hand, true at its stated rate, silent where there is no difference. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { randomFrom } from './test-matrix.ts'
import { findingsOf } from './false-discovery.ts'
import { fisher, type Compared } from './fisher.ts'
import { believe } from './fit.ts'
import { spreadOf, type Spread } from './spread.ts'

const close = (found: number, expected: number, within = 1e-9) =>
  assert.ok(Math.abs(found - expected) <= within, `${found} is not ${expected}`)
const cell = (buyers: number, customers: number, othersBuy: number, others: number): Compared => ({ buyers, customers, othersBuy, others })

test('Fisher: the lady who tasted tea, 3 of 4 right, and 4 of 4; and nothing that can differ', () => {
  close(fisher(cell(3, 4, 1, 4)), 34 / 70)
  close(fisher(cell(4, 4, 0, 4)), 2 / 70)
  assert.equal(fisher(cell(4, 4, 9, 9)), 1)
  assert.equal(fisher(cell(0, 4, 0, 9)), 1)
})

test('Fisher: the same as adding up all binomial coefficients', () => {
  const choose = (n: number, k: number): number => (k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k)
  fc.assert(
    fc.property(fc.nat(14), fc.nat(14), fc.nat(20), fc.nat(20), (a, more, c, others) => {
      const [n1, n0, all] = [a + more, c + others, a + c]
      const of = (x: number) => choose(n1, x) * choose(n0, all - x)
      const counts = Array.from({ length: all + 1 }, (_, x) => of(x))
      const tail = counts.filter((one) => one <= of(a) * (1 + 1e-7)).reduce((sum, one) => sum + one, 0)
      close(fisher(cell(a, n1, c, n0)), Math.min(1, tail / counts.reduce((sum, one) => sum + one, 0)), 1e-9)
    }),
  )
})

test('Benjamini and Hochberg: the example of their paper, 15 comparisons, 4 findings', () => {
  const paper = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]
  assert.equal(findingsOf(paper, 0.05).filter(Boolean).length, 4)
  assert.deepEqual(findingsOf([], 0.05), [])
})

const even = (deviation: number): Spread => [{ deviation, share: 1 }]

test('a large cell is believed, a small one hardly: both saw five times as often', () => {
  const large = believe(cell(500, 1000, 1000, 10_000), even(0.5)).times
  close(large.middle, 5, 0.3)
  const small = believe(cell(1, 2, 1000, 10_000), even(0.5)).times
  assert.ok(small.middle < 1.6 && small.low < 1 && small.high > 2, JSON.stringify(small))
  const none = believe(cell(0, 3, 1000, 10_000), even(0.5))
  assert.ok(none.times.low < 0.6 && none.times.high > 1 && none.share.middle > 0.03, JSON.stringify(none))
})

test('it is times the share, not the odds: 80 % against 40 % is twice, and never more than everybody', () => {
  close(believe(cell(1600, 2000, 4000, 10_000), even(1)).times.middle, 2, 0.05)
  // Counts so far apart that either is next to impossible where they meet.
  const apart = believe(cell(7, 339, 3784, 3784), even(0.6)).share
  assert.ok(apart.low < apart.middle && apart.middle < apart.high, JSON.stringify(apart))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(100), fc.integer({ min: 1, max: 4000 }), fc.nat(100), (n, a, m, c) => {
      const { times, share } = believe(cell(Math.round((n * a) / 100), n, Math.round((m * c) / 100), m), even(0.6))
      assert.ok(times.low > 0 && times.low <= times.middle && times.middle <= times.high && Number.isFinite(times.high))
      assert.ok(share.low >= 0 && share.low <= share.high && share.high <= 1 && share.middle > 0 && share.middle < 1)
    }),
  )
})

/** Cells whose true fit is known: log odds of groups lie apart as drawn, or not at all but for some. */
function drawn(apart: (normal: number, share: number) => number, seed: number): { readonly seen: Compared; readonly times: number }[] {
  const { share: chance, normal } = randomFrom(seed)
  const draw = (of: number, share: number) => Array.from({ length: of }, chance).filter((one) => one < share).length
  return Array.from({ length: 20 }).flatMap(() => {
    const base = 0.03 + 0.5 * chance()
    return Array.from({ length: 10 }, () => {
      const odds = (base / (1 - base)) * Math.exp(apart(normal(), chance()))
      const own = odds / (1 + odds)
      const [customers, others] = [3 + Math.floor(60 * chance()), 300]
      return { seen: cell(draw(customers, own), customers, draw(others, base), others), times: own / base }
    })
  })
}

const worlds: Readonly<Record<string, (normal: number, share: number) => number>> = {
  'groups differ everywhere': (normal) => 0.6 * normal,
  'groups differ far in one cell of ten and hardly elsewhere': (normal, share) => (share < 0.1 ? 1.5 * normal : 0.1 * normal),
}

for (const [world, apart] of Object.entries(worlds))
  test(`where ${world}, the band of 90 % holds the truth nine times out of ten`, () => {
    let [held, all] = [0, 0]
    for (let round = 0; round < 12; round++) {
      const cells = drawn(apart, 28 + round)
      const spread = spreadOf(cells.map(({ seen }) => seen))
      for (const { seen, times } of cells) {
        const { low, high } = believe(seen, spread).times
        all += 1
        if (times >= low && times <= high) held += 1
      }
    }
    assert.ok(held / all > 0.87 && held / all < 0.95, `${held / all} of ${all}`)
  })

test('one product that differs among many that do not is not drawn to nothing', () => {
  const same = Array.from({ length: 45 }, () => cell(15, 29, 30, 58))
  const far = cell(19, 29, 7, 58)
  const { times } = believe(far, spreadOf([...same, far]))
  assert.ok(times.low > 2 && times.middle > 4 && times.high < 10, JSON.stringify(times))
  const calm = believe(same[0]!, spreadOf([...same, far])).times
  assert.ok(calm.low > 0.8 && calm.high < 1.25, JSON.stringify(calm))
})
