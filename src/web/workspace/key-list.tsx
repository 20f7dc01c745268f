/** The keys of the screens, on one sheet. */
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './key-list.module.css'
import type { Page } from './pages.ts'

/** As the keyboard of this device names it. */
const mod = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'ctrl'

const anywhere = [
  { keys: [mod, 'k'], code: 'screen.key.palette' },
  { keys: ['n'], code: 'screen.key.catch' },
  { keys: ['/'], code: 'screen.key.search' },
  { keys: ['↑', '↓'], code: 'screen.key.walk' },
  { keys: ['↵'], code: 'screen.key.open' },
  { keys: ['?'], code: 'screen.key.list' },
] as const

type Props = {
  readonly open: boolean
  readonly pages: readonly Page[]
  /** Null where there is nothing to go around yet. */
  readonly onTour: (() => void) | null
  readonly onClose: () => void
}

export function KeyList({ open, pages, onTour, onClose }: Props) {
  const { say } = useSpeech()
  const entries = [
    ...anywhere.map(({ keys, code }) => ({ keys, does: say(code) })),
    ...pages.map(({ key, code }) => ({ keys: ['g', key], does: say('screen.key.to', { page: say(code) }) })),
  ]
  return (
    <Dialog open={open} title={say('screen.keys')} close={say('screen.close')} wide onClose={onClose}>
      <dl className={styles['list']}>
        {entries.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['more']}>
        <Link to="/words" className="text-link" onClick={onClose}>
          {say('screen.words-of-method')}
        </Link>
        {onTour && (
          <button
            type="button"
            className="text-link"
            onClick={() => {
              onClose()
              onTour()
            }}
          >
            {say('screen.take-tour')}
          </button>
        )}
      </p>
    </Dialog>
  )
}
