/** What was heard is asked again once, in rounds; what was asked since is not; and only what changed by another is told. */
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { ROUND_MS, roundsOf } from './rounds.ts'

/** A page that shows these queries, each asked once; `answers` is what the server says next. */
async function page(t: TestContext, keys: readonly (readonly string[])[]) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, gcTime: Infinity } } })
  const asked: string[] = []
  const answers: Record<string, object> = {}
  for (const key of keys) {
    const name = key.join('/')
    answers[name] = { now: 1 }
    const queryFn = async () => {
      asked.push(name)
      return structuredClone(answers[name])
    }
    t.after(new QueryObserver(client, { queryKey: key, queryFn }).subscribe(() => {}))
  }
  const told: (readonly string[])[] = []
  const rounds = roundsOf(
    client,
    () => 'me',
    (others) => told.push(others),
  )
  t.after(() => rounds.stop())
  const settled = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const round = async () => {
    t.mock.timers.tick(ROUND_MS)
    await settled()
  }
  t.mock.timers.tick(1)
  await settled()
  asked.length = 0
  return { client, asked, answers, told, round, settled, heard: rounds.heard }
}

const gate = ['decided', 'matters']
const decided = (by: string | null) => ({ what: 'decided', by }) as const

test('a hundred decisions at once are one round, and what no decision changes is left alone', async (t) => {
  const { asked, heard, round } = await page(t, [gate, ['figures', 'team'], ['figures', 'sweet-spot'], ['sources'], ['chain', 'all']])
  for (let n = 0; n < 100; n += 1) heard(decided('other'))
  assert.deepEqual(asked, [])
  await round()
  assert.deepEqual(new Set(asked), new Set(['decided/matters', 'figures/team']))
  await round()
  assert.equal(asked.length, 2)
})

test('who decided asks again by itself: the round asks nothing twice', async (t) => {
  const { client, asked, heard, round, settled } = await page(t, [gate])
  heard(decided('me'))
  await new Promise((resolve) => setImmediate(resolve))
  await client.invalidateQueries({ queryKey: ['decided'] })
  await settled()
  await round()
  assert.deepEqual(asked, ['decided/matters'])
})

test('it is told when another changed what is in view, and only then', async (t) => {
  const { answers, told, heard, round } = await page(t, [gate, ['workspace'], ['decided', 'home', 'me']])
  heard(decided('other'))
  await round()
  assert.deepEqual(told, [], 'nothing in view changed')
  answers['workspace'] = { now: 2 }
  answers['decided/home/me'] = { now: 2 }
  heard(decided('other'))
  await round()
  assert.deepEqual(told, [], 'what stands around every page is no page')
  answers['decided/matters'] = { now: 2 }
  heard(decided('me'))
  await round()
  answers['decided/matters'] = { now: 3 }
  heard(decided(null))
  await round()
  assert.deepEqual(told, [], 'I did, or nobody who said a name')
  answers['decided/matters'] = { now: 3.5 }
  heard(decided('me'))
  heard(decided('other'))
  await round()
  assert.deepEqual(told, [], 'I or another, and nobody knows which')
  answers['decided/matters'] = { now: 4 }
  heard(decided('other'))
  heard(decided('other'))
  await round()
  assert.deepEqual(told, [['other']])
})

test('figures are asked again when the work is done; after what may have been missed everything is', async (t) => {
  const { client, asked, answers, heard, round } = await page(t, [['workspace'], ['figures', 'sweet-spot'], ['chain', 'all']])
  answers['workspace'] = { progress: { busy: true } }
  heard({ what: 'figures' })
  await round()
  assert.deepEqual(asked, ['workspace'])
  answers['workspace'] = { progress: { busy: false } }
  heard({ what: 'figures' })
  await round()
  assert.deepEqual(asked, ['workspace', 'workspace', 'figures/sweet-spot'])
  asked.length = 0
  heard({ what: 'look' })
  await round()
  assert.deepEqual(new Set(asked), new Set(['figures/sweet-spot', 'workspace']))
  client.clear()
})
