import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { progressOf, shareOf, strengthOf } from './progress.ts'

const block = { hours: 40, startedAt: '2026-03-01T08:00:00.000Z' }
const hours = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4)

test('progress is what was planned, spent and left', () => {
  assert.deepEqual(progressOf(block, 30), { hoursPlanned: 40, hoursSpent: 30, hoursLeft: 10 })
  assert.deepEqual(progressOf(block, 60), { hoursPlanned: 40, hoursSpent: 60, hoursLeft: 0 })
})

test('nothing recorded is no share, which is not a share of nothing; a block that has not started has no progress', () => {
  assert.equal(shareOf(0, 0), null)
  assert.equal(shareOf(0, 8), 0)
  // Both sums are taken apart, so the part may come out above the whole by rounding.
  assert.equal(shareOf(8.000001, 8), 1)
  assert.equal(progressOf({ hours: 40, startedAt: null }, 8), null)
  assert.deepEqual(strengthOf([]), { blockHours: 0, whiteHours: 0, allHours: 0, share: null })
})

test('an hour on a white customer in the block counts once', () => {
  const spent = [
    { hours: 1, inBlock: true, white: true },
    { hours: 2, inBlock: true, white: false },
    { hours: 3, inBlock: false, white: true },
    { hours: 4, inBlock: false, white: false },
  ]
  assert.deepEqual(strengthOf(spent), { blockHours: 3, whiteHours: 3, allHours: 10, share: 0.6 })
})

test('strength lies between 0 and 1, and an hour moved into the block or to a white customer never lowers it', () => {
  const row = fc.record({ hours, inBlock: fc.boolean(), white: fc.boolean() })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.nat(), fc.boolean(), (spent, pick, toBlock) => {
      const { share, allHours } = strengthOf(spent)
      if (share === null) return assert.equal(allHours, 0)
      assert.ok(share >= 0 && share <= 1)
      const better = spent.map((one, n) => (n === pick % spent.length ? { ...one, [toBlock ? 'inBlock' : 'white']: true } : one))
      assert.ok(strengthOf(better).share! >= share)
    }),
  )
})
