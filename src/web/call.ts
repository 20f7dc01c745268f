/** The one place that talks to the server: what is asked, what is told, and which files are brought. */
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

export const ask = <Answer>(name: string, query?: Query): Promise<Answer> => call<Answer>(pathOf(name, query))

export const tell = <Answer>(name: string, body: unknown): Promise<Answer> =>
  call<Answer>(pathOf(name), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export function bring<Answer>(name: string, files: readonly File[]): Promise<Answer> {
  const body = new FormData()
  for (const file of files) body.append('files', file, file.name)
  return call<Answer>(pathOf(name), { method: 'POST', body })
}

async function call<Answer>(path: string, how: RequestInit = {}): Promise<Answer> {
  const member = actingMember()
  const headers = new Headers(how.headers)
  if (member !== null) headers.set('koersvast-member', encodeURIComponent(member))
  const response = await fetch(path, { ...how, headers }).catch(() => null)
  if (!response) throw new CallFailed('screen.unreachable', {})
  const answer: unknown = await response.json().catch(() => null)
  // The edge: the server's types and these are the same types of core.
  if (response.ok) return answer as Answer
  const failure = (answer ?? {}) as { code?: string; facts?: Facts }
  throw new CallFailed(failure.code ?? 'screen.server-failed', failure.facts ?? {})
}
