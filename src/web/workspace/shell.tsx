/** What stands around every page: the rail, the keys, the palette, the banner of an example, and the place to drop files. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useActAsSignedIn } from '../access/me.ts'
import { DropAnywhere } from '../fact/drop-anywhere.tsx'
import { useLanguage } from '../language.tsx'
import { CatchingContext } from '../matter/catching.ts'
import { homeQuery, lookAtDecided, membersQuery, workspaceQuery } from '../queries.ts'
import { chooseAppearance, useOtherAppearance } from '../ui/appearance.ts'
import { setTour, steps, useTour } from '../tour/tour.ts'
import { BesideBasis } from '../ui/heading.tsx'
import { useKeys } from '../ui/keys.ts'
import { useActingMember } from '../use-who.ts'
import { ExampleBanner } from './example-banner.tsx'
import { Live } from './live.tsx'
import { pagesOf } from './pages.ts'
import type { Choice } from './palette-search.ts'
import { Rail } from './rail.tsx'
import styles from './shell.module.css'
import { Why } from './why.tsx'

/** Fetched when somebody first opens one. */
const CatchSheet = lazy(() => import('../matter/catch-sheet.tsx').then((room) => ({ default: room.CatchSheet })))
const KeyList = lazy(() => import('./key-list.tsx').then((room) => ({ default: room.KeyList })))
const Palette = lazy(() => import('./palette.tsx').then((room) => ({ default: room.Palette })))
const TourCard = lazy(() => import('../tour/tour-card.tsx').then((room) => ({ default: room.TourCard })))

const why = <Why />

type Sheet = 'catch' | 'keys' | 'palette' | 'more'

export function Shell() {
  const { speech, choose } = useLanguage()
  const { say } = speech
  const { data: workspace } = useQuery(workspaceQuery)
  const planned = workspace?.plan != null
  const { data: home } = useQuery({ ...homeQuery(useActingMember()), enabled: planned })
  const navigate = useNavigate()
  // A shortcut of an installed program opens a sheet at once.
  const [sheet, setSheet] = useState<Sheet | null>(() => (new URLSearchParams(location.search).has('catch') ? 'catch' : null))
  const pages = pagesOf(home?.phase)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const appearance = useOtherAppearance()
  useFreshFigures()
  useActAsSignedIn()
  useKeys({
    ...Object.fromEntries(pages.map(({ key, to }) => [`g ${key}`, () => void navigate({ to })])),
    n: () => planned && setSheet('catch'),
    '?': () => setSheet('keys'),
    'mod k': () => setSheet(sheet === 'palette' ? null : 'palette'),
  })
  const firstRun = path === '/' && !planned
  const close = () => setSheet(null)
  const catching = useCallback(() => setSheet('catch'), [])
  const tour = useTour()
  const startTour = () => {
    setTour(1)
    void navigate({ to: steps[0]?.to ?? '/' })
  }
  const otherLanguage = speech.language === 'nl' ? 'en' : 'nl'
  const acts: readonly Choice[] = [
    ...(planned ? [{ id: 'catch', label: say('screen.catch'), about: 'n', run: () => setSheet('catch') }] : []),
    { id: 'keys', label: say('screen.keys'), about: '?', run: () => setSheet('keys') },
    ...(planned ? [{ id: 'tour', label: say('screen.take-tour'), run: startTour }] : []),
    { id: 'appearance', label: say(`screen.appearance.${appearance}`), run: () => chooseAppearance(appearance) },
    { id: 'language', label: say(`screen.language.${otherLanguage}`), run: () => choose(otherLanguage) },
  ]

  return (
    <DropAnywhere>
      <a href="#page" className={styles['skip']}>
        {say('screen.skip')}
      </a>
      <div className={styles['shell']} data-first-run={firstRun}>
        <Rail
          pages={pages}
          counts={{
            '/customers': workspace?.customers,
            '/files': workspace?.openQuestions,
            '/gate': home?.waiting.atGate,
            '/go': home?.waiting.cards,
          }}
          planned={planned}
          firstRun={firstRun}
          more={sheet === 'more'}
          onMore={(open) => setSheet(open ? 'more' : null)}
          onCatch={() => setSheet('catch')}
          onPalette={() => setSheet('palette')}
          onKeys={() => setSheet('keys')}
        />
        <main id="page" className={styles['main']}>
          {workspace?.example != null && planned && <ExampleBanner code={workspace.example} onTour={startTour} />}
          <CatchingContext value={planned ? catching : null}>
            <BesideBasis value={why}>
              <Outlet />
            </BesideBasis>
          </CatchingContext>
        </main>
      </div>
      <Once open={sheet === 'catch' && planned}>
        <CatchSheet open={sheet === 'catch' && planned} onClose={close} />
      </Once>
      <Once open={sheet === 'palette'}>
        <Palette open={sheet === 'palette'} pages={pages} acts={acts} planned={planned} onClose={close} />
      </Once>
      <Once open={sheet === 'keys'}>
        <KeyList open={sheet === 'keys'} pages={pages} onTour={planned ? startTour : null} onClose={close} />
      </Once>
      {planned && typeof tour === 'number' && (
        <Suspense fallback={null}>
          <TourCard at={tour} />
        </Suspense>
      )}
      <Live />
    </DropAnywhere>
  )
}

/** Nothing until it is first opened; from then on it stays, so that what was typed is still there. */
function Once({ open, children }: { readonly open: boolean; readonly children: React.ReactNode }) {
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  return opened ? <Suspense fallback={null}>{children}</Suspense> : null
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
