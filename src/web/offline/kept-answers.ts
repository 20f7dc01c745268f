/** The answers that a phone needs without a connection: who they are for, how long they are kept, and how many. */
import { KEPT_AT } from './kept-at.ts'

const KEPT = 'koersvast-answers'
const MOST = 150
const MOST_DAYS = 7
const DAY_MS = 86_400_000
/** A connection that takes longer has to do with what was kept; where nothing was, it takes as long as it takes. */
const PATIENCE_MS = 6000

const names: ReadonlySet<string> = new Set([
  'workspace/show-workspace',
  'workspace/show-home',
  'team/list-members',
  'team/show-work',
  'gate/show-cards',
  'matter/list-matters',
  'matter/show-matter',
  'customer/show-customer',
  'surround/show-way-in',
  'conscience/show-conscience',
])
const PATH = '/api/v1/'
export const isForLater = (url: URL): boolean => url.pathname.startsWith(PATH) && names.has(url.pathname.slice(PATH.length))

/** After these, what was kept may tell of somebody who is gone: all of it goes. */
const forgets: ReadonlySet<string> = new Set([
  'decision/erase-saying',
  'workspace/remove-example',
  'workspace/open-archive',
  'workspace/archive.zip',
  'fact/undo-import',
])
export const makesForget = (url: URL): boolean => {
  const name = url.pathname.slice(PATH.length)
  return url.pathname.startsWith(PATH) && (name.startsWith('privacy/') || forgets.has(name))
}

/** The network first, and what was kept when it fails or does not answer in time. */
export async function answer(request: Request): Promise<Response> {
  const key = keyOf(request)
  const fresh = fetch(request).then((response) => {
    // A clone is made before anybody reads it; keeping it holds nobody up.
    if (response.ok) void keep(key, response.clone())
    return response
  })
  const before = await keptFor(key)
  if (before === null) return fresh
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(before), PATIENCE_MS))
  return Promise.race([fresh.catch(() => before), late])
}

/** Who acts is part of the question, as it may be of the answer. */
function keyOf(request: Request): string {
  const url = new URL(request.url)
  url.searchParams.set('koersvast-member', request.headers.get('koersvast-member') ?? '')
  return url.href
}

async function keep(key: string, response: Response): Promise<void> {
  const headers = new Headers(response.headers)
  headers.set(KEPT_AT, new Date().toISOString())
  const kept = new Response(await response.blob(), { headers })
  const cache = await caches.open(KEPT)
  // What is put again stands at the end, so that what was not asked for longest goes first.
  await cache.delete(key)
  await cache.put(key, kept)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((old) => cache.delete(old)))
}

async function keptFor(key: string): Promise<Response | null> {
  const kept = await (await caches.open(KEPT)).match(key)
  return kept && !isOld(kept) ? kept : null
}

const isOld = (kept: Response): boolean => Date.now() - Date.parse(kept.headers.get(KEPT_AT) ?? '') > MOST_DAYS * DAY_MS

/** Whatever is older than may be shown is not kept either. */
export async function forgetOld(): Promise<void> {
  const cache = await caches.open(KEPT)
  for (const key of await cache.keys()) {
    const kept = await cache.match(key)
    if (kept && isOld(kept)) await cache.delete(key)
  }
}

export const forgetAll = (): Promise<boolean> => caches.delete(KEPT)
