/** The directory of a company: a real OpenID provider on this machine, at which whoever types an address is that person. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { Person } from './person.ts'

export type TestDirectory = {
  /** What a program is told of it. */
  readonly env: Readonly<Record<string, string>>
  /** From here on it knows the program, and where to send people back to. */
  readonly knows: (origin: string) => void
  /** Signs in by it as the person with this address, and answers where one comes out. */
  readonly signIn: (person: Person, email: string) => Promise<string>
  readonly close: () => Promise<void>
}

const CLIENT = { id: 'koersvast', secret: 'between the two of us' }

export async function testDirectory(): Promise<TestDirectory> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    env: {
      KOERSVAST_OIDC_ISSUER: issuer,
      KOERSVAST_OIDC_CLIENT: CLIENT.id,
      KOERSVAST_OIDC_SECRET: CLIENT.secret,
      KOERSVAST_OIDC_NAME: 'Bakker',
    },
    knows: (origin) => {
      const provider = new Provider(issuer, {
        clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [`${origin}/api/auth/callback/directory`] }],
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
        cookies: { keys: ['a test'] },
        findAccount: async (_context, id) => ({
          accountId: id,
          claims: async () => ({ sub: id, email: id, email_verified: true, name: id }),
        }),
      })
      server.on('request', provider.callback())
    },
    signIn: async (person, email) => {
      const asked = await person.post('/api/auth/sign-in/social', { provider: 'directory', callbackURL: '/', errorCallbackURL: '/sign-in' })
      const cookies = new Map<string, string>()
      const at = async (address: string, form?: Readonly<Record<string, string>>) => {
        const response = await fetch(new URL(address, issuer), {
          redirect: 'manual',
          headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
          ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
        })
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          cookies.set(name, value)
        }
        return response.headers.get('location') ?? ''
      }
      // As its own pages ask: who one is, and whether the program may know it.
      let next = await at(String(asked.body['url']))
      for (const form of [{ prompt: 'login', login: email, password: 'any' }, { prompt: 'consent' }]) {
        if (!next.includes('/interaction/')) break
        next = await at(await at(next, form))
      }
      const back = await person.get(next)
      return back.response.headers.get('location') ?? String(back.status)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
