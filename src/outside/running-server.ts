/** Asks a Koersvast that already runs on this machine, because the data folder is its own while it does. */
import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import { refuse, type Refusal } from '../core/refusal.ts'

/** Who calls: a member by id or name, with the key of the data folder, which opens the door also where people sign in. */
export type Caller = { readonly member: string | undefined; readonly key: string | null }

const headersOf = ({ member, key }: Caller): Readonly<Record<string, string>> => ({
  ...(member === undefined ? {} : { 'koersvast-member': encodeURIComponent(member) }),
  ...(key === null ? {} : { authorization: `Bearer ${key}` }),
})

/** Calls one verb over HTTP. `form` is sent as files, anything else as JSON; `show` verbs go in the address. */
export async function askRunning(
  address: string,
  path: string,
  show: boolean,
  input: Readonly<Record<string, unknown>>,
  caller: Caller,
): Promise<object | Refusal> {
  const url = new URL(`/api/v1/${path}`, address)
  try {
    const who = headersOf(caller)
    const response = show
      ? await fetch(withQuery(url, input), { headers: who })
      : await fetch(url, { method: 'POST', ...(await body(input, who)) })
    const answer = (await response.json()) as { code?: string; facts?: Refusal['facts'] }
    return response.ok ? answer : refuse(answer.code ?? 'unexpected', answer.facts)
  } catch {
    return refuse('server-silent', { address })
  }
}

/** What it gives to download, as it comes; it breaks off with an error when the server does. */
export async function downloadRunning(
  address: string,
  path: string,
  query: Readonly<Record<string, string>>,
  caller: Caller,
): Promise<Readable | Refusal> {
  try {
    const who = headersOf(caller)
    const response = await fetch(withQuery(new URL(`/api/v1/${path}`, address), query), { headers: who })
    if (response.ok && response.body) return Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
    const answer = (await response.json()) as { code?: string; facts?: Refusal['facts'] }
    return refuse(answer.code ?? 'unexpected', answer.facts)
  } catch {
    return refuse('server-silent', { address })
  }
}

function withQuery(url: URL, input: Readonly<Record<string, unknown>>): URL {
  for (const [name, value] of told(input)) url.searchParams.set(name, value)
  return url
}

/** What can be told to another process: whoever hears how far it is stays here. */
const told = (input: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] =>
  Object.entries(input).flatMap(([name, value]) =>
    value === undefined || value === null || typeof value === 'function'
      ? []
      : [[name, typeof value === 'string' ? value : JSON.stringify(value)] as const],
  )

type Named = { readonly name: string; readonly path: string }

async function body(input: Readonly<Record<string, unknown>>, who: Readonly<Record<string, string>>): Promise<RequestInit> {
  const { files, ...fields } = input
  if (!Array.isArray(files)) return { body: JSON.stringify(input), headers: { ...who, 'content-type': 'application/json' } }
  const form = new FormData()
  for (const [name, value] of told(fields)) form.append(name, value)
  for (const file of files as Named[]) form.append('files', await openAsBlob(file.path), file.name)
  return { body: form, headers: who }
}
