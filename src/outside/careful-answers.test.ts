/** What a careful call gives back, whom it tells the password, and what becomes of machines that answer badly. */
import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { test, type TestContext } from 'node:test'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { gzipSync } from 'node:zlib'
import type { RequestInit, Response } from 'undici'
import { isCode, say } from '../messages/say.ts'
import { carefully, type Manner } from './careful-fetch.ts'
import { CERTIFICATE, closedPort, machine, rawMachine, refusalOf, resolveBy, SECRET, type Machine } from './test-machine.ts'

const PASSWORD = `Basic ${SECRET}`
const REDIRECTS = [301, 302, 303, 307, 308]

/** Every name of these leads to this machine. */
const namesHere = ['example.com', 'caldav.example.com', 'p01-caldav.example.com', 'example.org', 'notexample.com', 'example.com.example.org', 'alice.github.io', 'bob.github.io', 'github.io', 'shop.co.uk', 'other.co.uk', 'co.uk', 'nas', 'printer'] // prettier-ignore
const { resolve } = resolveBy(Object.fromEntries(namesHere.map((name) => [name, [['127.0.0.1']]])))

async function call<T>(address: string, work: (answer: Response) => T, init: RequestInit = {}, manner: Partial<Manner> = {}) {
  const how = { ownNetwork: ['127.0.0.0/8'], resolve, authorization: PASSWORD, ...manner }
  return carefully(new URL(address), how, async (fetch) => work(await fetch(address, init)))
}

/** Why a call is refused: a code with a sentence, and no secret in what it tells. */
async function codeOf(address: string, init: RequestInit = {}, manner: Partial<Manner> = {}): Promise<string> {
  const { code, facts } = refusalOf(await call(address, ({ status }) => status, init, manner), address)
  const key = `refusal.${code}`
  assert.ok(isCode(key), key)
  assert.notEqual(say('nl', key, facts), '')
  return code
}

async function open(t: TestContext, made: Promise<Machine>): Promise<Machine & { readonly address: string }> {
  const opened = await made
  t.after(opened.close)
  return { ...opened, address: `http://127.0.0.1:${opened.port}/${SECRET}?${SECRET}=1` }
}

/** Refers from `/<status>/<times>` to itself that many times, and then says who it is. */
const refers = (t: TestContext) =>
  open(
    t,
    machine(({ path }, response) => {
      const [, status, times] = path.split('/')
      if (Number(times) > 0) response.writeHead(Number(status), { location: `./${Number(times) - 1}` }).end('elsewhere')
      else response.end('here')
    }),
  )

test('five references are followed, and not one more', async (t) => {
  for (const status of REDIRECTS) {
    const { port, asked } = await refers(t)
    const start = `http://127.0.0.1:${port}/${status}/5`
    assert.deepEqual(await call(start, async (answer) => [answer.status, answer.url, await answer.text()]), [200, `http://127.0.0.1:${port}/${status}/0`, 'here']) // prettier-ignore
    assert.equal(asked.length, 6)
    assert.equal(await codeOf(`http://127.0.0.1:${port}/${status}/6`), 'feed-too-many-redirects')
    assert.equal(asked.length, 12)
  }
})

test('what is asked goes along when it is referred, and after 303 only what is there is taken', async (t) => {
  for (const status of REDIRECTS) {
    const { port, asked } = await refers(t)
    const init = { method: 'PROPFIND', body: '<propfind/>', headers: { depth: '1' } }
    assert.equal(await call(`http://127.0.0.1:${port}/${status}/2`, (answer) => answer.status, init), 200)
    const one = { method: 'PROPFIND', body: '<propfind/>' }
    const other = status === 303 ? { method: 'GET', body: '' } : one
    assert.deepEqual(asked.map(({ method, body }) => ({ method, body })), [one, other, other]) // prettier-ignore
  }
})

test('who wants to see the reference itself gets it', async (t) => {
  const { port, asked } = await refers(t)
  for (const status of REDIRECTS) {
    const seen = await call(`http://127.0.0.1:${port}/${status}/1`, async (answer) => [answer.status, answer.headers.get('location'), await answer.text()], { redirect: 'manual' }) // prettier-ignore
    assert.deepEqual(seen, [status, './0', 'elsewhere'])
  }
  assert.equal(asked.length, REDIRECTS.length)
})

test('an answer that refers to nothing is an answer, and one to what is no address a refusal', async (t) => {
  const { address } = await open(t, machine((_asked, response) => response.writeHead(302).end()))
  assert.equal(await call(address, ({ status }) => status), 302)
  for (const location of ['http://', 'http://[', 'https://a b/', 'http://127.0.0.1:99999/', 'http://1.2.3.256/', `http://user:${SECRET}@127.0.0.1:1/`]) {
    const bad = await open(t, machine((_asked, response) => response.writeHead(302, { location }).end()))
    assert.equal(await codeOf(bad.address), 'feed-unreachable', location)
  }
}) // prettier-ignore

/** From, to, and whether the password goes along. `OTHER` is the port of another program on the same machine. */
const PASSES: readonly (readonly [string, string, boolean])[] = [
  ['caldav.example.com:PORT', 'caldav.example.com:PORT', true],
  ['caldav.example.com:PORT', 'p01-caldav.example.com:PORT', true],
  ['caldav.example.com:PORT', 'p01-caldav.example.com:OTHER', true],
  ['caldav.example.com:PORT', 'example.com:PORT', true],
  ['example.com:PORT', 'CALDAV.EXAMPLE.COM:PORT', true],
  ['example.com:PORT', 'example.org:PORT', false],
  ['example.com:PORT', 'notexample.com:PORT', false],
  ['example.com:PORT', 'example.com.example.org:PORT', false],
  ['example.com:PORT', '127.0.0.1:PORT', false],
  ['alice.github.io:PORT', 'alice.github.io:PORT', true],
  ['alice.github.io:PORT', 'bob.github.io:PORT', false],
  ['alice.github.io:PORT', 'github.io:PORT', false],
  ['shop.co.uk:PORT', 'other.co.uk:PORT', false],
  ['co.uk:PORT', 'other.co.uk:PORT', false],
  ['nas:PORT', 'nas:PORT', true],
  ['nas:PORT', 'nas:OTHER', false],
  ['nas:PORT', 'printer:PORT', false],
  ['127.0.0.1:PORT', '127.0.0.1:PORT', true],
  ['127.0.0.1:PORT', '127.0.0.1:OTHER', false],
  ['127.0.0.1:PORT', 'nas:PORT', false],
]

test('the password goes to the machine that was asked for and to others of its domain, and to nobody else', async (t) => {
  for (const [from, to, passes] of PASSES) {
    const other = await open(
      t,
      machine((_asked, response) => response.end()),
    )
    const at = (way: string) => way.replace('OTHER', String(other.port)).replace('PORT', String(first.port))
    const first = await open(
      t,
      machine(({ path }, response) => response.writeHead(path === '/first' ? 302 : 200, { location: `http://${at(to)}/second` }).end()),
    )
    // What a caller says of its own accord is not sent: it does not know where it goes.
    assert.equal(await call(`http://${at(from)}/first`, ({ status }) => status, { headers: { authorization: 'Basic another' } }), 200)
    const second = [...first.asked, ...other.asked].find(({ path }) => path === '/second')
    assert.equal(first.asked[0]?.authorization, PASSWORD, from)
    assert.equal(second?.authorization, passes ? PASSWORD : undefined, `${from} to ${to}`)
  }
})

test('without a password none is sent', async (t) => {
  const { address, asked } = await open(
    t,
    machine((_asked, response) => response.end()),
  )
  await call(address, ({ status }) => status, { headers: { Authorization: 'Basic another' } }, { authorization: undefined })
  assert.deepEqual(asked.map(({ authorization }) => authorization), [undefined]) // prettier-ignore
})

test('from TLS the password does not go on without it, and the other way round it does', async (t) => {
  const trusted = getCACertificates()
  t.after(() => setDefaultCACertificates(trusted))
  setDefaultCACertificates([...trusted, CERTIFICATE])
  const plain = await open(t, machine(({ path }, response) => response.writeHead(path === '/first' ? 302 : 200, { location: `https://example.com:${secure.port}/second` }).end())) // prettier-ignore
  const secure = await open(t, machine(({ path }, response) => response.writeHead(path === '/second' ? 200 : 302, { location: path === '/down' ? `http://example.com:${plain.port}/second` : `https://caldav.example.com:${secure.port}/second` }).end(), { secure: true })) // prettier-ignore
  const passes = async (address: string, to: Machine) => {
    assert.equal(await call(address, ({ status }) => status), 200)
    return to.asked.at(-1)?.authorization
  }
  assert.equal(await passes(`https://example.com:${secure.port}/aside`, secure), PASSWORD)
  assert.equal(await passes(`http://example.com:${plain.port}/first`, secure), PASSWORD)
  assert.equal(await passes(`https://example.com:${secure.port}/down`, plain), undefined)
  // A certificate that is trusted, but of another.
  assert.equal(await codeOf(`https://notexample.com:${secure.port}/${SECRET}`), 'feed-certificate')
})

test('a certificate that nobody vouches for is refused before anything is asked', async (t) => {
  const { port, asked } = await open(
    t,
    machine((_asked, response) => response.end(), { secure: true }),
  )
  for (const host of ['example.com', '127.0.0.1']) assert.equal(await codeOf(`https://${host}:${port}/${SECRET}`), 'feed-certificate')
  assert.equal(asked.length, 0)
})

const MOST = 64 << 20
const PIECE = Buffer.alloc(1 << 20, ' ')

/** Sends a body of so many bytes, for as long as somebody takes it. */
const sends = (t: TestContext, bytes: number) =>
  open(
    t,
    machine((_asked, response) => {
      let left = bytes
      const more = () => {
        while (left > 0 && !response.destroyed) {
          const piece = PIECE.subarray(0, left)
          left -= piece.length
          if (!response.write(piece)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    }),
  )

test('64 MB is read and a byte more is not', async (t) => {
  assert.equal(await call((await sends(t, MOST)).address, async (answer) => (await answer.arrayBuffer()).byteLength), MOST)
  assert.equal(await codeOf((await sends(t, MOST + 1)).address), 'feed-too-large')
})

test('all answers to one piece of work together are no more than that either', async (t) => {
  const { address, asked } = await sends(t, MOST / 4)
  const work = (times: number) =>
    carefully(new URL(address), { ownNetwork: ['127.0.0.1'] }, async (fetch) => {
      for (let at = 0; at < times; at++) await fetch(address)
      return times
    })
  assert.equal(await work(4), 4)
  assert.equal(refusalOf(await work(100), address).code, 'feed-too-large')
  assert.equal(asked.length, 4 + 5)
})

test('a little that unfolds into very much is stopped where it is too much', async (t) => {
  // Parts of a gzip follow each other, so 4 MB of them is 4 GB.
  const bomb = Buffer.concat(Array<Buffer>(4096).fill(gzipSync(PIECE)))
  assert.ok(bomb.length < 8 << 20)
  const { address } = await open(
    t,
    machine((_asked, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)),
  )
  const before = process.resourceUsage().maxRSS
  assert.equal(await codeOf(address), 'feed-too-large')
  assert.ok(process.resourceUsage().maxRSS - before < 512 << 10, 'in kilobytes')
})

test('what is packed is unpacked, and what only says that it is, is refused', async (t) => {
  const packed = await open(t, machine((_asked, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('BEGIN')))) // prettier-ignore
  assert.equal(await call(packed.address, (answer) => answer.text()), 'BEGIN')
  const lies = await open(
    t,
    machine((_asked, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('BEGIN')),
  )
  assert.equal(await codeOf(lies.address), 'feed-unreachable')
})

/** What a machine says before it closes or, without `closes`, falls silent. */
const says = (t: TestContext, text: string, how: 'closes' | 'breaks off' | 'is silent') =>
  open(
    t,
    rawMachine((socket) => {
      socket.once('data', () =>
        socket.write(text, 'latin1', () => (how === 'closes' ? socket.end() : how === 'breaks off' ? socket.resetAndDestroy() : undefined)),
      )
    }),
  )

test('a machine at which nobody listens, or that does not speak HTTP, cannot be reached', async (t) => {
  assert.equal(await codeOf(`http://127.0.0.1:${await closedPort()}/${SECRET}`), 'feed-unreachable')
  const garbage = ['', 'SSH-2.0-OpenSSH_9.6\r\n', '\0\u0001\u0002\u00FF', 'HTTP/1.1\r\n\r\n', 'HTTP/1.1 abc OK\r\n\r\n', 'HTTP/1.1 200 OK\r\nbad header\r\n\r\n', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(1 << 20)}\r\n\r\n`] // prettier-ignore
  for (const text of garbage) assert.equal(await codeOf((await says(t, text, 'closes')).address), 'feed-unreachable', text.slice(0, 40))
  const plain = await open(
    t,
    machine((_asked, response) => response.end()),
  )
  assert.equal(await codeOf(plain.address.replace('http:', 'https:')), 'feed-unreachable', 'no TLS')
  for (const status of [100, 101, 199, 600, 999]) {
    const { address } = await says(t, `HTTP/1.1 ${status} ${SECRET}\r\ncontent-length: 0\r\n\r\n`, 'closes')
    assert.equal(await codeOf(address), 'feed-unreachable', String(status))
  }
})

test('a machine that breaks off in the middle gives nothing', async (t) => {
  const half = 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nBEGIN:VCALENDAR\r\n'
  for (const how of ['closes', 'breaks off'] as const) assert.equal(await codeOf((await says(t, half, how)).address), 'feed-unreachable')
  const pieces = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nBEGIN\r\n'
  for (const how of ['closes', 'breaks off'] as const) assert.equal(await codeOf((await says(t, pieces, how)).address), 'feed-unreachable')
})

test('words of a machine about its answer do not matter', async (t) => {
  const { address } = await says(t, 'HTTP/1.1 200 Dat is goed, caf\u00E9\r\ncontent-length: 4\r\n\r\nhere', 'closes')
  assert.equal(await call(address, (answer) => answer.text()), 'here')
})

test('a machine that is silent for half a minute is given up, before its answer or in it', async (t) => {
  const real = AbortSignal.timeout.bind(AbortSignal)
  // The clock of the platform runs faster here; that the half minute is one is looked at.
  const clock = t.mock.method(AbortSignal, 'timeout', (ms: number) => real(ms / 1000))
  for (const text of ['', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nBEGIN'])
    assert.equal(await codeOf((await says(t, text, 'is silent')).address), 'feed-silent', text)
  assert.deepEqual(new Set(clock.mock.calls.map(({ arguments: [ms] }) => ms)), new Set([120_000, 30_000]))
})

test('connections are let go when the work is done, also those that wait for an answer', async (t) => {
  const sockets: Socket[] = []
  const connected = (message: unknown) => void sockets.push((message as { socket: Socket }).socket)
  subscribe('undici:client:connected', connected)
  t.after(() => unsubscribe('undici:client:connected', connected))
  const quick = await open(
    t,
    machine((_asked, response) => response.end()),
  )
  const slow = await says(t, '', 'is silent')
  await carefully(new URL(quick.address), { ownNetwork: ['127.0.0.1'] }, async (fetch) => {
    fetch(slow.address).catch(() => undefined)
    // As long as it takes for the other to be connected.
    while (sockets.length < 2) await fetch(quick.address, { headers: { connection: 'close' } })
  })
  assert.ok(slow.reached.length === 1 && sockets.length >= 2)
  assert.deepEqual(sockets.filter(({ destroyed }) => !destroyed), []) // prettier-ignore
})

test('what is no failure of a call is not hidden', async () => {
  const mistake = new RangeError('a mistake of ours')
  await assert.rejects(carefully(new URL('http://127.0.0.1/'), { ownNetwork: [] }, () => Promise.reject(mistake)), mistake) // prettier-ignore
})
