/** Which machines may be called: those of the public internet, and of one's own network only what the administrator allows. */
import ipaddr from 'ipaddr.js'

/** Ranges of addresses, such as `192.168.1.0/24`, that may be called although they are not public. */
export type OwnNetwork = readonly string[]

/** Reads a list of addresses and ranges, apart by commas or spaces. `wrong` is the first that is none; nothing is then allowed. */
export function readOwnNetwork(
  text: string,
): { readonly ok: true; readonly ranges: OwnNetwork } | { readonly ok: false; readonly wrong: string } {
  const ranges = text.split(/[\s,]+/).filter(Boolean)
  const wrong = ranges.find((range) => rangeOf(range) === null)
  return wrong === undefined ? { ok: true, ranges } : { ok: false, wrong }
}

/** Whether an address is in one of the ranges; what is no address is in none. */
export const isAmong = (address: string, ranges: OwnNetwork): boolean =>
  ipaddr.isValid(address) && ranges.some((range) => isWithin(ipaddr.process(address), range))

export type Reach = 'public' | 'own' | 'forbidden'

/**
 * What an address of a machine is to us. An IPv4 address in IPv6 form is that address; forms that only lead to one through
 * a translator are forbidden, and so is whatever is no address.
 */
export function reachOf(address: string, own: OwnNetwork): Reach {
  if (!ipaddr.isValid(address)) return 'forbidden'
  const parsed = ipaddr.process(address)
  if (isAmong(address, own)) return 'own'
  if (parsed.range() !== 'unicast') return 'forbidden'
  return parsed.kind() === 'ipv4' || isWithin(parsed, GLOBAL) ? 'public' : 'forbidden'
}

/** All that is handed out of IPv6 (IANA, IPv6 Global Unicast Address Assignments). */
const GLOBAL = '2000::/3'

function rangeOf(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | null {
  // Four whole numbers: `10.1` and `10/8` are something to ipaddr, but hardly what is meant.
  if (ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text)) return ipaddr.parseCIDR(text)
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return null
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [first, bits] = rangeOf(range) ?? [null, 0]
  if (first === null || first.kind() !== address.kind()) return false
  return address.match([first, bits] as [ipaddr.IPv4 & ipaddr.IPv6, number])
}
