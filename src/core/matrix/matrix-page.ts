/** The matrix as a page: the rows and columns that are shown with the rest behind them, and the customers of one cell. */
import type { Verdict } from '../plan/verdict.ts'
import type { Period } from '../units.ts'
import { addedUp } from './make-matrix.ts'
import { isNamed, OTHER, perHourOf, type Axis, type Cell, type Matrix, type NamedCell } from './matrix.ts'

/** By what rows and columns are sorted, and which of them are the largest. */
export const matrixSorts = ['revenue', 'margin', 'hours', 'per-hour', 'name'] as const
export type MatrixSort = (typeof matrixSorts)[number]

/** What a screen shows of each side at first, and at most. */
export const SHOWN_FIRST = 12
export const SHOWN_MOST = 60

/** Why there is no matrix to be shown. */
export type NoMatrix = 'no-lines' | 'no-product' | 'no-group' | 'one-group' | 'one-product'

/** What a matrix says first. */
export type MatrixFinding =
  | { readonly code: 'more-white' | 'more' | 'white'; readonly cell: NamedCell }
  | { readonly code: 'no-difference' }
  | { readonly code: NoMatrix }

/** What is kept of a matrix beside its cells. */
export type MatrixSummary = Omit<Matrix, 'cells'> & { readonly period: Period; readonly finding: MatrixFinding }

/** A row or column of a page. `behind`: how many named ones stand in it together. */
export type ShownAxis = Axis & { readonly behind: number }

export type MatrixPage = {
  /** Null while it is not measured yet. */
  readonly matrix:
    | null
    | (Omit<MatrixSummary, 'groups' | 'products'> & {
        readonly groups: readonly ShownAxis[]
        readonly products: readonly ShownAxis[]
        readonly cells: readonly Cell[]
        /** The white spots that may bring most. */
        readonly best: readonly NamedCell[]
        /** How many named groups and products there are. */
        readonly all: { readonly groups: number; readonly products: number }
      })
  readonly hourPriceEuro: number | null
}

export type CellList = { readonly rows: readonly NamedCell[]; readonly next: string | null; readonly total: number }

export type CellCustomer = {
  readonly id: string
  readonly name: string
  /** Null where the plan that stands does not know it. */
  readonly verdict: Verdict | null
  /** Of this product; null of who does not buy it. */
  readonly revenueEuro: number | null
  readonly marginEuro: number | null
  /** Of this product for who buys it: an estimate; otherwise all hours of the customer. */
  readonly hours: number
  /** Of everything that it bought. */
  readonly allRevenueEuro: number
}

export const cellSorts = ['best', 'name', 'revenue', 'margin', 'hours'] as const
export type CellSort = (typeof cellSorts)[number]

/** Those of the customers that can be worked in one block: white, and in no other open block. */
export type ForBlock = {
  readonly customers: readonly string[]
  /** How many there are; a block takes the first of them. */
  readonly free: number
  readonly notWhite: number
  readonly elsewhere: number
}

export type CellPage = {
  readonly cell: NamedCell
  readonly hourPriceEuro: number | null
  readonly worth: Matrix['worth']
  readonly who: 'buyers' | 'white'
  readonly counts: { readonly buyers: number; readonly white: number }
  readonly customers: readonly CellCustomer[]
  readonly next: string | null
  readonly total: number
  readonly block: ForBlock
}

/** The named ones that are shown, the largest first by what is asked; names from A on. */
export function shownOf(axes: readonly Axis[], sort: MatrixSort, count: number): readonly Axis[] {
  const figure = (axis: Axis): number =>
    (sort === 'margin' ? axis.marginEuro : sort === 'hours' ? axis.hours : sort === 'per-hour' ? perHourOf(axis) : axis.revenueEuro) ??
    -Infinity
  const order = (a: Axis, b: Axis): number =>
    sort === 'name' ? ((a.name ?? '') < (b.name ?? '') ? -1 : 1) : figure(b) - figure(a) || a.at - b.at
  return axes
    .filter(({ at }) => isNamed(at))
    .toSorted(order)
    .slice(0, count)
}

/** The shown ones, those behind them as one, and those without a name. */
export function withRest(axes: readonly Axis[], shown: readonly Axis[]): readonly ShownAxis[] {
  const rest = axes.filter(({ at }) => at >= OTHER && !shown.some((one) => one.at === at))
  const named = rest.filter(({ at }) => isNamed(at)).length
  const without = axes.filter(({ at }) => at < OTHER)
  const other = {
    at: OTHER,
    name: null,
    ...addedUp(rest),
    customers: rest.reduce((sum, { customers }) => sum + customers, 0),
    known: rest.reduce((sum, { known }) => sum + known, 0),
    behind: named,
  }
  return [
    ...shown.map((one) => ({ ...one, behind: 0 })),
    ...(rest.length > 0 ? [other] : []),
    ...without.map((one) => ({ ...one, behind: 0 })),
  ]
}

/** What is said first: the difference whose white spots may bring most; otherwise that none was found, or why nothing can be. */
export function findingOf(matrix: Matrix): MatrixFinding {
  const { groups, products, cells } = matrix
  const [named, sold] = [groups.filter(({ at }) => isNamed(at)), products.filter(({ at }) => isNamed(at))]
  if (products.length === 0) return { code: 'no-lines' }
  if (sold.length === 0) return { code: 'no-product' }
  if (named.length === 0) return { code: 'no-group' }
  if (named.length === 1) return { code: 'one-group' }
  if (sold.length === 1) return { code: 'one-product' }
  const more = cells.filter(({ fit }) => fit?.found === 'more')
  const best = bestOf(
    more.filter(({ white }) => white !== null),
    ({ white }) => white!.euro,
  )
  if (best) return { code: 'more-white', cell: namedCell(best, matrix) }
  const clearest = bestOf(more, ({ fit }) => fit!.low)
  if (clearest) return { code: 'more', cell: namedCell(clearest, matrix) }
  const spot = bestOf(
    cells.filter(({ white }) => white !== null),
    ({ white }) => white!.euro,
  )
  return spot ? { code: 'white', cell: namedCell(spot, matrix) } : { code: 'no-difference' }
}

export const namedCell = (cell: Cell, { groups, products }: Pick<Matrix, 'groups' | 'products'>): NamedCell => ({
  ...cell,
  groupName: groups.find(({ at }) => at === cell.group)?.name ?? null,
  productName: products.find(({ at }) => at === cell.product)?.name ?? null,
})

const bestOf = (cells: readonly Cell[], of: (cell: Cell) => number): Cell | null =>
  cells.reduce<Cell | null>((best, cell) => (best === null || of(cell) > of(best) ? cell : best), null)
