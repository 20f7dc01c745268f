/** What stands around every page: the rail, the language, the banner of an example, the keys, and the place to drop files. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { DropAnywhere } from '../fact/drop-anywhere.tsx'
import { useLanguage } from '../language.tsx'
import { membersQuery, workspaceQuery } from '../queries.ts'
import { WhoAmI } from '../team/who-am-i.tsx'
import { useKeys } from '../ui/keys.ts'
import { ExampleBanner } from './example-banner.tsx'
import { KeyList } from './key-list.tsx'
import styles from './shell.module.css'

const pages = [
  { to: '/focus', code: 'screen.page.focus' },
  { to: '/customers', code: 'screen.page.customers' },
  { to: '/team', code: 'screen.page.team' },
  { to: '/files', code: 'screen.page.files' },
] as const

export function Shell() {
  const { speech } = useLanguage()
  const { data: workspace } = useQuery(workspaceQuery)
  const navigate = useNavigate()
  const [keysShown, setKeysShown] = useState(false)
  const planned = workspace?.plan != null
  const path = useRouterState({ select: (state) => state.location.pathname })
  useFreshFigures()
  useKeys({
    'g f': () => void navigate({ to: '/focus' }),
    'g k': () => void navigate({ to: '/customers' }),
    'g t': () => void navigate({ to: '/team' }),
    'g b': () => void navigate({ to: '/files' }),
    '?': () => setKeysShown(true),
  })
  const firstRun = path === '/' && !planned
  const shownCount = (to: string) => (to === '/customers' ? workspace?.customers : to === '/files' ? workspace?.openQuestions : 0) ?? 0

  return (
    <DropAnywhere>
      <a href="#page" className={styles['skip']}>
        {speech.say('screen.skip')}
      </a>
      <div className={styles['shell']} data-first-run={firstRun}>
        <nav className={styles['rail']} aria-label={speech.say('screen.navigation')}>
          <Link to="/" className={styles['name']}>
            Koersvast
          </Link>
          {!firstRun && (
            <ul className={styles['pages']}>
              {pages.map((page) => (
                <li key={page.to}>
                  <Link to={page.to} className={styles['page']} activeProps={{ 'data-here': true }}>
                    <span>{speech.say(page.code)}</span>
                    {shownCount(page.to) > 0 && <span className={styles['count']}>{speech.count(shownCount(page.to))}</span>}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <div className={styles['foot']}>
            {!firstRun && <WhoAmI />}
            <LanguageChoice />
            <button type="button" className={styles['keys']} onClick={() => setKeysShown(true)} aria-label={speech.say('screen.keys')}>
              <kbd>?</kbd>
            </button>
          </div>
        </nav>
        <main id="page" className={styles['main']}>
          {workspace?.example != null && planned && <ExampleBanner code={workspace.example} />}
          <Outlet />
        </main>
      </div>
      <KeyList open={keysShown} onClose={() => setKeysShown(false)} />
    </DropAnywhere>
  )
}

function LanguageChoice() {
  const { speech, choose } = useLanguage()
  return (
    <div className={styles['languages']} role="group" aria-label={speech.say('screen.language')}>
      {(['nl', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={speech.language === language}
          onClick={() => choose(language)}
          aria-label={language === 'nl' ? 'Nederlands' : 'English'}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  )
}

/** When work behind the screens is done, every figure on them is out of date. */
function useFreshFigures() {
  const client = useQueryClient()
  const { data } = useQuery(workspaceQuery)
  const state = data && `${data.plan} ${data.progress.busy}`
  const planned = data?.plan != null
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== undefined && before.current !== state) {
      // Without a plan there are no figures to ask for; what is shown of the old ones goes with their pages.
      void client.invalidateQueries({ queryKey: ['figures'], refetchType: planned ? 'active' : 'none' })
      void client.invalidateQueries({ queryKey: ['sources'] })
      void client.invalidateQueries({ queryKey: membersQuery.queryKey })
    }
    before.current = state
  }, [client, state, planned])
}
