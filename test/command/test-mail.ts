/** A mail server on this machine that keeps what it gets. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type TestMail = {
  readonly setting: string
  /** Letters as they came, the headers first. */
  readonly letters: string[]
  readonly close: () => Promise<void>
}

export async function testMail(): Promise<TestMail> {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData: (stream, _session, done) => {
      text(stream).then(
        (letter) => {
          letters.push(decoded(letter))
          done()
        },
        (error: Error) => done(error),
      )
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    setting: `smtp://127.0.0.1:${port}?from=koersvast@example.com`,
    letters,
    close: () => new Promise((closed) => server.close(closed)),
  }
}

/** Lines that a server folded are one again, and letters that it wrote as numbers are letters. */
const decoded = (letter: string): string =>
  letter.replaceAll('=\r\n', '').replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString())
