/** What the address says about the list of customers, and how to change it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { VerdictSort } from '../../core/plan/focus.ts'
import type { ListChoice } from '../queries.ts'
import { listSearch, type ListSearch } from './list-search.ts'

export type ListChange = { readonly [Key in keyof Omit<ListSearch, 'row' | 'ascending'>]?: ListSearch[Key] | undefined } & {
  readonly ascending?: boolean
}

/** `goesOn` with what was typed before. */
export type ChangeList = (wanted: ListChange, how?: { readonly goesOn?: boolean }) => void

/** Sorted from their least on, unless said otherwise. */
export const rising: ReadonlySet<VerdictSort> = new Set(['name', 'owner', 'verdict', 'reason'])

export const nothingChosen: ListChange = {
  verdict: undefined,
  owner: undefined,
  group: undefined,
  search: undefined,
  marginFrom: undefined,
  marginTo: undefined,
  hoursFrom: undefined,
  hoursTo: undefined,
  priceFrom: undefined,
  priceTo: undefined,
}

export function useListChoice(firstSort: VerdictSort) {
  const given: ListSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const { row = 0, ascending, sort = firstSort, ...filters } = given
  const choice: ListChoice = { ...listSearch(filters), sort, descending: ascending !== true }
  /** What is chosen is a step that one can go back from; what is typed is one step, and not one for each letter. */
  const change: ChangeList = (wanted, { goesOn = false } = {}) => {
    const { row: _before, ...next } = { ...given, ...wanted }
    void navigate({ to: '.', search: listSearch(next), replace: goesOn, resetScroll: false })
  }
  /** The place goes into the address, for whoever comes back or sends it on. */
  const stand = useCallback(
    (first: number) => {
      if (first === row) return
      void navigate({ to: '.', search: listSearch({ ...given, row: first }), replace: true, resetScroll: false })
    },
    [navigate, row, given],
  )
  return { choice, change, row, stand }
}
