import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import { delayCostOf, orderBlocks } from './order.ts'
import type { QueuedBlock } from './queue.ts'

type Case = { given: { blocks: QueuedBlock[] }; expect: { order: string[]; delayCostEuroHours: number } }
const { cases } = JSON.parse(readFileSync('test/golden/order.json', 'utf8')) as { cases: Case[] }

const near = (value: number, wanted: number) =>
  assert.ok(Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)), `${value}, expected ${wanted}`)

/** The order found; a refusal fails the test. */
function found(blocks: readonly QueuedBlock[], mostExact?: number) {
  const answer = orderBlocks(blocks, mostExact)
  if (isRefusal(answer)) assert.fail(answer.code)
  return answer
}
const ids = (blocks: readonly QueuedBlock[]): readonly string[] => blocks.map(({ id }) => id)

function assertFeasible(order: readonly QueuedBlock[], blocks: readonly QueuedBlock[]): void {
  assert.deepEqual(ids(order).toSorted(), ids(blocks).toSorted())
  const done = new Set<string>()
  for (const { id, after } of order) {
    for (const other of after) assert.ok(done.has(other), `${id} before ${other}`)
    done.add(id)
  }
}

/** The least cost over every order that respects `after`. */
function leastOf(blocks: readonly QueuedBlock[], done: readonly QueuedBlock[] = []): number {
  if (done.length === blocks.length) return delayCostOf(done)
  const finished = new Set(ids(done))
  return blocks
    .filter(({ id, after }) => !finished.has(id) && after.every((other) => finished.has(other)))
    .reduce((least, next) => Math.min(least, leastOf(blocks, [...done, next])), Infinity)
}

/** Blocks without a circle, in an order of their own: each may wait for some of those made before it. */
const queue = (size: { minLength: number; maxLength: number }, waiting = true) =>
  fc
    .array(
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.bigInt({ min: 0n, max: 1n << 20n }), fc.nat()),
      size,
    )
    .map((rows) =>
      rows
        .map(([hours, valueEuro, mask, key], at) => ({
          block: {
            id: `b${at}`,
            hours,
            valueEuro,
            after: waiting
              ? rows.flatMap((_, other) =>
                  other < at && ((mask >> BigInt(other)) & (mask >> BigInt(other + 4)) & 1n) === 1n ? [`b${other}`] : [],
                )
              : [],
          },
          key,
        }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ block }): QueuedBlock => block),
    )

for (const [i, { given, expect }] of cases.entries()) {
  test(`golden order ${i + 1}`, () => {
    const { order, delayCostEuroHours, withinFactor } = found(given.blocks)
    assertFeasible(order, given.blocks)
    near(delayCostEuroHours, expect.delayCostEuroHours)
    near(delayCostOf(order), expect.delayCostEuroHours)
    assert.equal(withinFactor, 1)
  })
}

test('no order of up to six blocks that respects who waits for whom costs less', () => {
  fc.assert(
    fc.property(queue({ minLength: 0, maxLength: 6 }), (blocks) => {
      const { order, delayCostEuroHours } = found(blocks)
      assertFeasible(order, blocks)
      near(delayCostEuroHours, leastOf(blocks))
    }),
    { numRuns: 200 },
  )
})

test('without waiting the order is by value per hour, and equals keep the order given', () => {
  fc.assert(
    fc.property(queue({ minLength: 0, maxLength: 40 }, false), (blocks) => {
      const { order } = found(blocks)
      for (const [n, block] of order.slice(1).entries()) {
        const before = order[n]!
        const down = before.valueEuro * block.hours - block.valueEuro * before.hours
        assert.ok(down > 0 || (down === 0 && blocks.indexOf(before) < blocks.indexOf(block)))
      }
    }),
  )
})

test('equals keep the order given also where some wait', () => {
  // Of tenths, whose sums differ by rounding with the order.
  const equal = (id: string, hours: number, after: string[] = []): QueuedBlock => ({ id, hours, valueEuro: hours / 10, after })
  assert.deepEqual(ids(found([equal('a', 1), equal('b', 8), equal('c', 1), equal('d', 2, ['b'])]).order), [...'abcd'])
})

test('the order in which blocks are given changes no cost', () => {
  fc.assert(
    fc.property(queue({ minLength: 0, maxLength: 9 }), (blocks) => {
      near(found(blocks.toReversed()).delayCostEuroHours, found(blocks).delayCostEuroHours)
    }),
  )
})

test('by sets of most value per hour, blocks are in an order that is allowed and costs at most twice the least', () => {
  fc.assert(
    fc.property(queue({ minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 8 }), (blocks, mostExact) => {
      const least = found(blocks).delayCostEuroHours
      const { order, delayCostEuroHours, withinFactor } = found(blocks, mostExact)
      assertFeasible(order, blocks)
      assert.ok(delayCostEuroHours <= 2 * least * (1 + 1e-9))
      // The decomposition itself loses nothing: where each of its sets was ordered exactly, the whole is best.
      if (withinFactor === 1) near(delayCostEuroHours, least)
    }),
    { numRuns: 300 },
  )
})

/** Blocks of which each part waits wholly for the one before it, or has nothing to do with the one beside it. */
type Composed = { readonly row: readonly [number, number] } | { readonly inSeries: boolean; readonly parts: readonly Composed[] }
const row = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })).map((one): Composed => ({ row: one }))
const composed = (depth: number): fc.Arbitrary<Composed> =>
  depth === 0
    ? row
    : fc.oneof(row, fc.record({ inSeries: fc.boolean(), parts: fc.array(composed(depth - 1), { minLength: 1, maxLength: 3 }) }))
function laidOut(one: Composed, name = 'b', after: readonly string[] = []): readonly QueuedBlock[] {
  if ('row' in one) return [{ id: name, hours: one.row[0], valueEuro: one.row[1], after }]
  const blocks: QueuedBlock[] = []
  let before = after
  for (const [n, part] of one.parts.entries()) {
    const inside = laidOut(part, `${name}${n}`, before)
    blocks.push(...inside)
    if (one.inSeries) before = ids(inside)
  }
  return blocks
}

test('what is in series and side by side is ordered exactly, however many there are', () => {
  fc.assert(
    fc.property(
      composed(3)
        .map((one) => laidOut(one))
        .filter((blocks) => blocks.length <= 12),
      (blocks) => {
        const bySets = found(blocks, 1)
        assertFeasible(bySets.order, blocks)
        assert.equal(bySets.withinFactor, 1)
        near(bySets.delayCostEuroHours, found(blocks).delayCostEuroHours)
      },
    ),
    { numRuns: 200 },
  )
})

test('forty blocks in twenty equal pairs are proven best', () => {
  const blocks = Array.from({ length: 20 }, (_, n): QueuedBlock[] => [
    { id: `prepare ${n}`, hours: 5, valueEuro: 1, after: [] },
    { id: `earn ${n}`, hours: 5, valueEuro: 90, after: [`prepare ${n}`] },
  ]).flat()
  const { order, withinFactor } = found(blocks)
  assertFeasible(order, blocks)
  assert.equal(withinFactor, 1)
  for (let n = 0; n < 40; n += 2) assert.deepEqual(order[n + 1]!.after, [order[n]!.id])
})

test('what cannot be told exactly says so', () => {
  // A crown: each of twenty waits for two neighbours of twenty others, all around. No part of it brings more than the whole.
  const first = Array.from({ length: 20 }, (_, n): QueuedBlock => ({ id: `a${n}`, hours: 3, valueEuro: 0, after: [] }))
  const second = first.map(({ id }, n): QueuedBlock => ({ id: `b${n}`, hours: 1, valueEuro: 5, after: [id, `a${(n + 1) % 20}`] }))
  const { order, withinFactor } = found([...second, ...first])
  assertFeasible(order, [...first, ...second])
  assert.equal(withinFactor, 2)
})
