/** What the experiment asks. */
import { queryOptions } from '@tanstack/react-query'
import type { ExperimentPage } from '../../core/experiment/experiment-page.ts'
import { ask } from '../call.ts'

export type Wanted = { readonly quarters: number; readonly byGroup: boolean }

/** Of a plan: the next one has another line. */
export const experimentQuery = (plan: string | null, wanted: Wanted) =>
  queryOptions({
    queryKey: ['decided', 'experiment', plan, wanted.quarters, wanted.byGroup],
    queryFn: () => ask<ExperimentPage>('experiment/show-experiment', wanted),
  })
