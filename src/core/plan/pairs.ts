/** Every customer with every member who could work it, in flat columns: what bound, fill and search compute on. */
import { entryPrice } from './response-curve.ts'
import type { AllocationProblem, Response } from './problem.ts'

/**
 * Columns. Customers and members stand in the order of their ids, so that the order of a file changes nothing.
 * The pairs of customer i are `first[i] .. first[i + 1] - 1`; a pair that can never pay is not there, and a shorter
 * list of candidates needs no other code. Hours and EUR.
 */
export type Pairs = {
  readonly customers: number
  readonly members: number
  readonly capacity: Float64Array
  readonly first: Int32Array
  readonly customer: Int32Array
  readonly member: Int32Array
  readonly k: Float64Array
  readonly hi: Float64Array
  readonly loss: Float64Array
  readonly entry: Float64Array
  readonly b: Float64Array
  readonly c: Float64Array
  readonly lo: Float64Array
  /** Whether some curve is an S. */
  readonly curved: boolean
  /** Places in the problem as it was given. */
  readonly customerAt: Int32Array
  readonly memberAt: Int32Array
}

/** Rounding must not hide a pair that would just pay: entry prices are lifted by this much. */
const LIFT = 1 + 1e-12

/**
 * Hours and euros below this are none. Near the smallest numbers that a double can hold, value over hours loses all its
 * digits: an entry price of 3.33 that should have been 3.90 put a "proven" bound below a plan.
 */
const LEAST = 1e-12
const orNone = (amount: number): number => (amount < LEAST ? 0 : amount)

export function layOut(problem: AllocationProblem): Pairs {
  const customerAt = orderOf(problem.customers)
  const memberAt = orderOf(problem.members)
  const N = customerAt.length
  const M = memberAt.length
  const capacity = Float64Array.from(memberAt, (at) => problem.members[at]!.capacityHours)
  const place = new Map(Array.from(memberAt, (at, j) => [problem.members[at]!.id, j]))
  const first = new Int32Array(N + 1)
  const most = N * M
  const customer = new Int32Array(most)
  const member = new Int32Array(most)
  const k = new Float64Array(most)
  const hi = new Float64Array(most)
  const loss = new Float64Array(most)
  const entry = new Float64Array(most)
  const b = new Float64Array(N)
  const c = new Float64Array(N)
  const lo = new Float64Array(N)
  let curved = false
  let p = 0
  for (let i = 0; i < N; i++) {
    const one = problem.customers[customerAt[i]!]!
    const { response, fit } = one
    b[i] = response.family === 'modexp' ? response.bPerHour : response.halfHours
    c[i] = shapeOf(response)
    lo[i] = orNone(one.minHours)
    const owner = one.owner === null ? -1 : (place.get(one.owner) ?? -1)
    const begin = p
    for (let j = 0; j < M; j++) {
      // No plan gives more than the member has; without this one large customer spoils the bound.
      const top = orNone(Math.min(one.maxHours, capacity[j]!))
      const scale = response.kEuro * (fit === undefined ? 1 : (fit[memberAt[j]!] ?? 0))
      const handover = owner >= 0 && owner !== j ? orNone(one.handoverLossEuro) : 0
      const height = sameAsLast(p, begin, scale, top, handover, k, hi, loss)
        ? entry[p - 1]!
        : entryPrice(scale, b[i]!, c[i]!, lo[i]!, top, handover) * LIFT
      if (!(height > 0)) continue
      customer[p] = i
      member[p] = j
      k[p] = scale
      hi[p] = top
      loss[p] = handover
      entry[p] = height
      p++
    }
    if (p > begin && c[i]! > 1) curved = true
    first[i + 1] = p
  }
  const cut = <Column extends Float64Array | Int32Array>(column: Column): Column => column.subarray(0, p) as Column
  return {
    customers: N,
    members: M,
    capacity,
    first,
    b,
    c,
    lo,
    curved,
    customerAt,
    memberAt,
    customer: cut(customer),
    member: cut(member),
    k: cut(k),
    hi: cut(hi),
    loss: cut(loss),
    entry: cut(entry),
  }
}

const shapeOf = (response: Response): number => (response.family === 'modexp' ? 0 : response.shape)

/** Without fit most members of a customer look alike: their entry price is computed once. */
const sameAsLast = (
  p: number,
  begin: number,
  scale: number,
  top: number,
  handover: number,
  k: Float64Array,
  hi: Float64Array,
  loss: Float64Array,
): boolean => p > begin && k[p - 1] === scale && hi[p - 1] === top && loss[p - 1] === handover

function orderOf(list: readonly { readonly id: string }[]): Int32Array {
  return Int32Array.from(list, (_, at) => at).toSorted((a, z) => (list[a]!.id < list[z]!.id ? -1 : list[a]!.id > list[z]!.id ? 1 : a - z))
}
