/** Reads the domain of a company out of an address of a page or of mail. */
import { getDomain } from 'tldts'

/**
 * `https://shop.Jansen.nl/contact` or `piet@mail.jansen.nl` -> `jansen.nl`; null where there is none, and for mail at a
 * provider where anyone may have an address. Of several in one cell the first that says something.
 */
export function readDomain(cell: string | number | null): string | null {
  for (const part of String(cell ?? '').split(/[\s;,<>()]+/)) {
    const found = domainOf(part)
    if (found !== null && !isAnyone(found)) return found
  }
  return null
}

/** The domain in one address, of a provider or not: what its owner registered, without the names below it. */
export function domainOf(address: string): string | null {
  const host = hostOf(address)
  return host === null ? null : registered(host)
}

/** The whole host of one address, as `mail.jansen.nl`. */
export function hostOf(address: string): string | null {
  const host = address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '')
  return /^(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u.test(host) ? host : null
}

/** Names that are lent out below these are companies of their own; the public list of suffixes does not have them. */
const LENT = ['mail.onmicrosoft.com', 'onmicrosoft.com', 'wordpress.com', 'jouwweb.nl', 'webnode.nl', 'mijnwebwinkel.nl'] as const

/**
 * `shop.jansen.co.uk` -> `jansen.co.uk` by the public list of suffixes. Its private part counts too (two shops at
 * `myshopify.com` are two companies), but the lender itself is a company as well.
 */
function registered(host: string): string {
  const lent = LENT.find((suffix) => host.endsWith(`.${suffix}`))
  if (lent !== undefined)
    return host
      .split('.')
      .slice(-lent.split('.').length - 1)
      .join('.')
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}

/** Whether mail at this domain says nothing about where its owner works. */
export const isAnyone = (domain: string): boolean => ANYONE.has(domain) || /^(?:hotmail|live|outlook|yahoo)\.[a-z.]{2,6}$/.test(domain)

/** Providers where people have an address of their own: large ones, and those of the Netherlands and its neighbours. */
const ANYONE: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'icloud.com', 'me.com', 'mac.com', 'msn.com', 'aol.com', 'proton.me', 'protonmail.com', 'pm.me', 'gmx.de', 'gmx.net', 'gmx.com', 'web.de', 't-online.de', 'freenet.de', 'mail.com', 'zoho.com', 'fastmail.com', 'hey.com',
  'ziggo.nl', 'kpnmail.nl', 'kpnplanet.nl', 'planet.nl', 'hetnet.nl', 'home.nl', 'casema.nl', 'chello.nl', 'quicknet.nl', 'upcmail.nl', 'xs4all.nl', 'tele2.nl', 'telfort.nl', 'online.nl', 'solcon.nl', 'zonnet.nl', 'wxs.nl', 'freedom.nl', 'caiway.nl', 'versatel.nl', 'tiscali.nl', 'onsbrabantnet.nl', 'zeelandnet.nl', 'wanadoo.nl', '12move.nl', 'zeggis.nl', 'multiweb.nl', 'dds.nl', 'orange.nl', 't-mobilethuis.nl', 'delta.nl',
  'skynet.be', 'telenet.be', 'proximus.be', 'scarlet.be', 'pandora.be', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'btinternet.com', 'sky.com', 'virginmedia.com', 'talktalk.net', 'ntlworld.com', 'comcast.net', 'verizon.net', 'att.net',
]) // prettier-ignore
