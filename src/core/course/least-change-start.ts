/** Where a re-plan starts: the division that was agreed, as far as it can still be worked, and who cannot stay and why. */
import type { Gut } from '../customer/gut.ts'
import { layOut, orNone, pairWith, type Pairs } from '../plan/pairs.ts'
import type { AllocationProblem } from '../plan/problem.ts'
import { valueAt } from '../plan/response-curve.ts'
import type { ForcedReason } from './bundle.ts'
import { pairOf, somePairs } from './bundle-pairs.ts'

/** The division that was agreed: by the id of a customer the id of the member who works it. Who is not in it is worked by nobody. */
export type Agreed = ReadonlyMap<string, string>

/** Rows per customer in the order of the pairs. */
export type Start = {
  /** Loss of a handover: against who works the customer by agreement, or else against who owns it in the files. */
  readonly pairs: Pairs
  /** Pair in which each customer stays; -1 where nobody works it, or it cannot stay. */
  readonly stays: Int32Array
  /** Why it cannot stay. */
  readonly forced: readonly (ForcedReason | null)[]
  readonly guts: readonly (Gut | null)[]
  /** Agreed customers that are no longer there. */
  readonly gone: readonly string[]
}

/** The problem as it is once everybody has whom it works by agreement. */
export const asAgreed = (problem: AllocationProblem, agreed: Agreed): AllocationProblem => {
  const present = new Set(problem.members.map(({ id }) => id))
  return {
    ...problem,
    customers: problem.customers.map((one) => {
      const by = agreed.get(one.id)
      return by !== undefined && present.has(by) ? { ...one, owner: by } : one
    }),
  }
}

/** Who is to leave first where the least hours of a member no longer fit; both by their places in the problem. */
export type Leaves = (customer: number, member: number) => boolean

/** Lays the agreed division on the problem. `guts` in the order of its customers; `disruptionEuro` is that of one customer that moves. */
export function startFrom(
  given: AllocationProblem,
  agreed: Agreed,
  guts: readonly (Gut | null)[],
  disruptionEuro: number,
  leaves: Leaves,
): Start {
  const problem = asAgreed(given, agreed)
  const seat = new Map(problem.members.map(({ id }, j) => [id, j]))
  const served = new Set(problem.customers.flatMap(({ id }, at) => (agreed.has(id) || guts[at] === 'go' ? [at] : [])))
  const laid = layOut(problem, served)
  const pairs = { ...laid, loss: laid.loss.slice() }
  const stays = new Int32Array(laid.customers).fill(-1)
  const forced = Array.from(laid.customerAt, (at, i): ForcedReason | null => {
    const { id, owner, handoverLossEuro } = problem.customers[at]!
    const by = agreed.get(id)
    if (by === undefined) return guts[at] === 'go' ? 'go' : null
    if (guts[at] === 'no-go') return 'no-go'
    if (!seat.has(by)) {
      // Whoever takes over from one who left loses as much as any other would.
      if (owner === null) pairs.loss.fill(orNone(handoverLossEuro), pairs.first[i], pairs.first[i + 1])
      return 'member-left'
    }
    stays[i] = pairWith(pairs, i, seat.get(by)!)
    return stays[i] < 0 ? 'cannot-work' : null
  })
  const own = Array.from(laid.customerAt, (at) => guts[at] ?? null)
  const first = (i: number): boolean => leaves(laid.customerAt[i]!, laid.memberAt[laid.member[stays[i]!]!]!)
  const left = new Set<number>()
  for (const i of tooMany(pairs, stays, disruptionEuro, first)) {
    left.add(stays[i]!)
    stays[i] = -1
    forced[i] = 'hours-short'
  }
  const known = new Set(problem.customers.map(({ id }) => id))
  return {
    ...withoutPairs(pairs, stays, left),
    forced,
    guts: own,
    gone: [...agreed.keys()].filter((id) => !known.has(id)).toSorted(),
  }
}

/** Who had to leave a member does not come back to it by the same re-plan: then another would have had to leave. */
function withoutPairs(pairs: Pairs, stays: Int32Array, left: ReadonlySet<number>): Pick<Start, 'pairs' | 'stays'> {
  if (left.size === 0) return { pairs, stays }
  const some = somePairs(pairs, (p) => !left.has(p))
  return { pairs: some, stays: stays.map((p, i) => (p < 0 ? -1 : pairOf(some, i, pairs.member[p]!))) }
}

/**
 * Who has to leave where the least hours no longer fit: those who are to leave first, and else by what they bring and a change
 * costs, against the hours that leaving frees as far as they are needed. Whoever then fits beside the others stays after all, the
 * dearest first.
 */
function tooMany(pairs: Pairs, stays: Int32Array, disruptionEuro: number, first: (i: number) => boolean): readonly number[] {
  const { lo, k, b, c } = pairs
  const leaving: number[] = []
  for (let j = 0; j < pairs.members; j++) {
    const left = new Set(stays.keys().filter((i) => stays[i]! >= 0 && pairs.member[stays[i]!] === j && lo[i]! > 0))
    let over = -pairs.capacity[j]! * (1 + 1e-12)
    for (const i of left) over += lo[i]!
    if (over <= 0) continue
    const cost = new Map(
      left.keys().map((i) => {
        const least = valueAt(k[stays[i]!]!, b[i]!, c[i]!, lo[i]!) + disruptionEuro
        return [i, least + (first(i) ? 0 : FIRM)]
      }),
    )
    const out: number[] = []
    while (over > 0) {
      const perHour = (i: number): number => cost.get(i)! / Math.min(lo[i]!, over)
      let next = -1
      for (const i of left) if (next < 0 || perHour(i) < perHour(next)) next = i
      left.delete(next)
      out.push(next)
      over -= lo[next]!
    }
    for (const i of out.toSorted((a, z) => cost.get(z)! - cost.get(a)! || a - z)) {
      if (over + lo[i]! > 0) leaving.push(i)
      else over += lo[i]!
    }
  }
  return leaving
}
/** More than any customer brings, EUR: whoever should stay leaves only when all others have left. */
const FIRM = 1e18
