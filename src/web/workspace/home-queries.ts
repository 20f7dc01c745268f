/** What Home asks beside itself. */
import { queryOptions } from '@tanstack/react-query'
import type { StrengthNow } from '../../core/workspace/home.ts'
import { ask } from '../call.ts'

/** Changes with what is recorded and with the block that is active, so it is not asked again and again. */
export const strengthQuery = (block: string | null) =>
  queryOptions({ queryKey: ['figures', 'strength', block], queryFn: () => ask<StrengthNow>('workspace/show-strength') })
