/** The owner says that what was agreed is met; while matters are open it is refused, and that stands here. */
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './block-form.module.css'
import { nameOf } from './block-words.ts'
import { OpenMatters } from './open-matters.tsx'
import { Refused } from './refused.tsx'
import type { Telling } from '../telling.ts'

const HERE = 'finish-sheet'

export function FinishSheet({
  block,
  telling,
  onClose,
}: {
  readonly block: BlockRow
  readonly telling: Telling
  readonly onClose: () => void
}) {
  const speech = useSpeech()
  const { say } = speech
  const toast = useToast()
  const name = nameOf(block, speech)
  const finish = async () => {
    if ((await telling.tell(HERE, ['block/finish-block', { block: block.id }])) !== 'done') return
    onClose()
    toast({ text: say('screen.block.has-finished', { name }) })
  }
  return (
    <Dialog open title={say('screen.block.finish-this', { name })} close={say('screen.close')} onClose={onClose}>
      <div className={styles['form']}>
        <p>{say('screen.block.finish-about')}</p>
        <blockquote className={styles['end']}>{block.finishedWhen ?? say('screen.erased')}</blockquote>
        <OpenMatters block={block} />
        <Refused text={telling.refusedAbout(HERE)} />
        <Button weight="main" disabled={telling.pending} onClick={() => void finish()}>
          {say('screen.block.finish-yes')}
        </Button>
      </div>
    </Dialog>
  )
}
