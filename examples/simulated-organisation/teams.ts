/** How a team divides its hours: spread over everyone as before, equally over everyone, or as the plan says; and the visits of a cycle that come of it. */
import type { Spent } from './files.ts'
import { CYCLES_A_YEAR } from './market.ts'
import type { Organisation } from './organisation.ts'

/** Hours a year of a member at a customer, by their places. */
export type Wanted = { readonly customer: number; readonly member: number; readonly hours: number }

/** Everybody keeps the hours of last year: what a team does that has nothing better to go by. */
export const asBefore = ({ customers }: Organisation): readonly Wanted[] =>
  customers.map(({ owner, habitHours }, customer) => ({ customer, member: owner, hours: habitHours }))

/** Each member divides the same hours equally over the customers it owns. */
export const equally = ({ customers, members }: Organisation): readonly Wanted[] => {
  const owned = members.map((_, member) => customers.filter(({ owner }) => owner === member).length)
  return customers.map(({ owner }, customer) => ({ customer, member: owner, hours: members[owner]!.hours / owned[owner]! }))
}

/** Minutes that each customer still has to get, in the order of the organisation; below zero where it got more. */
export type Owed = readonly number[]

/** Nobody is owed anything yet: each stands somewhere between two visits, in an order of its own. */
export const nobodyOwed = ({ customers }: Organisation, standing: (id: string) => number): Owed =>
  customers.map(({ id }) => VISIT * (standing(id) - 0.5))

/** With the hours of one cycle more. Whoever is not worked any more is owed nothing. */
export function owedAfter(owed: Owed, wanted: readonly Wanted[]): Owed {
  const next = owed.map((minutes) => Math.min(0, minutes))
  for (const { customer, hours } of wanted) next[customer] = owed[customer]! + (60 * hours) / CYCLES_A_YEAR
  return next
}

/** Minutes of a usual visit. */
const VISIT = 60
/** A visit begins once this part of it is owed: so on average nobody is behind. */
const DUE = VISIT / 2

/**
 * The visits of one cycle: each member goes to whom most is owed, `first` before everybody else, as long as there is somebody
 * to whom a visit is due and time for one. A team that plans all its hours so works nearly all of them, and never more.
 */
export function visitsOfCycle(
  { members }: Organisation,
  owed: Owed,
  wanted: readonly Wanted[],
  first: ReadonlySet<number> = new Set(),
): { readonly spent: readonly Spent[]; readonly owed: Owed } {
  const left = [...owed]
  const spent = members.flatMap(({ hours }, member) => {
    const minutes = new Map<number, number>()
    const own = wanted.filter((one) => one.member === member).map(({ customer }) => customer)
    for (let time = Math.floor((60 * hours) / CYCLES_A_YEAR); time > 0;) {
      const next = own.reduce<number | null>((best, at) => (best === null || comesBefore(at, best) ? at : best), null)
      if (next === null || left[next]! < DUE) break
      const visit = Math.min(VISIT, time)
      time -= visit
      left[next]! -= visit
      minutes.set(next, (minutes.get(next) ?? 0) + visit)
    }
    return [...minutes].map(([customer, of]): Spent => ({ customer, member, minutes: of }))
  })
  return { spent, owed: left }

  function comesBefore(at: number, other: number): boolean {
    const [due, otherDue] = [left[at]! >= DUE, left[other]! >= DUE]
    if (due && otherDue && first.has(at) !== first.has(other)) return first.has(at)
    return left[at]! > left[other]!
  }
}
