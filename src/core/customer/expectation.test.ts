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
  marginByQuarter: [quarter(quarters, 0), quarter(quarters, 1), quarter(quarters, 2), quarter(quarters, 3)],
  work: [],
})
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
  expectationsOf(accounts, tens(accounts), 1).forEach((expected, i) => near(expected!.rateEuro, 10 * (i + 2), 0.1))
})

test('a customer with half an hour logged beside a large invoice is not believed', () => {
  const accounts = [...many(), account('gold', [0, 20_000, 0, 0])]
  const gold = expectationsOf(accounts, [...tens(many()), 0.5], 1)[20]!
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
  const found = expectationsOf(accounts, [...tens(many()), ...tens(many()), 0, 10], 1)
  assert.deepEqual([found[40]!.credibility, found[41]!.credibility], [0, 0])
  assert.ok(found[40]!.rateEuro > 5 * found[41]!.rateEuro)
  assert.ok(found[41]!.doubt > 0)
})

test('a group that is too small borrows from everybody', () => {
  const alone = account('alone', [500, 0, 20, 900], 'klein')
  const accounts = [...many('bouw', 1), ...many('zorg', 10), alone]
  const found = expectationsOf(accounts, tens(accounts), 1)
  const all = expectationsOf([...many('bouw', 1), ...many('zorg', 10), { ...alone, group: null }], tens(accounts), 1)
  assert.equal(found[40]!.rateEuro, all[40]!.rateEuro)
})

test('nothing invoiced is nothing to expect; a loss stays a loss', () => {
  const found = expectationsOf([...many(), account('none', []), account('loss', [-400, -420, -380, -400])], [...tens(many()), 10, 10], 1)
  assert.equal(found[20], null)
  assert.ok(found[21]!.marginEuro < 0)
})

test('twice the money is twice the expectation', () => {
  const once = expectationsOf(many(), tens(many()), 1)
  const twice = expectationsOf(many(null, 2), tens(many()), 1)
  once.forEach((expected, i) => near(twice[i]!.rateEuro, 2 * expected!.rateEuro, 1e-9))
})

test('where nobody has hours the least hours stand in for them', () => {
  assert.equal(expectationsOf([account('a', [1, 2, 3, 4])], [0], 1.5)[0]!.hours, 1.5)
})
