/** What the gut decided stands in the plan, the others share what is left, and the bound still holds. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Gut } from '../customer/gut.ts'
import { solveDecided } from './decided.ts'
import { problemFormat, type AllocationProblem, type Customer } from './problem.ts'
import { curveOf, valueAt } from './response-curve.ts'
import { solve, type Solution } from './solve.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => Math.round(x * 1000) / 1000)
type Decided = { readonly problem: AllocationProblem; readonly guts: readonly (Gut | null)[] }

/** Some customers bring next to nothing, or nothing at all, so that GO often goes against the arithmetic. */
const decided = (customers: number): fc.Arbitrary<Decided> =>
  fc.array(fc.oneof(between(1, 30), fc.constant(0)), { minLength: 1, maxLength: 3, size: 'max' }).chain((capacities) => {
    const members = capacities.map((capacityHours, j) => ({ id: `m${j}`, capacityHours }))
    const customer = fc.record({
      k: fc.oneof(between(1, 5000), between(1, 50), fc.constant(0)),
      scaleHours: between(2, 40),
      minHours: between(0.5, 6),
      more: between(0, 20),
      owner: fc.constantFrom(null, ...members.map((member) => member.id)),
      loss: between(0, 300),
      gut: fc.constantFrom<(Gut | null)[]>(null, null, null, 'go', 'no-go'),
    })
    return fc.array(customer, { minLength: 1, maxLength: customers, size: 'max' }).map((list) => ({
      guts: list.map(({ gut }) => gut),
      problem: {
        format: problemFormat,
        members,
        customers: list.map(({ k, scaleHours, minHours, more, owner, loss }, i): Customer => ({
          id: `c${i}`,
          response: { family: 'lomax', kEuro: k, scaleHours, shape: 2 },
          minHours,
          maxHours: minHours + more,
          owner,
          handoverLossEuro: loss,
        })),
      },
    }))
  })

const worthOf = ({ customers, members }: AllocationProblem, at: number, member: number, hours: number): number => {
  const { response, owner, handoverLossEuro } = customers[at]!
  const { k, b, c } = curveOf(response)
  return valueAt(k, b, c, hours) - (owner !== null && owner !== members[member]!.id ? handoverLossEuro : 0)
}
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const hoursOf = ({ assignments }: Solution, at: number) => assignments.find((one) => one.customer === at)?.hours ?? 0

function holds({ problem, guts }: Decided, solution: Solution): void {
  const { assignments, valueEuro, upperBoundEuro, gap, prices } = solution
  const used = problem.members.map(() => 0)
  assert.equal(new Set(assignments.map((one) => one.customer)).size, assignments.length, 'a customer twice')
  for (const { customer, member, hours } of assignments) {
    const { minHours, maxHours } = problem.customers[customer]!
    assert.notEqual(guts[customer], 'no-go')
    assert.ok(hours > 0 && hours >= minHours - 1e-9 && hours <= maxHours + 1e-9, `${hours} hours`)
    used[member]! += hours
  }
  used.forEach((hours, j) => assert.ok(hours <= problem.members[j]!.capacityHours * (1 + 1e-9) + 1e-9, 'more hours than there are'))
  const value = total(assignments.map(({ customer, member, hours }) => worthOf(problem, customer, member, hours)))
  assert.ok(Math.abs(value - valueEuro) <= 1e-9 * Math.max(1, Math.abs(value)), `worth ${value}, said ${valueEuro}`)
  assert.ok(upperBoundEuro >= valueEuro && gap >= 0, `${valueEuro} under ${upperBoundEuro}`)
  for (const price of prices) assert.ok(price >= 0 && price < Infinity)
  assert.equal(solution.entryMembers.length, problem.customers.length)
}

test('NO GO gets nothing, GO gets its hours as long as anybody has its minimum left, and the whole still fits', () => {
  fc.assert(
    fc.property(decided(14), (asked) => {
      const solution = solveDecided(asked.problem, asked.guts, { effort: 'quick' })
      holds(asked, solution)
      const left = asked.problem.members.map(({ capacityHours }, j) =>
        total([
          capacityHours,
          ...solution.assignments.flatMap((one) => (one.member === j && asked.guts[one.customer] === 'go' ? -one.hours : [])),
        ]),
      )
      asked.problem.customers.forEach(({ minHours }, at) => {
        if (asked.guts[at] !== 'go' || hoursOf(solution, at) > 0) return
        for (const hours of left) assert.ok(hours < minHours + 1e-9, `${hours} hours are left for a GO of ${minHours}`)
      })
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

/** Another plan in which every GO that was worked is worked: by anybody, for any hours that fit. */
const other = fc.array(fc.tuple(fc.nat(2), between(0, 1)), { minLength: 8, maxLength: 8 })

test('no plan that works the same GO, by whomever and for however many hours, is worth more than the bound', () => {
  fc.assert(
    fc.property(decided(8), other, (asked, ways) => {
      const { problem, guts } = asked
      const solution = solveDecided(problem, guts, { effort: 'quick' })
      const rooms = problem.members.map((member) => member.capacityHours)
      let value = 0
      for (const [n, { customer }] of solution.assignments.filter((one) => guts[one.customer] === 'go').entries()) {
        const [turn, share] = ways[n]!
        const member = turn % rooms.length
        const { minHours, maxHours } = problem.customers[customer]!
        const hours = Math.min(minHours + share * (maxHours - minHours), rooms[member]!)
        fc.pre(hours >= minHours)
        rooms[member]! -= hours
        value += worthOf(problem, customer, member, hours)
      }
      const rest = solve(
        {
          ...problem,
          members: problem.members.map((member, j) => ({ ...member, capacityHours: Math.max(0, rooms[j]!) })),
          customers: problem.customers.filter((_, at) => guts[at] === null),
        },
        { effort: 'quick' },
      )
      const { upperBoundEuro } = solution
      const found = value + rest.valueEuro
      assert.ok(found <= upperBoundEuro + 1e-9 * Math.max(1, Math.abs(upperBoundEuro)), `${found} above ${upperBoundEuro}`)
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

test('without a decision it is the plan as it was, and so it is when GO is said where arithmetic said so itself', () => {
  fc.assert(
    fc.property(decided(12), ({ problem }) => {
      const plain = solve(problem, { effort: 'quick' })
      const nobody = problem.customers.map(() => null)
      assert.deepEqual(solveDecided(problem, nobody, { effort: 'quick' }), plain)
      const worked = new Set(plain.assignments.map((one) => one.customer))
      const agreed = problem.customers.map((_, at) => (worked.has(at) ? ('go' as const) : null))
      const { assignments, upperBoundEuro } = solveDecided(problem, agreed, { effort: 'quick' })
      assert.deepEqual([assignments, upperBoundEuro], [plain.assignments, plain.upperBoundEuro])
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

const customer = (id: string, kEuro: number, owner: string | null, more: Partial<Customer> = {}): Customer => ({
  id,
  response: { family: 'lomax', kEuro, scaleHours: 10, shape: 2 },
  minHours: 2,
  maxHours: 20,
  owner,
  handoverLossEuro: 1,
  ...more,
})
const company = (customers: readonly Customer[], ...hours: readonly number[]): AllocationProblem => ({
  format: problemFormat,
  members: hours.map((capacityHours, j) => ({ id: `m${j}`, capacityHours })),
  customers,
})

test('a GO below the line gets its minimum hours with its owner, and the others make room', () => {
  const rich = Array.from({ length: 12 }, (_, i) => customer(`a${String(i).padStart(2, '0')}`, 4000, `m${i % 2}`))
  const problem = company([...rich, customer('z', 40, 'm1')], 30, 30)
  const before = solve(problem)
  assert.equal(hoursOf(before, 12), 0)
  const made = solveDecided(problem, [...rich.map(() => null), 'go'])
  assert.deepEqual(
    made.assignments.find((one) => one.customer === 12),
    { customer: 12, member: 1, hours: 2 },
  )
  assert.ok(made.valueEuro < before.valueEuro && made.valueEuro > 0.9 * before.valueEuro)
  assert.ok(made.gap < 0.01, `gap ${made.gap}`)
})

test('where the owner has too few hours another takes it; where nobody has, it gets none', () => {
  const problem = (mine: number, others: number) => company([customer('a', 4000, 'm1'), customer('z', 40, 'm0')], mine, others)
  const memberOf = (mine: number, others: number) =>
    solveDecided(problem(mine, others), [null, 'go']).assignments.find((one) => one.customer === 1)?.member
  assert.deepEqual([memberOf(5, 10), memberOf(1, 10), memberOf(1, 1.5)], [0, 1, undefined])
})

test('GO is worked also where nothing shows that an hour brings anything', () => {
  const made = solveDecided(company([customer('a', 4000, 'm0'), customer('z', 0, 'm0')], 10), [null, 'go'])
  assert.equal(hoursOf(made, 1), 2)
  assert.ok(made.gap < 1e-3, `gap ${made.gap}`)
})

test('what a NO GO takes out goes to the others', () => {
  const problem = company([customer('a', 4000, 'm0'), customer('b', 4000, 'm0'), customer('c', 4000, 'm0')], 12)
  const made = solveDecided(problem, [null, 'no-go', null])
  assert.deepEqual([hoursOf(made, 1), hoursOf(made, 0) + hoursOf(made, 2)].map(Math.round), [0, 12])
  // Who would work it, and its height against the line, are told all the same.
  assert.ok(made.entryMembers[1] === 0 && made.entryPrices[1]! > 0)
})
