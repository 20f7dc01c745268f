/** What the administrator sets outside the product, looked at once at the start; the first that is wrong is told. */
import { blocked, type Blocked } from '../core/workspace/blocked.ts'
import { readMail, type Letter, type Mail } from '../outside/mail.ts'
import { readOwnNetwork, type OwnNetwork } from '../outside/reachable.ts'
import type { Directory } from '../outside/sign-in.ts'

export type Settings = {
  readonly ok: true
  readonly ownNetwork: OwnNetwork
  /** Servers before ours, which are believed when they say from which address somebody comes. */
  readonly proxies: OwnNetwork
  readonly mail: Mail | null
  readonly directory: Directory | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** `shown` gets each letter where `KOERSVAST_MAIL` is `log`. */
export function readSettings(environment: Environment, shown: (letter: Letter) => void): Settings | Blocked {
  const own = readOwnNetwork(environment['KOERSVAST_OWN_NETWORK'] ?? '')
  if (!own.ok) return blocked('own-network-wrong', { wrong: own.wrong })
  const proxies = readOwnNetwork(environment['KOERSVAST_PROXY'] ?? '')
  if (!proxies.ok) return blocked('proxy-setting-wrong', { wrong: proxies.wrong })
  const mail = readMail(environment['KOERSVAST_MAIL'] ?? '', shown)
  if (!mail.ok) return blocked('mail-setting-wrong', {})
  const directory = readDirectory(environment)
  if (directory !== null && 'ok' in directory) return directory
  return { ok: true, ownNetwork: own.ranges, proxies: proxies.ranges, mail: mail.mail, directory }
}

/** Either nothing of it is set, or all that is needed. */
function readDirectory(environment: Environment): Directory | null | Blocked {
  const names = ['KOERSVAST_OIDC_ISSUER', 'KOERSVAST_OIDC_CLIENT', 'KOERSVAST_OIDC_SECRET'] as const
  const [issuer = '', clientId = '', clientSecret = ''] = names.map((name) => environment[name] ?? '')
  const missing = names.filter((name) => !environment[name])
  if (missing.length === names.length) return null
  if (missing.length > 0) return blocked('directory-setting-missing', { missing: missing.join(', ') })
  const address = URL.canParse(issuer) ? new URL(issuer) : null
  if (!address || !/^https?:$/.test(address.protocol)) return blocked('directory-setting-wrong', { issuer })
  return { issuer, clientId, clientSecret, name: environment['KOERSVAST_OIDC_NAME'] || address.hostname }
}
