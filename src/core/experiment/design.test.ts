/** What is said before lots are drawn: who takes part, what it costs, what is expected, and whether so few can tell anything (E36). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normal, scramble } from '../chance.ts'
import { defaultStandards } from '../customer/standards.ts'
import { designOf, pairsOf, type Candidate, type Quarters } from './design.ts'
import { pairsNeeded } from './sample-size.ts'

const candidate = (n: number, more: Partial<Candidate> = {}): Candidate => ({
  id: `c${String(n).padStart(3, '0')}`,
  member: 'm1',
  group: n % 2 === 0 ? 'even' : 'odd',
  entryPriceEuro: 100,
  hourPriceEuro: 102,
  hours: 4,
  hoursNow: 4,
  ...more,
})
const many = Array.from({ length: 40 }, (_, n) => candidate(n))
const design = (
  candidates: readonly Candidate[],
  quarters: ReadonlyMap<string, Quarters>,
  wanted: { quarters?: number; plannedHours?: number; byGroup?: boolean } = {},
) => {
  const { quarters: span = 1, plannedHours = 10_000, byGroup = false } = wanted
  return designOf(candidates, pairsOf(candidates, { byGroup, plannedHours }), quarters, { quarters: span, standards: defaultStandards })
}
const flat = new Map(many.map(({ id }, n) => [id, [500, 500, 500, n % 2 === 0 ? 250 : 750] as const]))
const near = (value: number, expected: number) =>
  assert.ok(Math.abs(value - expected) < 1e-9 * Math.max(1, expected), `${value}, not ${expected}`)

test('all that are near take part as long as they take no more than a twentieth of the hours', () => {
  assert.deepEqual([design(many, flat).pairs.length, design(many, flat).available], [20, 20])
  const few = design(many, flat, { plannedHours: 500 })
  // Eight hours for each pair of twenty-five.
  assert.deepEqual([few.pairs.length, few.available, few.customers, few.hours], [3, 20, 6, 24])
  near(few.costEuro, 3 * 8 * 2)
})

test('what is expected is what the plan says an hour brings, in the part of the year that it takes', () => {
  const { expected } = design(many, flat)
  near(expected.hours, 1)
  near(expected.effectEuro, 100)
  near(expected.perHourEuro, 100)
  near(design(many, flat, { quarters: 4 }).expected.effectEuro, 400)
})

test('the pairs that are needed follow from how the last quarter varied and what the three before it explain of that', () => {
  // By hand: mean 500, deviation 250, nothing explained; 100 of 500 sought.
  assert.equal(design(many, flat).expected.pairsNeeded, pairsNeeded({ variation: 0.5, before: 0, effect: 0.2 }))
  // Over a year chance evens out: a quarter of the pairs, in whole ones.
  assert.equal(design(many, flat, { quarters: 4 }).expected.pairsNeeded, pairsNeeded({ variation: 0.25, before: 0, effect: 0.2 }))
  const told = new Map(many.map(({ id }, n) => [id, [250 + n, 250 - n, n % 2 === 0 ? 0 : 500, n % 2 === 0 ? 250 : 750] as const]))
  assert.ok(design(many, told).expected.pairsNeeded! < design(many, flat).expected.pairsNeeded!)
})

test('where too few are seen, or nothing was brought, it is not said how many are needed', () => {
  assert.equal(design(many.slice(0, 6), flat).expected.pairsNeeded, null)
  assert.equal(design(many, new Map()).expected.pairsNeeded, null)
})

test('from no hours to as many as now nothing is learned of the elasticity; from none to many more something is, with more pairs', () => {
  assert.equal(design(many, flat).pairsToConclude, null)
  const more = many.map((one) => ({ ...one, hoursNow: 1 }))
  const learns = design(more, flat)
  assert.ok(learns.pairsToConclude !== null && learns.pairsToConclude > learns.expected.pairsNeeded!)
})

test('by group all of it gets one lot', () => {
  const { pairs } = design(many, flat, { byGroup: true })
  assert.deepEqual(
    pairs.map(({ one, other }) => [one.length, other.length]),
    [[20, 20]],
  )
})

/** What is promised in advance holds in a world like the one it was computed from. */
test('with the pairs that it says are needed, four of five simulated companies find the effect', () => {
  let at = scramble(5)
  const z = () => {
    const [value, next] = normal(at)
    at = next
    return value
  }
  const margins = new Map(many.map(({ id }) => [id, [500, 500, 500, 500 + 250 * z()] as const]))
  const { expected } = design(many, margins)
  const needed = expected.pairsNeeded!
  const last = [...margins.values()].map(([, , , own]) => own)
  const mean = last.reduce((sum, own) => sum + own, 0) / last.length
  const spread = Math.sqrt(last.reduce((sum, own) => sum + (own - mean) ** 2, 0) / last.length)
  let found = 0
  for (let company = 0; company < 1000; company++) {
    const differences = Array.from({ length: needed }, () => expected.effectEuro + spread * (z() - z()))
    const d = differences.reduce((sum, own) => sum + own, 0) / needed
    const error = Math.sqrt(differences.reduce((sum, own) => sum + (own - d) ** 2, 0) / (needed - 1) / needed)
    if (d > 1.645 * error) found += 1
  }
  assert.ok(found > 750 && found < 850, `${found} of 1000`)
})
