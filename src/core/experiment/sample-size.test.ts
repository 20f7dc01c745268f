import { test } from 'node:test'
import assert from 'node:assert/strict'
import { normal, type Seed } from '../chance.ts'
import { defaultStandards } from '../customer/standards.ts'
import { studentQuantile } from './quantiles.ts'
import { posteriorOf } from './posterior.ts'
import { pairsNeeded, pairsToConclude } from './sample-size.ts'

test('at 95 % and four times out of five it is 15.7 variation^2 (1 - before^2) / effect^2', () => {
  // 141.3, 317.9 and 671.1 by hand.
  assert.equal(pairsNeeded({ variation: 1, before: 0.8, effect: 0.2 }, 0.95), 142)
  assert.equal(pairsNeeded({ variation: 1.5, before: 0.8, effect: 0.2 }, 0.95), 318)
  assert.equal(pairsNeeded({ variation: 1.5, before: 0.9, effect: 0.1 }, 0.95), 672)
})

test('at the 90 % that is shown fewer, and fewer still where pairs are alike', () => {
  // 12.365 x 0.36 / 0.04 = 111.3, and half of it.
  assert.equal(pairsNeeded({ variation: 1, before: 0.8, effect: 0.2 }), 112)
  assert.equal(pairsNeeded({ variation: 1, before: 0.8, within: 0.5, effect: 0.2 }), 56)
})

test('with so many pairs the effect is found four times out of five', () => {
  const sought = { variation: 1, before: 0.8, within: 0.3, effect: 0.25 }
  const pairs = pairsNeeded(sought)
  const deviation = Math.sqrt(2 * (1 - 0.64) * 0.7)
  const reach = studentQuantile(0.95, pairs - 1)
  let seed: Seed = 5
  let found = 0
  for (let n = 0; n < 4000; n++) {
    let sum = 0
    let squares = 0
    for (let pair = 0; pair < pairs; pair++) {
      const [z, next] = normal(seed)
      seed = next
      sum += 0.25 + deviation * z
      squares += (0.25 + deviation * z) ** 2
    }
    const mean = sum / pairs
    if (mean > reach * Math.sqrt((squares / pairs - mean * mean) / (pairs - 1))) found += 1
  }
  assert.ok(Math.abs(found / 4000 - 0.8) < 0.025, `${found / 4000}`)
})

test('after so many pairs a measurement at the middle of the prior may conclude, and after a fifth fewer not', () => {
  const { median, sigma } = defaultStandards.elasticity
  const common = sigma * Math.SQRT1_2
  const sought = { variation: 1, before: 0.8, effect: 0.3 }
  const after = (pairs: number) => {
    const perHourEuro = 250 * median * Math.exp((common * common) / 2)
    const errorEuro = (perHourEuro * Math.sqrt((2 * 0.36) / pairs)) / 0.3
    return posteriorOf(defaultStandards, [{ perHourEuro, errorEuro, degrees: pairs - 1, marginPerHourEuro: 250 }])
  }
  const pairs = pairsToConclude(sought, common)
  assert.equal(pairs, 184)
  assert.equal(after(1.1 * pairs).mayConclude, true)
  assert.equal(after(0.8 * pairs).mayConclude, false)
})
