/** A device that signed in before: what fails elsewhere does not lock it out (OWASP, device cookies). */
import { createHmac, timingSafeEqual } from 'node:crypto'

const COOKIE = 'koersvast.device'
const YEAR_S = 365 * 24 * 3600

export type KnownDevice = {
  /** Under which failures are counted: those of this device, or those of all that never signed in to this address. */
  readonly key: (email: string, request: Request) => string
  /** What a device keeps that signed in to this address. */
  readonly cookie: (email: string, origin: string) => string
}

export function knownDevice(secret: string): KnownDevice {
  const mark = (email: string) => createHmac('sha256', secret).update(`device ${email}`).digest('base64url')
  return {
    key: (email, request) => {
      const brought = Buffer.from(cookieOf(request))
      const own = Buffer.from(mark(email))
      const known = brought.length === own.length && timingSafeEqual(brought, own)
      // Neither tells the address to whoever reads the table.
      return `${known ? 'known' : 'others'} ${createHmac('sha256', secret).update(email).digest('base64url')}`
    },
    cookie: (email, origin) =>
      `${COOKIE}=${mark(email)}; Path=/api/auth; Max-Age=${YEAR_S}; HttpOnly; SameSite=Lax${origin.startsWith('https:') ? '; Secure' : ''}`,
  }
}

const cookieOf = (request: Request): string =>
  (request.headers.get('cookie') ?? '')
    .split(/; */)
    .find((one) => one.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) ?? ''
