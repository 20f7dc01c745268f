/** Only our own pages may ask: on this machine while nobody signs in, and under the one address of signing in from then on. */
import type { Context, Next } from 'hono'
import { refuse } from '../../core/refusal.ts'
import { bearer, type SignInDoor } from '../sign-in/sign-in-door.ts'
import { failure } from './failure.ts'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

export const isLoopback = (host: string): boolean =>
  loopback.test(host.includes(':') && !host.startsWith('[') && host.split(':').length > 2 ? `[${host}]` : host)

/**
 * A page elsewhere could send forms to this machine, or point its own name at it (DNS rebinding): both are refused. Whoever
 * brings a token brings it by themselves, and no page elsewhere can.
 */
export const sameOrigin =
  (door: Pick<SignInDoor, 'origin'>) =>
  async (c: Context, next: Next): Promise<Response | void> => {
    if (bearer(c.req.raw) !== null) return next()
    const host = c.req.header('host') ?? ''
    const own = await door.origin()
    const home = own ?? `http://${host}`
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const known = own === null ? isLoopback(host) : host === new URL(own).host
    const foreign = !known || (origin !== undefined && origin !== home) || site === 'cross-site' || site === 'same-site'
    return foreign ? failure(c, refuse('other-origin', { address: own ?? 'nowhere' })) : next()
  }
