/** What happens at the customers in one cycle of two weeks, given the minutes that the team spent on each: the truth, which no program sees. */
import { marginOfYear, bell, type Organisation } from './organisation.ts'

export const CYCLES_A_YEAR = 26
/** Share of what was done at a customer that still works one cycle later; half of it after two months. */
const MEMORY = 0.85
/** Deviation of the logarithm of what a customer can bring, from one cycle to the next: customers grow and shrink. */
const DRIFT = 0.02

/** Per customer, in the order of the organisation. */
export type Market = {
  /** Hours a year that what was done until now amounts to. */
  readonly worked: readonly number[]
  /** Logarithm of what it can bring against the beginning. */
  readonly grown: readonly number[]
}

/** As it was before anybody looked: everybody gets the hours of habit. */
export const marketAt = ({ customers }: Organisation): Market => ({
  worked: customers.map(({ habitHours }) => habitHours),
  grown: customers.map(() => 0),
})

/**
 * One cycle: the margin of each customer in whole cents, and the market that it leaves behind. With the same hours in every
 * cycle a customer brings what its response says of a year of those hours; other hours work in and wear off. Growth and luck
 * are drawn by organisation, customer and cycle, so that both teams meet the same.
 */
export function marketAfter(
  { world, seed, customers }: Organisation,
  { worked, grown }: Market,
  cycle: number,
  minutes: readonly number[],
): { readonly cents: readonly number[]; readonly market: Market } {
  const next = customers.map((_, i) => MEMORY * worked[i]! + ((1 - MEMORY) * CYCLES_A_YEAR * minutes[i]!) / 60)
  const size = customers.map(({ id }, i) => grown[i]! + DRIFT * bell(seed, `growth ${id} ${cycle}`) - DRIFT ** 2 / 2)
  const cents = customers.map((customer, i) => {
    const luck = Math.exp(world.luck * bell(seed, `luck ${customer.id} ${cycle}`) - world.luck ** 2 / 2)
    return Math.round((100 * marginOfYear(customer, next[i]!) * Math.exp(size[i]!) * luck) / CYCLES_A_YEAR)
  })
  return { cents, market: { worked: next, grown: size } }
}
