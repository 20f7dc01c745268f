import { test } from 'node:test'
import assert from 'node:assert/strict'
import { normal, scramble } from '../chance.ts'
import type { Observation } from './credibility.ts'
import { dispersionOf } from './dispersion.ts'

/** Customers with a true spread between them and noise within; `skew` makes the noise lognormal. */
function company(customers: number, spread: number, seed: number, skew = false): Observation[][] {
  let at = scramble(seed)
  const z = () => {
    const [value, next] = normal(at)
    at = next
    return value
  }
  return Array.from({ length: customers }, (_, i) => {
    const own = 100 + spread * z()
    const weight = 1 + (i % 7)
    return Array.from({ length: 4 }, () => ({ weight, value: own + (skew ? 30 * (Math.exp(z()) - 1.65) : 30 * z()) / Math.sqrt(weight) }))
  })
}

test('a clear difference is found, and the chance of it is the smallest that the shuffles can show', () => {
  const { found, chance } = dispersionOf(company(60, 40, 1), 1)
  assert.deepEqual([found, chance], [true, 0.001])
})

test('without a difference one is reported about once in twenty companies, also when margins are skewed', () => {
  for (const skew of [false, true]) {
    const alarms = Array.from({ length: 60 }, (_, i) => dispersionOf(company(25, 0, 100 + i, skew), i)).filter((d) => d.found).length
    assert.ok(alarms <= 8, `${alarms} of 60`)
  }
})

test('the spread that is told as detectable is found four times out of five', () => {
  const { detectable } = dispersionOf(company(40, 0, 5), 1)
  const found = Array.from({ length: 60 }, (_, i) => dispersionOf(company(40, detectable, 200 + i), i)).filter((d) => d.found).length
  assert.ok(found >= 40 && found <= 57, `${found} of 60`)
})

test('one customer alone cannot differ from anybody', () => {
  assert.equal(dispersionOf(company(1, 40, 1), 1).found, false)
})
