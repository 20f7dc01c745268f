/** The shortest way in is what breadth-first search by hand finds, and knowing more people never makes it longer (E31). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { customerId, memberId, type CustomerId, type Day } from '../units.ts'
import { holds, LEAST_WARMTH, warmthAtTable, warmthOf, type Known, type Meeting, type Seated } from './bond.ts'
import { coverageOf, customersIn, isWhole, noCoverage, ringOf, rings, viaOthers, withWayIn, type Ring } from './coverage.ts'
import { MOST_STEPS, waysIn } from './way-in.ts'

const day = '2026-05-01' as Day
const knows = (member: string, customer: string, warmth = 1): Known => ({
  member: memberId(member),
  customer: customerId(customer),
  warmth,
  times: 1,
  last: day,
})
const sat = (a: string, b: string, warmth = 1): Seated => {
  const [one = '', other = ''] = [a, b].toSorted()
  return { one: customerId(one), other: customerId(other), warmth, times: 1, last: day }
}
const told = (known: readonly Known[], seated: readonly Seated[], customer: string) =>
  waysIn(known, seated)
    .get(customerId(customer))
    ?.steps.map(({ from, to }) => `${from}>${to}`)

const CUSTOMERS = ['a', 'b', 'c', 'd', 'e', 'f']
const someone = fc.constantFrom(...CUSTOMERS)
const warmth = fc.constantFrom(0.1, 0.25, 0.5, 1, 3)
const knowns = fc.array(
  fc.tuple(fc.constantFrom('jo', 'bo'), someone, warmth).map((bond) => knows(...bond)),
  { maxLength: 4 },
)
const seats = fc
  .array(fc.tuple(someone, someone, warmth), { maxLength: 9 })
  .map((all) => all.filter(([a, b]) => a !== b).map((bond) => sat(...bond)))

test('E31: Joost knows Van Dam, and Van Dam sat at one table with the bank: two steps', () => {
  assert.deepEqual(told([knows('joost', 'van dam')], [sat('van dam', 'bank')], 'bank'), ['joost>van dam', 'van dam>bank'])
})

test('of ways with equally few steps the one whose coldest step is warmest; of equal ones the first by id', () => {
  const known = [knows('jo', 'a', 0.5), knows('bo', 'b', 1), knows('bo', 'c', 2)]
  assert.deepEqual(told(known, [sat('a', 'x', 9), sat('b', 'x', 0.8)], 'x'), ['bo>b', 'b>x'])
  assert.deepEqual(told([...known, knows('jo', 'x', 0.3)], [sat('c', 'x', 9)], 'x'), ['jo>x'])
  assert.deepEqual(told(known, [sat('b', 'x', 0.9), sat('c', 'x', 0.9)], 'x'), ['bo>b', 'b>x'])
  assert.deepEqual(told([knows('jo', 'a'), knows('bo', 'a')], [], 'a'), ['bo>a'])
})

test('who does not know each other any more leads nowhere, and further than three steps nobody introduces anybody', () => {
  assert.equal(told([knows('jo', 'a', LEAST_WARMTH - 0.01)], [], 'a'), undefined)
  const chain = [sat('a', 'b'), sat('b', 'c'), sat('c', 'd')]
  assert.equal(told([knows('jo', 'a')], chain, 'c')?.length, MOST_STEPS)
  assert.equal(told([knows('jo', 'a')], chain, 'd'), undefined)
})

/** Every path of at most three steps, tried one by one. */
function byHand(known: readonly Known[], seated: readonly Seated[], to: string): { steps: number; warmth: number } | null {
  let best: { steps: number; warmth: number } | null = null
  const walk = (at: string, steps: number, coldest: number) => {
    if (at === to && (best === null || steps < best.steps || (steps === best.steps && coldest > best.warmth)))
      best = { steps, warmth: coldest }
    if (steps === MOST_STEPS) return
    for (const bond of seated.filter(holds)) {
      if (bond.one === at) walk(bond.other, steps + 1, Math.min(coldest, bond.warmth))
      if (bond.other === at) walk(bond.one, steps + 1, Math.min(coldest, bond.warmth))
    }
  }
  for (const bond of known.filter(holds)) walk(bond.customer, 1, bond.warmth)
  return best
}

test('E31: it is the shortest and then the warmest of all ways, walked one by one', () => {
  fc.assert(
    fc.property(knowns, seats, someone, (known, seated, to) => {
      const way = waysIn(known, seated).get(customerId(to))
      assert.deepEqual(way ? { steps: way.steps.length, warmth: way.warmth } : null, byHand(known, seated, to))
      for (const [at, step] of (way?.steps ?? []).entries()) if (at > 0) assert.equal(step.from, way?.steps[at - 1]?.to)
    }),
    { numRuns: 400 },
  )
})

test('E31: to know one more never makes a way longer or, of the same length, colder', () => {
  fc.assert(
    fc.property(knowns, seats, fc.oneof(fc.tuple(someone, someone, warmth), fc.tuple(someone, warmth)), (known, seated, more) => {
      const before = waysIn(known, seated)
      const after =
        more.length === 2
          ? waysIn([...known, knows('new', more[0], more[1])], seated)
          : waysIn(known, more[0] === more[1] ? seated : [...seated, sat(more[0], more[1], more[2])])
      for (const [customer, way] of before) {
        const now = after.get(customer)!
        assert.ok(now.steps.length < way.steps.length || (now.steps.length === way.steps.length && now.warmth >= way.warmth))
      }
    }),
  )
})

test('warmth: a meeting of one’s own counts whole today and half after half a year; at a table it is shared', () => {
  const today = '2026-07-02' as Day
  const on = (at: string, companies = 1): Meeting => ({ day: at as Day, companies })
  assert.equal(warmthOf([on('2026-07-02')], today), 1)
  assert.equal(warmthOf([on('2026-01-01')], today), 0.5)
  assert.equal(warmthOf([on('2026-07-02', 4), on('2026-07-02', 2)], today), 0.75)
  assert.equal(warmthAtTable([on('2026-07-02', 2)], today), 1)
  assert.equal(warmthAtTable([on('2026-07-02', 5)], today), 0.25)
  // One meeting holds for a year and no longer.
  assert.ok(holds({ warmth: warmthOf([on('2025-07-03')], today) }))
  assert.ok(!holds({ warmth: warmthOf([on('2025-07-02')], today) }))
  assert.equal(warmthOf([on('2026-08-01')], today), 1, 'what is planned is no warmer than today')
})

test('E31: rings: by steps, then whoever buys; and no way in is only said when every seller’s calendar was seen', () => {
  const whole = { sellers: 2, seen: 2 }
  const way = (...to: readonly string[]) => waysIn([knows('jo', 'a')], [sat('a', 'b'), sat('b', 'c')]).get(to[0] as CustomerId)
  const found = (customer: string, buys = false, sight = whole) => ringOf(way(customer), buys, sight)
  assert.deepEqual(
    ['a', 'b', 'c', 'z'].map((one) => found(one)),
    ['known', 'via-one', 'via-two', 'none'],
  )
  assert.equal(found('z', true), 'buys')
  assert.equal(found('b', true), 'via-one')
  for (const sight of [
    { sellers: 2, seen: 1 },
    { sellers: 0, seen: 0 },
  ])
    assert.equal(found('z', false, sight), 'not-known')
  assert.ok(isWhole(whole) && !isWhole({ sellers: 3, seen: 2 }))
})

test('E31: coverage counts everybody once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Ring>(...rings)), (found) => {
      const coverage = coverageOf(found)
      assert.equal(customersIn(coverage), found.length)
      assert.equal(withWayIn(coverage) + coverage.none + coverage['not-known'], found.length)
      assert.ok(viaOthers(coverage) <= withWayIn(coverage))
    }),
  )
  assert.equal(customersIn(noCoverage), 0)
})
