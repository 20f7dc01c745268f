/** What a new plan contradicts is noted by the clock and asked of people, once per change. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MadePlan, PlannedCustomer } from '../../core/plan/plan.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import type { SignalList } from '../../core/signal/signal.ts'
import { append, fold, verifyChain } from '../../store/log/log.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { at, company } from '../../store/rows/test-company.ts'
import { plan } from '../../store/rows/test-made-plan.ts'
import { blockLog } from '../block/block-log.ts'
import { gutLog } from '../customer/gut-log.ts'
import { withHouse } from '../test-house.ts'
import { hearPlan } from './hear-plan.ts'
import { listSignals } from './list-signals.ts'

const { house } = withHouse()
const now = '2026-02-05T08:00:00.000Z'
type Change = Partial<Pick<PlannedCustomer, 'verdict' | 'reason'>> & { readonly probabilityWhite?: number }

async function open() {
  const { run, ask } = await house()
  await run(company)
  return {
    run,
    /** A plan in which these customers are otherwise, saved and heard. */
    hear: (changes: Readonly<Record<string, Change>>) => {
      const next: MadePlan = {
        ...plan,
        customers: plan.customers.map((c) => {
          const { probabilityWhite = c.numbers.probabilityWhite, ...rest } = changes[c.id] ?? {}
          return { ...c, ...rest, numbers: { ...c.numbers, probabilityWhite } }
        }),
      }
      return run(async (tx) => {
        await savePlan(tx, next, picturesOf(next), at)
        await hearPlan(tx, now)
      })
    },
    said: (customer: string, go: boolean, probabilityWhite: number) =>
      run(async (tx) => {
        const { version } = await fold(tx, gutLog(customer))
        const data = { customer, go, by: 'm1', at, probabilityWhite, plan: 1 }
        const events = [{ type: 'customer-gut-answered', data }]
        await append(tx, { subject: `customer-gut:${customer}`, expectedVersion: version, actor: 'm1', at, events })
      }),
    block: (customers: readonly string[], queued = true) =>
      run((tx) =>
        append(tx, {
          subject: 'block:b1',
          expectedVersion: 0,
          actor: 'm1',
          at,
          events: [
            {
              type: 'block-formed',
              data: { block: 'b1', owner: 'm1', customers, matters: [], hours: 6, valueEuro: 900, after: [] },
              said: 'B',
            },
            ...(queued ? [{ type: 'block-queued', data: {} }] : []),
          ],
        }),
      ),
    answerBlock: (version: number) =>
      run((tx) =>
        append(tx, {
          subject: 'block:b1',
          expectedVersion: version,
          actor: 'm1',
          at,
          events: [{ type: 'block-gut-answered', data: { go: true } }],
        }),
      ),
    signals: async (id: string) =>
      ((await ask(listSignals, { what: 'customer', id })) as SignalList).signals.map(({ code, by }) => [code, by]),
    asked: async (id: string) => (await run((tx) => fold(tx, gutLog(id)))).state.asked?.signals ?? null,
    blockAsked: async () => (await run((tx) => fold(tx, blockLog('b1')))).state.gut?.signals ?? null,
  }
}

test('arithmetic that turned against a GO or a NO GO is noted by the clock, and the question is raised once', async () => {
  const { run, hear, said, signals, asked } = await open()
  await said('c1', true, 0.5)
  await said('c2', false, 0.5)
  await hear({ c1: { probabilityWhite: 0.3 }, c2: { probabilityWhite: 0.7 } })
  assert.deepEqual([await asked('c1'), await asked('c2')], [null, null])
  await hear({ c1: { probabilityWhite: 0.2 }, c2: { probabilityWhite: 0.8 } })
  assert.deepEqual([await asked('c1'), await asked('c2')], [['verdict-turned-black'], ['verdict-turned-white']])
  await hear({ c1: { probabilityWhite: 0 }, c2: { probabilityWhite: 1 } })
  assert.deepEqual([await signals('c1'), await signals('c2')], [[['verdict-turned-black', null]], [['verdict-turned-white', null]]])
  assert.deepEqual(await run(verifyChain), { ok: true, length: 6 })
})

test('who answered in spite of the arithmetic is not asked about that again', async () => {
  const { hear, said, signals, asked } = await open()
  await said('c1', true, 0.1)
  await hear({ c1: { probabilityWhite: 0 } })
  await hear({ c1: { probabilityWhite: 0.05 } })
  assert.deepEqual([await asked('c1'), await signals('c1')], [null, []])
})

test('a customer of a block in the queue that turns black raises the block’s question, once per change', async () => {
  const { hear, block, answerBlock, signals, blockAsked } = await open()
  await block(['c1', 'c2'])
  const black = { verdict: 'black', reason: 'below-line' } as const
  await hear({})
  assert.equal(await blockAsked(), null)
  await hear({ c1: black, c2: black })
  assert.deepEqual(await blockAsked(), ['verdict-turned-black'])
  await answerBlock(3)
  await hear({ c1: black, c2: black })
  // Nothing changed since it was answered.
  assert.equal(await blockAsked(), null)
  await hear({ c2: black })
  await hear({ c1: black, c2: black })
  assert.deepEqual(await blockAsked(), ['verdict-turned-black'])
  assert.deepEqual([(await signals('c1')).length, (await signals('c2')).length], [2, 1])
})

test('a customer outside a block, and one that a NO GO turned black, raise nothing', async () => {
  const { run, hear, block, blockAsked } = await open()
  await block(['c2'])
  await hear({ c1: { verdict: 'black', reason: 'below-line' }, c2: { verdict: 'black', reason: 'no-go' } })
  assert.equal(await blockAsked(), null)
  assert.deepEqual(await run(verifyChain), { ok: true, length: 2 })
})

test('a block that still forms is not asked about, and nothing is noted for it', async () => {
  const { hear, block, signals, blockAsked } = await open()
  await block(['c1'], false)
  await hear({ c1: { verdict: 'black', reason: 'below-line' } })
  assert.deepEqual([await blockAsked(), await signals('c1')], [null, []])
})

test('a GO that turned and fell out of its block with one plan is noted once, and asked of both', async () => {
  const { hear, block, said, signals, asked, blockAsked } = await open()
  await block(['c1'])
  await said('c1', true, 0.5)
  await hear({ c1: { verdict: 'black', reason: 'no-room', probabilityWhite: 0.1 } })
  assert.deepEqual(await signals('c1'), [['verdict-turned-black', null]])
  assert.deepEqual([await asked('c1'), await blockAsked()], [['verdict-turned-black'], ['verdict-turned-black']])
})
