/** What the address says about a list of customers. */
import { verdictSorts, type VerdictSort } from '../../core/plan/focus.ts'
import type { Verdict } from '../../core/plan/verdict.ts'

/** How a list of customers is sorted, filtered and searched; kept in the address. */
export type ListSearch = { readonly sort?: VerdictSort; readonly ascending?: true; readonly verdict?: Verdict; readonly search?: string }

export const listSearch = (given: Record<string, unknown>): ListSearch => {
  const sort = verdictSorts.find((known) => known === given['sort'])
  const verdict = (['white', 'grey', 'black'] as const).find((known) => known === given['verdict'])
  const asked = given['search']
  const search = typeof asked === 'string' || typeof asked === 'number' ? String(asked) : ''
  return {
    ...(sort && { sort }),
    ...(given['ascending'] === true && { ascending: true as const }),
    ...(verdict && { verdict }),
    ...(search !== '' && { search }),
  }
}
