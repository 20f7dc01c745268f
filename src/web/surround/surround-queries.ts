/** What the pages about surrounding ask. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { PricesPage } from '../../core/course/course-page.ts'
import type { SurroundPage, WayInPage } from '../../core/surround/surround-page.ts'
import { ask } from '../call.ts'
import type { SurroundSearch } from './surround-search.ts'

/** Changes with what is recorded. */
export const surroundQuery = ({ group, ring }: SurroundSearch) =>
  infiniteQueryOptions({
    queryKey: ['figures', 'surround', group, ring],
    queryFn: ({ pageParam }) => ask<SurroundPage>('surround/show-surround', { group, ring, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** Changes with what is recorded. */
export const pricesQuery = (group: string) =>
  queryOptions({ queryKey: ['figures', 'prices', group], queryFn: () => ask<PricesPage>('course/show-prices', { group }) })

/** Changes with signals too, so it is below what was decided. */
export const wayInQuery = (id: string) =>
  queryOptions({ queryKey: ['decided', 'way-in', id], queryFn: () => ask<WayInPage>('surround/show-way-in', { id }) })
