/** From what customers brought and took to the estimate after each cycle, and to what it teaches (E36). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cycle } from '../course/cycle.ts'
import { defaultStandards } from '../customer/standards.ts'
import type { Day } from '../units.ts'
import { estimateOf } from './estimate.ts'
import type { Drawn } from './experiment.ts'
import { learnedFrom, posteriorOf, sensitivityOf } from './posterior.ts'
import { cyclesOf, progressOf, type Brought } from './progress.ts'

const cycles: readonly Cycle[] = [
  { from: '2026-02-23' as Day, to: '2026-03-08' as Day },
  { from: '2026-03-09' as Day, to: '2026-03-22' as Day },
]
const lots = ['1', '2', '3', '4'].map((n) => ({ worked: [`w${n}`], left: [`l${n}`, `x${n}`], member: 'm1' }))
const brought = (euro: readonly number[], hours: readonly number[], beforeEuro = 2600, beforeHours = 26): Brought => ({
  beforeEuro,
  beforeHours,
  cycles: euro.map((one, at) => ({ euro: one, hours: hours[at] ?? 0 })),
})
const facts = new Map([
  ...lots.map(({ worked }, n) => [worked[0]!, brought([100 + n, 300 - 20 * n], [1, 2])] as const),
  ...lots.map(({ left }, n) => [left[0]!, brought([20, 10 + 5 * n], [0, 0.25])] as const),
  // Of the third of a pair only the year before is known, of the fourth nothing.
  ['x1', brought([], [], 500, 10)] as const,
])

test('after each cycle the estimate is over all cycles until then, each side of a pair by its sums', () => {
  const { steps, hours } = progressOf({ lots }, cycles, facts)
  assert.deepEqual(
    steps.map(({ to }) => to),
    ['2026-03-08', '2026-03-22'],
  )
  const results = (until: number) =>
    lots.map((_, n) => ({
      workedMargin: [100 + n, 400 - 19 * n][until - 1]!,
      leftMargin: [20, 30 + 5 * n][until - 1]!,
      workedHours: [1, 3][until - 1]!,
      leftHours: [0, 0.25][until - 1]!,
      workedBefore: 2600,
      leftBefore: n === 0 ? 3100 : 2600,
    }))
  assert.deepEqual(steps[0]!.estimate, estimateOf(results(1)))
  assert.deepEqual(steps[1]!.estimate, estimateOf(results(2)))
  assert.deepEqual(hours, { worked: 12, left: 1 })
})

test('what it teaches counts hours in parts of the same days a year before, and what an hour brought then', () => {
  const { times, measured, steps } = progressOf({ lots }, cycles, facts)
  // 28 days of 365; 104 hours before of the worked and 114 of those left.
  const [left, worked] = times!
  assert.ok(Math.abs(worked - (12 / 104) * (365 / 28)) < 1e-12)
  assert.ok(Math.abs(left - (1 / 114) * (365 / 28)) < 1e-12)
  assert.equal(measured?.marginPerHourEuro, (4 * 2600 + 3100 + 3 * 2600) / 218)
  assert.equal(measured?.perHourEuro, steps[1]!.estimate?.perHourEuro?.value)
})

test('without cycles, hours before, or more hours for the worked nothing is taught', () => {
  assert.deepEqual(progressOf({ lots }, [], facts), { steps: [], times: null, hours: { worked: 0, left: 0 }, measured: null })
  const unseen = new Map([...facts].map(([id, own]) => [id, { ...own, beforeHours: 0 }]))
  assert.equal(progressOf({ lots }, cycles, unseen).measured, null)
  const idle = new Map([...facts].map(([id, own]) => [id, { ...own, cycles: own.cycles.map(({ euro }) => ({ euro, hours: 0 })) }]))
  assert.equal(progressOf({ lots }, cycles, idle).measured, null)
})

test('only whole cycles within it count, and none that ends after it was cut short', () => {
  const drawn = { from: '2026-02-23', to: '2026-03-22', cut: null } as unknown as Drawn
  const all = [{ from: '2026-02-09' as Day, to: '2026-02-22' as Day }, ...cycles, { from: '2026-03-23' as Day, to: '2026-04-05' as Day }]
  assert.deepEqual(cyclesOf(drawn, all), cycles)
  assert.deepEqual(cyclesOf({ ...drawn, cut: '2026-03-10' as Day }, all), cycles.slice(0, 1))
})

test('what is learned moves the middle, and narrows only what customers share', () => {
  const measured = { perHourEuro: 30, errorEuro: 4, degrees: 40, marginPerHourEuro: 250 }
  const posterior = posteriorOf(defaultStandards, [measured])
  const { median, sigma } = learnedFrom(defaultStandards, posterior)
  assert.ok(median < defaultStandards.elasticity.median && median > 0.05)
  assert.ok(Math.abs(sigma - Math.hypot(defaultStandards.elasticity.sigma / Math.SQRT2, posterior.sigma)) < 1e-4)
  assert.ok(sigma < defaultStandards.elasticity.sigma && sigma > defaultStandards.elasticity.sigma / Math.SQRT2)
  const again = learnedFrom(defaultStandards, posteriorOf(defaultStandards, []))
  assert.ok(Math.abs(again.median - 0.265) < 1e-3 && Math.abs(again.sigma - 0.591) < 1e-3)
})

test('near today’s hours what an hour brings moves as the elasticity does, from none to today’s not at all', () => {
  assert.ok(Math.abs(sensitivityOf(defaultStandards, [0.999, 1.001]) - 1) < 1e-3)
  assert.ok(Math.abs(sensitivityOf(defaultStandards, [0, 1])) < 1e-6)
  const twice = sensitivityOf(defaultStandards, [0, 2])
  assert.ok(twice < -0.05 || twice > 0.05, String(twice))
})
