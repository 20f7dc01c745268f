/** Where every customer stands once the problem is solved: with whom, at what price, how high above the line. */
import type { ModExp } from '../customer/response.ts'
import type { AllocationProblem } from './problem.ts'
import { entryPrice } from './response-curve.ts'
import type { Solution } from './solve.ts'

/** Where a customer stands: the member who works it or else would, and what counts there; member -1 and no price where nobody has the hours. */
export type Place = {
  readonly response: ModExp
  readonly member: number
  readonly hours: number
  readonly price: number | null
  readonly entry: number
  readonly least: number
  readonly most: number
  readonly loss: number
}

/** A place per customer of the problem, in its order. `responses` are theirs. */
export function placesOf(problem: AllocationProblem, solution: Solution, responses: readonly ModExp[]): readonly Place[] {
  const assigned = new Map(solution.assignments.map((one) => [one.customer, one]))
  const seat = new Map(problem.members.map((member, j) => [member.id, j]))
  return problem.customers.map((customer, n): Place => {
    const plan = assigned.get(n)
    const owner = customer.owner === null ? -1 : (seat.get(customer.owner) ?? -1)
    const member = plan?.member ?? solution.entryMembers[n]!
    const response = responses[n]!
    const loss = owner >= 0 && owner !== member ? customer.handoverLossEuro : 0
    const most = member < 0 ? customer.maxHours : Math.min(customer.maxHours, problem.members[member]!.capacityHours)
    const entry = entryPrice(response.kEuro, response.bPerHour, 0, customer.minHours, most, loss)
    return {
      response,
      member,
      hours: plan?.hours ?? 0,
      price: member < 0 ? null : solution.prices[member]!,
      entry,
      least: customer.minHours,
      most,
      loss,
    }
  })
}
