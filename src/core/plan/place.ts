/** Where every customer stands once the problem is solved: with whom, at what price, how high above the line. */
import type { AllocationProblem } from './problem.ts'
import { curveOf, entryPrice, slopeAt, type Curve } from './response-curve.ts'
import type { Solution } from './solve.ts'

/** Where a customer stands: the member who works it or else would, and what counts there; member -1 and no price where nobody has the hours. */
export type Place = {
  readonly curve: Curve
  readonly member: number
  readonly hours: number
  readonly price: number | null
  /** Best value per hour, and the value of the very first hour before any minimum. EUR per hour. */
  readonly entry: number
  readonly first: number
  readonly least: number
  readonly most: number
  readonly loss: number
}

/** A place per customer of the problem, in its order. */
export function placesOf(problem: AllocationProblem, solution: Solution): readonly Place[] {
  const assigned = new Map(solution.assignments.map((one) => [one.customer, one]))
  const seat = new Map(problem.members.map((member, j) => [member.id, j]))
  return problem.customers.map((customer, n): Place => {
    const plan = assigned.get(n)
    const owner = customer.owner === null ? -1 : (seat.get(customer.owner) ?? -1)
    const member = plan?.member ?? solution.entryMembers[n]!
    const curve = curveOf(customer.response)
    const { k, b, c } = curve
    const loss = owner >= 0 && owner !== member ? customer.handoverLossEuro : 0
    const most = member < 0 ? customer.maxHours : Math.min(customer.maxHours, problem.members[member]!.capacityHours)
    return {
      curve,
      member,
      hours: plan?.hours ?? 0,
      price: member < 0 ? null : solution.prices[member]!,
      entry: entryPrice(k, b, c, customer.minHours, most, loss),
      first: slopeAt(k, b, c, 0),
      least: customer.minHours,
      most,
      loss,
    }
  })
}

/** Hours that the plan gives of each member, and to how many customers. */
export function workOf(
  places: readonly Place[],
  members: number,
): { readonly plannedHours: readonly number[]; readonly customersPlanned: readonly number[] } {
  const plannedHours = Array.from({ length: members }, () => 0)
  const customersPlanned = Array.from({ length: members }, () => 0)
  for (const { member, hours } of places) {
    if (!(hours > 0)) continue
    plannedHours[member]! += hours
    customersPlanned[member]! += 1
  }
  return { plannedHours, customersPlanned }
}
