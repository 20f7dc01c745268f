import { test } from 'node:test'
import assert from 'node:assert/strict'
import { seedFor } from '../chance.ts'
import { fitModExp } from '../customer/response.ts'
import { defaultStandards } from '../customer/standards.ts'
import { drawDoubts, type Doubts } from './draws.ts'
import { bestHours, entryPrice } from './response-curve.ts'

/** Customers with 10 hours each at the given euro per hour, all at one member whose hour costs `price`. */
function doubtsOf(rates: readonly number[], price: number, doubt: number, owner = 0): Doubts {
  const fits = rates.map((rate) => {
    const fit = fitModExp({ marginEuro: 10 * rate, hours: 10, elasticity: 0.31, kappa: 0.3 })
    return 'refused' in fit ? assert.fail(fit.refused) : fit
  })
  const column = (of: (i: number) => number) => Float64Array.from(rates, (_, i) => of(i))
  const scale = 25
  return {
    seeds: Uint32Array.from(rates, (_, i) => seedFor(1, `c${i}`)),
    k: column((i) => fits[i]!.kEuro),
    b: column((i) => fits[i]!.bPerHour),
    hours: column(() => 10),
    scale: column(() => scale),
    level: column((i) => Math.asinh(rates[i]! / scale)),
    doubt: column(() => doubt),
    least: column(() => 1),
    most: column(() => 30),
    loss: column(() => owner),
    price: column(() => price),
    planned: column((i) =>
      entryPrice(fits[i]!.kEuro, fits[i]!.bPerHour, 0, 1, 30, owner) > price
        ? bestHours(fits[i]!.kEuro, fits[i]!.bPerHour, 0, 1, 30, price)
        : 0,
    ),
  }
}
const rates = Array.from({ length: 80 }, (_, i) => 10 + 3 * i)
const sure = { baseShare: 0.3, elasticity: { median: 0.31, sigma: 0 } }

test('without doubt the draws say what the plan says, and nothing is regretted', () => {
  const doubts = doubtsOf(rates, 90, 0)
  const { probabilityWhite, regretEuro } = drawDoubts(doubts, { standards: sure, seed: 1, draws: 5 })
  doubts.planned.forEach((hours, i) => assert.equal(probabilityWhite[i], hours > 0 ? 1 : 0))
  assert.ok(regretEuro.every((regret) => regret < 1))
})

test('the price follows: when every customer brings three times as much, the same ones stay above the line', () => {
  const doubts = doubtsOf(rates, 90, 0)
  const { probabilityWhite } = drawDoubts(
    { ...doubts, scale: doubts.scale.map((scale) => 3 * scale) },
    { standards: sure, seed: 1, draws: 1 },
  )
  const moved = doubts.planned.filter((hours, i) => (probabilityWhite[i] === 1) !== hours > 0).length
  assert.ok(moved <= 1, `${moved} of 80 moved`)
})

test('whether selling works at all is the same for everybody in one draw: euros of regret rise and fall together', () => {
  const doubts = doubtsOf(rates, 90, 0)
  const regrets = Array.from({ length: 60 }, (_, seed) =>
    drawDoubts(doubts, { standards: { ...defaultStandards, elasticity: { median: 0.1, sigma: 0.8 } }, seed, draws: 1 }).regretEuro.reduce(
      (sum, one) => sum + one,
      0,
    ),
  )
  const mean = regrets.reduce((sum, one) => sum + one, 0) / regrets.length
  const spread = Math.sqrt(regrets.reduce((sum, one) => sum + (one - mean) ** 2, 0) / regrets.length) / mean
  assert.ok(spread > 0.35, `${spread}`)
})

test('doubt is largest at the line and fades away from it', () => {
  const doubts = doubtsOf(rates, 90, 0.2)
  const { probabilityWhite } = drawDoubts(doubts, { standards: defaultStandards, seed: 1, draws: 200 })
  const line = doubts.planned.findIndex((hours) => hours > 0)
  assert.ok(probabilityWhite[line]! > 0.2 && probabilityWhite[line]! < 0.8)
  assert.ok(probabilityWhite[0]! < 0.2)
  assert.ok(probabilityWhite[79]! > 0.95)
})

test("a customer's draws do not depend on its place among the others", () => {
  const doubts = doubtsOf(rates, 90, 0.2)
  const turned: Doubts = {
    seeds: doubts.seeds.toReversed(),
    k: doubts.k.toReversed(),
    b: doubts.b.toReversed(),
    hours: doubts.hours.toReversed(),
    scale: doubts.scale.toReversed(),
    level: doubts.level.toReversed(),
    doubt: doubts.doubt.toReversed(),
    least: doubts.least.toReversed(),
    most: doubts.most.toReversed(),
    loss: doubts.loss.toReversed(),
    price: doubts.price.toReversed(),
    planned: doubts.planned.toReversed(),
  }
  const one = drawDoubts(doubts, { standards: defaultStandards, seed: 3, draws: 50 })
  const two = drawDoubts(turned, { standards: defaultStandards, seed: 3, draws: 50 })
  assert.deepEqual(two.probabilityWhite.toReversed(), one.probabilityWhite)
})

test('a handover loss keeps customers out that would otherwise be in', () => {
  const share = (loss: number) =>
    drawDoubts(doubtsOf(rates, 90, 0.1, loss), { standards: defaultStandards, seed: 1, draws: 20 }).probabilityWhite.filter((p) => p > 0.5)
      .length
  assert.ok(share(400) < share(0))
})
