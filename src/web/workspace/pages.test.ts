/** Which page of the rail is marked where one is: also on what is reached from it, and in both phases. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markedAt, pagesOf } from './pages.ts'

for (const [phase, at, marked] of [
  ['under-way', '/', '/'],
  ['under-way', '/now', '/'],
  ['under-way', '/calibration', '/course'],
  ['under-way', '/files/who', '/files'],
  ['under-way', '/gate/1', '/gate'],
  ['under-way', '/go', '/go'],
  ['under-way', '/words', undefined],
  ['under-way', '/nothing', undefined],
  ['steering', '/', '/course'],
  ['steering', '/now', '/now'],
  ['steering', '/calibration', '/course'],
  ['steering', '/customers/key%3A1', '/customers'],
] as const) {
  test(`${phase}, at ${at}: ${marked ?? 'no page'} is marked`, () => assert.equal(markedAt(pagesOf(phase), at)?.to, marked))
}
