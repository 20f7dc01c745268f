/** Starting a block: told at once, and where its end or its owner is missing, that is asked for first. */
import { useState, type ReactNode } from 'react'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { useToast } from '../ui/toast.tsx'
import { nameOf } from './block-words.ts'
import { StartSheet } from './start-sheet.tsx'
import { useTelling, type Telling } from '../telling.ts'

export function useStart(): {
  readonly start: (block: BlockRow) => Promise<void>
  readonly telling: Telling
  /** Must stand on the page outside any dialog. */
  readonly sheets: ReactNode
} {
  const speech = useSpeech()
  const telling = useTelling()
  const toast = useToast()
  const [asked, setAsked] = useState<{ readonly block: BlockRow; readonly undefined: boolean } | null>(null)
  const started = (block: BlockRow) => toast({ text: speech.say('screen.block.has-started', { name: nameOf(block, speech) }) })
  return {
    telling,
    start: async (block) => {
      const told = await telling.tell(block.id, ['block/start-block', { block: block.id }])
      if (told === 'left') return
      if (told === 'done') return started(block)
      // The server says first what stands in the way for good: only what can be said right now is asked for.
      if (told.code !== 'block-undefined' && told.code !== 'block-without-owner') return
      telling.forget()
      setAsked({ block, undefined: told.code === 'block-undefined' })
    },
    sheets: (
      <>
        {asked && (
          <StartSheet
            block={asked.block}
            asksEnd={asked.undefined}
            telling={telling}
            onClose={() => setAsked(null)}
            onStarted={() => started(asked.block)}
          />
        )}
        {telling.who}
      </>
    ),
  }
}
