/** Charts against published numbers, and the properties by which noise stays noise. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstSeed, normal } from '../chance.ts'
import { chartOf, FIRM_POINTS, LEAST_POINTS, type Point } from './chart.ts'

type Case = {
  readonly source: string
  readonly given: { readonly values: readonly number[] }
  readonly expect: {
    readonly mean: number
    readonly meanRange: number
    readonly upper: number
    readonly lower: number
    readonly upperRange: number
    readonly outsideAt: readonly number[]
    readonly runOfEightAt: readonly number[]
    readonly provisional: boolean
  }
}
const { cases } = JSON.parse(readFileSync(new URL('../../../test/golden/xmr.json', import.meta.url), 'utf8')) as { cases: readonly Case[] }
const near = (value: number | undefined, wanted: number) =>
  assert.ok(value !== undefined && Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)), `${value}, expected ${wanted}`)

for (const { source, given, expect } of cases) {
  test(`as published: ${source}`, () => {
    const { stretches, outsideAt, runAt } = chartOf(given.values)
    const [stretch] = stretches
    near(stretch?.mean, expect.mean)
    near(stretch?.meanRange ?? Number.NaN, expect.meanRange)
    near(stretch?.limits?.upper, expect.upper)
    near(stretch?.limits?.lower, expect.lower)
    near(stretch?.limits?.upperRange, expect.upperRange)
    assert.deepEqual(outsideAt, expect.outsideAt)
    assert.deepEqual(runAt, expect.runOfEightAt)
    assert.equal(stretch?.provisional, expect.provisional)
  })
}

test('below eight points there are no limits and nothing speaks; below twenty they are provisional', () => {
  const points = Array.from({ length: 25 }, (_, at) => (at % 2 === 0 ? 1 : 2))
  for (const [count, limits, provisional] of [
    [LEAST_POINTS - 1, false, true],
    [LEAST_POINTS, true, true],
    [FIRM_POINTS - 1, true, true],
    [FIRM_POINTS, true, false],
  ] as const) {
    const [stretch] = chartOf(points.slice(0, count)).stretches
    assert.deepEqual([stretch?.limits !== null, stretch?.provisional], [limits, provisional], String(count))
  }
  assert.deepEqual(chartOf([1, 1, 1, 1, 1, 1, 90]).outsideAt, [])
})

test('a missing point gives no range and ends a run', () => {
  const run: Point[] = [5, 5, 5, 5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1]
  assert.deepEqual(chartOf(run).runAt, [7, 15])
  assert.deepEqual(chartOf(run.toSpliced(4, 0, null)).runAt, [16])
  const gap = chartOf([1, 2, 1, 2, null, 100, 101, 100, 101]).stretches[0]
  assert.equal(gap?.points, 8)
  assert.equal(gap?.meanRange, 1)
})

test('a new baseline has limits of its own; the points before it keep theirs', () => {
  const calm = Array.from({ length: 10 }, (_, at) => 10 + (at % 2))
  const shifted = calm.map((value) => value + 50)
  assert.ok(chartOf([...calm, ...shifted]).runAt.length > 0)
  const { stretches, outsideAt, runAt } = chartOf([...calm, ...shifted], [10])
  assert.deepEqual([outsideAt, runAt], [[], []])
  assert.deepEqual(
    stretches.map(({ from, to, mean }) => [from, to, mean]),
    [
      [0, 9, 10.5],
      [10, 19, 60.5],
    ],
  )
  assert.deepEqual(chartOf(calm, [-1, 0, 99]).stretches.length, 1)
})

test('what arithmetic rounds is no alarm', () => {
  assert.deepEqual(chartOf(Array.from({ length: 30 }, (_, at) => [0.1 + 0.2, 0.3][at % 2]!)).outsideAt, [])
})

test('a chart does not depend on the unit or on where zero is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: -1000, max: 1000 }),
      (points, times, plus) => {
        const moved = points.map((value) => (value === null ? null : value * times + plus))
        const [one, other] = [chartOf(points), chartOf(moved)]
        assert.deepEqual([other.outsideAt, other.runAt], [one.outsideAt, one.runAt])
      },
    ),
  )
})

/**
 * False alarms, by simulation over 10,000 charts of normal points with no cause in them. What is written in chart.ts and on the
 * screen rests on these. The margins are four standard errors of 10,000 drawings.
 */
const CHARTS = 10_000

function drawn(length: number, seed: number): { readonly points: number[]; readonly next: number } {
  const points: number[] = []
  let at = seed
  for (let count = 0; count < length; count += 1) {
    const [value, next] = normal(at)
    points.push(value)
    at = next
  }
  return { points, next: at }
}

test('in 20 points without a cause some signal shows in about 6.5 % of charts', () => {
  let seed = firstSeed
  let spoken = 0
  for (let chart = 0; chart < CHARTS; chart += 1) {
    const { points, next } = drawn(20, seed)
    seed = next
    const { outsideAt, runAt } = chartOf(points)
    if (outsideAt.length + runAt.length > 0) spoken += 1
  }
  assert.ok(Math.abs(spoken / CHARTS - 0.065) < 0.012, `${spoken} of ${CHARTS}`)
})

test('on a long chart, whose limits are well known, one point in about 150 begins a false alarm', () => {
  const length = 200
  let seed = 12_345
  let begun = 0
  for (let chart = 0; chart < CHARTS / 10; chart += 1) {
    const { points, next } = drawn(length, seed)
    seed = next
    const { outsideAt, runAt } = chartOf(points)
    const spoken = new Set([...outsideAt, ...runAt])
    begun += [...spoken].filter((at) => !spoken.has(at - 1)).length
  }
  const every = (length * CHARTS) / 10 / begun
  assert.ok(every > 120 && every < 190, `one in ${every.toFixed(0)}`)
})
