import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import { atlasOf, type AtlasPoint } from './atlas.ts'
import { orderBlocks } from './order.ts'
import type { QueuedBlock } from './queue.ts'

type Ends = { id: string; finishedAfterHours: number }[]
type Case = {
  given: { blocks: QueuedBlock[] }
  expect: {
    order: string[]
    atlas: { oneByOne: Ends; atOnce: Ends; delayCostOneByOne: number; delayCostAtOnce: number } | null
  }
}
const { cases } = JSON.parse(readFileSync('test/golden/order.json', 'utf8')) as { cases: Case[] }

const near = (value: number, wanted: number) =>
  assert.ok(Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)), `${value}, expected ${wanted}`)

/** The curves; a refusal fails the test. */
function curves(order: readonly QueuedBlock[]) {
  const atlas = atlasOf(order)
  if (isRefusal(atlas)) assert.fail(atlas.code)
  return atlas
}
const endOf = (points: readonly AtlasPoint[], id: string): number => points.find((point) => point.id === id)!.finishedAfterHours
/** Value finished at a moment. */
const valueAt = (points: readonly AtlasPoint[], hours: number): number =>
  points.reduce((value, point) => (point.finishedAfterHours <= hours + 1e-9 ? Math.max(value, point.valueEuro) : value), 0)

const work = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }))
const blocksOf = (rows: readonly (readonly [number, number])[]): readonly QueuedBlock[] =>
  rows.map(([hours, valueEuro], at) => ({ id: `b${at}`, hours, valueEuro, after: [] }))
const blocks = fc.array(work, { minLength: 1, maxLength: 12 }).map(blocksOf)

for (const [i, { given, expect }] of cases.entries()) {
  const { atlas } = expect
  if (atlas === null) continue
  test(`golden Atlas curve ${i + 1}`, () => {
    const found = curves(expect.order.map((id) => given.blocks.find((block) => block.id === id)!))
    for (const { id, finishedAfterHours } of atlas.oneByOne) near(endOf(found.oneByOne, id), finishedAfterHours)
    for (const { id, finishedAfterHours } of atlas.atOnce) near(endOf(found.atOnce, id), finishedAfterHours)
    near(found.delayCostOneByOne, atlas.delayCostOneByOne)
    near(found.delayCostAtOnce, atlas.delayCostAtOnce)
    assert.equal(found.warning, null)
  })
}

test('both curves rise, and end with all value after all hours', () => {
  fc.assert(
    fc.property(blocks, (order) => {
      const { oneByOne, atOnce } = curves(order)
      for (const points of [oneByOne, atOnce]) {
        for (const [n, point] of points.slice(1).entries()) {
          assert.ok(point.finishedAfterHours >= points[n]!.finishedAfterHours && point.valueEuro >= points[n]!.valueEuro)
        }
        near(
          points.at(-1)!.valueEuro,
          order.reduce((sum, { valueEuro }) => sum + valueEuro, 0),
        )
        near(
          points.at(-1)!.finishedAfterHours,
          order.reduce((sum, { hours }) => sum + hours, 0),
        )
      }
    }),
  )
})

test('all at once, a block ends when each other has had as many hours as it, or all of its own', () => {
  fc.assert(
    fc.property(blocks, (order) => {
      const { atOnce } = curves(order)
      for (const { id, hours } of order)
        near(
          endOf(atOnce, id),
          order.reduce((sum, other) => sum + Math.min(other.hours, hours), 0),
        )
    }),
  )
})

test('shortest first finishes every block no later than all at once', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const { oneByOne, atOnce, warning } = curves(given.toSorted((a, b) => a.hours - b.hours))
      for (const { id } of given) assert.ok(endOf(oneByOne, id) <= endOf(atOnce, id) + 1e-9)
      assert.equal(warning, null)
    }),
  )
})

test('the best order loses less by delay than all at once, by at least the value times the hours of the shorter of each pair', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const answer = orderBlocks(given)
      if (isRefusal(answer)) return assert.fail(answer.code)
      const { delayCostOneByOne, delayCostAtOnce, warning } = curves(answer.order)
      let gain = 0
      const up = given.toSorted((a, b) => a.hours - b.hours)
      for (const [n, shorter] of up.entries()) gain += (up.length - 1 - n) * shorter.valueEuro * shorter.hours
      assert.ok(delayCostAtOnce - delayCostOneByOne >= gain - 1e-6)
      assert.equal(warning, null)
    }),
  )
})

test('blocks of equal size: any order is ahead of all at once at every moment', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 9 }), (given, hours) => {
      const { oneByOne, atOnce, warning } = curves(given.map((block) => ({ ...block, hours })))
      for (const { finishedAfterHours } of [...oneByOne, ...atOnce]) {
        assert.ok(valueAt(oneByOne, finishedAfterHours) >= valueAt(atOnce, finishedAfterHours))
      }
      assert.equal(warning, null)
    }),
  )
})

test('a long block before a short one of the same value is worse than both at once, and that is said', () => {
  const [long, short] = [
    { id: 'long', hours: 100, valueEuro: 1, after: [] },
    { id: 'short', hours: 1, valueEuro: 1, after: [] },
  ]
  const { delayCostOneByOne, delayCostAtOnce, warning } = curves([long, short])
  assert.deepEqual([delayCostOneByOne, delayCostAtOnce], [201, 103])
  assert.deepEqual(warning, { code: 'order-worse-than-at-once', timesWorse: 201 / 103 })
  assert.equal(curves([short, long]).warning, null)
})

test('all at once, a block that waits has no share before its turn, and the best order is still ahead', () => {
  const order: QueuedBlock[] = [
    { id: 'a', hours: 4, valueEuro: 1, after: [] },
    { id: 'b', hours: 3, valueEuro: 9, after: ['a'] },
    { id: 'c', hours: 6, valueEuro: 1, after: [] },
  ]
  // a and c share until a ends after 8; then b and c, both with 2 of c left, until 12; b has 1 hour more.
  assert.deepEqual(
    curves(order).atOnce.map(({ id, finishedAfterHours }) => [id, finishedAfterHours]),
    [
      ['a', 8],
      ['c', 12],
      ['b', 13],
    ],
  )
  const waiting = fc.array(fc.tuple(work, fc.nat(11)), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(waiting, (rows) => {
      const given = blocksOf(rows.map(([row]) => row)).map((block, at) => ({
        ...block,
        after: rows[at]![1] < at ? [`b${rows[at]![1]}`] : [],
      }))
      const answer = orderBlocks(given)
      if (isRefusal(answer)) return assert.fail(answer.code)
      assert.equal(curves(answer.order).warning, null)
    }),
  )
})

test('an order in which a block comes before one that it waits for has no curve', () => {
  const answer = atlasOf([
    { id: 'b', hours: 1, valueEuro: 1, after: ['a'] },
    { id: 'a', hours: 1, valueEuro: 1, after: [] },
  ])
  if (!isRefusal(answer)) return assert.fail('not refused')
  assert.deepEqual([answer.code, answer.blocks], ['block-before-what-it-waits-for', ['b', 'a']])
})

test('no blocks make empty curves', () => {
  assert.deepEqual(curves([]), { oneByOne: [], atOnce: [], delayCostOneByOne: 0, delayCostAtOnce: 0, warning: null })
})
