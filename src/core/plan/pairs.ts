/** Every customer with every member who could work it, in flat columns: what bound, fill and search compute on. */
import { entryPrice } from './response-curve.ts'
import { columnsOf, type Columns } from './columns.ts'
import type { AllocationProblem } from './problem.ts'

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
export const LIFT = 1 + 1e-12

/**
 * Hours and euros below this are none. Near the smallest numbers that a double can hold, value over hours loses all its
 * digits: an entry price of 3.33 that should have been 3.90 put a "proven" bound below a plan.
 */
const LEAST = 1e-12
export const orNone = (amount: number): number => (amount < LEAST ? 0 : amount)

/** The pairs of a problem as people write it; see `layOutColumns`. */
export const layOut = (problem: AllocationProblem, served: ReadonlySet<number> = nobody): Pairs => layOutColumns(columnsOf(problem), served)

const nobody: ReadonlySet<number> = new Set()

/** The pairs of a problem in columns: only those in which some hours pay, and of whoever has to be served, by place in the problem, all that can be. */
export function layOutColumns(columns: Columns, served: ReadonlySet<number> = nobody): Pairs {
  const { customers: N, members: M, capacity, b, c, owner, lists } = columns
  const first = new Int32Array(N + 1)
  const limit = lists === null ? N * M : lists.candidate.length
  const customer = new Int32Array(limit)
  const member = new Int32Array(limit)
  const k = new Float64Array(limit)
  const hi = new Float64Array(limit)
  const loss = new Float64Array(limit)
  const entry = new Float64Array(limit)
  const lo = columns.least.map(orNone)
  let curved = false
  let p = 0
  for (let i = 0; i < N; i++) {
    const begin = p
    const handover = orNone(columns.loss[i]!)
    const must = served.size > 0 && served.has(columns.customerAt[i]!)
    for (let n = lists === null ? 0 : lists.first[i]!, end = lists === null ? M : lists.first[i + 1]!; n < end; n++) {
      const j = lists === null ? n : lists.candidate[n]!
      // No plan gives more than the member has; without this one large customer spoils the bound.
      const top = orNone(Math.min(columns.most[i]!, capacity[j]!))
      const scale = columns.k[i]! * (lists === null ? 1 : lists.fit[n]!)
      const lost = owner[i]! >= 0 && owner[i] !== j ? handover : 0
      const height = sameAsLast(p, begin, scale, top, lost, k, hi, loss)
        ? entry[p - 1]!
        : entryPrice(scale, b[i]!, c[i]!, lo[i]!, top, lost) * LIFT
      if (!(height > 0) && !(must && top > 0 && top >= lo[i]!)) continue
      customer[p] = i
      member[p] = j
      k[p] = scale
      hi[p] = top
      loss[p] = lost
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
    customerAt: columns.customerAt,
    memberAt: columns.memberAt,
    customer: cut(customer),
    member: cut(member),
    k: cut(k),
    hi: cut(hi),
    loss: cut(loss),
    entry: cut(entry),
  }
}

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

/** The pair of a customer with the member at this place in the problem, -1 where that could never pay. */
export function pairWith(pairs: Pairs, i: number, place: number): number {
  for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) if (pairs.memberAt[pairs.member[p]!] === place) return p
  return -1
}

/** For each customer the entry price at the member where it stands highest above the hour price, and that member, in the order given; 0 and -1 when no hour pays. */
export function bestEntries(pairs: Pairs, prices: Float64Array): { readonly entryPrices: Float64Array; readonly entryMembers: Int32Array } {
  const entryPrices = new Float64Array(pairs.customers)
  const entryMembers = new Int32Array(pairs.customers).fill(-1)
  for (let i = 0; i < pairs.customers; i++) {
    const at = pairs.customerAt[i]!
    let lead = -Infinity
    for (let p = pairs.first[i]!; p < pairs.first[i + 1]!; p++) {
      const ahead = pairs.entry[p]! - prices[pairs.member[p]!]!
      if (ahead <= lead) continue
      lead = ahead
      entryPrices[at] = pairs.entry[p]!
      entryMembers[at] = pairs.memberAt[pairs.member[p]!]!
    }
  }
  return { entryPrices, entryMembers }
}
