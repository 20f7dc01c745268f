/** Once the first page stands: what waits is sent, and what somebody needs without a connection is kept on the device. */
import type { QueryClient } from '@tanstack/react-query'
import { cardsQuery, homeQuery, lookAtDecided, matterQuery, mattersQuery, membersQuery, workQuery, workspaceQuery } from '../queries.ts'
import { actingMember } from '../who.ts'
import { watchWaiting } from './send.ts'

/** Of the matters before the gate, so many with all that their question needs. */
const MATTERS = 10

export function readyForTheTrain(client: QueryClient): void {
  watchWaiting(() => {
    void lookAtDecided(client)
    void client.invalidateQueries({ queryKey: workspaceQuery.queryKey })
  })
  // A page that is being developed is never one of before. Elsewhere than on this machine browsers want https for it.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' }).then(
    async () => {
      const registration = await navigator.serviceWorker.ready
      // An installed program is opened again without being loaded again.
      addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void registration.update().catch(() => {}))
      if (!navigator.serviceWorker.controller)
        await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
      await fetchForLater(client)
    },
    // Without it everything works as long as there is a connection.
    () => {},
  )
}

/** Asked once through the service worker, which keeps the answers. */
async function fetchForLater(client: QueryClient): Promise<void> {
  const member = actingMember()
  const fresh = { staleTime: 0, retry: false } as const
  try {
    const { plan } = await client.fetchQuery({ ...workspaceQuery, ...fresh })
    await client.fetchQuery({ ...membersQuery, ...fresh })
    if (plan === null) return
    await client.fetchQuery({ ...homeQuery(member), ...fresh })
    await client.fetchQuery({ ...cardsQuery, ...fresh })
    if (member !== null) await client.fetchQuery({ ...workQuery(member), ...fresh })
    const { pages } = await client.fetchInfiniteQuery({ ...mattersQuery({ status: 'at-gate' }), ...fresh })
    for (const { id } of pages[0]?.rows.slice(0, MATTERS) ?? []) await client.fetchQuery({ ...matterQuery(id), ...fresh })
  } catch {
    // What could not be fetched is fetched at the next visit.
  }
}
