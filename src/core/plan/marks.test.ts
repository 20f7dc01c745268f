/** Marks in front of others: nobody is lost, and what stands out stays in view. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { marksOf } from './marks.ts'

type Spot = { readonly x: number; readonly y: number; readonly kind: string }

const spot = fc.record({
  x: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  y: fc.integer({ min: 0, max: 9 }),
  kind: fc.constantFrom('w', 'g', 'b'),
})
const marksOfSpots = (spots: readonly Spot[]) =>
  marksOf(
    spots.length,
    (at) => spots[at]!.x,
    (at) => spots[at]!.y,
    (at) => spots[at]!.kind,
  )
/** As many as do not fit one by one, made of a few that are drawn. */
const crowd = fc
  .array(spot, { minLength: 1, maxLength: 300 })
  .map((few) => Array.from({ length: 4001 }, (_, at): Spot => few[at % few.length]!))

test('up to four thousand are drawn one by one', () => {
  const few = Array.from({ length: 4000 }, (): Spot => ({ x: 1, y: 1, kind: 'w' }))
  assert.deepEqual(marksOfSpots(few).at.length, 4000)
  assert.ok(marksOfSpots(few).stands.every((stands) => stands === 1))
  assert.deepEqual(marksOfSpots([...few, few[0]!]).at, [0])
})

test('of a crowd, every one is drawn or stands behind one that is, of its own kind', () => {
  fc.assert(
    fc.property(crowd, (spots) => {
      const { at, stands } = marksOfSpots(spots)
      assert.equal(
        stands.reduce((sum, one) => sum + one, 0),
        spots.length,
      )
      for (const kind of ['w', 'g', 'b']) {
        const drawn = at.reduce((sum, place, n) => (spots[place]!.kind === kind ? sum + stands[n]! : sum), 0)
        assert.equal(drawn, spots.filter((one) => one.kind === kind).length)
      }
      assert.deepEqual(
        at,
        [...new Set(at)].toSorted((a, b) => a - b),
      )
    }),
    { numRuns: 20 },
  )
})

test('whoever is furthest out to a side is in view, or somebody as far out', () => {
  fc.assert(
    fc.property(crowd, (spots) => {
      const { at } = marksOfSpots(spots)
      const most = (of: (one: Spot) => number, among: readonly Spot[]) => among.reduce((max, one) => Math.max(max, of(one)), -Infinity)
      const drawn = at.map((place) => spots[place]!)
      const cell = (most((one) => one.x, spots) + most((one) => -one.x, spots)) / 110
      assert.ok(most((one) => one.x, spots) - most((one) => one.x, drawn) <= cell * 1.001)
      assert.ok(most((one) => -one.x, spots) - most((one) => -one.x, drawn) <= cell * 1.001)
    }),
    { numRuns: 20 },
  )
})
