/** What stands between the screens and the network on this device: the program itself, and the answers that it kept. */
import { answer, forgetAll, forgetOld, isForLater, makesForget } from './kept-answers.ts'

/** What the build made, as addresses, and one word that changes when any of it does: see vite.config.ts. */
declare const BUILT: { readonly version: string; readonly files: readonly string[] }

type Lasting = Event & { readonly waitUntil: (until: Promise<unknown>) => void }
type Asked = Lasting & { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void }
type Worker = {
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: ((name: 'install' | 'activate', hear: (event: Lasting) => void) => void) &
    ((name: 'fetch', hear: (event: Asked) => void) => void)
}
// The types of a page and of a service worker exclude each other; these few are all that is used.
const worker = self as unknown as Worker

const PROGRAM = 'koersvast-program-'
const START = '/index.html'

worker.addEventListener('install', (event) => event.waitUntil(takeProgram().then(() => worker.skipWaiting())))
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([leaveOldPrograms(), forgetOld()]).then(() => worker.clients.claim())),
)
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== location.origin) return
  if (request.method !== 'GET') {
    if (makesForget(url)) event.respondWith(thenForget(request))
    return
  }
  if (request.mode === 'navigate' && !url.pathname.startsWith('/api/')) {
    event.waitUntil(forgetOld())
    event.respondWith(startPage(request))
  } else if (isForLater(url)) event.respondWith(answer(request))
  else if (BUILT.files.includes(url.pathname) || url.pathname.startsWith('/assets/')) event.respondWith(file(request))
})

/** All of it or nothing. What the version before had already is not fetched again: its name says what is in it. */
async function takeProgram(): Promise<void> {
  const cache = await caches.open(PROGRAM + BUILT.version)
  await Promise.all(
    BUILT.files.map(async (path) => {
      const same = path.startsWith('/assets/') ? await caches.match(path) : undefined
      const response = same ?? (await fetch(path, { cache: 'no-cache' }))
      if (!response.ok) throw new Error(`${path} is not served`)
      await cache.put(path, response)
    }),
  )
}

/** The one before stays: a page that is open still fetches its parts. */
async function leaveOldPrograms(): Promise<void> {
  const programs = (await caches.keys()).filter((name) => name.startsWith(PROGRAM))
  await Promise.all(programs.slice(0, -2).map((name) => caches.delete(name)))
}

/** The newest program as long as the server is reached; the one that was kept when it is not. */
async function startPage(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (failure) {
    const kept = await (await caches.open(PROGRAM + BUILT.version)).match(START)
    if (!kept) throw failure
    return kept
  }
}

const file = async (request: Request): Promise<Response> => (await caches.match(request.url)) ?? fetch(request)

async function thenForget(request: Request): Promise<Response> {
  const response = await fetch(request)
  if (response.ok) await forgetAll()
  return response
}
