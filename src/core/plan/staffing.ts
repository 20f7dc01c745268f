/** Hire or shrink: what more or fewer hours are worth, as the difference of two plans, against what those hours cost. */
import type { AllocationProblem } from './problem.ts'
import { solve, type Solution, type SolveOptions } from './solve.ts'

export type Staffing = {
  /** Hours a period that come, or go when negative. */
  readonly hours: number
  /**
   * EUR a period that the change adds, negative when it takes away: the difference between the two plans, and what is
   * proven about it whatever better plans there may be.
   */
  readonly gainEuro: number
  readonly leastEuro: number
  readonly mostEuro: number
  /** What the hours cost, negative when they are saved. */
  readonly costEuro: number
  /** Yes or no only where the whole proven interval says so. */
  readonly pays: 'yes' | 'no' | 'cannot-tell'
}

/**
 * One more member, who suits customers as the member at `like` does, but owns none of them. The bound rises by at most the
 * price of an hour times the hours, and by less as they are used: a price above the cost of an hour does not do, the two
 * plans have to be compared. The plan of a small team can gain more, where a customer fits that did not before.
 */
export function hire(
  problem: AllocationProblem,
  now: Solution,
  like: number,
  hours: number,
  hourCostEuro: number,
  options?: SolveOptions,
): Staffing {
  const twin = problem.members[like]!
  const id = newId(problem)
  const more: AllocationProblem = {
    ...problem,
    members: [...problem.members, { id, capacityHours: hours }],
    customers: problem.customers.map(({ candidates, fit, ...one }) => {
      const at = candidates === undefined ? like : candidates.indexOf(twin.id)
      if (at < 0) return { ...one, ...(candidates && { candidates }), ...(fit && { fit }) }
      return { ...one, ...(candidates && { candidates: [...candidates, id] }), ...(fit && { fit: [...fit, fit[at]!] }) }
    }),
  }
  return compare(now, solve(more, options), hours, hourCostEuro)
}

/** The member at `member` leaves: whoever is worked by them goes to others, with the handover loss, or is left. */
export function letGo(problem: AllocationProblem, now: Solution, member: number, hourCostEuro: number, options?: SolveOptions): Staffing {
  const { capacityHours } = problem.members[member]!
  const members = problem.members.map((one, j) => (j === member ? { ...one, capacityHours: 0 } : one))
  return compare(now, solve({ ...problem, members }, options), -capacityHours, hourCostEuro)
}

function compare(now: Solution, then: Solution, hours: number, hourCostEuro: number): Staffing {
  const costEuro = hours * hourCostEuro
  const leastEuro = then.valueEuro - now.upperBoundEuro
  const mostEuro = then.upperBoundEuro - now.valueEuro
  return {
    hours,
    gainEuro: then.valueEuro - now.valueEuro,
    leastEuro,
    mostEuro,
    costEuro,
    pays: leastEuro > costEuro ? 'yes' : mostEuro < costEuro ? 'no' : 'cannot-tell',
  }
}

/** An id that no member has, after all of them in their order. */
function newId({ members }: AllocationProblem): string {
  return members.reduce((last, { id }) => (id > last ? id : last), '') + '~'
}
