/** Somebody with a browser of their own, as the server sees them: cookies that are kept, and our own pages as the origin. */
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
