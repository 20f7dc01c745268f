/** Somebody with a browser of their own, as the server sees them: cookies that are kept, our own pages as the origin, and an app with codes. */
import { createHmac } from 'node:crypto'

export type Person = {
  readonly get: (path: string) => Promise<Answered>
  readonly post: (path: string, body: object) => Promise<Answered>
  readonly cookies: Map<string, string>
}

export type Answered = { readonly status: number; readonly body: Record<string, unknown>; readonly response: Response }

export function person(address: string, headers: Readonly<Record<string, string>> = {}): Person {
  const cookies = new Map<string, string>()
  const send = async (path: string, how: RequestInit): Promise<Answered> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(path, address), {
      redirect: 'manual',
      ...how,
      headers: { origin: new URL(address).origin, 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }), ...headers },
    })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/max-age=0/i.test(set) || value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await response.clone().text()
    return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}, response }
  }
  return { cookies, get: (path) => send(path, {}), post: (path, body) => send(path, { method: 'POST', body: JSON.stringify(body) }) }
}

/** The code that an app shows now for the address that was scanned (RFC 6238, with the usual 30 seconds and six digits). */
export function codeNow(scanned: string): string {
  const secret = new URL(scanned).searchParams.get('secret') ?? ''
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}
