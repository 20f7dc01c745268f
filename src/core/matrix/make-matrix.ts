/** The story of the matrix: from what was counted to cells with their fit and their white spots. */
import { findingsOf } from './false-discovery.ts'
import { fisher, type Compared } from './fisher.ts'
import { believe } from './fit.ts'
import { isNamed, OTHER, UNSOLD, type Axis, type Cell, type Fit, type Matrix, type Place, type Tallied, type Tally } from './matrix.ts'
import { spreadOf } from './spread.ts'
import { typicalOf, type Typical } from './typical.ts'
import { whiteSpotsOf } from './white-spots.ts'

/** Of the differences that are told at most this share is expected to be chance. */
export const FALSE_SHARE = 0.05

export function makeMatrix({ tallies, groups: counted, groupNames, productNames }: Tallied): Matrix {
  const known = new Map(counted.map(({ group, known: of }) => [group, of]))
  // Customers without a group may belong to any: they are in no comparison.
  const grouped = sum(
    counted.filter(({ group }) => group >= OTHER),
    ({ known: of }) => of,
  )
  const sold = byProduct(tallies)
  const compare = ({ group, product, buyers }: Tally): Compared => {
    const customers = known.get(group) ?? 0
    const all = sum(
      (sold.get(product) ?? []).filter((one) => one.group >= OTHER),
      (one) => one.buyers,
    )
    return { buyers, customers, othersBuy: all - buyers, others: grouped - customers }
  }
  const pairs = withEmpty(
    tallies,
    counted.map(({ group }) => group),
    productNames.length,
  )
  const comparable = pairs.filter((one) => isNamed(one.group) && isNamed(one.product))
  const compared = comparable
    .map((one) => ({ key: keyOf(one), ...compare(one) }))
    .filter(({ customers, others }) => customers > 0 && others > 0)
  const spread = spreadOf(compared)
  const chances = compared.map(fisher)
  const findings = findingsOf(chances, FALSE_SHARE)
  const beliefs = new Map(
    compared.map((one, at) => {
      const { times, share } = believe(one, spread)
      const found = !findings[at]! ? null : times.low > 1 ? 'more' : times.high < 1 ? 'less' : null
      const fit: Fit = { times: times.middle, low: times.low, high: times.high, found, chance: chances[at]!, ...othersOf(one) }
      return [one.key, { fit, share }] as const
    }),
  )
  const worth = tallies.some(({ marginEuro }) => marginEuro !== null) ? 'margin' : 'revenue'
  const typical = typicalByCell(sold, worth)
  const cells = pairs.map((one): Cell => {
    const { group, product, revenueEuro, marginEuro, hours, buyers } = one
    const believed = beliefs.get(keyOf(one))
    const customers = known.get(group) ?? 0
    const each = typical.get(keyOf(one)) ?? null
    return {
      group,
      product,
      revenueEuro,
      marginEuro,
      hours,
      buyers,
      customers,
      penetration: isNamed(product) && group !== OTHER && customers > 0 ? buyers / customers : null,
      fit: believed?.fit ?? null,
      white: believed ? whiteSpotsOf({ buyers, customers, share: believed.share, found: believed.fit.found, each }) : null,
    }
  })
  const { revenueEuro, marginEuro, hours } = addedUp(cells)
  return {
    groups: counted
      .map(({ group, customers, known: of }) => ({
        ...axisOf(
          group,
          groupNames,
          cells.filter((cell) => cell.group === group),
        ),
        customers,
        known: of,
      }))
      .toSorted(inOrder),
    products: [...new Set(cells.map(({ product }) => product))]
      .map((product) => {
        const own = cells.filter((cell) => cell.product === product)
        const buyers = sum(own, (cell) => cell.buyers)
        return { ...axisOf(product, productNames, own), customers: buyers, known: buyers }
      })
      .toSorted(inOrder),
    cells,
    totals: { revenueEuro, marginEuro, hours, customers: sum(counted, ({ customers }) => customers) },
    compared: compared.length,
    found: cells.filter(({ fit }) => fit !== null && fit.found !== null).length,
    worth,
  }
}

const othersOf = ({ othersBuy, others }: Compared) => ({ othersBuy, others })
const keyOf = ({ group, product }: { readonly group: Place; readonly product: Place }): string => `${group} ${product}`
const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0)

/** Named ones as they count, then the others, then those without. */
const inOrder = ({ at: a }: Axis, { at: b }: Axis): number => (isNamed(a) && isNamed(b) ? a - b : b - a)

/** Amounts of several cells together. */
export function addedUp(cells: readonly Pick<Cell, 'revenueEuro' | 'marginEuro' | 'hours'>[]) {
  const margins = cells.flatMap(({ marginEuro }) => marginEuro ?? [])
  return {
    revenueEuro: sum(cells, ({ revenueEuro }) => revenueEuro),
    marginEuro: margins.length === 0 ? null : sum(margins, (one) => one),
    hours: sum(cells, ({ hours }) => hours),
  }
}

const axisOf = (at: Place, names: readonly string[], cells: readonly Cell[]) => ({ at, name: names[at - 1] ?? null, ...addedUp(cells) })

function byProduct(tallies: readonly Tally[]): ReadonlyMap<Place, readonly Tally[]> {
  const found = new Map<Place, Tally[]>()
  for (const one of tallies) {
    const there = found.get(one.product)
    if (there) there.push(one)
    else found.set(one.product, [one])
  }
  return found
}

/** Where nobody bought, nothing was counted: that is a cell as well, and may be the clearest of all. */
function withEmpty(tallies: readonly Tally[], groups: readonly Place[], products: number): readonly Tally[] {
  const there = new Map(tallies.map((one) => [keyOf(one), one]))
  const none = { buyers: 0, euro: 0, squares: 0 }
  const nothing = { revenueEuro: 0, marginEuro: null, hours: 0, buyers: 0, byMargin: none, byRevenue: none }
  const empty = groups.flatMap((group) =>
    Array.from({ length: products }, (_, i) => ({ group, product: i + 1, ...nothing })).filter((one) => !there.has(keyOf(one))),
  )
  return [...tallies.filter(({ product, hours }) => product !== UNSOLD || hours > 0), ...empty]
}

/** What a buyer brings, of each cell of named products: also of cells that nobody is in yet, by the mean of all. */
function typicalByCell(sold: ReadonlyMap<Place, readonly Tally[]>, worth: Matrix['worth']): ReadonlyMap<string, Typical> {
  const found = new Map<string, Typical>()
  for (const [product, tallies] of sold) {
    if (!isNamed(product)) continue
    const typical = typicalOf(tallies.map(({ byMargin, byRevenue }) => (worth === 'margin' ? byMargin : byRevenue)))
    for (const [at, one] of typical.entries()) if (one !== null) found.set(keyOf(tallies[at]!), one)
  }
  return found
}
