/** Who asks: whoever is on this machine while nobody has to sign in, and from then on whoever signed in, as what they are here. */
import { timingSafeEqual } from 'node:crypto'
import type { Me } from '../../core/access/access-page.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { signInLibrary, type Directory, type SignInLibrary, type SignInSettings } from '../../outside/sign-in.ts'
import type { OwnNetwork } from '../../outside/reachable.ts'
import { hashedToken, type Place, type SignInStore } from '../../store/sign-in/sign-in-store.ts'
import { tokenHash } from '../../verbs/access/new-link.ts'
import type { Asked } from '../../verbs/verb.ts'

export type SignInDoor = {
  /** What a request is asked as; a refusal where that is nobody. */
  readonly whoAsks: (request: Request) => Promise<Asked | Refusal>
  /** What the screens must know first, and the cookies that keep whoever asks signed in. */
  readonly me: (request: Request) => Promise<{ readonly me: Me; readonly cookies: readonly string[] }>
  /** Null while nobody has to sign in. */
  readonly library: () => Promise<SignInLibrary | null>
  /** The only address under which people come; null while that is this machine. */
  readonly origin: () => Promise<string | null>
  /** Servers before ours. */
  readonly proxies: OwnNetwork
  /** Signs what is kept on the devices of people. */
  readonly secret: string
  readonly now: () => string
}

type Stands = {
  readonly signIn: SignInStore
  /** On this machine: a member by id or name, or nobody in particular, with every role. */
  readonly asked: (actor?: string) => Asked
  readonly secret: string
  /** What only somebody who can read the data folder knows. */
  readonly homeKey: string
  readonly proxies: OwnNetwork
  readonly directory: Directory | null
  readonly mail: boolean
  readonly sendReset: (origin: string, address: string, token: string) => Promise<void>
  readonly told: SignInSettings['told']
}

const MEMBER = 'koersvast-member'

export function signInDoor(stands: Stands): SignInDoor {
  const { signIn, asked, secret, homeKey, proxies, directory, mail, sendReset, told } = stands
  let made: { readonly origin: string; readonly library: SignInLibrary } | null = null
  const libraryAt = (origin: string): SignInLibrary => {
    if (made?.origin !== origin)
      made = {
        origin,
        library: signInLibrary({
          tables: signIn.tables,
          origin,
          secret,
          hashed: hashedToken,
          directory,
          told,
          sendReset: (address, token) => sendReset(origin, address, token),
        }),
      }
    return made.library
  }

  /** The session of a request, with where its user has access. */
  const inside = async (origin: string, request: Request, refresh: boolean) => {
    const query = refresh ? {} : { disableRefresh: true }
    const { headers, response } = await libraryAt(origin).api.getSession({ headers: request.headers, query, returnHeaders: true })
    const places = response ? await signIn.placesOf(response.user.id) : []
    const place = places[0] ?? null
    return { session: response, places, place, cookies: headers.getSetCookie(), needs: needs(response, place) }
  }

  return {
    proxies,
    secret,
    now: () => asked().now,
    origin: signIn.origin,
    library: async () => {
      const origin = await signIn.origin()
      return origin === null ? null : libraryAt(origin)
    },
    whoAsks: async (request) => {
      const origin = await signIn.origin()
      if (origin === null || isHome(request, homeKey)) return asked(headerOf(request, MEMBER))
      const { place, needs: missing } = await inside(origin, request, false)
      if (missing !== null)
        return refuse(missing === 'sign-in' ? 'sign-in-needed' : missing === 'access' ? 'access-none' : 'second-factor-needed')
      const said = headerOf(request, MEMBER)
      // What waited on a device for a connection is told by whoever told it, and not by who signed in there since.
      if (request.method === 'POST' && said !== undefined && place?.member !== said) return refuse('not-who-signed-in')
      return { ...asked(), ...(place && { workspace: place.workspace, actor: place.member, roles: place.roles }), atHome: false }
    },
    me: async (request) => {
      const origin = await signIn.origin()
      const here = { directory: directory?.name ?? null, mail }
      if (origin === null) return { me: { ...here, ...nobodySignsIn, roles: asked().roles }, cookies: [] }
      const { session, places, place, cookies, needs: missing } = await inside(origin, request, true)
      return {
        cookies,
        me: {
          ...here,
          signIn: true,
          needs: missing,
          user: session && {
            name: session.user.name,
            email: session.user.email,
            secondFactor: session.user.twoFactorEnabled === true,
            hasPassword: await signIn.hasPassword(session.user.id),
          },
          workspaces: places.map(({ workspace: id, name }) => ({ id, name })),
          workspace: place?.workspace ?? null,
          member: place?.member ?? null,
          roles: place?.roles ?? [],
        },
      }
    },
  }
}

const nobodySignsIn = { signIn: false, needs: null, user: null, workspaces: [], workspace: null, member: null } as const

type Session = {
  readonly user: { readonly twoFactorEnabled?: boolean | null | undefined }
  readonly session: { readonly way?: string | null | undefined }
}

/** A passkey is two factors by itself, and a directory answers for its own. */
const isStrong = ({ user, session }: Session): boolean =>
  user.twoFactorEnabled === true || session.way === 'passkey' || session.way === 'directory'

function needs(session: Session | null, place: Place | null): Me['needs'] {
  if (session === null) return 'sign-in'
  if (place === null) return 'access'
  return place.secondFactor && !isStrong(session) ? 'second-factor' : null
}

/** Percent-encoded, because a header holds no other letters. */
function headerOf(request: Request, name: string): string | undefined {
  const value = request.headers.get(name)
  if (!value) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** The token of a request that brings one. */
export const bearer = (request: Request): string | null => /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null

const isHome = (request: Request, homeKey: string): boolean => {
  const token = bearer(request)
  return token !== null && timingSafeEqual(tokenHash(token), tokenHash(homeKey))
}
