/** A what-if holds what a plan holds: hours that fit, a bound that is proven, and an answer near that of the full solution. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { asPlanned, drawGround, groundOf, type GroundColumns, type Wish } from './ground.ts'
import { problemFormat, type AllocationProblem, type Customer } from './problem.ts'
import { solve } from './solve.ts'
import { whatIf, type WhatIf } from './what-if.ts'
import { tellWhatIf, wishOf } from './what-if-answer.ts'

/** Evenly spread: `fc.double` draws from all doubles, and most of those are next to nothing. */
const between = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((x) => x / 1000)

/** Companies as the product makes them: alike for every member but the owner, concave, one minimum for all. */
const companies = (mostMembers: number, mostCustomers: number): fc.Arbitrary<AllocationProblem> =>
  fc
    .record({ capacities: fc.array(between(5, 60), { minLength: 1, maxLength: mostMembers, size: 'max' }), minHours: between(0, 3) })
    .chain(({ capacities, minHours }) => {
      const members = capacities.map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
      const customer = fc.record({
        response: fc.oneof(
          fc.record({ family: fc.constant('modexp' as const), kEuro: between(1, 5000), bPerHour: between(0.02, 0.5) }),
          fc.record({
            family: fc.constant('lomax' as const),
            kEuro: between(1, 5000),
            scaleHours: between(2, 60),
            shape: between(0.5, 8),
          }),
        ),
        more: between(0, 20),
        owner: fc.constantFrom(null, ...members.map((member) => member.id)),
        loss: between(0, 0.1),
      })
      return fc.array(customer, { minLength: 1, maxLength: mostCustomers, size: 'max' }).map((list) => ({
        format: problemFormat,
        members,
        customers: list.map(({ response, more, owner, loss }, i): Customer => ({
          id: `c${String(i).padStart(4, '0')}`,
          response,
          minHours,
          maxHours: minHours + more,
          owner,
          handoverLossEuro: loss * response.kEuro,
        })),
      }))
    })

const wishes: fc.Arbitrary<Wish> = fc.record({
  capacityFactor: between(0, 2.5),
  customersAtMost: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 60 })),
  hoursEachAtLeast: fc.oneof(fc.constant(null), between(0, 12)),
})

function columnsOf(problem: AllocationProblem): GroundColumns {
  const solution = solve(problem, { effort: 'quick' })
  const white = new Set(solution.assignments.map((one) => one.customer))
  return drawGround(
    problem,
    solution,
    problem.customers.map((_, i) => i),
    problem.customers.map((_, i) => (white.has(i) ? 'white' : 'black')),
  )
}

/** The problem that the wish makes of it, for the full solution. */
const underWish = (problem: AllocationProblem, { capacityFactor, hoursEachAtLeast }: Wish): AllocationProblem => ({
  ...problem,
  members: problem.members.map((member) => ({ ...member, capacityHours: member.capacityHours * capacityFactor })),
  customers: problem.customers.map((one) => {
    const minHours = hoursEachAtLeast ?? one.minHours
    return { ...one, minHours, maxHours: Math.max(one.maxHours, minHours) }
  }),
})

function holds(made: WhatIf, wish: Wish): void {
  assert.ok(made.valueEuro >= -1e-9 && made.upperBoundEuro >= made.valueEuro && made.gap >= 0 && made.gap <= 1)
  assert.ok(made.plannedHours <= made.capacityHours * (1 + 1e-9))
  assert.ok(made.customers <= (wish.customersAtMost ?? Infinity))
  assert.equal(
    made.served.reduce((sum, one) => sum + one, 0),
    made.customers,
  )
  assert.ok(made.plannedHours >= made.customers * (wish.hoursEachAtLeast ?? 0) * (1 - 1e-9))
  for (const price of made.prices) assert.ok(price >= 0 && price < Infinity)
}

test('whatever is asked, it fits, and no plan that fits is worth more than the bound', () => {
  fc.assert(
    fc.property(companies(3, 60), wishes, wishes, (problem, first, wish) => {
      const ground = groundOf(columnsOf(problem))
      const last = whatIf(ground, first, null)
      holds(last, first)
      for (const made of [whatIf(ground, wish, null), whatIf(ground, wish, last.prices)]) {
        holds(made, wish)
        const cold = solve(underWish(problem, wish), { effort: 'quick' })
        assert.ok(made.valueEuro <= cold.upperBoundEuro * (1 + 1e-6), 'worth more than can be')
        const fewer = { ...wish, customersAtMost: Math.max(0, made.customers - 1) }
        holds(whatIf(ground, fewer, null), fewer)
        // A plan that serves few enough is one that the limit allows too.
        if (cold.assignments.length <= (wish.customersAtMost ?? Infinity))
          assert.ok(made.upperBoundEuro >= cold.valueEuro * (1 - 1e-6), 'a bound below a plan')
      }
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

test('where the hours asked meet the hours there are to the last bit, a price still comes out', () => {
  const curves = [
    [528.988, 0.464, 4.923],
    [1020.101, 0.242, 5.197],
    [3526.076, 0.055, 5.256],
  ] as const
  const problem: AllocationProblem = {
    format: problemFormat,
    members: [{ id: 'm0', capacityHours: 5 }],
    customers: curves.map(([kEuro, bPerHour, more], i) => ({
      id: `c${i}`,
      response: { family: 'modexp', kEuro, bPerHour },
      minHours: 1.524,
      maxHours: 1.524 + more,
      owner: null,
      handoverLossEuro: 0,
    })),
  }
  const wish = { capacityFactor: 1.356, customersAtMost: 1, hoursEachAtLeast: null }
  holds(whatIf(groundOf(columnsOf(problem)), wish, null), wish)
})

test('asked nothing, it is the plan that stands or better', () => {
  fc.assert(
    fc.property(companies(4, 40), (problem) => {
      const { valueEuro } = solve(problem, { effort: 'quick' })
      assert.ok(whatIf(groundOf(columnsOf(problem)), asPlanned, null).valueEuro >= valueEuro * (1 - 1e-6))
    }),
    { numRuns: 150 },
  )
})

test('the bound for so many customers holds for the best of all plans of that size', () => {
  fc.assert(
    fc.property(companies(2, 7), fc.integer({ min: 0, max: 4 }), (problem, most) => {
      const made = whatIf(groundOf(columnsOf(problem)), { ...asPlanned, customersAtMost: most }, null)
      const n = problem.customers.length
      for (let set = 0; set < 1 << n; set++) {
        const customers = problem.customers.filter((_, i) => (set >> i) & 1)
        if (customers.length > most) continue
        const best = solve({ ...problem, customers }, { effort: 'quick' })
        assert.ok(made.upperBoundEuro >= best.valueEuro * (1 - 1e-6))
      }
    }),
    { numRuns: 150 },
  )
})

/** A company of a size at which the product is used, the same at every run. */
function steady(members: number, customers: number): AllocationProblem {
  let at = 7
  const share = (): number => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0
    return (at + 0.5) / 2 ** 32
  }
  const bell = (): number => Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share())
  return {
    format: problemFormat,
    members: Array.from({ length: members }, (_, j) => ({ id: `m${j}`, capacityHours: 600 + 400 * share() })),
    customers: Array.from({ length: customers }, (_, i): Customer => {
      const hours = ((700 * members) / customers) * Math.exp(0.9 * bell())
      const kEuro = hours * 60 * Math.exp(0.9 * bell())
      return {
        id: `c${String(i).padStart(6, '0')}`,
        response: { family: 'modexp', kEuro, bPerHour: 1.4 / hours },
        minHours: 1,
        maxHours: Math.max(1, 3 * hours),
        owner: share() < 0.9 ? `m${Math.floor(share() * members)}` : null,
        handoverLossEuro: 0.05 * kEuro,
      }
    }),
  }
}

for (const [members, customers] of [
  [4, 200],
  [6, 2000],
] as const) {
  const problem = steady(members, customers)
  const ground = groundOf(columnsOf(problem))

  test(`${customers} customers: within half a percent of the full solution, also from the prices of the step before`, () => {
    let last = whatIf(ground, asPlanned, null).prices
    for (const wish of [1.05, 1.1, 1.3, 1.5, 1.2, 1, 0.9, 0.7, 0.5].map((capacityFactor) => ({ ...asPlanned, capacityFactor }))) {
      const cold = solve(underWish(problem, wish), { effort: 'quick' })
      for (const made of [whatIf(ground, wish, last), whatIf(ground, wish, null)]) {
        assert.ok(made.valueEuro >= cold.valueEuro * 0.995, `${wish.capacityFactor}: worth ${made.valueEuro}, ${cold.valueEuro} in full`)
        assert.ok(made.upperBoundEuro <= cold.upperBoundEuro * 1.005)
      }
      last = whatIf(ground, wish, last).prices
    }
    for (const hoursEachAtLeast of [2, 4, 8, 3, 0.5, 0]) {
      const wish = { ...asPlanned, hoursEachAtLeast }
      const cold = solve(underWish(problem, wish), { effort: 'quick' })
      const made = whatIf(ground, wish, last)
      assert.ok(
        made.valueEuro >= cold.valueEuro * 0.995,
        `at least ${hoursEachAtLeast}: worth ${made.valueEuro}, ${cold.valueEuro} in full`,
      )
      last = made.prices
    }
  })

  test(`${customers} customers: more hours never lower the bound by more than half a percent, nor fewer places raise it`, () => {
    let last: Float64Array | null = null
    let before = 0
    for (let capacityFactor = 0.2; capacityFactor <= 2; capacityFactor += 0.1) {
      const made: WhatIf = whatIf(ground, { ...asPlanned, capacityFactor }, last)
      assert.ok(made.upperBoundEuro >= before * 0.995)
      before = made.upperBoundEuro
      last = made.prices
    }
    const all = whatIf(ground, asPlanned, null)
    before = all.upperBoundEuro
    for (let part = 1; part >= 0; part -= 0.1) {
      const wish = { ...asPlanned, customersAtMost: Math.floor(all.customers * part) }
      const made = whatIf(ground, wish, null)
      holds(made, wish)
      assert.ok(made.upperBoundEuro <= before * 1.005)
      assert.ok(made.gap < 0.02, `gap ${made.gap} with ${wish.customersAtMost} customers`)
      before = made.upperBoundEuro
    }
  })

  test(`${customers} customers: equal questions get equal answers, whatever was asked before`, () => {
    const wish = { ...asPlanned, capacityFactor: 1.2 }
    const made = whatIf(ground, wish, null)
    whatIf(ground, { ...asPlanned, hoursEachAtLeast: 5 }, made.prices)
    assert.deepEqual(whatIf(ground, wish, null), made)
  })

  test(`${customers} customers: asked nothing, it is the plan that stands or better, and nobody leaves it for less`, () => {
    const { valueEuro } = solve(problem, { effort: 'quick' })
    assert.ok(whatIf(ground, asPlanned, null).valueEuro >= valueEuro * (1 - 1e-6))
  })
}

test('who comes in is white, who goes out is black, all others stay what they are', () => {
  const problem = steady(2, 60)
  const drawn = columnsOf(problem)
  const [inside, outside] = [drawn.worker.findIndex((member) => member >= 0), drawn.worker.indexOf(-1)]
  // Two customers are grey, one that the plan works and one that it does not.
  const verdicts = [...drawn.verdicts].map((letter, i) => (i === inside || i === outside ? 'g' : letter)).join('')
  const columns = { ...drawn, verdicts }
  const letters = (letter: string) => [...verdicts].filter((one) => one === letter).length
  const count = { white: letters('w'), grey: 2, black: letters('b') }
  const standing = { hourPriceEuro: 1, valueEuro: 1000, valueNowEuro: 400, upperBoundEuro: 1, capacityHours: 1, count }
  const ground = groundOf(columns)
  const told = (question: Parameters<typeof wishOf>[1]) =>
    tellWhatIf(standing, ground, question, whatIf(ground, wishOf(columns, question), null))
  const none = told({ hours: 0, customers: null, hoursEach: null })
  assert.deepEqual(none.count, { white: 0, grey: 1, black: verdicts.length - 1 })
  assert.deepEqual([none.capacityHours, none.valueEuro, none.moreThanPlanEuro, none.moreThanNowEuro], [0, 0, -1000, -400])
  const plenty = told({ hours: 1e6, customers: null, hoursEach: 0 })
  assert.deepEqual([plenty.count, plenty.hourPriceEuro], [{ white: verdicts.length - 1, grey: 1, black: 0 }, 0])
  assert.equal(plenty.capacityHours, 1e6)
})
