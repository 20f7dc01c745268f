/** For tests of the matrix: companies drawn by a seed, counted as the store counts them. */
import { normal, uniform, type Seed } from '../chance.ts'
import type { Brought, GroupTally, Tallied, Tally } from './matrix.ts'

/** Chance that remembers its seed. */
export function randomFrom(start: Seed): { readonly share: () => number; readonly normal: () => number } {
  let seed = start
  const next = (draw: typeof uniform) => () => {
    const [value, after] = draw(seed)
    seed = after
    return value
  }
  return { share: next(uniform), normal: next(normal) }
}

export type Company = {
  readonly groups: number
  readonly products: number
  /** Customers of each group. */
  readonly customers: number
  /** How far the log odds of a group lie from those of all, drawn for each cell. */
  readonly apart: number
}

/** What each customer spends on each product it buys: 0 for what it does not. */
export function counted({ groups, products, customers, apart }: Company, seed: Seed): Tallied {
  const { share, normal: draw } = randomFrom(seed)
  const tallies: Tally[] = []
  for (let product = 1; product <= products; product++) {
    const base = 0.05 + 0.5 * share()
    for (let group = 1; group <= groups; group++) {
      const odds = (base / (1 - base)) * Math.exp(apart * draw())
      const bought = Array.from({ length: customers }, share).flatMap((one) =>
        one < odds / (1 + odds) ? [100 + Math.round(900 * share())] : [],
      )
      if (bought.length > 0) tallies.push(tally(group, product, bought))
    }
  }
  const sizes = Array.from({ length: groups }, (_, at): GroupTally => ({ group: at + 1, customers, known: customers }))
  return {
    tallies,
    groups: sizes,
    groupNames: sizes.map(({ group }) => `Group ${group}`),
    productNames: Array.from({ length: products }, (_, at) => `Product ${at + 1}`),
  }
}

/** A cell whose buyers spent these amounts, with a margin of a fifth. */
export function tally(group: number, product: number, spent: readonly number[]): Tally {
  const byRevenue: Brought = { buyers: spent.length, euro: added(spent), squares: added(spent.map((one) => one ** 2)) }
  const byMargin: Brought = { ...byRevenue, euro: byRevenue.euro / 5, squares: byRevenue.squares / 25 }
  return {
    group,
    product,
    revenueEuro: byRevenue.euro,
    marginEuro: byMargin.euro,
    hours: spent.length / 2,
    buyers: spent.length,
    byMargin,
    byRevenue,
  }
}

const added = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0)
