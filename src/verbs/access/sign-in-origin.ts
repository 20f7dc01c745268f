/** The address under which people come to sign in, as an administrator types it. */
import { refuse, type Refusal } from '../../core/refusal.ts'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** The address under which people come, without what follows it; over a network nothing may be read on the way, so there it is https. */
export function signInOrigin(text: string): string | Refusal {
  const given = text.trim()
  const address = URL.canParse(given) ? new URL(given) : null
  if (
    !address ||
    !/^https?:$/.test(address.protocol) ||
    address.pathname !== '/' ||
    address.search + address.hash + address.username !== ''
  )
    return refuse('origin-wrong', { origin: given })
  return address.protocol === 'http:' && !loopback.test(address.hostname) ? refuse('origin-not-safe', { origin: given }) : address.origin
}
