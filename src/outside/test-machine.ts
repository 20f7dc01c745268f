/** Machines for tests: they count who reaches them, some with a certificate, and names lead to them as a test wants. */
import assert from 'node:assert/strict'
import { lookup } from 'node:dns'
import {
  createServer as createPlain,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecure } from 'node:https'
import { createServer as createRaw, isIP, type AddressInfo, type Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Resolve } from './careful-fetch.ts'

/** In every secret that tests use, so that it shows wherever one gets out. */
export const SECRET = 'geheim'

export type Asked = {
  readonly method: string
  readonly path: string
  readonly host: string
  readonly authorization: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export type Machine = {
  readonly port: number
  /** At which of its addresses it was reached: once for each connection, whatever came of it. */
  readonly reached: readonly string[]
  readonly asked: readonly Asked[]
  readonly close: () => Promise<void>
}

/** Listens at one address; at all addresses of this machine with `everywhere`. */
export async function machine(
  answer: (asked: Asked, response: ServerResponse) => void,
  { host = '127.0.0.1', secure = false } = {},
): Promise<Machine> {
  const asked: Asked[] = []
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void text(request).then((body) => {
      const { method = '', url: path = '', headers } = request
      const one = { method, path, host: headers.host ?? '', authorization: headers.authorization, headers, body }
      asked.push(one)
      try {
        answer(one, response)
      } catch (error) {
        // Nobody should wait for a test that is wrong.
        response.destroy()
        throw error
      }
    }, noBody)
  const server = secure ? createSecure({ key: KEY, cert: CERTIFICATE }, listener) : createPlain(listener as RequestListener)
  return { ...(await open(server, host)), asked }
}

/** One that does with a connection what it wants. */
export async function rawMachine(answer: (socket: Socket) => void): Promise<Machine> {
  const server = createRaw((socket) => {
    // The other side goes when it has seen enough.
    socket.on('error', () => undefined)
    answer(socket)
  })
  return { ...(await open(server, '127.0.0.1')), asked: [] }
}

/** A caller that went before it was done asking. */
const noBody = (): void => undefined

async function open(server: Server, host: string): Promise<Omit<Machine, 'asked'>> {
  const reached: string[] = []
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    reached.push((socket.localAddress ?? '').replace('::ffff:', ''))
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return { port: (server.address() as AddressInfo).port, reached, close }
}

/** Whether this machine has IPv6, in which case `::` is all its addresses. */
export const hasIPv6 = await open(createRaw(), '::1').then(
  async ({ close }) => close().then(() => true),
  () => false,
)
export const everywhere = hasIPv6 ? '::' : '0.0.0.0'

/** A port of this machine at which nobody listens. */
export async function closedPort(): Promise<number> {
  const { port, close } = await open(createRaw(), '127.0.0.1')
  await close()
  return port
}

/** Names as they are in the table; one that has several answers gives the next each time, and any other leads as the system says. */
export function resolveBy(names: Readonly<Record<string, readonly (readonly string[])[]>>): { resolve: Resolve; looked: string[] } {
  const looked: string[] = []
  const resolve: Resolve = (host, options, done) => {
    const answers = names[host]
    const times = looked.filter((one) => one === host).length
    looked.push(host)
    if (answers === undefined) return (lookup as Resolve)(host, options, done)
    const found = answers[Math.min(times, answers.length - 1)] ?? []
    done(
      null,
      found.map((address) => ({ address, family: isIP(address) })),
    )
  }
  return { resolve, looked }
}

/** A refusal as every one must be: with a code of this room, and without a secret in what it tells. */
export function refusalOf(answer: unknown, about: string): Refusal {
  assert.ok(isRefusal(answer), `${about} is not refused`)
  assert.match(answer.code, /^feed-/, about)
  assert.doesNotMatch(JSON.stringify(answer.facts), new RegExp(SECRET, 'i'), about)
  // Nor in another form: there is room for a machine and for numbers only.
  const { host = '', ...numbers } = answer.facts
  assert.match(String(host), /^[\w.:[\]-]*$/, about)
  for (const one of Object.values(numbers)) assert.equal(typeof one, 'number', about)
  return answer
}

/** For example.com, all names below it, and example.org; made for these tests, valid until 2120, and trusted by nobody. */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBijCCAS+gAwIBAgIBATAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5Lb2Vyc3Zh
c3QgdGVzdDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowGTEXMBUG
A1UEAwwOS29lcnN2YXN0IHRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARd
Ih3mhoRqPEn0xLR8GH5wZ8oVsh1W30J0hwdIETxctlaNYzx4Pu2C7KoY+KvKp03M
c+8OQVYlkYlIyR4l4lpVo2YwZDAyBgNVHREEKzApggtleGFtcGxlLmNvbYINKi5l
eGFtcGxlLmNvbYILZXhhbXBsZS5vcmcwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4E
FgQUOFUEqks4fQwnGMLmYIQ6hyiA3WswCgYIKoZIzj0EAwIDSQAwRgIhANfQ/w/4
qq0rYGpBDC6s4T1AX0+I02Z6IR2momsWw7DNAiEA9bl1dKYdrk9zoYc2oe4NJe0w
i2Z7PfOJNmyUXSRllsE=
-----END CERTIFICATE-----
`
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgZfAZbe3j7SjZ2JOr
zlb7l7RI4yZMT4gQ8peJQhxJVLmhRANCAARdIh3mhoRqPEn0xLR8GH5wZ8oVsh1W
30J0hwdIETxctlaNYzx4Pu2C7KoY+KvKp03Mc+8OQVYlkYlIyR4l4lpV
-----END PRIVATE KEY-----
`
