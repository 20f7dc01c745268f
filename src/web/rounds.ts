/** After what was heard to have changed, what is on the screens is asked again: in rounds, and never what was asked since. */
import type { Query, QueryClient } from '@tanstack/react-query'
import type { Change } from './call.ts'
import type { Progress } from '../core/fact/source.ts'

/** At most one round in this time. Who decided something here has asked again by itself before it is over. */
export const ROUND_MS = 500

/** Made with a plan: no decision alone changes them. */
const planned = new Set(['sweet-spot', 'verdicts', 'list', 'customers-found', 'matrix', 'rejected', 'focus'])
/** Never other than they were, or a walk that only somebody who asks for it wants. */
const asked = new Set(['examples', 'chain'])
/** On every page: what changes in these is not what somebody looks at. */
const around = new Set(['workspace', 'members'])

type Rounds = {
  readonly heard: (change: Change) => void
  readonly stop: () => void
}

/** `renewed` is told who else decided, when that changed something on the page in view. */
export function roundsOf(client: QueryClient, me: () => string | null, renewed: (others: readonly string[]) => void): Rounds {
  const askedAt = new WeakMap<Query, number>()
  const unsubscribe = client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'fetch') askedAt.set(event.query, performance.now())
  })
  let waiting: Change[] = []
  let heardAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const again = async (which: (query: Query) => boolean, since: number) => {
    const old = (query: Query) => which(query) && !asked.has(rootOf(query)) && (askedAt.get(query) ?? 0) < since
    await client.invalidateQueries({ predicate: old })
  }
  const round = async () => {
    const changes = waiting
    const since = heardAt
    waiting = []
    const all = changes.some(({ what }) => what === 'look')
    const deciders = [...new Set(changes.flatMap((one) => (one.what === 'decided' ? [one.by] : [])))]
    const others = deciders.filter((by): by is string => by !== null && by !== me())
    const before = new Map(inView(client).map((query) => [query, query.state.data]))
    if (all || changes.some(({ what }) => what === 'decided')) await again((query) => all || isDecided(query), since)
    const changed = [...before].some(([query, data]) => data !== undefined && query.state.data !== data && query.isActive())
    // Where I decided as well, or somebody without a name, nobody knows whose change it was.
    if (others.length > 0 && others.length === deciders.length && changed && !stopped) renewed(others)
    if (!all && changes.some(({ what }) => what === 'figures')) {
      await again((query) => ['workspace', 'sources', 'feeds'].includes(rootOf(query)), since)
      // While work goes on the figures are as they were; the end of it is told as well.
      const workspace = client.getQueryData<{ progress: Progress }>(['workspace'])
      if (!workspace?.progress.busy) await again(() => true, since)
    }
  }
  return {
    heard: (change) => {
      waiting.push(change)
      heardAt = performance.now()
      timer ??= setTimeout(() => {
        timer = undefined
        void round()
      }, ROUND_MS)
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
      unsubscribe()
    },
  }
}

const rootOf = (query: Query): string => String(query.queryKey[0])

const isDecided = (query: Query): boolean =>
  rootOf(query) !== 'sources' && !(rootOf(query) === 'figures' && planned.has(String(query.queryKey[1])))

/** What the page shows. The frame around every page looks at home too: only a second who looks is the page. */
const inView = (client: QueryClient): readonly Query[] =>
  client
    .getQueryCache()
    .getAll()
    .filter((query) => query.isActive() && !around.has(rootOf(query)) && (query.queryKey[1] !== 'home' || query.getObserversCount() > 1))
