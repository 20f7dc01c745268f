/** What the page of one block asks beside the block itself: customers that could be added, by a part of their name. */
import { queryOptions } from '@tanstack/react-query'
import type { VerdictList } from '../../core/plan/focus.ts'
import { ask } from '../call.ts'

const FOUND = 8

export const customersToAddQuery = (search: string) =>
  queryOptions({
    queryKey: ['figures', 'customers-to-add', search],
    queryFn: () => ask<VerdictList>('plan/list-verdicts', { search, sort: 'entry-price', limit: FOUND }),
    placeholderData: (before) => before,
    enabled: search !== '',
  })
