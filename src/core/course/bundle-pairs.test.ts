import { test } from 'node:test'
import assert from 'node:assert/strict'
import { blankDesk } from '../plan/gain.ts'
import { lookOut } from '../plan/moves/outlook.ts'
import { layOut } from '../plan/pairs.ts'
import { problemFormat, type AllocationProblem } from '../plan/problem.ts'
import { draftBy, pairOf, shortlist, somePairs, workerIn } from './bundle-pairs.ts'

const company = (members: number, customers: number): AllocationProblem => ({
  format: problemFormat,
  members: Array.from({ length: members }, (_, j) => ({ id: `m${1000 + j}`, capacityHours: 30 + (j % 7) })),
  customers: Array.from({ length: customers }, (_, i) => ({
    id: `c${1000 + i}`,
    response: { family: 'modexp', kEuro: 500 + 10 * i, bPerHour: 0.1 },
    fit: Array.from({ length: members }, (_, j) => 0.5 + ((i * 37 + j * 11) % 100) / 100),
    minHours: 1,
    maxHours: 20,
    owner: null,
    handoverLossEuro: 0,
  })),
})
const laid = (members: number, customers: number) => {
  const pairs = layOut(company(members, customers))
  return { pairs, draft: draftBy(pairs, (i) => (i % 2 === 0 ? i % members : -1), blankDesk(Infinity)) }
}

test('where there are few pairs all are kept; whoever is locked keeps only who works it', () => {
  const { pairs, draft } = laid(5, 20)
  assert.equal(shortlist(pairs, draft, new Uint8Array(20)).k.length, 100)
  const locked = shortlist(pairs, draft, new Uint8Array(20).fill(1))
  assert.equal(locked.k.length, 10)
  for (let i = 0; i < 20; i += 2) assert.equal(locked.member[locked.first[i]!], i % 5)
})

test('where there are many each keeps who works it and the four to whom it is worth most', () => {
  const { pairs, draft } = laid(101, 200)
  const some = shortlist(pairs, draft, new Uint8Array(200))
  const { hope } = lookOut(pairs, draft, 0)
  for (let i = 0; i < 200; i++) {
    const kept = Array.from(some.member.subarray(some.first[i], some.first[i + 1]))
    const worker = workerIn(pairs, draft)(i)
    const best = Array.from({ length: 101 }, (_, j) => j)
      .filter((j) => j !== worker)
      .toSorted((a, z) => hope[pairOf(pairs, i, z)]! - hope[pairOf(pairs, i, a)]!)
      .slice(0, 4)
    assert.equal(kept.includes(worker), i % 2 === 0)
    const worth = (j: number) => hope[pairOf(pairs, i, j)]!
    const others = kept.filter((j) => j !== worker).map(worth)
    assert.deepEqual(
      others.toSorted((a, z) => z - a),
      best.map(worth),
    )
  }
})

test('some of the pairs are the same pairs', () => {
  const { pairs } = laid(5, 20)
  const some = somePairs(pairs, (p) => p % 3 === 1)
  for (let i = 0; i < 20; i++)
    for (let p = some.first[i]!; p < some.first[i + 1]!; p++) {
      const own = pairOf(pairs, i, some.member[p]!)
      assert.equal(own % 3, 1)
      assert.deepEqual(
        [some.customer[p], some.k[p], some.hi[p], some.loss[p], some.entry[p]],
        [i, pairs.k[own], pairs.hi[own], pairs.loss[own], pairs.entry[own]],
      )
    }
  assert.equal(some.k.length, 33)
  assert.equal(pairOf(pairs, 0, -1), -1)
})
