/** One block: what is in it, how far it is, and the signals for and against it. */
import { z } from 'zod'
import type { BlockPage } from '../../core/block/block-page.ts'
import { refuse } from '../../core/refusal.ts'
import { blockRow, itemsOf } from '../../store/rows/blocks.ts'
import { show } from '../kinds.ts'
import { progressNow } from './spent-in.ts'

export const showBlock = show({
  word: 'block',
  name: 'show-block',
  input: z.object({ block: z.string() }),
  run: async ({ block: id }, tx) => {
    const block = await blockRow(tx, id)
    if (!block) return refuse('block-unknown')
    return {
      block: block.row,
      progress: block.state.startedAt === null ? null : await progressNow(tx, block),
      items: await itemsOf(tx, block.state),
      signals: block.state.gut?.signals ?? [],
    } satisfies BlockPage
  },
})
