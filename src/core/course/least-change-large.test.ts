/** A company with more pairs than are looked at one by one: each customer is then looked at with a few members only. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { normal, uniform } from '../chance.ts'
import { problemFormat, type AllocationProblem } from '../plan/problem.ts'
import { solve } from '../plan/solve.ts'
import { replanWithLeastChange } from './least-change.ts'

function company(members: number, customers: number): AllocationProblem {
  let seed = 7
  const next = (draw: typeof uniform): number => {
    const [value, after] = draw(seed)
    seed = after
    return value
  }
  return {
    format: problemFormat,
    members: Array.from({ length: members }, (_, j) => ({ id: `m${100 + j}`, capacityHours: 600 + 800 * next(uniform) })),
    customers: Array.from({ length: customers }, (_, i) => {
      const hours = ((800 * members) / customers) * Math.exp(0.9 * next(normal))
      const kEuro = hours * 90 * Math.exp(0.9 * next(normal))
      return {
        id: `c${100_000 + i}`,
        response: { family: 'modexp', kEuro, bPerHour: 1.4 / hours },
        minHours: 1,
        maxHours: Math.max(1, 3 * hours),
        owner: next(uniform) < 0.9 ? `m${100 + Math.floor(next(uniform) * members)}` : null,
        handoverLossEuro: 0.05 * kEuro,
      }
    }),
  }
}

const problem = company(24, 900)
const agreed = new Map(problem.customers.flatMap(({ id, owner }) => (owner === null ? [] : [[id, owner] as const])))

test('without disruption the end is within 1 % of the plan', () => {
  const customers = new Map(problem.customers.map((one) => [one.id, one]))
  const { after } = replanWithLeastChange({ problem, agreed, disruptionEuro: 0, errors: 0 })
  const lost = after.assignments.reduce((sum, { customer, member }) => {
    const { owner, handoverLossEuro } = customers.get(customer)!
    return sum + (owner !== null && owner !== member ? handoverLossEuro : 0)
  }, 0)
  assert.ok(after.valueEuro - lost >= 0.99 * solve(problem, { effort: 'quick' }).valueEuro)
})

test('with disruption every bundle pays, gains add up, and nobody works more hours than there are', () => {
  const { bundles, before, after } = replanWithLeastChange({ problem, agreed, disruptionEuro: 300, errors: 0 })
  assert.ok(bundles.length > 10)
  for (const { netEuro, gainEuro, disruptionEuro, changes } of bundles) {
    assert.ok(netEuro > 0 && netEuro === gainEuro - disruptionEuro && disruptionEuro >= 300 * changes.length)
  }
  const gains = bundles.reduce((sum, { gainEuro }) => sum + gainEuro, 0)
  assert.ok(Math.abs(after.valueEuro - before.valueEuro - gains) < 1e-6 * after.valueEuro)
  const used = new Map(problem.members.map(({ id }) => [id, 0]))
  for (const { member, hours } of after.assignments) used.set(member, used.get(member)! + hours)
  for (const { id, capacityHours } of problem.members) assert.ok(used.get(id)! <= capacityHours * (1 + 1e-9))
})
