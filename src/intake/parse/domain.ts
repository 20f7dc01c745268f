/** Reads the domain of a company out of an address of a page or of mail. */

/**
 * `https://www.Jansen.nl/contact` or `piet@jansen.nl` -> `jansen.nl`; null where there is none, and for mail at a provider
 * where anyone may have an address. Of several in one cell the first that says something.
 */
export function readDomain(cell: string | number | null): string | null {
  for (const part of String(cell ?? '').split(/[\s;,<>()]+/)) {
    const found = domainOf(part)
    if (found !== null && !isAnyone(found)) return found
  }
  return null
}

/** The domain in one address, of a provider or not. */
export function domainOf(address: string): string | null {
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

/** Whether mail at this domain says nothing about where its owner works. */
export const isAnyone = (domain: string): boolean => ANYONE.has(domain) || /^(?:hotmail|live|outlook|yahoo)\.[a-z.]{2,6}$/.test(domain)

/** Providers where people have an address of their own: large ones, and those of the Netherlands and its neighbours. */
const ANYONE: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'icloud.com', 'me.com', 'mac.com', 'msn.com', 'aol.com', 'proton.me', 'protonmail.com', 'pm.me', 'gmx.de', 'gmx.net', 'gmx.com', 'web.de', 't-online.de', 'freenet.de', 'mail.com', 'zoho.com', 'fastmail.com', 'hey.com',
  'ziggo.nl', 'kpnmail.nl', 'kpnplanet.nl', 'planet.nl', 'hetnet.nl', 'home.nl', 'casema.nl', 'chello.nl', 'quicknet.nl', 'upcmail.nl', 'xs4all.nl', 'tele2.nl', 'telfort.nl', 'online.nl', 'solcon.nl', 'zonnet.nl', 'wxs.nl', 'freedom.nl', 'caiway.nl', 'versatel.nl', 'tiscali.nl', 'onsbrabantnet.nl', 'zeelandnet.nl', 'wanadoo.nl', '12move.nl', 'zeggis.nl', 'multiweb.nl', 'dds.nl', 'orange.nl', 't-mobilethuis.nl', 'delta.nl',
  'skynet.be', 'telenet.be', 'proximus.be', 'scarlet.be', 'pandora.be', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'btinternet.com', 'sky.com', 'virginmedia.com', 'talktalk.net', 'ntlworld.com', 'comcast.net', 'verizon.net', 'att.net',
]) // prettier-ignore
