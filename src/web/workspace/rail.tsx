/** Beside every page, and below it on a phone: where one can go, a new matter, who acts, and how the screen is. */
import { Link, useLocation } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { WaitingStatus } from '../offline/waiting-status.tsx'
import { WhoAmI } from '../team/who-am-i.tsx'
import { chooseAppearance, useOtherAppearance } from '../ui/appearance.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Sign } from '../ui/sign.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { markedAt, type Page } from './pages.ts'
import styles from './rail.module.css'

type Props = {
  readonly pages: readonly Page[]
  /** How many things wait on a page, by its address. */
  readonly counts: Readonly<Record<string, number | undefined>>
  readonly planned: boolean
  readonly firstRun: boolean
  readonly more: boolean
  readonly onMore: (open: boolean) => void
  readonly onCatch: () => void
  readonly onPalette: () => void
  readonly onKeys: () => void
}

export function Rail({ pages, counts, planned, firstRun, more, onMore, onCatch, onPalette, onKeys }: Props) {
  const { say } = useSpeech()
  const shown = pages.filter(({ within }) => within === undefined)
  const here = markedAt(pages, useLocation({ select: ({ pathname }) => pathname }))
  return (
    <nav className={styles['rail']} data-first-run={firstRun} aria-label={say('screen.navigation')}>
      <Link to="/" className={styles['name']}>
        Koersvast
      </Link>
      {!firstRun && (
        <ul className={styles['pages']}>
          {shown.map((page) => (
            <li key={page.to} data-bar={page.bar === true}>
              <PageLink page={page} here={page === here} count={counts[page.to] ?? 0} />
            </li>
          ))}
          <li className={styles['more']}>
            <button
              type="button"
              className={styles['page']}
              data-here={here !== undefined && here.bar !== true ? true : undefined}
              onClick={() => onMore(true)}
            >
              {say('screen.page.more')}
            </button>
          </li>
        </ul>
      )}
      {planned && (
        <button type="button" className={styles['catch']} aria-label={say('screen.catch')} onClick={onCatch}>
          <span aria-hidden>{say('screen.catch')}</span>
          <kbd aria-hidden>n</kbd>
          <span aria-hidden className={styles['plus']}>
            +
          </span>
        </button>
      )}
      <WaitingStatus />
      <div className={styles['foot']}>
        {!firstRun && <WhoAmI />}
        <LanguageChoice />
        <div className={styles['signs']}>
          <button
            type="button"
            className={styles['sign']}
            onClick={onPalette}
            aria-label={say('screen.palette')}
            title={say('screen.palette')}
          >
            <Sign name="search" />
          </button>
          <AppearanceChoice />
          <button
            type="button"
            className={`${styles['sign']} ${styles['keys']}`}
            onClick={onKeys}
            aria-label={say('screen.keys')}
            title={say('screen.keys')}
          >
            <kbd>?</kbd>
          </button>
        </div>
      </div>
      <Dialog open={more} title={say('screen.navigation')} close={say('screen.close')} onClose={() => onMore(false)}>
        <ul className={styles['sheet']}>
          {shown
            .filter(({ bar }) => bar !== true)
            .map((page) => (
              <li key={page.to} onClick={() => onMore(false)}>
                <PageLink page={page} here={page === here} count={counts[page.to] ?? 0} />
              </li>
            ))}
        </ul>
      </Dialog>
    </nav>
  )
}

function PageLink({ page: { to, code }, here, count }: { readonly page: Page; readonly here: boolean; readonly count: number }) {
  const { say, count: written } = useSpeech()
  return (
    <Link to={to} className={styles['page']} data-here={here ? true : undefined} activeOptions={{ exact: to === '/' }}>
      <span className={styles['full']}>{say(code)}</span>
      {code === 'screen.page.go' && <span className={styles['short']}>{say('screen.page.go-short')}</span>}
      {count > 0 && <span className={styles['count']}>{count < 1e6 ? written(count) : say('screen.as.rough', { value: count })}</span>}
    </Link>
  )
}

function AppearanceChoice() {
  const { say } = useSpeech()
  const other = useOtherAppearance()
  const name = say(`screen.appearance.${other}`)
  return (
    <button type="button" className={styles['sign']} onClick={() => chooseAppearance(other)} aria-label={name} title={name}>
      <Sign name={other} />
    </button>
  )
}
