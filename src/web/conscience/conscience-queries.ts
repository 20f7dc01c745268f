/** What the conscience questions ask of the server. */
import { queryOptions } from '@tanstack/react-query'
import type { ConsciencePage } from '../../core/conscience/conscience.ts'
import { ask } from '../call.ts'

export const conscienceQuery = (customer: string | null) =>
  queryOptions({
    queryKey: ['decided', 'conscience', customer],
    queryFn: () => ask<ConsciencePage>('conscience/show-conscience', { customer }),
  })
