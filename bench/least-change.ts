/**
 * What does a re-plan with least change cost? A company whose plan of last quarter was agreed, since when every customer turned
 * out to bring more or less; 200 draws. And once from owners alone. Run: `npm run bench -- least-change [customers ...]`.
 */
import { normal, seedFor } from '../src/core/chance.ts'
import { replanWithLeastChange } from '../src/core/course/least-change.ts'
import type { AllocationProblem } from '../src/core/plan/problem.ts'
import { curveOf } from '../src/core/plan/response-curve.ts'
import { solve } from '../src/core/plan/solve.ts'
import { companyOf } from './companies.ts'

const DRAWS = 200
/** More nobody accepts or refuses one by one. */
const SHOWN = 100
const MOVED = 0.4
const COMMON = Float64Array.from({ length: DRAWS }, (_, s) => normal(seedFor(s, 'common'))[0])
const asked = process.argv.slice(2).map(Number)
const runs = [
  [1_000, 10],
  [10_000, 40],
  [100_000, 40],
] as const

console.log('customers x members   start     solve    re-plan   bundles   customers moved   value before -> after')
for (const [customers, members] of runs) {
  if (asked.length > 0 && !asked.includes(customers)) continue
  const company = companyOf({ members, customers, seed: 1 })
  // All members alike to a customer, as in a plan from files.
  const problem = {
    ...company,
    customers: company.customers.map(({ id, response, minHours, maxHours, owner, handoverLossEuro }) => ({
      id,
      response,
      minHours,
      maxHours,
      owner,
      handoverLossEuro,
    })),
  }
  const owned = new Map(problem.customers.flatMap(({ id, owner }) => (owner ? [[id, owner] as const] : [])))
  if (customers <= 10_000) tell(problem, 'plan', agreedBefore(problem), Infinity)
  tell(problem, 'plan', agreedBefore(problem), SHOWN)
  tell(problem, 'owners', owned, SHOWN)
}

function tell(problem: AllocationProblem, start: string, agreed: ReadonlyMap<string, string>, most: number): void {
  const began = performance.now()
  solve(problem)
  const solved = performance.now()
  const worthIn = drawsOf(problem)
  const { bundles, before, after } = replanWithLeastChange({ problem, agreed, disruptionEuro: 250, worthIn, most })
  const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`
  const moved = bundles.reduce((sum, { changes }) => sum + changes.length, 0)
  console.log(
    `${problem.customers.length} x ${problem.members.length}`.padEnd(21),
    start.padEnd(8),
    seconds(began, solved).padStart(7),
    seconds(solved, performance.now()).padStart(10),
    String(bundles.length).padStart(9),
    String(moved).padStart(17),
    `${(before.valueEuro / 1e6).toFixed(2)} -> ${(after.valueEuro / 1e6).toFixed(2)} million`.padStart(26),
  )
}

/** The plan that was agreed when every customer still seemed to bring something else. */
function agreedBefore(problem: AllocationProblem): ReadonlyMap<string, string> {
  const customers = problem.customers.map((one) => {
    const [z] = normal(seedFor(5, one.id))
    return { ...one, response: { ...one.response, kEuro: one.response.kEuro * Math.exp(MOVED * z) } }
  })
  return new Map(
    solve({ ...problem, customers }).assignments.map(({ customer, member }) => [
      problem.customers[customer]!.id,
      problem.members[member]!.id,
    ]),
  )
}

/** Worlds in which selling works more or less for all, and for each customer by itself. */
function drawsOf({ customers }: AllocationProblem) {
  const known = new Map<number, Float64Array>()
  return (at: number, hours: number): Float64Array => {
    const { id, response } = customers[at]!
    const { k, b } = curveOf(response)
    let times = known.get(at)
    if (times === undefined) {
      times = Float64Array.from({ length: DRAWS }, (_, s) => Math.exp(0.3 * COMMON[s]! + 0.3 * normal(seedFor(s, id))[0] - 0.09))
      known.set(at, times)
    }
    const worth = new Float64Array(DRAWS)
    for (let s = 0; s < DRAWS; s++) worth[s] = -k * Math.expm1(-b * times[s]! * hours)
    return worth
  }
}
