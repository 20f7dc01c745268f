/** Before a block starts: when it is finished and whose it is, as far as nobody said so yet. */
import { useState } from 'react'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LongTextField } from '../ui/long-text-field.tsx'
import { actingMember } from '../who.ts'
import { nameOf } from './block-words.ts'
import { MemberChoice } from './member-choice.tsx'
import { Refused } from './refused.tsx'
import styles from './block-form.module.css'
import type { Step, Telling } from '../telling.ts'

const LONGEST = 500
const HERE = 'start-sheet'

type Props = {
  readonly block: BlockRow
  /** Nobody said yet when it is finished. */
  readonly asksEnd: boolean
  readonly telling: Telling
  readonly onClose: () => void
  readonly onStarted: () => void
}

export function StartSheet({ block, asksEnd, telling, onClose, onStarted }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const [end, setEnd] = useState('')
  const [owner, setOwner] = useState(block.owner?.id ?? actingMember() ?? '')
  const asksOwner = block.owner === null || !asksEnd
  const begin = async () => {
    const steps: Step[] = [
      // First, because whoever becomes the owner is then the only one who can say it.
      ...(asksEnd ? [['block/define-block', { block: block.id, finishedWhen: end }] as const] : []),
      ...(asksOwner ? [['block/change-block', { block: block.id, owner: owner || null }] as const] : []),
      ['block/start-block', { block: block.id }],
    ]
    if ((await telling.tell(HERE, ...steps)) !== 'done') return
    onClose()
    onStarted()
  }
  return (
    <Dialog open title={say('screen.block.start-this', { name: nameOf(block, speech) })} close={say('screen.close')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        <p>{say('screen.block.before-start')}</p>
        {asksEnd && (
          <LongTextField
            name={say('screen.block.when-finished')}
            about={say('screen.block.when-finished-about')}
            placeholder={say('screen.block.when-finished-example')}
            value={end}
            most={LONGEST}
            onChange={setEnd}
          />
        )}
        {asksOwner && <MemberChoice name={say('screen.block.who-owns')} value={owner} now={block.owner} onChange={setOwner} />}
        <Refused text={telling.refusedAbout(HERE)} />
        <Button type="submit" weight="main" disabled={telling.pending || (asksEnd && end.trim() === '') || (asksOwner && owner === '')}>
          {say('screen.block.define-and-start')}
        </Button>
      </form>
    </Dialog>
  )
}
