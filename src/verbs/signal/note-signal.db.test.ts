/** Signals on a real database: noted, listed, and the questions that they raise about customers and blocks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { SignalList } from '../../core/signal/signal.ts'
import { append, fold } from '../../store/log/log.ts'
import { at, company } from '../../store/rows/test-company.ts'
import { blockLog } from '../block/block-log.ts'
import { answerCustomerGut } from '../customer/answer-gut.ts'
import { gutLog } from '../customer/gut-log.ts'
import { showCustomer } from '../customer/show-customer.ts'
import { withHouse } from '../test-house.ts'
import { listSignals } from './list-signals.ts'
import { noteSignal } from './note-signal.ts'

const { house } = withHouse()

/** c1 and c2 are white, c3 and c4 black; b1 is in the queue with c2 and c3, b2 is forming with c4. */
async function open() {
  const { run, ask } = await house()
  await run(company)
  const form = (block: string, customers: readonly string[], queued: boolean) =>
    run((tx) =>
      append(tx, {
        subject: `block:${block}`,
        expectedVersion: 0,
        actor: 'm1',
        at,
        events: [
          {
            type: 'block-formed',
            data: { block, owner: 'm1', customers, matters: [], hours: 6, valueEuro: 900, after: [] },
            said: 'Een blok',
          },
          ...(queued ? [{ type: 'block-queued', data: {} }] : []),
        ],
      }),
    )
  await form('b1', ['c2', 'c3'], true)
  await form('b2', ['c4'], false)
  return {
    run,
    note: (what: string, id: string, code: string, by = 'Anna', against?: boolean) => ask(noteSignal, { what, id, code, against }, by),
    answer: (customer: string, go: boolean) => ask(answerCustomerGut, { customer, go }, 'Bo'),
    list: async (what: string, id: string) => ((await ask(listSignals, { what, id })) as SignalList).signals,
    page: async (id: string) => (await ask(showCustomer, { id })) as CustomerPage,
    asked: async (id: string) => (await run((tx) => fold(tx, gutLog(id)))).state.asked?.signals ?? null,
    blockAsked: async (id: string) => (await run((tx) => fold(tx, blockLog(id)))).state.gut?.signals ?? null,
    raised: async () => (await run((tx) => tx.selectFrom('decision').select('type').where('type', 'like', '%gut-raised').execute())).length,
  }
}

test('a signal against a white customer raises its question, once while that is open; one for it does not', async () => {
  const { note, page, asked, raised, list } = await open()
  assert.ok(!isRefusal(await note('customer', 'c1', 'new-contact')))
  assert.equal(await asked('c1'), null)
  await note('customer', 'c1', 'contact-left')
  await note('customer', 'c1', 'only-on-price', 'Bo')
  assert.deepEqual([await asked('c1'), await raised()], [['contact-left'], 1])
  const found = (await list('customer', 'c1')).map(({ code, against, by }) => [code, against, by])
  assert.deepEqual(found, [
    ['only-on-price', true, 'Bo'],
    ['contact-left', true, 'Anna'],
    ['new-contact', false, 'Anna'],
  ])
  const { gut, signals } = await page('c1')
  assert.ok(gut.mayAnswer && gut.asked?.signals.join() === 'contact-left')
  assert.deepEqual(
    signals.map(({ code }) => code),
    ['only-on-price', 'contact-left', 'new-contact'],
  )
})

test('a signal for a customer that got NO GO raises its question again; one against it contradicts nothing', async () => {
  const { note, answer, asked, page } = await open()
  await note('customer', 'c1', 'contact-left')
  await answer('c1', false)
  const { mayAnswer, asked: still, answer: said } = (await page('c1')).gut
  assert.deepEqual([mayAnswer, still, said?.go, said?.by], [false, null, false, 'Bo'])
  await note('customer', 'c1', 'new-contact')
  assert.deepEqual(await asked('c1'), ['new-contact'])
  await note('customer', 'c3', 'asks-for-us')
  assert.equal(await asked('c3'), null)
  await note('customer', 'c4', 'money-trouble')
  assert.equal(await asked('c4'), null)
})

test('a signal against a block in the queue, or against a customer in it, raises the block’s question', async () => {
  const first = await open()
  await first.note('block', 'b1', 'problem-grew')
  assert.equal(await first.blockAsked('b1'), null)
  await first.note('block', 'b1', 'keeps-postponing')
  await first.note('block', 'b1', 'only-on-price')
  assert.deepEqual([await first.blockAsked('b1'), await first.raised()], [['keeps-postponing'], 1])

  const second = await open()
  await second.note('customer', 'c3', 'money-trouble')
  // c3 is black already: only the block is contradicted.
  assert.deepEqual([await second.blockAsked('b1'), await second.asked('c3')], [['money-trouble'], null])

  const third = await open()
  await third.note('customer', 'c2', 'money-trouble')
  assert.deepEqual([await third.blockAsked('b1'), await third.asked('c2')], [['money-trouble'], ['money-trouble']])
})

test('a block that is forming, and what is in it, is not asked about: it can still be changed', async () => {
  const { note, blockAsked, raised } = await open()
  await note('block', 'b2', 'only-on-price')
  await note('customer', 'c4', 'only-on-price')
  assert.deepEqual([await blockAsked('b2'), await raised()], [null, 0])
})

test('a NO GO about a customer in a block under way raises the block’s question', async () => {
  const { run, note, answer, blockAsked } = await open()
  await note('customer', 'c1', 'contact-left')
  await answer('c1', false)
  assert.equal(await blockAsked('b1'), null)
  await run((tx) =>
    append(tx, {
      subject: 'customer-gut:c2',
      expectedVersion: 0,
      actor: 'clock',
      at,
      events: [{ type: 'customer-gut-raised', data: { customer: 'c2', signals: ['contact-left'], at } }],
    }),
  )
  await answer('c2', true)
  assert.equal(await blockAsked('b1'), null)
  await note('customer', 'c2', 'new-contact')
  await run((tx) =>
    append(tx, {
      subject: 'customer-gut:c2',
      expectedVersion: 2,
      actor: 'clock',
      at,
      events: [{ type: 'customer-gut-raised', data: { customer: 'c2', signals: ['contact-left'], at } }],
    }),
  )
  await answer('c2', false)
  assert.deepEqual(await blockAsked('b1'), [])
})

test('who is not there, what is not there and what no member can note is refused', async () => {
  const { note, raised } = await open()
  const code = async (...given: Parameters<typeof note>) => {
    const told = await note(...given)
    return isRefusal(told) ? told.code : null
  }
  assert.equal(await code('customer', 'c9', 'contact-left'), 'customer-unknown')
  assert.equal(await code('block', 'b9', 'contact-left'), 'block-unknown')
  assert.equal(await code('customer', 'c1', 'contact-left', 'local'), 'say-who-you-are')
  assert.equal(await code('customer', 'c1', 'verdict-turned-black'), 'signal-of-the-plan')
  assert.equal(await code('customer', 'c1', 'contact-left', 'Anna', false), 'signal-other-way')
  assert.equal(await code('customer', 'c1', 'bad-feeling'), 'input-not-understood')
  assert.equal(await raised(), 0)
})
