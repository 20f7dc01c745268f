import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { capacityLeft } from './capacity-left.ts'
import { unlessWhite } from './only-white.ts'

const now = '2026-03-01T00:00:00.000Z'

test('the hours left are those until the end of the objective’s day, and of a year without an objective', () => {
  assert.equal(capacityLeft(3650, null, now), 3650)
  assert.equal(capacityLeft(3650, '2026-03-01', now), 10)
  assert.equal(capacityLeft(3650, '2026-03-10', now), 100)
  assert.equal(capacityLeft(3650, '2027-02-28', now), 3650)
  assert.equal(capacityLeft(3650, '2030-01-01', now), 3650)
})

test('once the day has passed nothing is left, and it never is more than there is', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: -4000, max: 4000 }), (hours, days) => {
      const until = new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10)
      const left = capacityLeft(hours, until, now)
      assert.ok(left >= 0 && left <= hours)
      if (days < 0) assert.equal(left, 0)
    }),
  )
})

test('only white customers are in a block', () => {
  const white = { id: 'c1', name: 'Jansen', verdict: 'white' } as const
  assert.equal(unlessWhite([white, { ...white, id: 'c2' }]), null)
  for (const verdict of ['black', 'grey', null] as const) {
    const no = unlessWhite([white, { id: 'c2', name: 'Bank', verdict }])
    assert.deepEqual([no?.code, no?.facts], ['block-customer-not-white', { name: 'Bank', verdict: verdict ?? 'none' }])
  }
})
