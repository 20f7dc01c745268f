/** Solves an allocation problem as it is given: the optimiser by itself, without customers, facts or a database. */
import { z } from 'zod'
import type { PlanAnswer } from '../../core/plan/plan-answer.ts'
import { readProblem } from '../../core/plan/problem.ts'
import { solve } from '../../core/plan/solve.ts'
import { refuse } from '../../core/refusal.ts'
import { showOffline } from '../kinds.ts'

export const solveProblem = showOffline({
  word: 'plan',
  name: 'solve-problem',
  input: z.object({ problem: z.unknown() }),
  run: async ({ problem: given }) => {
    const read = readProblem(given)
    if (!read.ok) {
      const first = read.faults[0]
      return refuse(first?.code ?? 'allocation-not-an-object', {
        where: first?.where ?? '',
        others: read.faults.length - 1,
        ...first?.facts,
      })
    }
    const { problem } = read
    const solution = solve(problem)
    return {
      valueEuro: solution.valueEuro,
      upperBoundEuro: solution.upperBoundEuro,
      gap: solution.gap,
      prices: problem.members.map(({ id }, at) => ({
        member: id,
        hourPriceEuro: solution.prices[at] ?? 0,
        nextHourEuro: solution.planPrices[at] ?? 0,
      })),
      assignments: solution.assignments.map((one) => ({
        customer: problem.customers[one.customer]?.id ?? '',
        member: problem.members[one.member]?.id ?? '',
        hours: one.hours,
      })),
    } satisfies PlanAnswer
  },
})
