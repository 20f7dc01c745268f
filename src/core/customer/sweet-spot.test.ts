import { test } from 'node:test'
import assert from 'node:assert/strict'
import { sweetSpotOf, type Dot } from './sweet-spot.ts'

const dot = (id: string, hoursNow: number, marginEuro: number, verdict: Dot['verdict']): Dot => ({
  id,
  name: id.toUpperCase(),
  hoursNow,
  marginEuro,
  verdict,
  hoursKnown: hoursNow > 5 ? 'measured' : 'estimated',
})
const dots = [
  dot('a', 10, 1000, 'white'),
  dot('b', 20, 400, 'grey'),
  dot('c', 5, -100, 'black'),
  dot('d', 5, 600, 'white'),
  dot('e', 10, 100, 'black'),
]

test('the dots keep their order, their verdict and whether their hours were measured', () => {
  const spot = sweetSpotOf(dots, 50)
  assert.deepEqual([spot.ids.join(''), spot.verdicts, spot.known], ['abcde', 'wgbwb', 'mmeem'])
})

test('under the line are the customers whose margin is less than their hours are worth', () => {
  const { underLine, losing } = sweetSpotOf(dots, 50)
  assert.deepEqual(underLine, { customers: 3, hours: 35, hoursShare: 0.7 })
  assert.deepEqual(losing, { customers: 1, hours: 5, marginEuro: -100 })
})

test('the best fifth is counted in one order, that of margin per hour', () => {
  const { bestFifth } = sweetSpotOf(dots, 50)
  assert.deepEqual(bestFifth, { marginShare: 600 / 2000, hoursShare: 5 / 50 })
})

test('nobody makes an empty picture', () => {
  assert.deepEqual(sweetSpotOf([], 0).bestFifth, { marginShare: null, hoursShare: null })
})
