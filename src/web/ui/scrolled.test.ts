/** For any list and any window the scroll bar reaches every row, in order, and both ends. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { passedAt, scaledList, scrolledAt, TALLEST } from './scrolled.ts'

const lists = fc.record({
  count: fc.integer({ min: 0, max: 3_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 120 }),
  view: fc.integer({ min: 300, max: 3000 }),
})
const share = fc.double({ min: 0, max: 1, noNaN: true })

test('the ends of the scroll bar are the ends of the list, further down is further on, and no element is too tall', () => {
  fc.assert(
    fc.property(lists, share, share, ({ count, rowHeight, view }, one, other) => {
      const list = scaledList(count, rowHeight, view)
      assert.ok(list.height <= TALLEST)
      assert.equal(passedAt(0, list), 0)
      assert.equal(passedAt(list.scrolls, list), list.passes)
      const [less, more] = [Math.min(one, other) * list.scrolls, Math.max(one, other) * list.scrolls]
      assert.ok(passedAt(less, list) <= passedAt(more, list) + 1e-6)
    }),
  )
})

test('every row has a place on the scroll bar that leads back to it, and a list that fits is not scaled', () => {
  fc.assert(
    fc.property(lists, share, ({ count, rowHeight, view }, at) => {
      const list = scaledList(count, rowHeight, view)
      const passed = at * list.passes
      assert.ok(Math.abs(passedAt(scrolledAt(passed, list), list) - passed) < 1e-3)
      if (count * rowHeight <= TALLEST) assert.equal(passedAt(passed, list), passed)
    }),
  )
})
