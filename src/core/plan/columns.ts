/** The allocation problem in flat columns: no object per customer, so that a million of them fit, with a short list of members each. */
import type { AllocationProblem } from './problem.ts'
import { curveOf } from './response-curve.ts'

/** Customers and members stand in the order of their ids, so that the order of a file changes nothing. Hours and EUR. */
export type Columns = {
  readonly customers: number
  readonly members: number
  readonly capacity: Float64Array
  /** Response of each customer, as in `response-curve.ts`: c = 0 is the modified exponential. */
  readonly k: Float64Array
  readonly b: Float64Array
  readonly c: Float64Array
  readonly least: Float64Array
  readonly most: Float64Array
  /** Member who owns the customer now, -1 for none, and what another member loses by taking over. */
  readonly owner: Int32Array
  readonly loss: Float64Array
  /** The members who could work customer i: `first[i] .. first[i + 1] - 1` of `candidate`, ascending, each with its fit. Null: every member, all alike. */
  readonly lists: { readonly first: Int32Array; readonly candidate: Int32Array; readonly fit: Float64Array } | null
  /** Places in the problem as it was given. */
  readonly customerAt: Int32Array
  readonly memberAt: Int32Array
}

/** Lays a problem out in columns. */
export function columnsOf(problem: AllocationProblem): Columns {
  const customerAt = orderOf(problem.customers)
  const memberAt = orderOf(problem.members)
  const place = new Map(Array.from(memberAt, (at, j) => [problem.members[at]!.id, j]))
  const seat = Int32Array.from(problem.members, ({ id }) => place.get(id)!)
  const column = (of: (customer: AllocationProblem['customers'][number]) => number): Float64Array =>
    Float64Array.from(customerAt, (at) => of(problem.customers[at]!))
  return {
    customers: customerAt.length,
    members: memberAt.length,
    capacity: Float64Array.from(memberAt, (at) => problem.members[at]!.capacityHours),
    k: column(({ response }) => response.kEuro),
    b: column(({ response }) => curveOf(response).b),
    c: column(({ response }) => curveOf(response).c),
    least: column((customer) => customer.minHours),
    most: column((customer) => customer.maxHours),
    owner: Int32Array.from(customerAt, (at) => place.get(problem.customers[at]!.owner ?? '') ?? -1),
    loss: column((customer) => customer.handoverLossEuro),
    lists: listsOf(problem, customerAt, memberAt, seat, place),
    customerAt,
    memberAt,
  }
}

function listsOf(
  problem: AllocationProblem,
  customerAt: Int32Array,
  memberAt: Int32Array,
  seat: Int32Array,
  place: ReadonlyMap<string, number>,
): Columns['lists'] {
  if (problem.customers.every(({ fit, candidates }) => fit === undefined && candidates === undefined)) return null
  const first = new Int32Array(customerAt.length + 1)
  customerAt.forEach((at, i) => (first[i + 1] = first[i]! + (problem.customers[at]!.candidates?.length ?? memberAt.length)))
  const candidate = new Int32Array(first[customerAt.length]!)
  const fit = new Float64Array(candidate.length)
  customerAt.forEach((at, i) => {
    const one = problem.customers[at]!
    const seats = one.candidates?.map((id) => place.get(id) ?? -1) ?? seat
    const order = Int32Array.from(seats, (_, n) => n).toSorted((a, z) => seats[a]! - seats[z]!)
    order.forEach((n, step) => {
      candidate[first[i]! + step] = seats[n]!
      fit[first[i]! + step] = one.fit === undefined ? 1 : (one.fit[n] ?? 0)
    })
  })
  return { first, candidate, fit }
}

function orderOf(list: readonly { readonly id: string }[]): Int32Array {
  return Int32Array.from(list, (_, at) => at).toSorted((a, z) => (list[a]!.id < list[z]!.id ? -1 : list[a]!.id > list[z]!.id ? 1 : a - z))
}
