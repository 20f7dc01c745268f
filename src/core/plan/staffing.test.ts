import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { handoversOf } from './handovers.ts'
import { problemFormat, type AllocationProblem } from './problem.ts'
import { solve } from './solve.ts'
import { hire, letGo } from './staffing.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => Math.round(x * 1000) / 1000)
const companies: fc.Arbitrary<AllocationProblem> = fc.array(between(2, 30), { minLength: 1, maxLength: 3 }).chain((capacities) => {
  const members = capacities.map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
  const customer = fc.record({
    response: fc.record({ family: fc.constant('modexp' as const), kEuro: between(100, 5000), bPerHour: between(0.02, 0.4) }),
    fit: fc.tuple(...members.map(() => between(0.5, 1.2))),
    minHours: fc.oneof(fc.constant(0), between(0, 4)),
    more: between(1, 20),
    owner: fc.constantFrom(null, ...members.map(({ id }) => id)),
    handoverLossEuro: between(0, 400),
  })
  return fc.array(customer, { minLength: 1, maxLength: 8 }).map((list) => ({
    format: problemFormat,
    members,
    customers: list.map(({ more, ...one }, i) => ({ ...one, id: `c${i}`, maxHours: one.minHours + more })),
  }))
})

test('a new member raises the bound by no more than the price of an hour times the hours, and never lowers the plan', () => {
  fc.assert(
    fc.property(companies, between(0.1, 1), (problem, share) => {
      // A quick plan has the bound of its prices; the exact one of afterwards is at most the best bound that prices can give.
      const now = solve(problem, { effort: 'quick' })
      // With more hours than its twin it could serve one customer for longer, and be worth more.
      const hours = share * problem.members[0]!.capacityHours
      const { gainEuro, leastEuro, mostEuro } = hire(problem, now, 0, hours, 50)
      const rise = mostEuro - (now.upperBoundEuro - now.valueEuro)
      // The twin can be priced as its original: a dual point of the larger problem.
      assert.ok(rise <= now.prices[0]! * hours + 1e-4 * (now.upperBoundEuro + 1), `${rise} for ${hours} h at ${now.prices[0]}`)
      assert.ok(leastEuro <= gainEuro && gainEuro <= mostEuro && mostEuro >= 0)
      assert.ok(hire(problem, solve(problem), 0, hours, 50).gainEuro >= -1e-3 * (now.upperBoundEuro + 1))
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('whoever leaves takes something or nothing away, and leaving at no cost never pays more than nothing', () => {
  fc.assert(
    fc.property(companies, (problem) => {
      const now = solve(problem)
      const gone = letGo(problem, now, 0, 0)
      assert.equal(gone.hours, -problem.members[0]!.capacityHours)
      assert.ok(gone.gainEuro <= 1e-3 * (now.upperBoundEuro + 1))
      assert.notEqual(gone.pays, 'yes')
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('hours that cost less than they surely bring pay, that cost more than they can bring do not, between nothing is said', () => {
  const customer = { id: 'c', response: { family: 'modexp' as const, kEuro: 1000, bPerHour: 0.1 }, minHours: 0, maxHours: 100 }
  const problem: AllocationProblem = {
    format: problemFormat,
    members: [{ id: 'm', capacityHours: 10 }],
    customers: [0, 1].map((n) => ({ ...customer, id: `c${n}`, owner: null, handoverLossEuro: 0 })),
  }
  // Two alike: 5 h each now, one of them 10 h with each of two members: 2 x 1000 (e^-0.5 - e^-1) = 477.30.
  const { gainEuro, costEuro, pays } = hire(problem, solve(problem), 0, 10, 47)
  assert.ok(Math.abs(gainEuro - 477.3) < 0.01 && costEuro === 470, `${gainEuro}`)
  assert.equal(pays, 'yes')
  assert.equal(hire(problem, solve(problem), 0, 10, 48).pays, 'no')
  assert.equal(hire(problem, solve(problem), 0, 10, gainEuro / 10).pays, 'cannot-tell')
})

test('every customer that changes hands is told, with its loss, and in a good plan each handover gains', () => {
  fc.assert(
    fc.property(companies, (problem) => {
      const solution = solve(problem)
      const handovers = handoversOf(problem, solution)
      const moved = solution.assignments.filter(({ customer, member }) => {
        const { owner } = problem.customers[customer]!
        return owner !== null && owner !== problem.members[member]!.id
      })
      assert.deepEqual(
        handovers.map(({ customer, to }) => ({ customer, to })).toSorted((a, z) => a.customer - z.customer),
        moved.map(({ customer, member }) => ({ customer, to: member })),
      )
      for (const { customer, from, lossEuro, gainEuro } of handovers) {
        const one = problem.customers[customer]!
        assert.equal(problem.members[from]!.id, one.owner)
        assert.equal(lossEuro, one.handoverLossEuro)
        // Otherwise leaving it where it is would be the better plan, by more than the bound leaves room for.
        assert.ok(gainEuro >= solution.valueEuro - solution.upperBoundEuro - 1e-6, `${gainEuro}`)
      }
    }),
    { endOnFailure: true },
  )
})

test('what a handover gains is the plan with it less the best without: the owner spreads the hours anew, or leaves it', () => {
  const response = { family: 'modexp' as const, kEuro: 1000, bPerHour: 0.1 }
  const one = { response, minHours: 0, maxHours: 50, handoverLossEuro: 40, owner: 'busy' }
  const problem: AllocationProblem = {
    format: problemFormat,
    members: [
      { id: 'busy', capacityHours: 10 },
      { id: 'free', capacityHours: 10 },
    ],
    customers: [
      { ...one, id: 'a' },
      { ...one, id: 'b' },
    ],
  }
  const [handover, ...others] = handoversOf(problem, solve(problem))
  assert.equal(others.length, 0)
  // 10 h each: 2 x 1000 (1 - e^-1) - 40. Both with their owner: 2 x 1000 (1 - e^-0.5).
  const expected = 2000 * (1 - Math.exp(-1)) - 40 - 2000 * (1 - Math.exp(-0.5))
  assert.ok(Math.abs(handover!.gainEuro - expected) < 1e-6, `${handover!.gainEuro} is not ${expected}`)
  assert.equal(problem.members[handover!.to]!.id, 'free')
})
