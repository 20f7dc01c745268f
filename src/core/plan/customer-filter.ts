/** Which customers of a plan are meant: by verdict, owner, group, a part of the name, and figures between two bounds. */
import type { Verdict } from './verdict.ts'

export const filterFigures = ['margin', 'hours-now', 'entry-price'] as const
export type FilterFigure = (typeof filterFigures)[number]

/** From the least up to and including the most; null where there is no bound. */
export type Between = { readonly from: number | null; readonly to: number | null }

export type CustomerFilter = {
  readonly verdict: Verdict | null
  /** A member by id; '' for who has no owner. */
  readonly owner: string | null
  /** '' for who is in no group. */
  readonly group: string | null
  readonly search: string | null
  readonly between: Readonly<Partial<Record<FilterFigure, Between>>>
  /** None but these, by id. */
  readonly only: readonly string[] | null
  /** All but these, by id. */
  readonly except: readonly string[] | null
}

export const noFilter: CustomerFilter = {
  verdict: null,
  owner: null,
  group: null,
  search: null,
  between: {},
  only: null,
  except: null,
}

/** What one can choose by, and what those who fit bring and take together. */
export type ListSummary = {
  readonly total: number
  readonly marginEuro: number
  readonly hoursPlanned: number
  readonly owners: readonly { readonly id: string; readonly name: string; readonly customers: number }[]
  readonly groups: readonly { readonly name: string; readonly customers: number }[]
}
