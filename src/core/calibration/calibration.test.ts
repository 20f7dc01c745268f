/** What was predicted against what happened: of all, and of people only as a group (E36). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { normal, scramble } from '../chance.ts'
import type { Account } from '../customer/account.ts'
import { defaultStandards } from '../customer/standards.ts'
import { cents, customerId, DAYS_A_QUARTER, memberId, minutes, type Day } from '../units.ts'
import { calibrate, compare, windowsOf, type SaidThen } from './calibration.ts'
import { predict, predictedEuro, predictJudged } from './predict.ts'

const near = (value: number, expected: number, within = 1e-9) =>
  assert.ok(Math.abs(value - expected) <= within * Math.max(1, Math.abs(expected)), `${value}, not ${expected}`)

const account = (n: number, yearEuro: number, hours: number): Account => ({
  id: customerId(`c${String(n).padStart(4, '0')}`),
  name: `Firma ${n}`,
  group: null,
  owner: memberId('m1'),
  revenue: cents(0),
  marginByQuarter: [1, 2, 3, 4].map(() => cents(Math.round(25 * yearEuro))) as unknown as Account['marginByQuarter'],
  lines: yearEuro === 0 ? 0 : 4,
  givenLines: 0,
  work: hours > 0 ? [{ member: memberId('m1'), measured: { 'time-entry': minutes(60 * hours) }, counted: {} }] : [],
  judged: null,
  gut: null,
  lot: null,
  contested: null,
})
const accounts = Array.from({ length: 60 }, (_, n) => account(n, 600 + 150 * n, 4 + (n % 7)))
const nobody: SaidThen = { judged: new Map(), gut: new Map() }
const window = { quarters: 1, from: '2025-10-02' as Day, to: '2025-12-31' as Day, days: DAYS_A_QUARTER }

test('with the hours of the year it was predicted from, a year brings what was expected; with none what comes without hours', () => {
  for (const one of predict(accounts, defaultStandards)) {
    const own = accounts.find(({ id }) => id === one.id)!
    const hours = (own.work[0]!.measured['time-entry'] ?? 0) / 60
    // Shrunk towards each other, so not exactly what it was.
    assert.ok(Math.abs(predictedEuro(one, hours, 365) / one.lastYearEuro - 1) < 0.6, one.id)
    near(predictedEuro(one, 0, 365), one.baseEuro)
    assert.ok(predictedEuro(one, 2 * hours, 365) > predictedEuro(one, hours, 365))
    // A quarter with a quarter of the hours brings a quarter.
    near(predictedEuro(one, hours / 4, 365 / 4), predictedEuro(one, hours, 365) / 4)
  }
})

test('what people said and contested has no part in what arithmetic predicts', () => {
  const said = accounts.map((one) => ({
    ...one,
    judged: { hours: 3, noneEuro: 0, todayEuro: 9000, doubleEuro: 12_000 },
    gut: 'no-go' as const,
    lot: 'left' as const,
    contested: { hours: 40, marginEuro: 1 },
  }))
  assert.deepEqual(predict(said, defaultStandards), predict(accounts, defaultStandards))
})

test('a judgement predicts its own three points', () => {
  const prediction = predictJudged({ hours: 10, noneEuro: 1000, todayEuro: 4000, doubleEuro: 5000 })!
  near(predictedEuro(prediction, 0, 365), 1000)
  near(predictedEuro(prediction, 10, 365), 4000, 1e-6)
  near(predictedEuro(prediction, 20, 365), 5000, 1e-6)
  assert.equal(predictJudged({ hours: 10, noneEuro: 1000, todayEuro: 900, doubleEuro: 800 }), null)
})

test('sums, their share, and a band that holds what chance leaves open; none of too few', () => {
  const { share, band, bandEuro, ...sums } = compare([
    { predicted: 100, happened: 90 },
    { predicted: 200, happened: 230 },
    { predicted: 300, happened: 300 },
    { predicted: 100, happened: 110 },
    { predicted: 300, happened: 290 },
  ])
  assert.deepEqual(sums, { customers: 5, predictedEuro: 1000, happenedEuro: 1020 })
  near(share!, 1.02)
  // Differences -10, 30, 0, 10, -10: mean 4, deviation 16.733; times the root of five and 1.645.
  near(band![1] - share!, (1.645 * Math.sqrt(5) * Math.sqrt((196 + 676 + 16 + 36 + 196) / 4)) / 1000, 1e-6)
  assert.equal(compare([{ predicted: 100, happened: 90 }]).band, null)
  near(bandEuro![1], band![1] * 1000)
  const loss = compare(Array.from({ length: 6 }, (_, n) => ({ predicted: -100, happened: -90 - n })))
  assert.deepEqual([loss.share, loss.band], [null, null])
  assert.ok(loss.bandEuro![0] < -555 && loss.bandEuro![1] > -555)
})

test('nine bands out of ten hold the truth: by simulation, of customers that differ by chance alone', () => {
  let at = scramble(11)
  const z = () => {
    const [value, next] = normal(at)
    at = next
    return value
  }
  let held = 0
  for (let run = 0; run < 1000; run++) {
    const pairs = Array.from({ length: 60 }, () => {
      const predicted = Math.exp(7 + z())
      return { predicted, happened: predicted * Math.exp(0.5 * z() - 0.125) }
    })
    const [low, high] = compare(pairs).band!
    if (low <= 1 && 1 <= high) held += 1
  }
  assert.ok(held > 840 && held < 930, `${held} of 1000`)
})

test('fifths go from least to most predicted, and together they are all customers', () => {
  const happened = new Map(accounts.map(({ id }, n) => [id as string, { euro: 200 + 40 * n, hours: 1 }]))
  const { customers, fifths } = calibrate(predict(accounts, defaultStandards), happened, nobody, window)
  assert.deepEqual(
    fifths.map((fifth) => fifth.customers),
    [12, 12, 12, 12, 12],
  )
  near(
    fifths.reduce((sum, fifth) => sum + fifth.happenedEuro, 0),
    customers.happenedEuro,
  )
  assert.ok(fifths.every((fifth, n) => n === 0 || fifth.predictedEuro > fifths[n - 1]!.predictedEuro))
  assert.deepEqual(calibrate(predict(accounts.slice(0, 20), defaultStandards), happened, nobody, window).fifths, [])
})

test('closer than last year where the last year was partly chance, further away where it was not', () => {
  let at = scramble(3)
  const z = () => {
    const [value, next] = normal(at)
    at = next
    return value
  }
  const noisy = Array.from({ length: 200 }, (_, n) => ({
    ...account(n, 1, 6),
    marginByQuarter: Array.from({ length: 4 }, () =>
      cents(Math.round(60_000 * Math.exp(0.8 * z()))),
    ) as unknown as Account['marginByQuarter'],
  }))
  const same = new Map(noisy.map(({ id }) => [id as string, { euro: 600 * Math.exp(0.32), hours: 1.5 }]))
  const { closer, customers } = calibrate(predict(noisy, defaultStandards), same, nobody, window)
  assert.ok(closer! > 0.3, String(closer))
  assert.ok(customers.share! > 0.9 && customers.share! < 1.1)
  const exact = new Map(
    accounts.map((one) => [one.id as string, { euro: ((one.marginByQuarter[0] / 25) * DAYS_A_QUARTER) / 365 + 1, hours: 1 }]),
  )
  assert.ok(calibrate(predict(accounts, defaultStandards), exact, nobody, window).closer! < 0)
})

test('prospects stand apart from customers', () => {
  const prospects = Array.from({ length: 8 }, (_, n) => account(900 + n, 0, 0))
  const { customers, prospects: apart } = calibrate(predict([...accounts, ...prospects], defaultStandards), new Map(), nobody, window)
  assert.deepEqual([customers.customers, apart.customers], [60, 8])
})

test('people are shown only as a group: of at least three, about at least five customers', () => {
  const predictions = predict(accounts, defaultStandards)
  const happened = new Map(accounts.map(({ id }, n) => [id as string, { euro: n % 2 === 0 ? 900 : 100, hours: 1 }]))
  const who = fc.array(fc.record({ by: fc.constantFrom('a', 'b', 'c', 'd'), go: fc.boolean() }), { maxLength: 14 })
  fc.assert(
    fc.property(who, (answers) => {
      const gut = new Map(answers.map(({ by, go }, n) => [accounts[n]!.id as string, { by, go }]))
      const found = calibrate(predictions, happened, { ...nobody, gut }, window)
      for (const [go, said] of [
        [true, found.go],
        [false, found.noGo],
      ] as const) {
        const own = answers.flatMap((one, n) => (one.go === go ? [{ ...one, n }] : []))
        const group = own.length >= 5 && new Set(own.map(({ by }) => by)).size >= 3
        assert.equal(said !== null, group)
        if (said === null) continue
        assert.equal(said.arithmetic.customers, own.length)
        near(
          said.arithmetic.happenedEuro,
          own.reduce((sum, { n }) => sum + (n % 2 === 0 ? 900 : 100), 0),
        )
      }
    }),
  )
})

test('what people judged stands beside what arithmetic says of the same customers', () => {
  const predictions = predict(accounts, defaultStandards)
  const happened = new Map(accounts.map(({ id }) => [id as string, { euro: 500, hours: 2.5 }]))
  const points = { hours: 10, noneEuro: 1000, todayEuro: 4000, doubleEuro: 5000 }
  const judged = new Map(accounts.slice(0, 6).map(({ id }, n) => [id as string, { judged: points, by: `m${n % 3}` }]))
  const found = calibrate(predictions, happened, { ...nobody, judged }, window).judged!
  assert.deepEqual([found.people, found.theirs.customers, found.arithmetic.customers], [3, 6, 6])
  near(found.theirs.predictedEuro, 6 * predictedEuro(predictJudged(points)!, 2.5, DAYS_A_QUARTER))
  assert.notEqual(found.theirs.predictedEuro, found.arithmetic.predictedEuro)
})

test('a year is needed before a quarter, and at most a year is looked at', () => {
  assert.deepEqual([455, 456, 546, 547, 729, 2000].map(windowsOf), [[], [1], [1], [1, 2], [1, 4], [1, 4]])
})
