/**
 * Calls other machines at addresses that a person gave: only where that is allowed, at the very address that was looked up,
 * with redirects looked at again, and never more or longer than is sensible. What goes wrong is a refusal.
 */
import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP } from 'node:net'
import { getDomain } from 'tldts'
import { Agent, fetch as call, Headers, Response, type RequestInit } from 'undici'
import { refuse, type Refusal } from '../core/refusal.ts'
import { reachOf, type OwnNetwork } from './reachable.ts'

export type Resolve = (host: string, options: LookupOptions, done: (error: Error | null, found: readonly LookupAddress[]) => void) => void

export type Manner = {
  readonly ownNetwork: OwnNetwork
  /** Sent as `Authorization`, to the machine that was asked for and to others of the same domain. */
  readonly authorization?: string | undefined
  /** How names become addresses; the system's way when absent. */
  readonly resolve?: Resolve
}

/** A refusal on its way through code that expects a `fetch`. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export type CarefulFetch = (address: string, init?: RequestInit) => Promise<Response>

const MOST_REDIRECTS = 5
/** For all answers to one piece of work, which is in memory as a whole. */
const MOST_BYTES = 64 << 20
/** For one request from its first to its last byte. */
const LONGEST_MS = 30_000
/** For one piece of work: whoever gives a byte now and then does not keep the others waiting. */
const WORK_MS = 120_000
const CONNECT_MS = 10_000
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/** Does some work with a fetch that is careful, and lets its connections go. `start` is the address that a person gave. */
export async function carefully<T>(start: URL, manner: Manner, work: (fetch: CarefulFetch) => Promise<T>): Promise<T | Refusal> {
  const agents = { 'https:': agentFor('https:', manner), 'http:': agentFor('http:', manner) }
  const taken = { bytes: 0, until: AbortSignal.timeout(WORK_MS) }
  try {
    return await work((address, init) => follow(new URL(address), init ?? {}, { start, manner, agents, taken }))
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  } finally {
    // What is still open belongs to requests that failed or were given up.
    await Promise.all(Object.values(agents).map((agent) => agent.destroy()))
  }
}

type Scheme = 'https:' | 'http:'
type Taken = { bytes: number; readonly until: AbortSignal }
type Call = { readonly start: URL; readonly manner: Manner; readonly agents: Readonly<Record<Scheme, Agent>>; readonly taken: Taken }

const agentFor = (scheme: Scheme, manner: Manner): Agent =>
  new Agent({ connect: { lookup: lookupFor(scheme, manner), timeout: CONNECT_MS } })

async function follow(first: URL, init: RequestInit, { start, manner, agents, taken }: Call): Promise<Response> {
  let [url, method, body] = [first, init.method ?? 'GET', init.body]
  const signal = AbortSignal.any([taken.until, AbortSignal.timeout(LONGEST_MS)])
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const trouble = troubleWith(url, manner.ownNetwork)
    if (trouble) throw new Refused(trouble)
    const headers = new Headers(init.headers)
    headers.delete('authorization')
    if (manner.authorization !== undefined && isOfOneDomain(url, start)) headers.set('authorization', manner.authorization)
    const answer = await answered(url, () =>
      call(url, {
        ...init,
        method,
        body: body ?? null,
        headers: [...headers],
        redirect: 'manual',
        dispatcher: agents[url.protocol as Scheme],
        signal,
      }),
    )
    const to = REDIRECTS.includes(answer.status) && init.redirect !== 'manual' ? answer.headers.get('location') : null
    if (to === null) return answered(url, () => whole(answer, url, taken))
    await answer.body?.cancel()
    if (answer.status === 303) [method, body] = ['GET', null]
    if (!URL.canParse(to, url)) throw new Refused(refuse('feed-unreachable', { host: url.host }))
    url = new URL(to, url)
  }
  throw new Refused(refuse('feed-too-many-redirects', { host: first.host }))
}

/** Why an address may not be called at all, before its name is looked up; null when it may. */
export function troubleWith(url: URL, ownNetwork: OwnNetwork): Refusal | null {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('feed-address-bad')
  // A name is looked at when it is looked up.
  return isIP(host) === 0 ? null : troubleAt(url.protocol, host, [host], ownNetwork)
}

/** Why a machine may not be called at these addresses of it. One that leads inside is enough: an honest name has none. */
function troubleAt(scheme: Scheme, host: string, addresses: readonly string[], ownNetwork: OwnNetwork): Refusal | null {
  const reach = addresses.map((address) => reachOf(address, ownNetwork))
  if (reach.length === 0 || reach.includes('forbidden')) return refuse('feed-address-private', { host })
  // In one's own network certificates are rare; elsewhere a password must not go over the line as it is.
  return scheme === 'http:' && reach.includes('public') ? refuse('feed-address-insecure', { host }) : null
}

/** Looks a name up once, and gives only addresses that may be called: what is connected to is what was looked at. */
function lookupFor(scheme: Scheme, { ownNetwork, resolve = lookUp as Resolve }: Manner) {
  return (host: string, options: LookupOptions, done: (error: Error | null, address: string | LookupAddress[], family?: number) => void) =>
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(new Refused(refuse('feed-host-unknown', { host })), '')
      const trouble = troubleAt(scheme, host, found.map(({ address }) => address), ownNetwork) // prettier-ignore
      const [first] = found
      if (trouble !== null || first === undefined) return done(new Refused(trouble ?? refuse('feed-host-unknown', { host })), '')
      return options.all ? done(null, [...found]) : done(null, first.address, first.family)
    })
}

/** The answer with its body in hand, so that nothing of it comes later or is more than fits. */
async function whole(answer: Response, url: URL, taken: Taken): Promise<Response> {
  const pieces: Uint8Array[] = []
  for await (const piece of answer.body ?? []) {
    taken.bytes += (piece as Uint8Array).byteLength
    if (taken.bytes > MOST_BYTES) throw new Refused(refuse('feed-too-large', { host: url.host, most: MOST_BYTES >> 20 }))
    pieces.push(piece as Uint8Array)
  }
  // What it says about the status beside the number is not needed, and can be anything; a number that is none is no answer.
  const { status, headers } = answer
  if (status < 200 || status > 599) throw new Refused(refuse('feed-unreachable', { host: url.host }))
  const response = new Response([204, 205, 304].includes(status) ? null : Buffer.concat(pieces), { status, headers })
  Object.defineProperty(response, 'url', { value: url.href })
  return response
}

async function answered<T>(url: URL, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw refusedBy(error, url)
  }
}

/** What a call failed on, as a refusal; what is no failure of a call stays as it is. */
function refusedBy(error: unknown, { host }: URL): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof Refused) return at
    const { code = '', name } = at as NodeJS.ErrnoException
    if (name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/.test(code)) return new Refused(refuse('feed-silent', { host }))
    if (/CERT|UNABLE_TO_/.test(code)) return new Refused(refuse('feed-certificate', { host }))
    if (/^E[A-Z]+$|^UND_ERR|^HPE_|^Z_|^ERR_/.test(code)) return new Refused(refuse('feed-unreachable', { host }))
  }
  return error instanceof TypeError ? new Refused(refuse('feed-unreachable', { host })) : error
}

const isOfOneDomain = (url: URL, start: URL): boolean => {
  if (url.protocol === 'http:' && start.protocol === 'https:') return false
  const [one, other] = [url, start].map(({ hostname }) => getDomain(hostname, { allowPrivateDomains: true }))
  return one == null || other == null ? url.host === start.host : one === other
}
