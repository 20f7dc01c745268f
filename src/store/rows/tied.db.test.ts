/** Who is meant by an id, a code or a name, one and many at once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../core/refusal.ts'
import { withStore } from '../open/test-store.ts'
import { bring, customer } from './test-company.ts'
import { customerCalled, customersCalled } from './tied.ts'

const { workspace } = withStore()

const customers = [
  customer('c1', { key: '100', name: 'Café Ångström', group: 'Bakkers' }),
  customer('c2', { key: '200', name: 'Bos BV' }),
  customer('c3', { key: '300', name: 'bos bv' }),
  // Its code is the id of another, and its name the code of a third.
  customer('c4', { key: 'c1', name: '200' }),
  customer('c5', { key: '500', name: 'Zuivel NV' }),
]

test('a customer is called by id, else by code, else by whole name without accents and capitals', async () => {
  const { run } = await workspace()
  await run((tx) => bring(tx, 'customers.csv', { customers }))
  const called = (text: string) => run((tx) => customerCalled(tx, text))
  const is = async (text: string, id: string) => assert.equal(((await called(text)) as { id: string }).id, id, text)
  await is('c1', 'c1')
  await is(' 100 ', 'c1')
  await is('cafe ANGSTROM', 'c1')
  await is('200', 'c2')
  assert.deepEqual(await called('c1'), { id: 'c1', group: 'Bakkers' })
  for (const [text, code] of [
    ['Bos BV', 'customer-ambiguous'],
    ['Bos', 'customer-unknown'],
    ['', 'customer-unknown'],
    ['c\0', 'customer-unknown'],
  ] as const) {
    const answer = await called(text)
    assert.equal(isRefusal(answer) ? answer.code : answer.id, code, text)
  }
})

test('many are called at once in their order, also twice, and the first that is none is named', async () => {
  const { run } = await workspace()
  await run((tx) => bring(tx, 'customers.csv', { customers }))
  const called = (texts: readonly string[]) => run((tx) => customersCalled(tx, texts))
  const found = await called(['zuivel nv', '100', 'c2', 'Zuivel NV', 'zuivel nv', 'c1'])
  assert.deepEqual(isRefusal(found) ? found : found.map(({ id }) => id), ['c5', 'c1', 'c2', 'c5', 'c5', 'c1'])
  assert.deepEqual(await called([]), [])
  const none = await called(['c1', 'Nobody', 'Neither'])
  assert.deepEqual(none, { refused: true, code: 'customer-unknown', facts: { id: 'Nobody' } })
})
