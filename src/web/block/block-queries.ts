/** What the pages of blocks ask beside them: the share of all hours, and customers that could be added, by a part of their name. */
import { queryOptions } from '@tanstack/react-query'
import type { BlockShare } from '../../core/block/block-page.ts'
import type { VerdictList } from '../../core/plan/focus.ts'
import { ask } from '../call.ts'

/** Changes with what is recorded and with the block that is active. */
export const shareQuery = (block: string) =>
  queryOptions({ queryKey: ['figures', 'share', block], queryFn: () => ask<BlockShare>('block/show-share') })

const FOUND = 8

export const customersToAddQuery = (search: string) =>
  queryOptions({
    queryKey: ['figures', 'customers-to-add', search],
    queryFn: () => ask<VerdictList>('plan/list-verdicts', { search, sort: 'entry-price', limit: FOUND }),
    placeholderData: (before) => before,
    enabled: search !== '',
  })
