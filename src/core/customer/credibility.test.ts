import { test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { credibilityOf, type Observation } from './credibility.ts'

type Case = { source: string; groups?: Observation[][]; given?: { groups: Observation[][] }; expect: Record<string, number | number[]> }
const { cases } = JSON.parse(readFileSync('test/golden/credibility.json', 'utf8')) as { cases: Case[] }
const close = (found: number, wanted: number) =>
  assert.ok(Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)), `${found}, expected ${wanted}`)

for (const { source, groups, given, expect } of cases) {
  test(`golden credibility: ${source}`, () => {
    const found = credibilityOf(groups ?? given!.groups)
    for (const [name, wanted] of Object.entries(expect)) {
      const value = found[name as keyof typeof found]
      if (typeof wanted === 'number') close(value as number, wanted)
      else wanted.forEach((w, i) => close((value as readonly number[])[i]!, w))
    }
  })
}

test('a group of which nothing is known gets the collective', () => {
  const known: Observation[][] = [
    [1, 2],
    [11, 12],
    [21, 22],
  ].map((group) => group.map((value) => ({ value, weight: 5 })))
  const { collective, estimate, credibility, between } = credibilityOf([...known, [{ value: 999, weight: 0 }]])
  assert.ok(between > 0)
  assert.equal(credibility[3], 0)
  assert.equal(estimate[3], collective)
  assert.deepEqual(estimate.slice(0, 3), credibilityOf(known).estimate)
})

test('without any weight nothing is known and nothing breaks', () => {
  const { estimate, between } = credibilityOf([[{ value: 3, weight: 0 }]])
  assert.deepEqual([estimate, between], [[0], 0])
})
