import { test } from 'node:test'
import assert from 'node:assert/strict'
import { layOut } from './pairs.ts'
import { problemFormat, type AllocationProblem } from './problem.ts'

const response = { family: 'modexp', kEuro: 1000, bPerHour: 0.1 } as const
const problem: AllocationProblem = {
  format: problemFormat,
  members: [
    { id: 'm1', capacityHours: 10 },
    { id: 'm2', capacityHours: 4 },
  ],
  customers: [
    { id: 'c1', response, fit: [1, 0.5], minHours: 2, maxHours: 20, owner: 'm1', handoverLossEuro: 30 },
    { id: 'c2', response, fit: [0, 1], minHours: 0, maxHours: 3, owner: null, handoverLossEuro: 30 },
    { id: 'c3', response, fit: [1, 1], minHours: 5, maxHours: 6, owner: 'm2', handoverLossEuro: 40 },
  ],
}

test('only pairs that can pay are laid out, with no more hours than the member has', () => {
  const { first, member, hi, loss, k } = layOut(problem)
  assert.deepEqual([...first], [0, 2, 3, 4])
  assert.deepEqual([...member], [0, 1, 1, 0])
  assert.deepEqual([...hi], [10, 4, 3, 6])
  assert.deepEqual([...loss], [0, 30, 0, 40])
  assert.deepEqual([...k], [1000, 500, 1000, 1000])
})

test('the order in which a problem is written does not reach the columns', () => {
  const customers = problem.customers.map((one) => ({ ...one, fit: one.fit!.toReversed() })).toReversed()
  const { customerAt, memberAt, ...columns } = layOut({ ...problem, members: problem.members.toReversed(), customers })
  const { customerAt: _customers, memberAt: _members, ...straight } = layOut(problem)
  assert.deepEqual(columns, straight)
  assert.deepEqual([...customerAt, ...memberAt], [2, 1, 0, 1, 0])
})
