/** What the pages of blocks ask beside them: the share of all hours. */
import { queryOptions } from '@tanstack/react-query'
import type { BlockFlow } from '../../core/block/flow.ts'
import type { BlockShare } from '../../core/block/block-page.ts'
import { ask } from '../call.ts'

/** Changes with what is recorded and with the block that is active. */
export const shareQuery = (block: string) =>
  queryOptions({ queryKey: ['figures', 'share', block], queryFn: () => ask<BlockShare>('block/show-share') })

export const flowQuery = (block: string) =>
  queryOptions({ queryKey: ['figures', 'flow', block], queryFn: () => ask<BlockFlow>('block/show-flow', { block }) })
