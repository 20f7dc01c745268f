import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { uniform } from '../chance.ts'
import type { Deal, Outcome } from './deal.ts'
import { ageTableOf, chanceAt } from './hazard.ts'

type Case = {
  given: { deals: { ageDays: number; state: Outcome }[] }
  expect: { table: Record<string, number>[] }
}
const { cases } = JSON.parse(readFileSync('test/golden/deals.json', 'utf8')) as { cases: Case[] }

const deal = (ageDays: number, outcome: Outcome, firstSeenDays: number | null = null): Deal => ({
  id: 'd',
  ageDays,
  outcome,
  firstSeenDays,
  valueEuro: null,
  remainingHours: null,
})
const many = (count: number, ...of: Parameters<typeof deal>): Deal[] => Array.from({ length: count }, () => deal(...of))
const near = (value: number, wanted: number, what = '') =>
  assert.ok(Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)), `${what} ${value}, expected ${wanted}`)

const anyDeal = fc.record({
  id: fc.string(),
  ageDays: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  outcome: fc.constantFrom<Outcome>('won', 'lost', 'open'),
  firstSeenDays: fc.option(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.double({ noNaN: true, noDefaultInfinity: true }))),
  valueEuro: fc.constant(null),
  remainingHours: fc.constant(null),
})
const history = fc.array(anyDeal, { maxLength: 60 })

for (const [i, { given, expect }] of cases.entries()) {
  test(`golden deals ${i + 1}`, () => {
    const table = ageTableOf(given.deals.map(({ ageDays, state }) => deal(ageDays, state)))
    assert.equal(table.length, expect.table.length)
    for (const [at, wanted] of expect.table.entries()) {
      const row = Object.fromEntries(Object.entries(table[at]!))
      for (const [name, value] of Object.entries(wanted)) near(row[name]!, value, `${wanted['ageDays']} days, ${name}`)
    }
  })
}

test('what is open only falls, and with what was won and lost it is all there is', () => {
  fc.assert(
    fc.property(history, (deals) => {
      let before = 1
      for (const { stillOpen, wonByThen, lostByThen } of ageTableOf(deals)) {
        assert.ok(stillOpen <= before && stillOpen >= 0)
        near(stillOpen + wonByThen + lostByThen, 1)
        before = stillOpen
      }
    }),
  )
})

test('in whatever order deals come, they say the same', () => {
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat()), (deals, keys) => {
      const shuffled = deals
        .map((one) => ({ one, key: keys.next().value }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one)
      assert.deepEqual(ageTableOf(shuffled), ageTableOf(deals))
    }),
  )
})

test('a lost deal is an end of its own: taken as one merely not followed further, more would seem to be won', () => {
  const deals = [...many(10, 5, 'lost'), ...many(10, 10, 'won')]
  assert.equal(ageTableOf(deals).at(-1)!.wonByThen, 0.5)
})

test('a deal is at risk from the age after the one at which it was first seen', () => {
  const followed = many(10, 5, 'won')
  const late = [...many(10, 8, 'lost', 5), ...many(4, 8, 'won', 4)]
  assert.deepEqual(
    ageTableOf([...followed, ...late]).map(({ ageDays, atRisk }) => [ageDays, atRisk]),
    [
      [5, 14],
      [8, 14],
    ],
  )
})

test('a deal followed from its first day counts on that day too', () => {
  assert.equal(ageTableOf([deal(0, 'won', 0), deal(0, 'won'), deal(3, 'open')])[0]!.atRisk, 3)
})

test('a deal that had ended before it was seen was never at risk', () => {
  assert.deepEqual(ageTableOf([deal(4, 'won', 4), deal(4, 'lost', 9)]), [])
})

test('the chance is what is still won beyond an age, of what is open at it', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: -1, max: 31 }), (deals, age) => {
      const table = ageTableOf(deals)
      const then = table.findLast((row) => row.ageDays <= age)
      const open = then?.stillOpen ?? 1
      const { chance, upper } = chanceAt(table, age)
      assert.ok(chance >= 0 && chance <= upper && upper <= 1)
      if (open > 1e-9) assert.ok(Math.abs(chance - ((table.at(-1)?.wonByThen ?? 0) - (then?.wonByThen ?? 0)) / open) < 1e-6)
    }),
  )
})

test('rounding makes no chance of more than 1', () => {
  assert.equal(chanceAt(ageTableOf([1, 2, 3, 4, 5].map((age) => deal(age, 'won'))), 0).chance, 1)
})

test('while the longest are open the chance is a lower limit', () => {
  const ended = [...many(2, 5, 'won'), deal(9, 'lost')]
  assert.equal(chanceAt(ageTableOf(ended), 1).isLowerLimit, false)
  assert.equal(chanceAt(ageTableOf([...ended, deal(10, 'open')]), 1).isLowerLimit, true)
})

test('where all who were followed had ended, others that were seen later still have a chance', () => {
  const table = ageTableOf([deal(2, 'lost'), deal(9, 'won', 5), deal(9, 'lost', 5)])
  assert.equal(table.at(-1)!.stillOpen, 0)
  assert.equal(chanceAt(table, 6).chance, 0.5)
})

test('when every deal has ended the upper limit is that of Wilson on the number at risk', () => {
  // 3 won of 50, one-sided at 90 %: (n p + z2/2 + z sqrt(n p (1 - p) + z2/4)) / (n + z2).
  const { chance, upper } = chanceAt(ageTableOf([...many(3, 20, 'won'), ...many(30, 12, 'lost'), ...many(17, 30, 'lost')]), 10)
  near(chance, 0.06)
  const z = 1.2815515655446004
  near(upper, (3 + z ** 2 / 2 + z * Math.sqrt(3 * 0.94 + z ** 2 / 4)) / (50 + z ** 2))
})

test('none won is no proof that none will be', () => {
  const { chance, upper } = chanceAt(ageTableOf(many(10, 20, 'lost')), 10)
  near(chance, 0)
  assert.ok(upper > 0.1 && upper < 0.2, `${upper}`)
})

test('deals that nobody closed prove nothing: the upper limit counts them as won', () => {
  assert.equal(chanceAt(ageTableOf(many(500, 20, 'open')), 10).upper, 1)
  // 70 of 100 not lost, as far as 30 ends tell.
  const z = 1.2815515655446004
  const { upper } = chanceAt(ageTableOf([...many(30, 20, 'lost'), ...many(70, 21, 'open')]), 10)
  near(upper, (21 + z ** 2 / 2 + z * Math.sqrt(21 * 0.3 + z ** 2 / 4)) / (30 + z ** 2))
})

/** Deals with chance 0.3 of ending as won, late, or else lost, early; each followed for a drawn time. */
function drawnDeals(count: number, followDays: number, seed: number): { deals: Deal[]; next: number } {
  let at = seed
  const draw = (): number => {
    const [value, next] = uniform(at)
    at = next
    return value
  }
  const deals = Array.from({ length: count }, () => {
    const wins = draw() < 0.3
    const ends = -Math.log(draw()) * (wins ? 150 : 30)
    const follow = draw() * followDays
    return ends <= follow ? deal(ends, wins ? 'won' : 'lost') : deal(follow, 'open')
  })
  return { deals, next: at }
}
/** Of those open at 30 days: won with 0.3 e^(-30/150) against 0.7 e^(-30/30). */
const truth = (0.3 * Math.exp(-0.2)) / (0.3 * Math.exp(-0.2) + 0.7 * Math.exp(-1))

for (const [followDays, title] of [
  [Number.MAX_SAFE_INTEGER, 'all followed to their end'],
  [600, 'some still open'],
  [150, 'many still open'],
] as const) {
  test(`the upper limit is above the truth nine times out of ten: ${title}`, () => {
    let seed = 7
    let above = 0
    for (let round = 0; round < 1000; round++) {
      const { deals, next } = drawnDeals(80, followDays, seed)
      seed = next
      if (chanceAt(ageTableOf(deals), 30).upper >= truth) above++
    }
    assert.ok(above >= 880, `${above} of 1000`)
  })
}
