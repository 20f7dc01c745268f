import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { problemFormat, readProblem } from './problem.ts'
import type { AllocationProblem, Customer, Response } from './problem.ts'
import { solve, type Assignment, type Solution } from './solve.ts'

type Expected = { readonly valueEuro: number }
type Golden = {
  readonly problem: unknown
  readonly expect: { readonly grid: Expected; readonly exact?: Expected; readonly bestKnown: Expected; readonly upperBoundEuro: number }
}

const partOf = (r: Response, x: number): number => {
  if (r.family === 'modexp') return 1 - Math.exp(-r.bPerHour * x)
  return r.family === 'lomax' ? 1 - (1 + x / r.scaleHours) ** -r.shape : x ** r.shape / (r.halfHours ** r.shape + x ** r.shape)
}

/** The worth of hours as the format defines it, on purpose not with our own curve. */
function worthOf({ response: r, fit, owner, handoverLossEuro }: Customer, at: number, member: string, x: number): number {
  const value = r.kEuro * partOf(r, x)
  return (fit?.[at] ?? 1) * value - (owner !== null && owner !== member ? handoverLossEuro : 0)
}

function checkPlan(
  { customers, members }: AllocationProblem,
  { assignments, valueEuro, upperBoundEuro, gap, prices, planPrices }: Solution,
): void {
  const used = members.map(() => 0)
  let value = 0
  assert.equal(new Set(assignments.map((one) => one.customer)).size, assignments.length, 'a customer twice')
  for (const { customer, member, hours } of assignments) {
    const one = customers[customer]!
    assert.ok(hours > 0 && hours >= one.minHours - 1e-9 && hours <= one.maxHours + 1e-9, `${hours} hours`)
    used[member]! += hours
    value += worthOf(one, member, members[member]!.id, hours)
  }
  used.forEach((hours, j) => assert.ok(hours <= members[j]!.capacityHours * (1 + 1e-9), 'more hours than there are'))
  assert.ok(Math.abs(value - valueEuro) <= 1e-9 * Math.max(1, value), `worth ${value}, said ${valueEuro}`)
  assert.ok(upperBoundEuro >= valueEuro && valueEuro >= 0 && gap >= 0 && gap <= 1)
  for (const price of [...prices, ...planPrices]) assert.ok(price >= 0 && price < Infinity)
}

const folder = new URL('../../../test/golden/', import.meta.url)
for (const file of readdirSync(folder).filter((name) => name.startsWith('allocation-'))) {
  test(`${file}: the plan holds, beats every known plan within a thousandth, and is proven within a ten-thousandth`, () => {
    const { problem, expect } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Golden
    const read = readProblem(problem)
    assert.ok(read.ok)
    const solution = solve(read.problem)
    checkPlan(read.problem, solution)
    assert.ok(solution.valueEuro >= expect.grid.valueEuro * (1 - 1e-6))
    assert.ok(solution.valueEuro >= (expect.exact?.valueEuro ?? 0) * (1 - 1e-6))
    assert.ok(solution.valueEuro <= expect.upperBoundEuro * (1 + 1e-9))
    assert.ok(solution.upperBoundEuro >= expect.bestKnown.valueEuro * (1 - 1e-9))
    assert.ok(solution.valueEuro >= expect.bestKnown.valueEuro * (1 - 1e-3))
    assert.ok(solution.upperBoundEuro <= expect.upperBoundEuro * (1 + 1e-3))
    assert.ok(solution.gap <= 1e-4, `gap ${solution.gap}`)
  })
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => Math.round(x * 1000) / 1000)
const response: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ family: fc.constant('modexp' as const), kEuro: between(0, 5000), bPerHour: between(0.02, 0.5) }),
  fc.record({ family: fc.constant('lomax' as const), kEuro: between(0, 5000), scaleHours: between(2, 40), shape: between(0.5, 8) }),
  fc.record({ family: fc.constant('adbudg' as const), kEuro: between(0, 5000), halfHours: between(1, 20), shape: between(0.5, 4) }),
)
const problems = (mostMembers: number, mostCustomers: number): fc.Arbitrary<AllocationProblem> =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: between(1, 40) }, { weight: 1, arbitrary: fc.constant(0) }), {
      maxLength: mostMembers,
      size: 'max',
    })
    .chain((capacities) => {
      const members = capacities.map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
      const customer = fc.record({
        response,
        fit: fc.tuple(...members.map(() => between(0, 1.3))),
        minHours: fc.oneof(fc.constant(0), between(0, 8)),
        more: between(0, 20),
        owner: fc.oneof(fc.constant(null), fc.constantFrom(null, ...members.map((member) => member.id))),
        handoverLossEuro: between(0, 500),
      })
      return fc.array(customer, { maxLength: mostCustomers, size: 'max' }).map((list) => ({
        format: problemFormat,
        members,
        customers: list.map(({ more, ...one }, i) => ({ ...one, id: `c${i}`, maxHours: one.minHours + more })),
      }))
    })

test('every plan fits, says its own worth, and stays under its bound', () => {
  fc.assert(fc.property(problems(4, 12), (problem) => checkPlan(problem, solve(problem))))
})

test('a quick plan fits and stays under its bound as well', () => {
  fc.assert(fc.property(problems(4, 12), (problem) => checkPlan(problem, solve(problem, { effort: 'quick' }))))
})

test('no plan on a grid of hours beats the bound, and none beats the plan by more than the gap', () => {
  fc.assert(
    fc.property(problems(2, 3), (problem) => {
      const { upperBoundEuro, valueEuro, gap } = solve(problem)
      const best = bestOnGrid(problem, 9)
      assert.ok(best <= upperBoundEuro * (1 + 1e-9), `${best} above the bound ${upperBoundEuro}`)
      assert.ok(best <= valueEuro * (1 + 2 * gap) + 1e-9)
    }),
    { numRuns: 60 },
  )
})

test('more hours never lower the bound beyond what was left open', () => {
  fc.assert(
    fc.property(problems(3, 8), between(0, 20), (problem, more) => {
      const members = problem.members.map((member, j) => (j === 0 ? { ...member, capacityHours: member.capacityHours + more } : member))
      const before = solve(problem)
      const after = solve({ ...problem, members })
      assert.ok(after.upperBoundEuro >= before.valueEuro * (1 - 1e-12))
      assert.ok(after.upperBoundEuro >= before.upperBoundEuro * (1 - before.gap - 1e-9))
    }),
  )
})

test('the order in which customers and members are written changes nothing', () => {
  fc.assert(
    fc.property(problems(3, 8), (problem) => {
      const customers = problem.customers.map((one) => ({ ...one, fit: one.fit!.toReversed() })).toReversed()
      const turned = solve({ ...problem, members: problem.members.toReversed(), customers })
      const straight = solve(problem)
      assert.equal(turned.valueEuro.toPrecision(12), straight.valueEuro.toPrecision(12))
      assert.deepEqual([...turned.prices].toReversed(), [...straight.prices])
      const last = problem.customers.length - 1
      assert.deepEqual(
        turned.assignments.map((one) => [last - one.customer, one.hours]).toReversed(),
        straight.assignments.map((one) => [one.customer, one.hours]),
      )
    }),
  )
})

test('counting in half hours instead of hours changes no value', () => {
  fc.assert(
    fc.property(problems(3, 8), (problem) => {
      const hours = solve(problem)
      const halves = solve(inHalfHours(problem))
      near(halves.valueEuro, hours.valueEuro)
      near(halves.upperBoundEuro, hours.upperBoundEuro)
    }),
  )
})

test('one more hour is worth nothing exactly to a member who has hours left', () => {
  fc.assert(
    fc.property(problems(3, 10), (problem) => {
      const { assignments, planPrices } = solve(problem)
      problem.members.forEach((member, j) => {
        const used = assignments.reduce((sum, one) => sum + (one.member === j ? one.hours : 0), 0)
        if (used < member.capacityHours * (1 - 1e-9)) assert.equal(planPrices[j], 0)
        // Somebody can take the hour: who is at its maximum can not, also when that just uses up the capacity.
        const takes = ({ customer, hours }: Assignment): boolean =>
          hours > problem.customers[customer]!.minHours + 1e-6 && hours < problem.customers[customer]!.maxHours - 1e-6
        if (used >= member.capacityHours * (1 - 1e-9) && assignments.some((one) => one.member === j && takes(one)))
          assert.ok(planPrices[j]! > 0)
      })
    }),
  )
})

test('equal problems give equal plans', () => {
  fc.assert(
    fc.property(problems(3, 10), (problem) => assert.deepEqual(solve(structuredClone(problem)), solve(problem))),
    { numRuns: 20 },
  )
})

test('without fit every member suits equally well', () => {
  fc.assert(
    fc.property(problems(3, 8), (problem) => {
      const plain = problem.customers.map((one) => ({
        id: one.id,
        response: one.response,
        minHours: one.minHours,
        maxHours: one.maxHours,
        owner: one.owner,
        handoverLossEuro: one.handoverLossEuro,
      }))
      const ones = plain.map((one) => ({ ...one, fit: problem.members.map(() => 1) }))
      assert.deepEqual(solve({ ...problem, customers: plain }), solve({ ...problem, customers: ones }))
    }),
    { numRuns: 30 },
  )
})

const customer: Customer = {
  id: 'c',
  response: { family: 'modexp', kEuro: 1000, bPerHour: 0.1 },
  fit: [1],
  minHours: 2,
  maxHours: 20,
  owner: null,
  handoverLossEuro: 0,
}
const single = (capacityHours: number, customers: readonly Customer[]): AllocationProblem => ({
  format: problemFormat,
  members: [{ id: 'm', capacityHours }],
  customers,
})
const worthNothing: readonly (readonly [string, AllocationProblem])[] = [
  ['nobody to work and nobody who works', { format: problemFormat, members: [], customers: [] }],
  ['no customers', single(40, [])],
  ['no members', { format: problemFormat, members: [], customers: [{ ...customer, fit: [] }] }],
  ['no hours', single(0, [customer])],
  ['minimum hours above the capacity', single(1, [customer])],
  ['a customer that brings nothing', single(40, [{ ...customer, response: { family: 'modexp', kEuro: 0, bPerHour: 0.1 } }])],
  ['a customer that may have no hours', single(40, [{ ...customer, minHours: 0, maxHours: 0 }])],
]
for (const [name, problem] of worthNothing) {
  test(`${name}: a plan worth nothing, without a price`, () => {
    const { valueEuro, upperBoundEuro, gap, prices, assignments, entryMembers } = solve(problem)
    assert.deepEqual([valueEuro, upperBoundEuro, gap, assignments], [0, 0, 0, []])
    assert.ok(prices.every((price) => price === 0) && entryMembers.every((member) => member === -1))
  })
}

test('only candidates are given a customer, and a list of everybody in any order is no list at all', () => {
  fc.assert(
    fc.property(problems(4, 8), fc.nat(), (problem, turn) => {
      const withLists = (keep: (i: number, j: number) => boolean): AllocationProblem => ({
        ...problem,
        customers: problem.customers.map(({ fit = [], ...one }, i) => {
          const seats = [...problem.members.keys()].filter((j) => keep(i, j)).toSorted((a, z) => ((a + turn) % 4) - ((z + turn) % 4))
          return { ...one, candidates: seats.map((j) => problem.members[j]!.id), fit: seats.map((j) => fit[j]!) }
        }),
      })
      assert.deepEqual(solve(withLists(() => true)), solve(problem))
      const some = solve(withLists((i, j) => (i + j + turn) % 3 > 0))
      checkPlan(problem, some)
      assert.ok(some.assignments.every(({ customer, member }) => (customer + member + turn) % 3 > 0))
    }),
  )
})

test('whoever has seen enough gets a plan that fits and a bound that holds', () => {
  fc.assert(
    fc.property(problems(4, 10), fc.nat({ max: 60 }), (problem, patience) => {
      let left = patience
      const early = solve(problem, { enough: () => left-- <= 0 })
      checkPlan(problem, early)
      assert.ok(solve(problem).valueEuro <= early.upperBoundEuro * (1 + 1e-9))
    }),
  )
})

test('equal customers share the hours, as many as can get their minimum', () => {
  const problem = single(
    21,
    Array.from({ length: 30 }, (_, i) => ({ ...customer, id: `c${i}` })),
  )
  const solution = solve(problem)
  checkPlan(problem, solution)
  assert.equal(solution.assignments.length, 10)
  assert.ok(solution.gap <= 1e-4)
  for (const { hours } of solution.assignments) assert.ok(Math.abs(hours - 2.1) < 1e-9)
})

test('progress tells a value and a bound that close in on each other', () => {
  const steps: number[] = []
  solve(single(21, [customer]), { onProgress: ({ valueEuro, upperBoundEuro }) => void steps.push(upperBoundEuro - valueEuro) })
  assert.ok(steps.length >= 3 && steps.every((step, n) => n === 0 || step <= steps[n - 1]! + 1e-9))
})

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b)), `${a} against ${b}`)

function halved(r: Response): Response {
  if (r.family === 'modexp') return { ...r, bPerHour: r.bPerHour / 2 }
  return r.family === 'lomax' ? { ...r, scaleHours: r.scaleHours * 2 } : { ...r, halfHours: r.halfHours * 2 }
}

function inHalfHours(problem: AllocationProblem): AllocationProblem {
  return {
    ...problem,
    members: problem.members.map((one) => ({ ...one, capacityHours: one.capacityHours * 2 })),
    customers: problem.customers.map((one) => ({
      ...one,
      response: halved(one.response),
      minHours: one.minHours * 2,
      maxHours: one.maxHours * 2,
    })),
  }
}

/** Every plan with hours on a grid, one after the other. */
function bestOnGrid({ customers, members }: AllocationProblem, levels: number): number {
  const free = members.map((member) => member.capacityHours)
  let best = 0
  const next = (i: number, value: number): void => {
    best = Math.max(best, value)
    const one = customers[i]
    if (one === undefined) return
    next(i + 1, value)
    members.forEach((member, j) => {
      const top = Math.min(one.maxHours, member.capacityHours)
      for (let n = 0; n < levels && top >= one.minHours; n++) {
        const x = one.minHours + ((top - one.minHours) * n) / (levels - 1)
        if (x <= 0 || x > free[j]!) continue
        free[j]! -= x
        next(i + 1, value + worthOf(one, j, member.id, x))
        free[j]! += x
      }
    })
  }
  next(0, 0)
  return best
}
