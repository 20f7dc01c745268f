/** What can be done with a block where it stands: into the queue, start, finish, ask GO / NO GO; and what was refused. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { nameOf } from './block-words.ts'
import styles from './block-actions.module.css'
import { FinishSheet } from './finish-sheet.tsx'
import { Refused } from './refused.tsx'
import { useStart } from './use-start.tsx'

export function BlockActions({ block }: { readonly block: BlockRow }) {
  const speech = useSpeech()
  const { say } = speech
  const { start, telling, sheets } = useStart()
  const toast = useToast()
  const [finishing, setFinishing] = useState(false)
  const { id, status } = block
  const name = nameOf(block, speech)
  const tell = async (verb: string, done: string) => {
    if ((await telling.tell(id, [verb, { block: id }])) === 'done') toast({ text: done })
  }
  if (status === 'finished' || status === 'stopped') return null
  return (
    <div className={styles['actions']}>
      <div className={styles['buttons']}>
        {status === 'forming' && (
          <Button
            weight="main"
            disabled={telling.pending}
            onClick={() => void tell('block/queue-block', say('screen.block.queued', { name }))}
          >
            {say('screen.block.queue-it')}
          </Button>
        )}
        {status === 'queued' && (
          <Button weight="main" disabled={telling.pending} onClick={() => void start(block)}>
            {say('screen.block.start')}
          </Button>
        )}
        {status === 'active' && (
          <Button weight="main" onClick={() => setFinishing(true)}>
            {say('screen.block.finish')}
          </Button>
        )}
        {status !== 'forming' && !block.gutAsked && (
          <Button disabled={telling.pending} onClick={() => void tell('block/raise-gut', say('screen.block.gut-raised', { name }))}>
            {say('screen.block.ask-gut')}
          </Button>
        )}
        {block.gutAsked && (
          <p className={styles['asked']}>
            {say('screen.block.gut-open')}.{' '}
            <Link to="/go" className="text-link">
              {say('screen.block.gut-answer')}
            </Link>
          </p>
        )}
      </div>
      <Refused text={telling.refusedAbout(id)} />
      {finishing && <FinishSheet block={block} telling={telling} onClose={() => setFinishing(false)} />}
      {sheets}
    </div>
  )
}
