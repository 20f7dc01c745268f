import { test } from 'node:test'
import assert from 'node:assert/strict'
import { layOut } from './pairs.ts'
import { problemFormat, type AllocationProblem } from './problem.ts'
import { valueAt } from './response-curve.ts'

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

test('a pair is at least as high as every value per hour that it offers, however small the minimum', () => {
  const adbudg = { family: 'adbudg', kEuro: 60, halfHours: 4, shape: 0.6 } as const
  const modexp = { family: 'modexp', kEuro: 60, bPerHour: 0.06491922534559605 } as const
  const lomax = { family: 'lomax', kEuro: 60, scaleHours: 7.3, shape: 2.45 } as const
  for (const curve of [modexp, lomax, adbudg]) {
    for (const minHours of [5e-324, 9e-323, 1e-310, 1e-200, 1e-30, 1e-13, 1e-9, 0.001]) {
      const customer = { id: 'c', response: curve, minHours, maxHours: 5, owner: null, handoverLossEuro: 0 }
      const { entry, k, b, c } = layOut({ format: problemFormat, members: [{ id: 'm', capacityHours: 10 }], customers: [customer] })
      for (const hours of [0.001, 0.1, 5])
        assert.ok(entry[0]! >= valueAt(k[0]!, b[0]!, c[0]!, hours) / hours, `${curve.family} from ${minHours}`)
    }
  }
})

test('hours and losses below a billionth are none', () => {
  const tiny = { id: 'c1', response, minHours: 1e-87, maxHours: 1e-87, owner: null, handoverLossEuro: 0 }
  const nearly = { id: 'c2', response, minHours: 9e-323, maxHours: 5, owner: 'm2', handoverLossEuro: 1e-300 }
  const { first, lo, loss } = layOut({ ...problem, customers: [tiny, nearly] })
  assert.deepEqual([...first], [0, 0, 2])
  assert.deepEqual([...lo], [0, 0])
  assert.deepEqual([...loss], [0, 0])
})
