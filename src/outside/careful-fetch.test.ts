/** Nobody is called who may not be, however the address is written, and wherever a name or another machine refers to. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { isCode, say } from '../messages/say.ts'
import { carefully, type Manner } from './careful-fetch.ts'
import { at, ELSEWHERE, HERE, HERE_BY_IPV6, HERE_ON_LINUX, NAMES, NO_WEB, PUBLIC, WEB } from './test-inside.ts'
import { everywhere, hasIPv6, machine, refusalOf, resolveBy, SECRET, type Machine } from './test-machine.ts'

const inside = await machine((_asked, response) => response.end('inside'), { host: everywhere })
/** Refers to wherever it is asked to. */
const refers = await machine(
  ({ path }, response) => {
    const { searchParams } = new URL(path, 'http://refers')
    response.writeHead(Number(searchParams.get('status')), { location: searchParams.get('to') ?? '' }).end()
  },
  { host: '127.0.0.2' },
)
after(() => Promise.all([inside.close(), refers.close()]))

/** A call that gives the status, or else the code of a refusal that has a sentence and tells no secret. */
async function call(address: string, manner: Partial<Manner> = {}): Promise<string | number> {
  const { resolve } = resolveBy(NAMES)
  const how = { ownNetwork: [], resolve, authorization: `Basic ${SECRET}`, ...manner }
  const answer = await carefully(new URL(address), how, async (fetch) => (await fetch(address)).status)
  if (typeof answer === 'number') return answer
  const { code, facts } = refusalOf(answer, address)
  const key = `refusal.${code}`
  assert.ok(isCode(key), key)
  for (const language of ['nl', 'en'] as const) assert.notEqual(say(language, key, facts), '')
  return code
}

/** Whether a machine was reached meanwhile. What knocked before a last call that is let in was counted before it. */
async function reachedBy({ reached, port }: Machine, work: () => Promise<void>): Promise<number> {
  const before = reached.length
  await work()
  assert.equal(await call(`http://127.0.0.1:${port}/`, { ownNetwork: ['127.0.0.1'] }), 200)
  return reached.length - before - 1
}

/** The address at which another machine refers to this way, written as a header can hold it. */
function through(way: string, status: number): string {
  const to = at(way, inside.port).replaceAll(/[\n\t]/g, '').replaceAll(/[^ -~]/g, encodeURIComponent) // prettier-ignore
  return `http://127.0.0.2:${refers.port}/${SECRET}?status=${status}&to=${encodeURIComponent(to)}`
}

/** After a reference without slashes it is a path of the machine that refers. */
const isElsewhere = (way: string): boolean => !/^https?:[^/\\\s]/i.test(way)

const may = ['127.0.0.0/8', '::1', '0.0.0.0', `${PUBLIC}/128`]
const waysHere = [...HERE, ...(hasIPv6 ? HERE_BY_IPV6 : []), ...(process.platform === 'linux' ? HERE_ON_LINUX : [])]

test('this machine is reached in each of these ways by who may, so that nobody else can be only because it is looked at', async () => {
  assert.ok(waysHere.length >= HERE.length)
  for (const way of waysHere) {
    const address = at(way, inside.port)
    const count = await reachedBy(inside, async () => assert.equal(await call(address, { ownNetwork: may }), 200, way))
    assert.equal(count, 1, way)
  }
})

test('no machine inside is reached, in any of a hundred ways to write or to name it, with or without TLS', async () => {
  assert.ok(new Set(WEB).size > 200)
  const count = await reachedBy(inside, async () => {
    for (const way of WEB) {
      const code = await call(at(way, inside.port).replace('/latest', `/${SECRET}/latest`))
      assert.ok(code === 'feed-address-private' || (/localhost\./.test(way) && code === 'feed-host-unknown'), `${way}: ${code}`)
    }
  })
  assert.equal(count, 0)
})

test('what is no address of the web is not one that can be called', async () => {
  for (const way of NO_WEB) assert.equal(await call(at(way, inside.port), { ownNetwork: may }), 'feed-address-bad', way)
})

for (const status of [301, 302, 303, 307, 308])
  test(`no machine inside is reached through another that refers to it with ${status}`, async () => {
    const count = await reachedBy(inside, async () => {
      // What is said over TLS does not depend on how it is referred to.
      for (const way of [...WEB.filter((one) => status === 302 || !/^https/i.test(one)), ...NO_WEB].filter(isElsewhere)) {
        const code = await call(through(way, status), { ownNetwork: ['127.0.0.2'] })
        assert.match(String(code), /^feed-(?:address-private|address-bad|host-unknown)$/, way)
      }
    })
    assert.equal(count, 0)
  })

test('through another machine each of these ways would lead here, if it were not looked at again', async () => {
  for (const way of waysHere.filter(isElsewhere)) assert.equal(await call(through(way, 302), { ownNetwork: may }), 200, way)
})

test('a name that leads elsewhere the second time is called where it was looked at, once for each connection', async () => {
  const { resolve, looked } = resolveBy({ 'rebinds.example.net': [['127.0.0.2'], ['127.0.0.1']] })
  const address = `http://rebinds.example.net:${inside.port}/`
  const before = inside.reached.length
  const manner = { ownNetwork: ['127.0.0.2'], resolve }
  assert.equal(await call(address, manner), 200)
  assert.deepEqual([inside.reached.slice(before), looked.length], [['127.0.0.2'], 1])
  assert.equal(await call(address, manner), 'feed-address-private')
  assert.deepEqual([inside.reached.slice(before), looked.length], [['127.0.0.2'], 2])
})

test('a name of which one address is inside is not called at the other either', async () => {
  const { resolve } = resolveBy({ 'both.example.net': [['127.0.0.2', '127.0.0.1']], 'turned.example.net': [['127.0.0.1', '127.0.0.2']] })
  const count = await reachedBy(inside, async () => {
    for (const name of ['both', 'turned'])
      assert.equal(await call(`http://${name}.example.net:${inside.port}/`, { ownNetwork: ['127.0.0.2'], resolve }), 'feed-address-private')
  })
  assert.equal(count, 0)
})

test('the administrator allows what is in the list, and nothing beside it', async () => {
  const here = `http://127.0.0.1:${inside.port}/`
  for (const own of ['127.0.0.1', '127.0.0.0/8', '::ffff:127.0.0.1']) assert.equal(await call(here, { ownNetwork: [own] }), 200, own)
  const count = await reachedBy(inside, async () => {
    for (const own of ['127.0.0.2', '127.0.0.2/31', '10.0.0.0/8', '::1', '::/0'])
      assert.equal(await call(here, { ownNetwork: [own] }), 'feed-address-private', own)
  })
  assert.equal(count, 0)
})

test('without TLS only one’s own network is called, not the internet', async () => {
  const { resolve } = resolveBy({ ...NAMES, 'public.example.net': [[PUBLIC]] })
  const count = await reachedBy(inside, async () => {
    for (const host of ['8.8.8.8', '134744072', `[${PUBLIC}]`, '[::ffff:8.8.8.8]', 'public.example.net', 'first-public.example.net', 'last-public.example.net'])
      for (const ownNetwork of [['127.0.0.0/8'], ...(/example/.test(host) ? [] : [[]])])
        assert.equal(await call(`http://${host}:${inside.port}/${SECRET}`, { ownNetwork, resolve }), 'feed-address-insecure', host)
  }) // prettier-ignore
  assert.equal(count, 0)
})

test('a name that leads nowhere is unknown', async () => {
  const resolve: Manner['resolve'] = (_host, _options, done) => done(new Error('ENOTFOUND'), [])
  assert.equal(await call('https://nobody.example.net/', { resolve }), 'feed-host-unknown')
  assert.ok(ELSEWHERE.includes('http://nobody.example.net:PORT/'), 'and so is one with an empty answer, above')
})
