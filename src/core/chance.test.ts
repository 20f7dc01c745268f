import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { normal, seedFor, uniform, whole, type Drawn } from './chance.ts'

const many = (draw: (seed: number) => Drawn, seed: number, count: number): number[] => {
  const values: number[] = []
  for (let i = 0; i < count; i++) {
    const [value, next] = draw(seed)
    values.push(value)
    seed = next
  }
  return values
}
const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length

test('the same seed gives the same draws', () => {
  fc.assert(fc.property(fc.nat(), (seed) => assert.deepEqual(many(normal, seed, 5), many(normal, seed, 5))))
})

test('a uniform draw lies strictly between 0 and 1 and covers each tenth equally', () => {
  const values = many(uniform, 7, 100_000)
  assert.ok(values.every((v) => v > 0 && v < 1))
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = values.filter((v) => Math.floor(v * 10) === tenth).length / values.length
    assert.ok(Math.abs(share - 0.1) < 0.005, `tenth ${tenth}: ${share}`)
  }
})

test('a normal draw has mean 0, deviation 1 and no memory of the one before', () => {
  const values = many(normal, 11, 100_000)
  assert.ok(Math.abs(mean(values)) < 0.015)
  assert.ok(Math.abs(mean(values.map((v) => v * v)) - 1) < 0.02)
  assert.ok(Math.abs(mean(values.slice(1).map((v, i) => v * values[i]!))) < 0.015)
})

test('a whole draw stays below its limit and reaches every value', () => {
  assert.deepEqual(
    [...new Set(many((seed) => whole(seed, 4), 3, 200))].toSorted((a, b) => a - b),
    [0, 1, 2, 3],
  )
})

test('names get seeds of their own', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `c${i}`)
  assert.ok(new Set(names.map((name) => seedFor(1, name))).size > 9_990)
  assert.notEqual(seedFor(1, 'c1'), seedFor(2, 'c1'))
})
