/** What the Atlas curve is said to say is true of its points: no moment is further ahead, and the average is that of the areas. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atlasOf, type Atlas, type AtlasPoint } from './atlas.ts'
import { isRefusal } from '../refusal.ts'
import { atlasFinding } from './atlas-finding.ts'

/** Sevenths, of which sums that are equal differ in their last digits. */
const block = fc.record({
  hours: fc.integer({ min: 1, max: 2100 }).map((sevenths) => sevenths / 7),
  valueEuro: fc.integer({ min: 0, max: 100_000 }),
})
const queue = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.map((one, at) => ({ ...one, id: `b${at}`, after: [] })))

function curveOf(blocks: Parameters<typeof atlasOf>[0]): Atlas {
  const atlas = atlasOf(blocks)
  assert.ok(!isRefusal(atlas))
  return atlas
}

/** Value that is in at a moment, by looking at every point. */
const valueAt = (points: readonly AtlasPoint[], hours: number) =>
  Math.max(0, ...points.filter(({ finishedAfterHours }) => finishedAfterHours <= hours * (1 + 1e-9)).map(({ valueEuro }) => valueEuro))

test('at no moment is one by one further ahead than is said, and nothing is said where it is not ahead', () => {
  fc.assert(
    fc.property(queue, fc.nat(2400), (blocks, moment) => {
      const atlas = curveOf(blocks)
      const all = atlas.oneByOne.at(-1)?.valueEuro ?? 0
      const { ahead } = atlasFinding(atlas)
      const lead = all > 0 ? (valueAt(atlas.oneByOne, moment) - valueAt(atlas.atOnce, moment)) / all : 0
      assert.ok(lead <= Math.max(0.005, ahead ? ahead.oneByOne - ahead.atOnce : 0) + 1e-9)
      if (ahead === null) return
      assert.ok(Math.abs(ahead.oneByOne - valueAt(atlas.oneByOne, ahead.hours) / all) < 1e-9)
      assert.ok(Math.abs(ahead.atOnce - valueAt(atlas.atOnce, ahead.hours) / all) < 1e-9)
    }),
  )
})

test('a euro is earlier by what the delay costs less, summed by hand over the blocks', () => {
  fc.assert(
    fc.property(queue, (blocks) => {
      const atlas = curveOf(blocks)
      const all = blocks.reduce((sum, { valueEuro }) => sum + valueEuro, 0)
      const { earlierHours } = atlasFinding(atlas)
      if (all === 0) return assert.equal(earlierHours, null)
      const endOf = (points: readonly AtlasPoint[], id: string) => points.find((point) => point.id === id)?.finishedAfterHours ?? NaN
      const expected = blocks.reduce(
        (sum, { id, valueEuro }) => sum + (valueEuro / all) * (endOf(atlas.atOnce, id) - endOf(atlas.oneByOne, id)),
        0,
      )
      assert.ok(earlierHours !== null && Math.abs(earlierHours - expected) < 1e-6)
    }),
  )
})

test('by hand: 100 and 200 hours of EUR 800 and 200 are 80 % against nothing after 100 hours', () => {
  const { ahead } = atlasFinding(
    curveOf([
      { id: 'a', hours: 100, valueEuro: 800, after: [] },
      { id: 'b', hours: 200, valueEuro: 200, after: [] },
    ]),
  )
  assert.deepEqual(ahead, { hours: 100, oneByOne: 0.8, atOnce: 0 })
})

test('one block alone is the same either way', () => {
  const { ahead, earlierHours } = atlasFinding(curveOf([{ id: 'a', hours: 7, valueEuro: 10, after: [] }]))
  assert.deepEqual([ahead, earlierHours], [null, 0])
})

test('where nothing has value nothing comes in earlier, and no share of it either', () => {
  assert.deepEqual(atlasFinding(curveOf([{ id: 'a', hours: 7, valueEuro: 0, after: [] }])), { ahead: null, earlierHours: null })
})
