import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { drawLots } from './lot.ts'

const pairs = Array.from({ length: 2000 }, (_, n) => ({ one: [`c${n}`], other: [`d${n}`] }))
const heads = (lots: ReturnType<typeof drawLots>['lots']) => lots.map(({ worked }) => (worked[0]!.startsWith('c') ? 1 : 0))

test('of each pair one is worked and the other left, and the seed is kept', () => {
  const { seed, lots } = drawLots([{ one: ['b', 'a'], other: ['c'] }], 7)
  assert.equal(seed, 7)
  assert.deepEqual(
    [lots[0]!.worked, lots[0]!.left].toSorted((x, y) => y.length - x.length),
    [['a', 'b'], ['c']],
  )
})

test('either side is as likely as the other, whatever the lots beside it', () => {
  const drawn = heads(drawLots(pairs, 1).lots)
  const share = drawn.reduce<number>((sum, one) => sum + one, 0) / drawn.length
  // Half, within three deviations of 2,000 coins.
  assert.ok(Math.abs(share - 0.5) < 0.034, `${share}`)
  const alike = drawn.slice(1).filter((one, n) => one === drawn[n]).length / (drawn.length - 1)
  assert.ok(Math.abs(alike - 0.5) < 0.034, `${alike}`)
})

test('another seed gives another lot for half of them', () => {
  const [one, other] = [heads(drawLots(pairs, 1).lots), heads(drawLots(pairs, 2).lots)]
  const changed = one.filter((lot, n) => lot !== other[n]).length / one.length
  assert.ok(Math.abs(changed - 0.5) < 0.034, `${changed}`)
})

test('the order of pairs, of sides and of customers changes no lot, nor do pairs that come or go', () => {
  const name = fc.stringMatching(/^[a-z0-9]{1,6}$/)
  const three = fc.uniqueArray(name, { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(three, fc.nat(), ([a, b, c, d, e, f], seed) => {
      const given = [
        { one: [a!, b!], other: [c!] },
        { one: [d!], other: [e!, f!] },
      ]
      const turned = given.map(({ one, other }) => ({ one: other.toReversed(), other: one.toReversed() })).toReversed()
      assert.deepEqual(drawLots(turned, seed), drawLots(given, seed))
      const lots = drawLots(given, seed).lots
      assert.ok(lots.some((lot) => JSON.stringify(lot) === JSON.stringify(drawLots(given.slice(1), seed).lots[0])))
    }),
  )
})
