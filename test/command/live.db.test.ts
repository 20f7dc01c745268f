/** What changes in a database is heard through every server on it, by its own workspace only, and also after the connection broke. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test, type TestContext } from 'node:test'
import { noteProgress } from '../../src/store/rows/progress.ts'
import { append } from '../../src/store/log/log.ts'
import { OWN_WORKSPACE } from '../../src/store/rows/own-workspace.ts'
import { withStore } from '../../src/store/open/test-store.ts'
import { serve, stopped } from '../browser/served.ts'

const { store, workspace, asOwner } = withStore()
const folder = mkdtempSync(join(tmpdir(), 'koersvast-live-'))
/** Two servers on the one database, started by the first test: before it there is no database. */
let started: Promise<Awaited<ReturnType<typeof serve>>[]> | null = null
function servers() {
  const host = encodeURIComponent(store().connection.host ?? '')
  const settings = { DATABASE_URL: `postgres://koersvast:geheim@localhost/koersvast?host=${host}` }
  return (started ??= Promise.all(['one', 'two'].map((name) => serve(join(folder, name), settings))))
}
after(async () => {
  for (const { server } of (await started) ?? []) await stopped(server)
  rmSync(folder, { recursive: true, force: true })
})

type Heard = { readonly event: string; readonly data: Record<string, unknown> }

/** Listens at a server; `next` is the next event of a kind, however long it takes, and what else came stays in `heard`. */
async function listen(t: TestContext, address: string) {
  const ended = new AbortController()
  t.after(() => ended.abort())
  const response = await fetch(`${address}/api/v1/live`, { signal: ended.signal, headers: { 'accept-encoding': 'gzip' } })
  assert.equal(response.headers.get('content-type'), 'text/event-stream')
  assert.equal(response.headers.get('content-encoding'), null, 'a packed stream is held back')
  const reader = (response.body ?? assert.fail()).pipeThrough(new TextDecoderStream()).getReader()
  const heard: Heard[] = []
  let text = ''
  const next = async (event: string): Promise<Heard['data']> => {
    for (;;) {
      const found = heard.findIndex((one) => one.event === event)
      if (found >= 0) return heard.splice(found, 1)[0]?.data ?? {}
      const { value, done } = await reader.read()
      assert.ok(!done, `the stream ended before ${event}`)
      const parts = (text + value).split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const [, name, data] = part.match(/^event: (.*)\ndata: (.*)$/) ?? []
        if (name && data) heard.push({ event: name, data: JSON.parse(data) as Heard['data'] })
      }
    }
  }
  await next('look')
  return { next, heard, ended }
}

const decided = (tx: Parameters<typeof append>[0], subject: string, actor: string, expectedVersion = 0) =>
  append(tx, {
    subject,
    expectedVersion,
    actor,
    at: '2026-02-01T08:00:00.000Z',
    events: [{ type: 'net-hours-stated', data: { member: 'm1', hours: expectedVersion + 1 } }],
  })

test('what is decided through one server is heard through the other, as who and what kind, and nothing of what', async (t) => {
  const both = await servers()
  const [one, two] = await Promise.all(both.map(({ address }) => listen(t, address)))
  const joined = await fetch(`${both[0]?.address}/api/v1/team/join-team`, {
    method: 'POST',
    body: JSON.stringify({ member: 'joined:3f0a7c52-18a4-4d3e-9b53-1c6a8f0e2d11', name: 'Joost' }),
  })
  assert.equal(joined.status, 200, await joined.clone().text())
  const [first, other] = await Promise.all([one?.next('decided'), two?.next('decided')])
  assert.deepEqual(other, first)
  assert.deepEqual(Object.keys(other ?? {}).toSorted(), ['by', 'kind', 'row'])
  await store().run(OWN_WORKSPACE, (tx) => decided(tx, 'net-hours', 'm1'))
  const told = await two?.next('decided')
  assert.deepEqual({ by: told?.['by'], kind: told?.['kind'] }, { by: 'm1', kind: 'net-hours' })
  assert.equal(Number(told?.['row']), Number(other?.['row']) + 1)
})

test('work that begins and ends is told, and how far it is is not; what was taken back is never told', async (t) => {
  const two = await listen(t, (await servers())[1]?.address ?? '')
  const progress = (done: number, busy = true) =>
    store().run(OWN_WORKSPACE, (tx) => noteProgress(tx, { busy, stage: 'planning', done, total: 9, stopped: null }))
  await progress(1)
  await two.next('figures')
  await progress(2)
  await store().rehearse(OWN_WORKSPACE, (tx) => decided(tx, 'net-hours', 'm1', 1))
  await store().run(OWN_WORKSPACE, (tx) => decided(tx, 'net-hours', 'm2', 1))
  assert.equal((await two.next('decided'))['by'], 'm2')
  assert.deepEqual(two.heard, [])
  await progress(0, false)
  await two.next('figures')
})

test('another workspace hears nothing', async (t) => {
  const one = await listen(t, (await servers())[0]?.address ?? '')
  const elsewhere = await workspace()
  const here: string[] = []
  const stop = store().hear(elsewhere.id, ({ what }) => here.push(what))
  t.after(stop)
  await elsewhere.run((tx) => decided(tx, 'net-hours', 'elsewhere'))
  await store().run(OWN_WORKSPACE, (tx) => decided(tx, 'net-hours', 'm3', 2))
  assert.equal((await one.next('decided'))['by'], 'm3', 'what was decided before it, elsewhere, is not told here')
  assert.deepEqual(one.heard, [])
})

test('when the database breaks off what listens, it listens again and tells everybody to look again', async (t) => {
  const both = await Promise.all((await servers()).map(({ address }) => listen(t, address)))
  const broken = await asOwner("select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' or query = 'select'")
  assert.ok(broken.length >= both.length)
  await Promise.all(both.map(({ next }) => next('look')))
  await store().run(OWN_WORKSPACE, (tx) => decided(tx, 'net-hours', 'm4', 3))
  for (const { next } of both) assert.equal((await next('decided'))['by'], 'm4')
})

test('a server with listeners stops at once, and their stream ends', async (t) => {
  const last = await serve(join(folder, 'last'))
  const { next } = await listen(t, last.address)
  const ending = assert.rejects(next('nothing'))
  // Whoever listens would never let go by itself.
  assert.equal(await stopped(last.server), 0)
  await ending
})
