import { test } from 'node:test'
import assert from 'node:assert/strict'
import { isRefusal } from '../refusal.ts'
import { initialBlock, type BlockState, type BlockStatus } from './block.ts'
import { queueOrder } from './queue-order.ts'

const block = (
  id: string,
  hours: number,
  valueEuro: number,
  status: BlockStatus = 'queued',
  after: readonly string[] = [],
): BlockState => ({
  ...initialBlock,
  id,
  hours,
  valueEuro,
  status,
  after,
})
function orderOf(states: readonly BlockState[]): readonly string[] {
  const found = queueOrder(states)
  return isRefusal(found) ? assert.fail(found.code) : found.order.map(({ id }) => id)
}

test('what is queued comes by value per hour; what is not queued does not come', () => {
  const others = (['none', 'forming', 'active', 'finished', 'stopped'] as const).map((status) => block(status, 1, 999, status))
  assert.deepEqual(orderOf([block('a', 10, 10), ...others, block('b', 10, 30), block('c', 1, 2)]), ['b', 'c', 'a'])
})

test('what waits comes after; what it waits for and is finished, stopped, active or unknown is no reason to refuse the queue', () => {
  assert.deepEqual(orderOf([block('a', 10, 10), block('b', 10, 30, 'queued', ['a'])]), ['a', 'b'])
  const ended = [block('x', 1, 1, 'finished', ['a']), block('y', 1, 1, 'stopped', ['a']), block('z', 1, 1, 'active')]
  assert.deepEqual(orderOf([block('a', 10, 10), ...ended, block('b', 10, 30, 'queued', ['x', 'y', 'z', 'gone'])]), ['b', 'a'])
})

test('what waits by way of a block that is still forming comes after as well', () => {
  const forming = block('f', 1, 1, 'forming', ['a'])
  assert.deepEqual(orderOf([block('a', 10, 10), forming, block('b', 10, 30, 'queued', ['f'])]), ['a', 'b'])
})
