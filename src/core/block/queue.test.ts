import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isRefusal } from '../refusal.ts'
import { atlasOf } from './atlas.ts'
import { orderBlocks } from './order.ts'
import type { QueuedBlock } from './queue.ts'

const block = (id: string, change: Partial<QueuedBlock> = {}): QueuedBlock => ({ id, hours: 1, valueEuro: 1, after: [], ...change })

const refused: readonly (readonly [string, readonly QueuedBlock[], readonly string[]])[] = [
  ['block-id-twice', [block('a'), block('b'), block('a')], ['a']],
  ['block-hours-impossible', [block('a', { hours: 0 })], ['a']],
  ['block-hours-impossible', [block('a', { hours: -1 })], ['a']],
  ['block-hours-impossible', [block('a', { hours: Number.NaN })], ['a']],
  ['block-hours-impossible', [block('a', { hours: Infinity })], ['a']],
  ['block-value-impossible', [block('a', { valueEuro: -1 })], ['a']],
  ['block-value-impossible', [block('a', { valueEuro: Number.NaN })], ['a']],
  ['block-value-impossible', [block('a', { valueEuro: Infinity })], ['a']],
  ['block-waits-for-unknown', [block('a', { after: ['z'] })], ['a', 'z']],
  ['blocks-in-a-circle', [block('a', { after: ['a'] })], ['a']],
  [
    'blocks-in-a-circle',
    [
      block('x', { after: ['a'] }),
      block('a', { after: ['b', 'y'] }),
      block('b', { after: ['c'] }),
      block('c', { after: ['a'] }),
      block('y'),
    ],
    ['a', 'b', 'c'],
  ],
]

for (const [code, blocks, named] of refused) {
  test(`${code}: ${blocks.map(({ id, hours, valueEuro }) => `${id} ${hours} ${valueEuro}`).join(', ')}`, () => {
    for (const answer of [orderBlocks(blocks), atlasOf(blocks)]) {
      if (!isRefusal(answer)) assert.fail('not refused')
      assert.deepEqual([answer.code, answer.blocks, answer.facts], [code, named, { blocks: named.join(', ') }])
    }
  })
}

test('a value of nothing is no fault, nor is waiting twice for the same', () => {
  assert.ok(!isRefusal(orderBlocks([block('b', { valueEuro: 0, after: ['a', 'a'] }), block('a')])))
})

test('a circle that is named is one: each waits for the next, and the last for the first', () => {
  const waiting = fc.array(fc.array(fc.nat(7), { maxLength: 2 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(waiting, (all) => {
      const blocks = all.map((others, at) => block(`${at}`, { after: others.map(String) }))
      const answer = orderBlocks(blocks)
      if (!isRefusal(answer)) return
      assert.equal(answer.code, 'blocks-in-a-circle')
      for (const [n, id] of answer.blocks.entries()) {
        const next = answer.blocks[(n + 1) % answer.blocks.length]!
        assert.ok(blocks[Number(id)]!.after.includes(next))
      }
    }),
  )
})

test('whatever the figures, an order is refused or has a cost', () => {
  const number = fc.double()
  const rows = fc.array(fc.tuple(number, number, fc.nat(30)), { maxLength: 22 })
  fc.assert(
    fc.property(rows, fc.boolean(), (all, tame) => {
      const blocks = all.map(([hours, valueEuro, other], at) =>
        block(`${at}`, {
          hours: tame ? Math.min(1e15, Math.max(1e-12, Math.abs(hours) || 1)) : hours,
          valueEuro: tame ? Math.min(1e15, Math.abs(valueEuro) || 0) : valueEuro,
          after: other < at ? [`${other}`] : [],
        }),
      )
      const answer = orderBlocks(blocks)
      assert.ok(isRefusal(answer) ? !tame : Number.isFinite(answer.delayCostEuroHours))
    }),
  )
})
