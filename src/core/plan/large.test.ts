/** A plan that is too large to be searched: it has to come near its bound by prices and repair alone, and to tell how far it is. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { normal, uniform } from '../chance.ts'
import { problemFormat, type AllocationProblem } from './problem.ts'
import { solve, type SolveStep } from './solve.ts'

/** As the product states it: all members are alike to a customer but for its owner, one minimum, a loss when handed over. */
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

test('a large plan comes within a thousandth of its bound, and tells step by step how far it is', () => {
  const told: SolveStep[] = []
  const { gap } = solve(company(40, 8_000), { onProgress: (step) => told.push(step) })
  assert.ok(gap < 1e-3, `gap ${gap}`)
  const bounds = told.filter(({ stage }) => stage === 'bound')
  assert.ok(bounds.length > 20)
  bounds.forEach(({ done, of }, n) => assert.ok(done <= of && (n === 0 || n === bounds.length - 1 || done === bounds[n - 1]!.done + 1)))
})
