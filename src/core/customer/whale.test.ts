import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { giniOf, topShareOf, whaleOf } from './whale.ts'

type Case = { given: { customers: { profitEuro: number; hours: number }[] }; expect: Record<string, number | number[] | null> }
const { cases } = JSON.parse(readFileSync('test/golden/whale.json', 'utf8')) as { cases: Case[] }

for (const [i, { given, expect }] of cases.entries()) {
  test(`golden whale ${i + 1}`, () => {
    const profit = given.customers.map((c) => c.profitEuro)
    const time = given.customers.map((c) => c.hours)
    const found: Record<string, number | readonly number[] | null> = {
      ...whaleOf(profit),
      giniHours: giniOf(time),
      giniProfit: giniOf(profit),
      hoursShareOfTop20Percent: topShareOf(time),
    }
    for (const [name, wanted] of Object.entries(expect)) {
      const pairs = Array.isArray(wanted)
        ? wanted.map((w, j) => [(found[name] as number[])[j]!, w] as const)
        : [[found[name] as number | null, wanted] as const]
      for (const [value, w] of pairs) {
        if (w === null || value === null) assert.equal(value, w, name)
        else assert.ok(Math.abs(value - w) <= 1e-9 * Math.max(1, Math.abs(w)), `${name}: ${value}, expected ${w}`)
      }
    }
  })
}

test('nobody makes an empty whale', () => {
  assert.deepEqual(whaleOf([]), { whaleEuro: [], totalEuro: 0, peakEuro: 0, peakShare: null, peakAtCustomers: 0 })
  assert.equal(giniOf([]), null)
  assert.equal(topShareOf([]), null)
})
