/** What stands around every page: the rail, the language, the banner of an example, the keys, and the place to drop files. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { DropAnywhere } from '../fact/drop-anywhere.tsx'
import { useLanguage } from '../language.tsx'
import { CatchSheet } from '../matter/catch-sheet.tsx'
import { homeQuery, lookAtDecided, membersQuery, workspaceQuery } from '../queries.ts'
import { WhoAmI } from '../team/who-am-i.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useKeys } from '../ui/keys.ts'
import { useActingMember } from '../who.ts'
import { ExampleBanner } from './example-banner.tsx'
import { KeyList } from './key-list.tsx'
import styles from './shell.module.css'

/** In the order of the rail. On a phone the first of them stand in the bar, the others behind "more". */
const underWay = [
  { to: '/', code: 'screen.page.home', bar: true },
  { to: '/block', code: 'screen.page.block', bar: true },
  { to: '/gate', code: 'screen.page.gate', bar: true },
  { to: '/go', code: 'screen.page.go', bar: true },
  { to: '/course', code: 'screen.page.course', bar: false },
  { to: '/review', code: 'screen.page.review', bar: false },
  { to: '/focus', code: 'screen.page.focus', bar: false },
  { to: '/customers', code: 'screen.page.customers', bar: false },
  { to: '/matrix', code: 'screen.page.matrix', bar: false },
  { to: '/sales-plan', code: 'screen.page.sales-plan', bar: false },
  { to: '/surround', code: 'screen.page.surround', bar: false },
  { to: '/work', code: 'screen.page.work', bar: false },
  { to: '/team', code: 'screen.page.team', bar: false },
  { to: '/files', code: 'screen.page.files', bar: false },
  { to: '/log', code: 'screen.page.log', bar: false },
] as const
type PageOf = {
  readonly to: (typeof underWay)[number]['to'] | '/now'
  readonly code: (typeof underWay)[number]['code']
  readonly bar: boolean
}

/** While steering the course comes first; the one task stands behind it, and is not the start any more. */
const steering: readonly PageOf[] = [
  { to: '/course', code: 'screen.page.course', bar: true },
  { to: '/now', code: 'screen.page.home', bar: true },
  ...underWay.filter(({ to }) => to !== '/' && to !== '/course').map((page) => ({ ...page, bar: page.bar && page.to !== '/block' })),
]

export function Shell() {
  const { speech } = useLanguage()
  const { data: workspace } = useQuery(workspaceQuery)
  const { data: home } = useQuery({ ...homeQuery(useActingMember()), enabled: workspace?.plan != null })
  const navigate = useNavigate()
  const [keysShown, setKeysShown] = useState(false)
  const [catching, setCatching] = useState(false)
  const [more, setMore] = useState(false)
  const planned = workspace?.plan != null
  const pages: readonly PageOf[] = home?.phase === 'steering' ? steering : underWay
  const path = useRouterState({ select: (state) => state.location.pathname })
  useFreshFigures()
  useKeys({
    n: () => planned && setCatching(true),
    'g h': () => void navigate({ to: home?.phase === 'steering' ? '/now' : '/' }),
    'g l': () => void navigate({ to: '/block' }),
    'g z': () => void navigate({ to: '/gate' }),
    'g g': () => void navigate({ to: '/go' }),
    'g m': () => void navigate({ to: '/work' }),
    'g o': () => void navigate({ to: '/log' }),
    'g c': () => void navigate({ to: '/course' }),
    'g r': () => void navigate({ to: '/review' }),
    'g e': () => void navigate({ to: '/calibration' }),
    'g s': () => void navigate({ to: '/sales-plan' }),
    'g f': () => void navigate({ to: '/focus' }),
    'g k': () => void navigate({ to: '/customers' }),
    'g x': () => void navigate({ to: '/matrix' }),
    'g i': () => void navigate({ to: '/surround' }),
    'g t': () => void navigate({ to: '/team' }),
    'g b': () => void navigate({ to: '/files' }),
    '?': () => setKeysShown(true),
  })
  const firstRun = path === '/' && !planned
  const counts: Readonly<Record<string, number | undefined>> = {
    '/customers': workspace?.customers,
    '/files': workspace?.openQuestions,
    '/gate': home?.waiting.atGate,
    '/go': home?.waiting.cards,
  }

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
                <li key={page.to} data-bar={page.bar}>
                  <PageLink to={page.to} code={page.code} count={counts[page.to] ?? 0} />
                </li>
              ))}
              <li className={styles['more']}>
                <button type="button" className={styles['page']} onClick={() => setMore(true)}>
                  {speech.say('screen.page.more')}
                </button>
              </li>
            </ul>
          )}
          {planned && (
            <button type="button" className={styles['catch']} aria-label={speech.say('screen.catch')} onClick={() => setCatching(true)}>
              <span aria-hidden>{speech.say('screen.catch')}</span>
              <kbd aria-hidden>n</kbd>
              <span aria-hidden className={styles['plus']}>
                +
              </span>
            </button>
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
      <CatchSheet open={catching} onClose={() => setCatching(false)} />
      <Dialog open={more} title={speech.say('screen.navigation')} close={speech.say('screen.close')} onClose={() => setMore(false)}>
        <ul className={styles['sheet']}>
          {pages
            .filter(({ bar }) => !bar)
            .map((page) => (
              <li key={page.to} onClick={() => setMore(false)}>
                <PageLink to={page.to} code={page.code} count={counts[page.to] ?? 0} />
              </li>
            ))}
        </ul>
      </Dialog>
      <KeyList open={keysShown} onClose={() => setKeysShown(false)} />
    </DropAnywhere>
  )
}

type Page = Pick<PageOf, 'to' | 'code'> & { readonly count: number }

function PageLink({ to, code, count }: Page) {
  const { say, count: written } = useLanguage().speech
  return (
    <Link to={to} className={styles['page']} activeProps={{ 'data-here': true }} activeOptions={{ exact: to === '/' }}>
      <span className={styles['full']}>{say(code)}</span>
      {code === 'screen.page.go' && <span className={styles['short']}>{say('screen.page.go-short')}</span>}
      {count > 0 && <span className={styles['count']}>{written(count)}</span>}
    </Link>
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
      void lookAtDecided(client)
    }
    before.current = state
  }, [client, state, planned])
}
