/** What the address says about a list of customers. */
import type { ListChoice } from '../../core/plan/list-view.ts'
import { verdictSorts, type VerdictSort } from '../../core/plan/focus.ts'
import type { Verdict } from '../../core/plan/verdict.ts'

const bounds = ['marginFrom', 'marginTo', 'hoursFrom', 'hoursTo', 'priceFrom', 'priceTo'] as const
export type Bound = (typeof bounds)[number]

/** How a list of customers is sorted, filtered and searched; kept in the address. */
export type ListSearch = {
  readonly sort?: VerdictSort
  readonly ascending?: true
  readonly verdict?: Verdict
  readonly owner?: string
  readonly group?: string
  readonly search?: string
  /** The row at the top of the window, counted from nought; left out at the start. */
  readonly row?: number
} & { readonly [One in Bound]?: number }

export const listSearch = (given: Record<string, unknown>): ListSearch => {
  const sort = verdictSorts.find((known) => known === given['sort'])
  const verdict = (['white', 'grey', 'black'] as const).find((known) => known === given['verdict'])
  const [search, owner, group] = [textIn(given['search']), textIn(given['owner']), textIn(given['group'])]
  const row = Number(given['row'])
  return {
    ...(Number.isInteger(row) && row > 0 && { row }),
    ...(sort && { sort }),
    ...(given['ascending'] === true && { ascending: true as const }),
    ...(verdict && { verdict }),
    ...(owner !== '' && { owner }),
    ...(group !== '' && { group }),
    ...(search !== '' && { search }),
    ...boundsIn(given),
  }
}

/** What is chosen as the address says it. */
export const searchOf = ({ descending, ...choice }: ListChoice): ListSearch => listSearch({ ...choice, ascending: descending === false })

const textIn = (asked: unknown): string => (typeof asked === 'string' || typeof asked === 'number' ? String(asked) : '')

function boundsIn(given: Record<string, unknown>): { readonly [One in Bound]?: number } {
  const found: { [One in Bound]?: number } = {}
  for (const bound of bounds) {
    const value = given[bound]
    if (typeof value === 'number' && Number.isFinite(value)) found[bound] = value
  }
  return found
}
