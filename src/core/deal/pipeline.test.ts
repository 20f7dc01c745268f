import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Deal, Outcome } from './deal.ts'
import { pipelineOf } from './pipeline.ts'

const deals = (count: number, ageDays: number, outcome: Outcome): Deal[] =>
  Array.from({ length: count }, () => ({ id: 'd', ageDays, outcome, firstSeenDays: null, valueEuro: null, remainingHours: null }))

/** One deal a day comes in and each is won at 100 days: 100 are open, give or take 10. */
const living = [...deals(265, 100, 'won'), ...deals(100, 50, 'open')]
const arrivals = { opened: 365, days: 365 }

test('a pipeline that lives holds what comes in times how long winning takes', () => {
  assert.deepEqual(pipelineOf(living, arrivals), { says: 'nothing', open: 100, expected: 100, gap: 0, noise: 10 })
})

test('open deals above that are dead weight, from two of the noise on', () => {
  assert.equal(pipelineOf([...living, ...deals(19, 900, 'open')], arrivals).says, 'nothing')
  const dead = pipelineOf([...living, ...deals(20, 900, 'open')], arrivals)
  assert.deepEqual(dead, { says: 'dead-weight', open: 120, expected: 100, gap: 20, noise: 10 })
})

test('open deals below that say that the pipeline runs dry, from two of the noise on', () => {
  assert.equal(pipelineOf(living.slice(19), { opened: 365, days: 365 }).says, 'nothing')
  assert.equal(pipelineOf(living.slice(0, 265 + 80), arrivals).says, 'runs-dry')
  assert.equal(pipelineOf(living.slice(0, 265 + 81), arrivals).says, 'nothing')
})

test('lost deals, which end early or never, do not tell how long a living deal takes', () => {
  assert.deepEqual(pipelineOf([...living, ...deals(500, 3, 'lost')], arrivals), pipelineOf(living, arrivals))
})

test('without a win or without arrivals it says nothing, and why', () => {
  assert.deepEqual(pipelineOf(deals(5, 9, 'open'), arrivals), { says: 'nothing', why: 'nothing-won', open: 5 })
  assert.deepEqual(pipelineOf(living, { opened: 0, days: 365 }), { says: 'nothing', why: 'nothing-arrives', open: 100 })
  assert.deepEqual(pipelineOf(living, { opened: 9, days: 0 }), { says: 'nothing', why: 'nothing-arrives', open: 100 })
})

test('whatever the figures, no answer holds a figure that is none', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })
  const any = fc
    .array(fc.tuple(number, fc.constantFrom<Outcome>('won', 'open')))
    .map((all) => all.flatMap(([age, end]) => deals(1, age, end)))
  fc.assert(
    fc.property(any, number, number, (all, opened, days) => {
      for (const value of Object.values(pipelineOf(all, { opened, days }))) assert.ok(!Number.isNaN(value))
    }),
  )
})
