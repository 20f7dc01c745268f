/** The routes of signing in: what the screens must know first, the library for what it is open for, and coming in by a link. */
import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { failedOnceMore, minutesLocked, PASSWORD_LEAST, PASSWORD_MOST } from '../../core/access/attempts.ts'
import type { InvitationPage } from '../../core/access/access-page.ts'
import { mailAddress } from '../../core/access/access.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { ADDRESS_HEADER, isOpen, type SignInLibrary } from '../../outside/sign-in.ts'
import type { OwnNetwork } from '../../outside/reachable.ts'
import { acceptInvitation } from '../../verbs/access/accept-invitation.ts'
import { tokenHash } from '../../verbs/access/new-link.ts'
import type { House } from '../../verbs/verb.ts'
import { failure } from '../http/failure.ts'
import { callerAddress } from './caller-address.ts'
import { knownDevice } from './known-device.ts'
import type { SignInDoor } from './sign-in-door.ts'

/** Nothing that is said here is long. */
const LARGEST_BODY = 64 << 10

const joining = z.object({
  token: z.string().max(200),
  name: z.string().max(1000),
  email: z.string().max(1000),
  /** Left out by whoever signs in by the directory, or signed in already. */
  password: z.string().optional(),
})

export function signInRoutes(house: House, door: SignInDoor): Hono {
  const app = new Hono()
  const { signIn } = house
  const { now } = door
  const device = knownDevice(door.secret)
  for (const path of ['/api/sign-in/*', '/api/auth/*'])
    app.use(path, bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => failure(c, refuse('upload-too-large', { most: LARGEST_BODY })) }))

  app.get('/api/sign-in/me', async (c) => {
    const { me, cookies } = await door.me(c.req.raw)
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
    c.header('cache-control', 'no-store')
    return c.json(me)
  })

  app.post('/api/sign-in/invitation', async (c) => {
    const read = z.object({ token: z.string().max(200) }).safeParse(await c.req.json().catch(() => null))
    const found = read.success ? await good(read.data.token) : null
    if (!found) return failure(c, refuse('invitation-unknown'))
    const library = await door.library()
    const known = found.email !== null && library !== null && (await userOf(library, found.email)) !== null
    const { workspaceName: workspace, email, name } = found
    return c.json({ workspace, email, name, known, directory: house.directory } satisfies InvitationPage)
  })

  app.post('/api/sign-in/join', async (c) => {
    const library = await door.library()
    if (library === null) return failure(c, refuse('sign-in-off'))
    const read = joining.safeParse(await c.req.json().catch(() => null))
    if (!read.success) return failure(c, refuse('invitation-unknown'))
    const joined = await join(library, read.data, await forLibrary(c, door.proxies, ''))
    if (isRefusal(joined)) return failure(c, joined)
    for (const cookie of joined.cookies) c.header('set-cookie', cookie, { append: true })
    return c.json({ member: joined.member, signedIn: joined.cookies.length > 0 })
  })

  /** An invitation that can still be used. */
  async function good(token: string) {
    const found = await signIn.invited(tokenHash(token))
    return found !== null && found.until > now() ? found : null
  }

  async function join(
    library: SignInLibrary,
    { token, name, email: given, password }: z.infer<typeof joining>,
    request: Request,
  ): Promise<{ readonly member: string; readonly cookies: readonly string[] } | Refusal> {
    const invited = await good(token)
    if (invited === null) return refuse('invitation-unknown')
    const email = invited.email ?? mailAddress(given)
    if (email === null) return refuse('mail-address-wrong', { address: given.trim() })
    const { workspace, id: invitation } = invited
    const session = await library.api.getSession({ headers: request.headers })
    const known = await userOf(library, email)
    if (known !== null) {
      // A link shows who was invited, and not that whoever has it is that person.
      if (session?.user.id !== known) return refuse('sign-in-first', { email })
      const accepted = await acceptInvitation(house, { workspace, invitation, user: known, name: session.user.name, now: now() })
      return isRefusal(accepted) ? accepted : { ...accepted, cookies: [] }
    }
    const byDirectory = password === undefined && house.directory !== null
    if (!byDirectory && (password ?? '').length < PASSWORD_LEAST) return refuse('password-too-short', { least: PASSWORD_LEAST })
    if ((password ?? '').length > PASSWORD_MOST) return refuse('password-too-long', { most: PASSWORD_MOST })
    const { internalAdapter, password: hasher } = await library.$context
    const user = await internalAdapter.createUser({ name: name.trim(), email, emailVerified: byDirectory }, { method: 'admin' })
    const accepted = await acceptInvitation(house, { workspace, invitation, user: user.id, name, now: now() }).catch(
      (error: unknown) => error,
    )
    if (isRefusal(accepted) || accepted instanceof Error) {
      await internalAdapter.deleteUser(user.id)
      if (isRefusal(accepted)) return accepted
      throw accepted
    }
    const { member } = accepted as { readonly member: string }
    if (byDirectory || password === undefined) return { member, cookies: [] }
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: await hasher.hash(password),
    })
    const { headers } = await library.api.signInEmail({ body: { email, password }, headers: request.headers, returnHeaders: true })
    return { member, cookies: [...headers.getSetCookie(), device.cookie(email, (await door.origin()) ?? '')] }
  }

  app.post('/api/auth/sign-in/email', async (c) => {
    const library = await door.library()
    if (library === null) return failure(c, refuse('sign-in-off'))
    const text = await c.req.text()
    const email = addressIn(text)
    const key = device.key(email, c.req.raw)
    // Counted before it is looked at: of many who guess at once each is one.
    const before = await signIn.countFailure(key, (failures) => failedOnceMore(failures, now()))
    const minutes = minutesLocked(before, now())
    if (minutes > 0) return failure(c, refuse('password-locked', { minutes }), 429)
    const answer = await library.handler(await forLibrary(c, door.proxies, text))
    if (answer.status === 401) return failure(c, refuse('password-wrong'), 401)
    // What was not looked at counts for nothing, and what was right forgets what failed before.
    await signIn.setFailures(key, answer.ok ? null : before)
    if (!answer.ok) return failure(c, await refusalOf(answer), answer.status as ContentfulStatusCode)
    const known = new Response(answer.body, answer)
    known.headers.append('set-cookie', device.cookie(email, (await door.origin()) ?? ''))
    return known
  })

  app.all('/api/auth/*', async (c) => {
    const library = await door.library()
    const path = c.req.path.slice('/api/auth'.length)
    if (library === null || !isOpen(path)) return failure(c, refuse('address-unknown', { address: c.req.path }))
    const answer = await library.handler(await forLibrary(c, door.proxies))
    return answer.status < 400 ? answer : failure(c, await refusalOf(answer), answer.status as ContentfulStatusCode)
  })

  return app
}

/** What the library says no with, as ours. */
const refusals: Readonly<Record<string, Refusal>> = {
  INVALID_CODE: refuse('code-wrong'),
  INVALID_BACKUP_CODE: refuse('code-wrong'),
  INVALID_TWO_FACTOR_COOKIE: refuse('sign-in-again'),
  INVALID_PASSWORD: refuse('own-password-wrong'),
  INVALID_TOKEN: refuse('reset-over'),
  PASSWORD_TOO_SHORT: refuse('password-too-short', { least: PASSWORD_LEAST }),
  PASSWORD_TOO_LONG: refuse('password-too-long', { most: PASSWORD_MOST }),
  SESSION_NOT_FRESH: refuse('sign-in-again'),
  PASSKEY_NOT_FOUND: refuse('passkey-refused'),
  PASSKEY_WITHOUT_USER: refuse('passkey-refused'),
  AUTHENTICATION_FAILED: refuse('passkey-refused'),
}

async function refusalOf(answer: Response): Promise<Refusal> {
  if (answer.status === 429) return refuse('too-often')
  const { code = '' } = ((await answer.json().catch(() => null)) ?? {}) as { code?: string }
  return refusals[code] ?? (answer.status === 401 ? refuse('sign-in-needed') : refuse('sign-in-failed'))
}

const userOf = async (library: SignInLibrary, email: string): Promise<string | null> =>
  (await (await library.$context).internalAdapter.findUserByEmail(email))?.user.id ?? null

/** The request as the library gets it: with the address that it comes from, and a body that can be read again. */
async function forLibrary(c: Context, proxies: OwnNetwork, body?: string): Promise<Request> {
  const headers = new Headers(c.req.raw.headers)
  const forwarded = headers.get('x-forwarded-for') ?? ''
  headers.delete('x-forwarded-for')
  headers.set(ADDRESS_HEADER, callerAddress(getConnInfo(c).remote.address ?? '127.0.0.1', forwarded, proxies))
  const bare = ['GET', 'HEAD'].includes(c.req.method)
  return new Request(c.req.url, { method: c.req.method, headers, ...(bare ? {} : { body: body ?? (await c.req.text()) }) })
}

function addressIn(text: string): string {
  try {
    const { email } = JSON.parse(text) as { email?: unknown }
    return typeof email === 'string' ? email.trim().toLowerCase() : ''
  } catch {
    return ''
  }
}
