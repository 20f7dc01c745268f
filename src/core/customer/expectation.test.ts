import { test } from 'node:test'
import assert from 'node:assert/strict'
import { cents, customerId } from '../units.ts'
import type { Account } from './account.ts'
import { expectationsOf } from './expectation.ts'

const quarter = (quarters: readonly number[], at: number) => cents(Math.round((quarters[at] ?? 0) * 100))
const account = (id: string, quarters: readonly number[], group: string | null = null): Account => ({
  id: customerId(id),
  name: id,
  group,
  owner: null,
  revenue: cents(0),
  lines: quarters.length,
  givenLines: 0,
  marginByQuarter: [quarter(quarters, 0), quarter(quarters, 1), quarter(quarters, 2), quarter(quarters, 3)],
  work: [],
  judged: null,
  gut: null,
  lot: null,
  contested: null,
})
const usual = { leastHours: 1, conversion: 0.2 }
/** Twenty customers with 10 hours each, from 20 to 210 euro an hour, each quarter a tenth off. */
const many = (group: string | null = null, times = 1) =>
  Array.from({ length: 20 }, (_, i) =>
    account(
      `${group}${i}`,
      [0.9, 1.1, 0.9, 1.1].map((q) => q * 25 * (i + 2) * times),
      group,
    ),
  )
const tens = (accounts: readonly unknown[]) => accounts.map(() => 10)
const near = (found: number, wanted: number, within: number) =>
  assert.ok(Math.abs(found / wanted - 1) < within, `${found}, expected about ${wanted}`)

test('a customer with a steady year keeps its own rate', () => {
  const accounts = many()
  expectationsOf(accounts, tens(accounts), usual).forEach((expected, i) => near(expected!.rateEuro, 10 * (i + 2), 0.1))
})

test('a customer with half an hour logged beside a large invoice is not believed', () => {
  const accounts = [...many(), account('gold', [0, 20_000, 0, 0])]
  const gold = expectationsOf(accounts, [...tens(many()), 0.5], usual)[20]!
  assert.ok(gold.hoursRaised)
  assert.equal(gold.hours, 10)
  assert.ok(gold.rateEuro < 2000, `${gold.rateEuro} euro an hour, of 40,000 recorded`)
})

test('a customer without hours, or whose lines have no cost, gets what its group brings', () => {
  const accounts = [
    ...many('bouw', 1),
    ...many('zorg', 10),
    account('new', [500, 0, 0, 0], 'zorg'),
    account('costless', [0, 0, 0, 0], 'bouw'),
  ]
  const found = expectationsOf(accounts, [...tens(many()), ...tens(many()), 0, 10], usual)
  assert.deepEqual([found[40]!.credibility, found[41]!.credibility], [0, 0])
  assert.ok(found[40]!.rateEuro > 5 * found[41]!.rateEuro)
  assert.ok(found[41]!.doubt > 0)
})

test('a group that is too small borrows from everybody', () => {
  const alone = account('alone', [500, 0, 20, 900], 'klein')
  const accounts = [...many('bouw', 1), ...many('zorg', 10), alone]
  const found = expectationsOf(accounts, tens(accounts), usual)
  const all = expectationsOf([...many('bouw', 1), ...many('zorg', 10), { ...alone, group: null }], tens(accounts), usual)
  assert.equal(found[40]!.rateEuro, all[40]!.rateEuro)
})

test('nothing invoiced is nothing to expect; a loss stays a loss', () => {
  const found = expectationsOf(
    [...many(), account('none', []), account('loss', [-400, -420, -380, -400])],
    [...tens(many()), 10, 10],
    usual,
  )
  assert.equal(found[20], null)
  assert.ok(found[21]!.marginEuro < 0)
})

test('twice the money is twice the expectation', () => {
  const once = expectationsOf(many(), tens(many()), usual)
  const twice = expectationsOf(many(null, 2), tens(many()), usual)
  once.forEach((expected, i) => near(twice[i]!.rateEuro, 2 * expected!.rateEuro, 1e-9))
})

test('a prospect gets what its group brings at the usual hours, times the conversion; all of a group get the same', () => {
  const customers = [...many('bouw', 1), ...many('zorg', 10)]
  const hours = customers.map((_, i) => (i < 20 ? 10 : 6 + (i % 5)))
  const prospects = ['bouw', 'bouw', 'zorg', null].map((group, i) => account(`p${i}`, [], group))
  const likeThem = ['bouw', 'zorg'].map((group) => account(`like ${group}`, [0, 0, 0, 0], group))
  const found = (conversion: number) =>
    expectationsOf([...customers, ...prospects, ...likeThem], [...hours, 0, 0, 0, 0, 10, 8], { leastHours: 1, conversion })
  const [one, same, other, groupless, bouw, zorg] = found(0.2).slice(40)
  assert.deepEqual([one!.prospect, one!.credibility, one!.conversion, one!.hoursRaised, one!.hours], [true, 0, 0.2, false, 10])
  assert.equal(other!.hours, 8)
  assert.deepEqual(same, one)
  near(one!.rateEuro, 0.2 * bouw!.rateEuro, 1e-9)
  near(other!.rateEuro, 0.2 * zorg!.rateEuro, 1e-9)
  near(one!.marginEuro, one!.rateEuro * 10, 1e-9)
  assert.equal(one!.doubt, bouw!.doubt)
  near(one!.scaleEuro * Math.sinh(one!.level) * Math.exp(one!.doubt ** 2 / 2), one!.rateEuro, 1e-9)
  assert.ok(groupless!.rateEuro > one!.rateEuro && groupless!.rateEuro < other!.rateEuro)
  near(found(0.4)[40]!.marginEuro, 2 * one!.marginEuro, 1e-9)
})

test('prospects change nothing for customers, and have no expectation while there is nobody to borrow from', () => {
  const alone = expectationsOf(many('bouw'), tens(many()), usual)
  const prospects = Array.from({ length: 30 }, (_, i) => account(`p${i}`, [], 'bouw'))
  const beside = expectationsOf([...many('bouw'), ...prospects], [...tens(many()), ...prospects.map(() => 0)], usual)
  assert.deepEqual(beside.slice(0, 20), alone)
  assert.deepEqual(
    expectationsOf(
      prospects,
      prospects.map(() => 0),
      usual,
    ),
    prospects.map(() => null),
  )
  const costless = [...prospects, account('costless', [0, 0, 0, 0], 'bouw')]
  assert.equal(expectationsOf(costless, [...prospects.map(() => 0), 10], usual)[0], null)
})

test('where nobody has hours the least hours stand in for them', () => {
  assert.equal(expectationsOf([account('a', [1, 2, 3, 4])], [0], { ...usual, leastHours: 1.5 })[0]!.hours, 1.5)
})

test('hours that a plan moved move neither the anchor nor what is usual; whose hours before are not known has those of now', () => {
  const accounts = many()
  const before = tens(accounts)
  // A year after a plan left every second customer alone and gave its hours to the next.
  const now = accounts.map((_, i) => (i % 2 === 0 ? 0.1 : 19.9))
  const moved = expectationsOf(accounts, now, { ...usual, before })
  assert.ok(moved.every((one) => one!.anchorHours === 10 && one!.usualHours === 10 && one!.ownHours === 10))
  assert.deepEqual([moved[0]!.hours, moved[0]!.hoursRaised, moved[1]!.hours], [10, false, 19.9])
  const followed = expectationsOf(accounts, now, usual)
  assert.ok(followed[0]!.anchorHours < 2 && followed[1]!.anchorHours > 15)
  // Left alone and still invoiced it is no gold: its margin is that of ten hours, and it is believed as before.
  assert.ok(moved[0]!.rateEuro < 0.2 * followed[0]!.rateEuro)
  const unknown = expectationsOf(accounts, now, { ...usual, before: before.map((hours, i) => (i === 1 ? null : hours)) })
  assert.equal(unknown[1]!.ownHours, 19.9)
  assert.deepEqual(expectationsOf(accounts, before, { ...usual, before }), expectationsOf(accounts, before, usual))
})
