/** The log of one block, as every decision about it folds it. */
import { evolveBlock, initialBlock, type BlockEvent, type BlockState } from '../../core/block/block.ts'
import { blockSubject } from '../../core/block/subject.ts'
import type { Folded } from '../../store/log/log.ts'

export const blockLog = (block: string): Folded<BlockState, BlockEvent> => ({
  subject: blockSubject(block),
  initial: initialBlock,
  evolve: evolveBlock,
})

/** What every verb about one block has in common: its subject, and how its decisions make its state. */
export const aboutBlock = {
  word: 'block',
  subject: ({ block }: { readonly block: string }) => blockSubject(block),
  initial: initialBlock,
  evolve: evolveBlock,
  plans: false,
} as const
