/** The ground on which a what-if is asked: the problem of a plan in columns, small enough to be carried to a browser. */
import { LIFT, orNone } from './pairs.ts'
import type { AllocationProblem, Customer } from './problem.ts'
import { curveOf, entryPrice, valueAt } from './response-curve.ts'
import type { Solution } from './solve.ts'
import type { Gut } from '../customer/gut.ts'
import type { Verdict } from './verdict.ts'

/** A row per customer of the plan, in its order; who has no response has k = 0. Hours, EUR and EUR per hour, in seven digits. */
export type GroundColumns = {
  readonly k: readonly number[]
  /** b and c of the curve. */
  readonly b: readonly number[]
  /** Empty when all are modified exponentials: 0. */
  readonly shape: readonly number[]
  readonly least: readonly number[]
  readonly most: readonly number[]
  /** Place of the owner among the members, -1 for none. */
  readonly owner: readonly number[]
  /** What another member than the owner would lose. */
  readonly loss: readonly number[]
  /** Place of who works it in the plan, -1 for nobody. */
  readonly worker: readonly number[]
  /** 'w', 'g' or 'b' per customer. */
  readonly verdicts: string
  /** Hours that stay as they are because a person's gut decided them: those of a GO, 0 of a NO GO, -1 where arithmetic decides. Absent where it decides all. */
  readonly decided?: readonly number[]
  /** A row per member. */
  readonly capacityHours: readonly number[]
  readonly hourPriceEuro: readonly number[]
}

/** What may be asked: all hours times a factor, at most so many customers, at least so many hours for each; null as in the plan. */
export type Wish = {
  readonly capacityFactor: number
  readonly customersAtMost: number | null
  readonly hoursEachAtLeast: number | null
}

export const asPlanned: Wish = { capacityFactor: 1, customersAtMost: null, hoursEachAtLeast: null }

/** The columns as typed arrays, and what does not depend on a wish. */
export type Ground = {
  readonly columns: GroundColumns
  readonly k: Float64Array
  readonly b: Float64Array
  readonly c: Float64Array
  readonly least: Float64Array
  readonly most: Float64Array
  readonly loss: Float64Array
  readonly owner: Int32Array
  readonly capacity: Float64Array
  readonly prices: Float64Array
  readonly heights: Heights
  /** Places of the customers that the gut decided. */
  readonly decided: readonly number[]
}

/** Best value per hour of each customer for its owner, and for another who loses something by taking over. EUR per hour. */
export type Heights = { readonly own: Float64Array; readonly other: Float64Array }

/** Draws the columns up from a plan that was solved. `at` holds the place of each customer of the problem among all `verdicts`. */
export function drawGround(
  problem: AllocationProblem,
  solution: Solution,
  at: readonly number[],
  verdicts: readonly Verdict[],
  guts: readonly (Gut | null)[] = [],
): GroundColumns {
  const seat = new Map(problem.members.map((member, j) => [member.id, j]))
  const column = (nothing: number, of: (customer: Customer, n: number) => number): number[] => {
    const all = verdicts.map(() => nothing)
    problem.customers.forEach((customer, n) => (all[at[n]!] = short(of(customer, n))))
    return all
  }
  const assigned = new Map(solution.assignments.map((one) => [one.customer, one.member]))
  const given = new Map(solution.assignments.map((one) => [at[one.customer]!, short(one.hours)]))
  const decided = guts.some((gut) => gut !== null) ? { decided: guts.map((gut, i) => (gut === null ? -1 : (given.get(i) ?? 0))) } : {}
  const curved = problem.customers.some(({ response }) => response.family !== 'modexp')
  return {
    k: column(0, ({ response }) => curveOf(response).k),
    b: column(1, ({ response }) => curveOf(response).b),
    shape: curved ? column(0, ({ response }) => curveOf(response).c) : [],
    least: column(0, (customer) => customer.minHours),
    most: column(0, (customer) => customer.maxHours),
    owner: column(-1, ({ owner }) => (owner === null ? -1 : (seat.get(owner) ?? -1))),
    loss: column(0, ({ owner, handoverLossEuro }) => (owner === null ? 0 : handoverLossEuro)),
    worker: column(-1, (_, n) => assigned.get(n) ?? -1),
    verdicts: verdicts.map((verdict) => verdict[0]).join(''),
    ...decided,
    capacityHours: problem.members.map((member) => member.capacityHours),
    hourPriceEuro: Array.from(solution.prices),
  }
}

/** Seven digits: a ten-millionth part is less than any estimate knows, and a third of the bytes. */
const short = (value: number): number => Number(value.toPrecision(7))

export function groundOf(columns: GroundColumns): Ground {
  const numbers = (column: readonly number[]) => Float64Array.from(column)
  const bare = {
    columns,
    k: numbers(columns.k),
    b: numbers(columns.b),
    c: Float64Array.from(columns.k, (_, i) => columns.shape[i] ?? 0),
    least: numbers(columns.least),
    most: numbers(columns.most),
    loss: numbers(columns.loss),
    owner: Int32Array.from(columns.owner),
    capacity: numbers(columns.capacityHours),
    prices: numbers(columns.hourPriceEuro),
  }
  const decided = (columns.decided ?? []).flatMap((hours, i) => (hours < 0 ? [] : [i]))
  return { ...bare, decided, heights: heightsOf({ ...bare, decided }, bare.least) }
}

/** A customer that a GO keeps in, and what its hours cause. Hours and EUR. */
export type Kept = { readonly customer: number; readonly member: number; readonly hours: number; readonly valueEuro: number }

/** A ground under a wish. Capacities times the factor; from `lo` to `top` hours for each customer, as far as a member has them. */
export type Asked = {
  readonly ground: Ground
  /** All hours, and those that `kept` leaves of them. */
  readonly hours: Float64Array
  readonly capacity: Float64Array
  readonly kept: readonly Kept[]
  readonly lo: Float64Array
  readonly top: Float64Array
  readonly heights: Heights
}

/** Who could not be given the least hours in the plan still can be given them here, as when a plan is made. */
export function underWish(ground: Ground, { capacityFactor, customersAtMost, hoursEachAtLeast }: Wish): Asked {
  const lo = ground.least.map((hours) => orNone(hoursEachAtLeast ?? hours))
  const hours = ground.capacity.map((all) => orNone(all * capacityFactor))
  return {
    ground,
    hours,
    ...keepGoes(ground, hours, lo, customersAtMost ?? Infinity),
    lo,
    top: ground.most.map((hours, i) => Math.max(orNone(hours), lo[i]!)),
    heights: hoursEachAtLeast === null ? ground.heights : heightsOf(ground, lo),
  }
}

/** Every GO keeps its member and the hours of the plan, or the least that is asked now, as far as there are hours and places. */
function keepGoes({ columns, k, b, c, loss, owner, decided }: Ground, hours: Float64Array, lo: Float64Array, most: number) {
  const capacity = hours.slice()
  const kept: Kept[] = []
  for (const i of decided) {
    const member = columns.worker[i]!
    if (member < 0 || kept.length >= most) continue
    const x = Math.max(columns.decided![i]!, lo[i]!)
    // In seven digits the hours of a plan may be a hair more than there are.
    if (x > capacity[member]! * (1 + 1e-6)) continue
    capacity[member] = orNone(capacity[member]! - x)
    const lost = owner[i]! >= 0 && owner[i] !== member ? loss[i]! : 0
    kept.push({ customer: i, member, hours: x, valueEuro: valueAt(k[i]!, b[i]!, c[i]!, x) - lost })
  }
  return { capacity, kept }
}

/** Where no capacity stands in the way: never below what it is where one does; 0 for whoever the gut decided, so that nothing else is tried. */
function heightsOf({ k, b, c, most, loss, owner, decided }: Omit<Ground, 'heights'>, lo: Float64Array): Heights {
  const height = (i: number, lost: number): number => entryPrice(k[i]!, b[i]!, c[i]!, lo[i]!, Math.max(most[i]!, lo[i]!), lost) * LIFT
  const own = k.map((_, i) => height(i, 0))
  const other = own.map((free, i) => (owner[i]! >= 0 && loss[i]! > 0 ? height(i, loss[i]!) : free))
  for (const i of decided) own[i] = other[i] = 0
  return { own, other }
}
