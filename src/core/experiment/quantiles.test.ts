import { test } from 'node:test'
import assert from 'node:assert/strict'
import { normalBelow, normalQuantile, studentBelow, studentQuantile } from './quantiles.ts'

const near = (value: number, expected: number, within: number) =>
  assert.ok(Math.abs(value - expected) <= within, `${value}, not ${expected}`)

test('the normal quantiles are those of the tables', () => {
  for (const [chance, z] of [
    [0.5, 0],
    [0.8, 0.841621234],
    [0.95, 1.644853627],
    [0.975, 1.959963985],
    [0.05, -1.644853627],
  ] as const)
    near(normalQuantile(chance), z, 1e-8)
})

test('those of Student’s t as well, for few and for many degrees', () => {
  for (const [degrees, t90, t95] of [
    [1, 6.313752, 12.706205],
    [2, 2.919986, 4.302653],
    [3, 2.353363, 3.182446],
    [4, 2.131847, 2.776445],
    [10, 1.812461, 2.228139],
    [30, 1.697261, 2.042272],
    [120, 1.657651, 1.97993],
    [1000, 1.646379, 1.962339],
  ] as const) {
    near(studentQuantile(0.95, degrees), t90, 1e-5)
    near(studentQuantile(0.975, degrees), t95, 1e-5)
    near(studentQuantile(0.05, degrees), -t90, 1e-5)
  }
  near(studentQuantile(0.95, 5000), 1.6449, 1e-3)
})

test('what lies below a quantile is the chance', () => {
  for (const chance of [0.001, 0.2, 0.5, 0.9, 0.999]) {
    near(normalBelow(normalQuantile(chance)), chance, 1e-12)
    for (const degrees of [1, 2, 7, 40]) near(studentBelow(studentQuantile(chance, degrees), degrees), chance, 1e-12)
  }
  assert.deepEqual([normalBelow(9), normalBelow(-9)], [1, 0])
})
