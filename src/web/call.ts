/** The one place that talks to the server: what is asked, what is told, which files are brought, and what is heard. */
import { shut } from './access/shut.ts'
import { heard } from './offline/connection.ts'
import { actingMember } from './who.ts'

type Facts = Readonly<Record<string, string | number>>
type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

/** A refusal or failure of the server. `code` has a sentence in messages. */
export class CallFailed extends Error {
  readonly code: string
  readonly facts: Facts
  constructor(code: string, facts: Facts) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

/** The path of a question with its values, without the empty ones. */
export function pathOf(name: string, query: Query = {}): string {
  const values = new URLSearchParams()
  for (const [key, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== '') values.set(key, String(value))
  const text = values.toString()
  return `/api/v1/${name}${text === '' ? '' : `?${text}`}`
}

/** Old after this, and as soon as anything is told or heard to have changed. */
const EARLY_MS = 10_000
const early = new Map<string, Promise<Response | null>>()
const asBy = (path: string, member: string | null) => `${member} ${path}`

/** Asks for a program that is not here yet: the first who asks the same gets this answer. */
export function askEarly(name: string, query?: Query): void {
  const [path, member] = [pathOf(name, query), actingMember()]
  early.set(asBy(path, member), send(path, {}, member))
  setTimeout(() => early.delete(asBy(path, member)), EARLY_MS)
}

export const ask = <Answer>(name: string, query?: Query): Promise<Answer> => call<Answer>(pathOf(name, query))

/** The same of signing in, which stands beside what is asked of a workspace: `sign-in/me`, `auth/sign-out`. */
export const askDoor = <Answer>(name: string): Promise<Answer> => call<Answer>(`/api/${name}`)
export const tellDoor = <Answer>(name: string, body: unknown = {}): Promise<Answer> =>
  call<Answer>(`/api/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export const tell = <Answer>(name: string, body: unknown): Promise<Answer> =>
  call<Answer>(pathOf(name), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** The same as told by a member who need not act here any more; unreachable when no answer comes in time. */
export const tellAs = <Answer>(member: string | null, name: string, body: unknown, patienceMs: number): Promise<Answer> => {
  const headers = { 'content-type': 'application/json' }
  const how = { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(patienceMs) }
  return call<Answer>(pathOf(name), how, member)
}

export function bring<Answer>(name: string, files: readonly File[], fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.append(field, value)
  for (const file of files) body.append('files', file, file.name)
  return call<Answer>(pathOf(name), { method: 'POST', body })
}

/** The same where the server tells how far it is while it answers, as a share from 0 to 1. */
export async function bringWatched<Answer>(name: string, file: File, onShare: (share: number) => void): Promise<Answer> {
  const body = new FormData()
  body.append('files', file, file.name)
  const response = await fetch(pathOf(name), { method: 'POST', body }).catch(() => null)
  if (!response?.body || !response.ok) throw new CallFailed('screen.unreachable', {})
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value = '' } = await reader.read()
    const lines = (text + value).split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) {
      const told = JSON.parse(line) as { share?: number; answer?: Answer; refusal?: { code: string; facts: Facts } }
      if (told.refusal) throw new CallFailed(told.refusal.code, told.refusal.facts)
      if (told.answer !== undefined) return told.answer
      onShare(told.share ?? 0)
    }
    if (done) throw new CallFailed('screen.unreachable', {})
  }
}

function send(path: string, how: RequestInit, member: string | null): Promise<Response | null> {
  const headers = new Headers(how.headers)
  if (member !== null) headers.set('koersvast-member', encodeURIComponent(member))
  return fetch(path, { ...how, headers }).catch(() => null)
}

async function call<Answer>(path: string, how: RequestInit = {}, member = actingMember()): Promise<Answer> {
  if (how.method !== undefined) early.clear()
  const asked = early.get(asBy(path, member))
  early.delete(asBy(path, member))
  const response = await (asked ?? send(path, how, member))
  heard(response)
  if (!response) throw new CallFailed('screen.unreachable', {})
  const answer: unknown = await response.json().catch(() => null)
  // The edge: the server's types and these are the same types of core.
  if (response.ok) return answer as Answer
  const failure = (answer ?? {}) as { code?: string; facts?: Facts }
  if (failure.code !== undefined) shut(failure.code)
  throw new CallFailed(failure.code ?? 'screen.server-failed', failure.facts ?? {})
}

/** That somebody decided something (`by` a member, or null), that figures or work changed, or that anything may have. */
export type Change = { readonly what: 'decided'; readonly by: string | null } | { readonly what: 'figures' } | { readonly what: 'look' }

const REOPEN_MS = 5000

/** Listening for a program that is not here yet, with what was heard meanwhile. */
let earlyLive: { readonly source: EventSource; pass: (told: (change: Change) => void) => void } | null = null

/** Hears from now on what changes, so that nothing does unheard between the early answers and who shows them. */
export function hearEarly(): void {
  const kept: Change[] = []
  let told = (change: Change): void => void kept.push(change)
  const source = listen((change) => told(change))
  const pass = (later: (change: Change) => void) => {
    told = later
    kept.forEach(later)
  }
  earlyLive = { source, pass }
}

/** Hears what changes at the server until the answer is called; `broken` is told each time that nothing is heard for now. */
export function hear(told: (change: Change) => void, broken: () => void): () => void {
  let again: number | undefined
  let source: EventSource
  const open = () => {
    source = taken(told) ?? listen(told)
    source.addEventListener('error', () => {
      broken()
      // A connection that broke is tried again by the browser; a refused one is given up by it.
      if (source.readyState === EventSource.CLOSED) again = window.setTimeout(open, REOPEN_MS)
    })
  }
  open()
  return () => {
    clearTimeout(again)
    source.close()
  }
}

function listen(told: (change: Change) => void): EventSource {
  const source = new EventSource(pathOf('live'))
  const changed = (change: Change) => {
    early.clear()
    told(change)
  }
  source.addEventListener('look', () => told({ what: 'look' }))
  source.addEventListener('figures', () => changed({ what: 'figures' }))
  source.addEventListener('decided', ({ data }: MessageEvent<string>) =>
    changed({ what: 'decided', by: (JSON.parse(data) as { by: string | null }).by }),
  )
  return source
}

/** The source that listened early; null where there is none, or where it was refused. */
function taken(told: (change: Change) => void): EventSource | null {
  const first = earlyLive
  earlyLive = null
  if (first === null || first.source.readyState === EventSource.CLOSED) return null
  first.pass(told)
  return first.source
}
