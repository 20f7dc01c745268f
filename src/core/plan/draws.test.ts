import { test } from 'node:test'
import assert from 'node:assert/strict'
import { seedFor } from '../chance.ts'
import { fitModExp } from '../customer/response.ts'
import { defaultStandards } from '../customer/standards.ts'
import { drawDoubts, worthInDraws, type Doubts } from './draws.ts'
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
    anchor: column(() => 10),
    scale: column(() => scale),
    level: column((i) => Math.asinh(rates[i]! / scale)),
    doubt: column(() => doubt),
    judged: new Uint8Array(rates.length),
    least: column(() => 1),
    most: column(() => 30),
    loss: column(() => owner),
    price: column(() => price),
    decided: new Uint8Array(rates.length),
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
    anchor: doubts.anchor.toReversed(),
    scale: doubts.scale.toReversed(),
    level: doubts.level.toReversed(),
    doubt: doubts.doubt.toReversed(),
    judged: doubts.judged.toReversed(),
    least: doubts.least.toReversed(),
    most: doubts.most.toReversed(),
    loss: doubts.loss.toReversed(),
    price: doubts.price.toReversed(),
    planned: doubts.planned.toReversed(),
    decided: doubts.decided,
  }
  const one = drawDoubts(doubts, { standards: defaultStandards, seed: 3, draws: 50 })
  const two = drawDoubts(turned, { standards: defaultStandards, seed: 3, draws: 50 })
  assert.deepEqual(two.probabilityWhite.toReversed(), one.probabilityWhite)
})

test('a judged response is drawn around what was judged, as doubtful as an average customer, without its shape', () => {
  const doubts = { ...doubtsOf(rates, 90, 0.2), judged: new Uint8Array(rates.length).fill(1) }
  const steep = { ...doubts, scale: doubts.scale.map(() => 0), hours: doubts.hours.map(() => 0) }
  const judged = drawDoubts(steep, { standards: defaultStandards, seed: 1, draws: 400 })
  const computed = drawDoubts(doubtsOf(rates, 90, 0.2), { standards: defaultStandards, seed: 1, draws: 400 })
  const line = doubts.planned.findIndex((hours) => hours > 0)
  // At the line both are a toss, and as far from it as doubt reaches both are about as sure.
  assert.ok(Math.abs(judged.probabilityWhite[line]! - 0.5) < 0.15)
  for (const away of [-8, 8, 16]) {
    const [one, other] = [judged.probabilityWhite[line + away]!, computed.probabilityWhite[line + away]!]
    assert.ok(Math.abs(one - other) < 0.15, `${away}: ${one}, computed ${other}`)
  }
  const certain = drawDoubts({ ...steep, doubt: doubts.doubt.map(() => 0) }, { standards: sure, seed: 1, draws: 5 })
  doubts.planned.forEach((hours, i) => assert.equal(certain.probabilityWhite[i], hours > 0 ? 1 : 0))
})

test('a handover loss keeps customers out that would otherwise be in', () => {
  const share = (loss: number) =>
    drawDoubts(doubtsOf(rates, 90, 0.1, loss), { standards: defaultStandards, seed: 1, draws: 20 }).probabilityWhite.filter((p) => p > 0.5)
      .length
  assert.ok(share(400) < share(0))
})

test('the band of the best hours holds the planned ones, is a point without doubt and widens with it', () => {
  const bandsOf = (doubt: number, standards: typeof sure) => {
    const doubts = doubtsOf(rates, 90, doubt)
    const { hoursLow, hoursHigh, factorBand } = drawDoubts(doubts, { standards, seed: 1, draws: 200 })
    return {
      planned: doubts.planned,
      hoursLow,
      hoursHigh,
      factorBand,
      width: hoursHigh.reduce((sum, high, i) => sum + high - hoursLow[i]!, 0),
    }
  }
  // A cell of the spread is a fortieth of the most hours: 0.75.
  const certain = bandsOf(0, sure)
  certain.planned.forEach((hours, i) => {
    assert.ok(certain.hoursLow[i]! <= hours + 0.75 && certain.hoursHigh[i]! >= hours - 0.75, `${hours} h`)
    assert.ok(certain.hoursHigh[i]! - certain.hoursLow[i]! <= 0.75)
  })
  assert.ok(certain.factorBand.every((factor) => Math.abs(factor - 1) < 0.01))
  const some = bandsOf(0.1, { ...sure, elasticity: { median: 0.31, sigma: 0.2 } })
  const much = bandsOf(0.3, { ...sure, elasticity: { median: 0.31, sigma: 0.6 } })
  assert.ok(certain.width < some.width && some.width < much.width)
  assert.ok(some.factorBand[0] < 1 && some.factorBand[1] > 1 && much.factorBand[0] < some.factorBand[0])
})

test('whom the gut decided asks no hours and gets the odds of the arithmetic: for all others it is as if it were not there', () => {
  const doubts = doubtsOf(rates, 90, 0.2)
  const decided = Uint8Array.from(rates, (_, i) => (i % 3 === 0 ? 1 : 0))
  const only = <Column extends Float64Array | Uint8Array | Uint32Array>(column: Column): Column =>
    column.filter((_, i) => decided[i] === 0) as Column
  const others: Doubts = {
    seeds: only(doubts.seeds),
    k: only(doubts.k),
    b: only(doubts.b),
    hours: only(doubts.hours),
    anchor: only(doubts.anchor),
    scale: only(doubts.scale),
    level: only(doubts.level),
    doubt: only(doubts.doubt),
    judged: only(doubts.judged),
    least: only(doubts.least),
    most: only(doubts.most),
    loss: only(doubts.loss),
    price: only(doubts.price),
    planned: only(doubts.planned),
    decided: only(doubts.decided),
  }
  const options = { standards: defaultStandards, seed: 1, draws: 50 }
  const all = drawDoubts({ ...doubts, decided }, options)
  assert.deepEqual(only(all.probabilityWhite), drawDoubts(others, options).probabilityWhite)
  assert.ok(all.probabilityWhite[0]! < 0.2 && all.probabilityWhite[78]! > 0.8)
})

test('what hours cause in each draw is what the draws count: the regret of who is planned is what is lacking at the price', () => {
  const doubts = doubtsOf(rates, 90, 0.3)
  for (const judged of [0, 1]) {
    const own = { ...doubts, judged: doubts.judged.map(() => judged) }
    for (const seed of [1, 2, 3]) {
      const options = { standards: defaultStandards, seed, draws: 1 }
      const { regretEuro, factorBand } = drawDoubts(own, options)
      const worth = worthInDraws(own, options)
      own.planned.forEach((hours, i) => {
        if (hours === 0) return
        const lacking = Math.max(0, 90 * factorBand[0] * hours - worth(i, hours)[0]!)
        assert.ok(Math.abs(regretEuro[i]! - lacking) < 1e-6, `${regretEuro[i]} ${lacking}`)
      })
    }
  }
})

test('without doubt hours cause in every draw what the response says, none nothing, and asked again the same', () => {
  const doubts = doubtsOf(rates, 90, 0)
  const worth = worthInDraws(doubts, { standards: sure, seed: 1, draws: 4 })
  for (const hours of [0, 3, 10, 25])
    for (const euro of worth(5, hours)) {
      const expected = hours === 0 ? 0 : -doubts.k[5]! * Math.expm1(-doubts.b[5]! * hours)
      assert.ok(Math.abs(euro - expected) <= 2e-3 * expected, `${euro}, not ${expected}`)
    }
  assert.deepEqual(worth(5, 10), worthInDraws(doubts, { standards: sure, seed: 1, draws: 4 })(5, 10))
})

test('every draw is a world of its own, the same however many there are, and at the hours of now only the margin is in doubt', () => {
  const doubts = doubtsOf(rates, 90, 0.3)
  const worth = worthInDraws(doubts, { standards: defaultStandards, seed: 1, draws: 4000 })(30, 10)
  const fewer = worthInDraws(doubts, { standards: defaultStandards, seed: 1, draws: 7 })(30, 10)
  assert.deepEqual(fewer, worth.slice(0, 7))
  const mean = worth.reduce((sum, one) => sum + one, 0) / worth.length
  // 70 % of ten hours at 100 euro, and what a lognormal mean is above its middle.
  assert.ok(Math.abs(mean / (0.7 * 10 * rates[30]! * Math.exp(0.045)) - 1) < 0.02, `${mean}`)
})
