/** Sends mail through the server of the administrator's choice (SMTP). */
import { createTransport } from 'nodemailer'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

export type Mail = {
  /** Comes back when the server took it; throws when it did not. */
  readonly send: (letter: Letter) => Promise<void>
  readonly close: () => void
}

/** For one letter, from the first word with the server to its last. */
const LONGEST_MS = 30_000

/**
 * `smtps://user:password@host:465?from=koersvast@example.com`, or `smtp://` where the server changes to TLS by itself; `log` shows
 * each letter to `shown` instead, for whoever develops. `ok` is false for anything else.
 */
export function readMail(
  text: string,
  shown: (letter: Letter) => void,
): { readonly ok: true; readonly mail: Mail | null } | { readonly ok: false } {
  if (text === '') return { ok: true, mail: null }
  if (text === 'log') return { ok: true, mail: { send: async (letter) => shown(letter), close: () => {} } }
  const address = URL.canParse(text) ? new URL(text) : null
  const from = address?.searchParams.get('from')
  if (!address || !from || !/^smtps?:$/.test(address.protocol) || address.hostname === '') return { ok: false }
  const secure = address.protocol === 'smtps:'
  const user = decodeURIComponent(address.username)
  const transport = createTransport({
    host: address.hostname,
    port: Number(address.port || (secure ? 465 : 587)),
    secure,
    connectionTimeout: LONGEST_MS,
    greetingTimeout: LONGEST_MS,
    socketTimeout: LONGEST_MS,
    // A password does not go over a line that others can read.
    requireTLS: user !== '',
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(address.password) } }),
  })
  return {
    ok: true,
    mail: {
      send: async (letter) => void (await transport.sendMail({ from, ...letter })),
      close: () => transport.close(),
    },
  }
}
