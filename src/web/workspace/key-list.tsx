/** The keys of the screens, on one sheet. */
import { useSpeech } from '../language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './key-list.module.css'

const keys = [
  { keys: ['n'], code: 'screen.key.catch' },
  { keys: ['g', 'h'], code: 'screen.key.home' },
  { keys: ['g', 'l'], code: 'screen.key.block' },
  { keys: ['g', 'z'], code: 'screen.key.gate' },
  { keys: ['g', 'g'], code: 'screen.key.go' },
  { keys: ['g', 'm'], code: 'screen.key.work' },
  { keys: ['g', 'o'], code: 'screen.key.log' },
  { keys: ['g', 'c'], code: 'screen.key.course' },
  { keys: ['g', 'r'], code: 'screen.key.review' },
  { keys: ['g', 'e'], code: 'screen.key.calibration' },
  { keys: ['g', 's'], code: 'screen.key.sales-plan' },
  { keys: ['g', 'f'], code: 'screen.key.focus' },
  { keys: ['g', 'k'], code: 'screen.key.customers' },
  { keys: ['g', 'x'], code: 'screen.key.matrix' },
  { keys: ['g', 'i'], code: 'screen.key.surround' },
  { keys: ['g', 't'], code: 'screen.key.team' },
  { keys: ['g', 'b'], code: 'screen.key.files' },
  { keys: ['/'], code: 'screen.key.search' },
  { keys: ['↑', '↓'], code: 'screen.key.walk' },
  { keys: ['↵'], code: 'screen.key.open' },
  { keys: ['?'], code: 'screen.key.list' },
] as const

export function KeyList({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { say } = useSpeech()
  return (
    <Dialog open={open} title={say('screen.keys')} close={say('screen.close')} onClose={onClose}>
      <dl className={styles['list']}>
        {keys.map((entry) => (
          <div key={entry.code}>
            <dt>
              {entry.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(entry.code)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
