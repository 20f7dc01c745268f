/** Which customers the plan gives to another member than their owner, and what each of those handovers is worth on its own. */
import { blankDesk, draftOf, gain } from './gain.ts'
import { layOut, pairWith } from './pairs.ts'
import type { AllocationProblem } from './problem.ts'
import type { Solution } from './solve.ts'

export type Handover = {
  /** Places in the problem. */
  readonly customer: number
  readonly from: number
  readonly to: number
  /** What is lost by it once, EUR; already taken off in the gain. */
  readonly lossEuro: number
  /** EUR that the plan is worth less if this customer stays with its owner, or is left where the owner cannot work it beside the others. */
  readonly gainEuro: number
}

/**
 * The handovers of a plan, the one that gains most first. Each is looked at alone, with the hours of both members spread
 * anew (`gain`), so two that make room for each other may gain less together than the sum.
 */
export function handoversOf(problem: AllocationProblem, { assignments }: Pick<Solution, 'assignments'>): readonly Handover[] {
  const pairs = layOut(problem)
  const desk = blankDesk(Infinity)
  const draft = draftOf(pairs, assignments, desk)
  const seat = new Map(problem.members.map(({ id }, j) => [id, j]))
  const at = new Map(Array.from(pairs.customerAt, (place, i) => [place, i]))
  const handovers = assignments.flatMap(({ customer, member }): readonly Handover[] => {
    const from = seat.get(problem.customers[customer]!.owner ?? '') ?? member
    if (from === member) return []
    const i = at.get(customer)!
    const back = pairWith(pairs, i, from)
    const stays = back < 0 ? -Infinity : gain(pairs, draft, { add: [back], drop: [i] }, desk)
    const left = gain(pairs, draft, { add: [], drop: [i] }, desk)
    return [{ customer, from, to: member, lossEuro: pairs.loss[draft.pair[i]!]!, gainEuro: -Math.max(stays, left) }]
  })
  return handovers.toSorted((a, z) => z.gainEuro - a.gainEuro || a.customer - z.customer)
}
