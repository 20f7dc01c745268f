/** A view of the list of customers: what somebody chose, under a name, for everybody of the workspace. */
import { refuse, type Refusal } from '../refusal.ts'
import type { VerdictSort } from './focus.ts'
import type { Verdict } from './verdict.ts'

/** What is chosen in the list of customers, as its address says it; what is not said is not chosen. */
export type ListChoice = {
  readonly sort?: VerdictSort
  readonly descending?: boolean
  readonly verdict?: Verdict
  readonly owner?: string
  readonly group?: string
  readonly search?: string
  readonly marginFrom?: number
  readonly marginTo?: number
  readonly hoursFrom?: number
  readonly hoursTo?: number
  readonly priceFrom?: number
  readonly priceTo?: number
}

export type ListView = {
  readonly id: string
  readonly name: string
  readonly choice: ListChoice
  /** Name of the member who saved it; null where nobody said who they were. */
  readonly by: string | null
  readonly at: string
}

export type ListViews = { readonly views: readonly ListView[] }

export const LONGEST_VIEW_NAME = 80
export const MOST_VIEWS = 200

/** The name as it is kept: on one line, without spaces around it. Refused without a letter or figure in it, and when it is long. */
export function viewName(given: string): string | Refusal {
  const name = given.replaceAll(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(name)) return refuse('view-name-empty')
  if (name.length > LONGEST_VIEW_NAME) return refuse('view-name-long', { most: LONGEST_VIEW_NAME })
  return name
}
