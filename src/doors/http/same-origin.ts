/** While there is no sign-in, only our own pages on this machine may ask: no other site, and no other name for us. */
import type { Context, Next } from 'hono'
import { refuse } from '../../core/refusal.ts'
import { failure } from './failure.ts'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

export const isLoopback = (host: string): boolean =>
  loopback.test(host.includes(':') && !host.startsWith('[') && host.split(':').length > 2 ? `[${host}]` : host)

/** A page elsewhere could send forms to this machine, or point its own name at it (DNS rebinding): both are refused. */
export async function sameOrigin(c: Context, next: Next): Promise<Response | void> {
  const host = c.req.header('host') ?? ''
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const foreign =
    !isLoopback(host) || (origin !== undefined && origin !== `http://${host}`) || site === 'cross-site' || site === 'same-site'
  return foreign ? failure(c, refuse('other-origin')) : next()
}
