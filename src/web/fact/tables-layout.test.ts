/** The picture of tables: no box over another, and every arrow on its way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BOX, layTables } from './tables-layout.ts'

const count = 8
const pair = fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 }))

const laid = (pairs: readonly (readonly [number, number])[], down: boolean) =>
  layTables(
    {
      tables: Array.from({ length: count }, (_, at) => ({ name: `t${at}`, file: `t${at}.csv`, rows: 1, headers: [] })),
      keys: pairs.map(([from, to]) => ({ from: `t${from}`, column: 'id', to: `t${to}`, key: 'id', share: 1 })),
    },
    down,
  )

test('no box stands over another, also where keys lead in a circle', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), fc.boolean(), (pairs, down) => {
      const { boxes, width, height } = laid(pairs, down)
      assert.equal(boxes.length, count)
      for (const [at, one] of boxes.entries()) {
        assert.ok(one.x >= 0 && one.y >= 0 && one.x + BOX.width <= width && one.y + BOX.height <= height)
        for (const other of boxes.slice(at + 1))
          assert.ok(Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height)
      }
    }),
  )
})

test('without circles every arrow goes on: to the right, or down on a phone', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), fc.boolean(), (pairs, down) => {
      const { arrows } = laid(
        pairs.filter(([from, to]) => from < to),
        down,
      )
      for (const { from, to } of arrows) assert.ok(down ? to.y > from.y : to.x > from.x)
    }),
  )
})
