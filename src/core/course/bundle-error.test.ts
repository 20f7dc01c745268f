import { test } from 'node:test'
import assert from 'node:assert/strict'
import { normal, seedFor, uniform } from '../chance.ts'
import { blankDesk, gain } from '../plan/gain.ts'
import { layOut, pairWith } from '../plan/pairs.ts'
import { problemFormat, type AllocationProblem } from '../plan/problem.ts'
import { solve } from '../plan/solve.ts'
import { valueAt } from '../plan/response-curve.ts'
import { draftBy } from './bundle-pairs.ts'
import { errorOf, openGlance, NEARLY, type WorthIn } from './bundle-error.ts'

/** Members with some thirty customers each, half of whom are worked. */
function company(seed: number): AllocationProblem {
  let at = seed
  const share = (): number => {
    const [value, next] = uniform(at)
    at = next
    return value
  }
  const members = ['m1', 'm2', 'm3'].map((id) => ({ id, capacityHours: 150 + 100 * share() }))
  const customers = Array.from({ length: 100 }, (_, i) => ({
    id: `c${i}`,
    response: { family: 'modexp' as const, kEuro: 200 + 4000 * share() ** 2, bPerHour: 0.05 + 0.2 * share() },
    minHours: 1,
    maxHours: 10 + 20 * share(),
    owner: null,
    handoverLossEuro: 0,
  }))
  return { format: problemFormat, members, customers }
}
const worthIn =
  ({ customers }: AllocationProblem): WorthIn =>
  (at, hours) => {
    const { id, response } = customers[at]!
    if (response.family !== 'modexp') return []
    return Array.from({ length: 100 }, (_, s) => {
      const times = Math.exp(0.4 * normal(seedFor(s, 'all'))[0] + 0.4 * normal(seedFor(s, id))[0])
      return valueAt(response.kEuro, response.bPerHour * times, 0, hours)
    })
  }

test('a glance passes over hardly anything that would have paid: it is near the error, and seldom well above it', () => {
  let above = 0
  let tried = 0
  let apart = 0
  for (const seed of [1, 2, 3]) {
    const problem = company(seed)
    const pairs = layOut(problem)
    const desk = blankDesk(Infinity)
    const by = new Map(solve(problem).assignments.map(({ customer, member }) => [customer, member]))
    const seat = new Map(Array.from(pairs.memberAt, (place, j) => [place, j]))
    const draft = draftBy(pairs, (i) => seat.get(by.get(pairs.customerAt[i]!) ?? -1) ?? -1, desk)
    const doubt = {
      worthIn: worthIn(problem),
      draws: 100,
      k: Float64Array.from(pairs.customerAt, (at) => problem.customers[at]!.response.kEuro),
    }
    const glance = openGlance(pairs, draft, doubt)
    for (let i = 0; i < pairs.customers; i++) {
      const place = (i + seed) % 3
      const p = pairWith(pairs, i, place)
      const other = draft.served[pairs.member[p]!]!.map((q) => pairs.customer[q]!).find((o) => o !== i)!
      if (p === draft.pair[i]) continue
      const room = i % 2 === 0 ? [other] : []
      const change = { add: [p], drop: draft.pair[i]! < 0 ? room : [i, ...room] }
      if (gain(pairs, draft, change, desk) === -Infinity) continue
      const error = errorOf(pairs, draft, change, doubt, desk)
      const seen = glance.errorOf(change)
      tried += 1
      apart += Math.abs(Math.log(seen / error))
      if (NEARLY * seen > error) above += 1
    }
  }
  assert.ok(tried > 150)
  assert.ok(above / tried < 0.05, `${above} of ${tried}`)
  assert.ok(apart / tried < 0.1, `${apart / tried}`)
})
