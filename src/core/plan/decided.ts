/** The plan with what people's gut and lots decided fixed: NO GO gets no hours, GO is worked, and the others share what is left (E25). */
import type { Account } from '../customer/account.ts'
import type { Gut } from '../customer/gut.ts'
import { blankReading, commonPrice, lowerBound, noLimits, type Reading } from './bound.ts'
import { blankDesk, draftOf } from './gain.ts'
import { bestEntries, layOut, type Pairs } from './pairs.ts'
import type { AllocationProblem } from './problem.ts'
import { bestHours, curveOf, valueAt } from './response-curve.ts'
import { solve, type Assignment, type Solution, type SolveOptions } from './solve.ts'

/** What is decided of a customer before arithmetic: what a person's gut said, or else what its lot in the experiment is. */
export const decidedOf = ({ gut, lot }: Pick<Account, 'gut' | 'lot'>): Gut | null => gut ?? (lot && (lot === 'worked' ? 'go' : 'no-go'))

/** The part of a problem with these customers, and these hours for each member. */
type Part = { readonly problem: AllocationProblem; readonly at: readonly number[] }

/**
 * Solves a problem of which the gut decided some customers, in its order. GO first competes like any other. For whoever the plan
 * then gives no hours the minimum, above 0, is reserved: with its owner, or, where the owner has not so many left, with the
 * member with whom it is worth most. The rest is divided anew, beside those hours and those of every other GO, and at last every
 * member's hours are spread over all whom it works, so that GO gets its best hours at the price of an hour. A GO for which nobody
 * has the minimum left gets none. Without any decision it is `solve` itself.
 *
 * The bound is proven for all plans that leave NO GO out and give some hours to every GO that this plan gives hours.
 */
export function solveDecided(problem: AllocationProblem, guts: readonly (Gut | null)[], options: SolveOptions = {}): Solution {
  if (guts.every((gut) => gut === null)) return solve(problem, options)
  const which = (holds: (gut: Gut | null, at: number) => boolean): readonly number[] =>
    guts.flatMap((gut, at) => (holds(gut, at) ? [at] : []))
  const asked = partOf(
    problem,
    which((gut) => gut !== 'no-go'),
    roomsBeside(problem, []),
  )
  const free = solve(asked.problem, options)
  const found = inWhole(asked, free)
  const worked = new Set(found.map((one) => one.customer))
  const lacking = which((gut, at) => gut === 'go' && !worked.has(at))
  if (lacking.length === 0) return { ...free, assignments: found, ...bestEntries(layOut(problem), free.prices) }

  const own = found.filter((one) => guts[one.customer] === 'go')
  const reserved = reserve(problem, lacking, free.prices, own)
  const left = partOf(
    problem,
    which((gut) => gut === null),
    roomsBeside(problem, reserved),
  )
  const rest = solve(left.problem, options)
  return togetherWith(problem, asked, reserved, [...reserved, ...inWhole(left, rest)], { ...rest, upperBoundEuro: free.upperBoundEuro })
}

/** The minimum of each GO that lacks hours, beside the hours that the others have: the highest against the price of an hour first. */
function reserve(
  problem: AllocationProblem,
  lacking: readonly number[],
  prices: Float64Array,
  own: readonly Assignment[],
): readonly Assignment[] {
  const rooms = roomsBeside(problem, own)
  const { entryPrices, entryMembers } = bestEntries(layOut(problem), prices)
  const height = (at: number): number => (entryMembers[at]! < 0 ? -Infinity : entryPrices[at]! - prices[entryMembers[at]!]!)
  const reserved = [...own]
  for (const at of lacking.toSorted(
    (a, z) => compare(height(z), height(a)) || compare(problem.customers[a]!.id, problem.customers[z]!.id),
  )) {
    const member = memberFor(problem, at, prices, rooms)
    if (member < 0) continue
    const hours = problem.customers[at]!.minHours
    rooms[member] = rooms[member]! - hours
    reserved.push({ customer: at, member, hours })
  }
  return reserved
}

/** Its owner where that has the minimum hours left, else who has them and makes most of them above their price; -1 for nobody. */
function memberFor(problem: AllocationProblem, at: number, prices: Float64Array, rooms: Float64Array): number {
  const { response, minHours, maxHours, owner } = problem.customers[at]!
  const { k, b, c } = curveOf(response)
  let best = -1
  let most = -Infinity
  problem.members.forEach(({ id }, member) => {
    const room = rooms[member]!
    if (room < minHours) return
    const hours = bestHours(k, b, c, minHours, Math.min(maxHours, room), prices[member]!)
    const surplus = owner === id ? Infinity : valueAt(k, b, c, hours) - prices[member]! * hours - lossOf(problem, at, member)
    if (surplus <= most) return
    best = member
    most = surplus
  })
  return best
}

/** The plan in which everybody is worked by whom these say, with every member's hours spread anew, and its bound. */
function togetherWith(
  problem: AllocationProblem,
  asked: Part,
  reserved: readonly Assignment[],
  assignments: readonly Assignment[],
  plain: Solution,
): Solution {
  const nth = new Map(asked.at.map((at, n) => [at, n]))
  const served = new Set(reserved.map((one) => nth.get(one.customer)!))
  const pairs = layOut(asked.problem, served)
  const reading = readServing(pairs, served, plain.prices)
  const draft = draftOf(
    pairs,
    assignments.map((one) => ({ ...one, customer: nth.get(one.customer)! })),
    blankDesk(Infinity),
  )
  const hoursOf = new Map(Array.from(pairs.customerAt, (n, i) => [asked.at[n]!, draft.hours[i]!]))
  const spread = assignments.flatMap((one) => {
    const hours = hoursOf.get(one.customer)!
    return hours > 0 ? [{ ...one, hours }] : []
  })
  const valueEuro = spread.reduce((sum, { customer, member, hours }) => {
    const { k, b, c } = curveOf(problem.customers[customer]!.response)
    return sum + valueAt(k, b, c, hours) - lossOf(problem, customer, member)
  }, 0)
  // Whatever holds for all plans holds for those that work these too.
  const upperBoundEuro = Math.max(Math.min(plain.upperBoundEuro, reading.bound), valueEuro)
  const inOrder = (column: Float64Array): Float64Array => {
    const placed = new Float64Array(column.length)
    pairs.memberAt.forEach((place, j) => (placed[place] = column[j]!))
    return placed
  }
  const prices = inOrder(reading.prices)
  return {
    valueEuro,
    upperBoundEuro,
    gap: upperBoundEuro > 0 ? (upperBoundEuro - valueEuro) / upperBoundEuro : 0,
    prices,
    planPrices: inOrder(draft.price),
    assignments: spread.toSorted((a, z) => a.customer - z.customer),
    ...bestEntries(layOut(problem), prices),
  }
}

/**
 * The most that any plan can be worth that gives hours to all who have to be served, and the prices that prove it: whoever has to
 * be served chooses its best member also where that brings less than its hours.
 */
function readServing(pairs: Pairs, served: ReadonlySet<number>, prices: Float64Array): Reading {
  const limits = { ...noLimits(pairs), must: Uint8Array.from(pairs.customerAt, (n) => (served.has(n) ? 1 : 0)) }
  const reading = blankReading(pairs)
  if (pairs.members === 1) commonPrice(pairs, limits, reading)
  else {
    reading.prices.set(Float64Array.from(pairs.memberAt, (place) => prices[place]!))
    lowerBound(pairs, limits, reading, { steps: STEPS, reach: REACH })
  }
  return reading
}
/** The prices of the others are near those of all. */
const STEPS = 60
const REACH = 1e-3

function lossOf({ customers, members }: AllocationProblem, customer: number, member: number): number {
  const { owner, handoverLossEuro } = customers[customer]!
  return owner !== null && owner !== members[member]!.id ? handoverLossEuro : 0
}

/** Hours that each member has left beside these. */
function roomsBeside({ members }: AllocationProblem, taken: readonly Assignment[]): Float64Array {
  const rooms = Float64Array.from(members, ({ capacityHours }) => capacityHours)
  for (const { member, hours } of taken) rooms[member] = Math.max(0, rooms[member]! - hours)
  return rooms
}

const partOf = (problem: AllocationProblem, at: readonly number[], rooms: Float64Array): Part => ({
  at,
  problem: {
    ...problem,
    members: problem.members.map((member, j) => ({ ...member, capacityHours: rooms[j]! })),
    customers: at.map((place) => problem.customers[place]!),
  },
})

const inWhole = ({ at }: Part, { assignments }: Solution): readonly Assignment[] =>
  assignments.map((one) => ({ ...one, customer: at[one.customer]! }))

const compare = (a: number | string, z: number | string): number => (a < z ? -1 : a > z ? 1 : 0)
