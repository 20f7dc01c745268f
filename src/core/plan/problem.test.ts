import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { faultCodes, problemFormat, readProblem } from './problem.ts'

const member = { id: 'm1', capacityHours: 40 }
const customer = {
  id: 'c1',
  response: { family: 'modexp', kEuro: 1000, bPerHour: 0.1 },
  fit: [1],
  minHours: 1,
  maxHours: 10,
  owner: 'm1',
  handoverLossEuro: 5,
}
const whole = { format: problemFormat, members: [member], customers: [customer] }
const withCustomer = (change: object) => ({ ...whole, customers: [{ ...customer, ...change }] })

const wrong: readonly (readonly [string, unknown, string])[] = [
  ['allocation-not-an-object', [], ''],
  ['allocation-not-an-object', { ...whole, members: [7], customers: [] }, 'members[0]'],
  ['allocation-wrong-format', { ...whole, format: 'koersvast-allocation-2' }, 'format'],
  ['allocation-not-a-list', { ...whole, customers: {} }, 'customers'],
  ['allocation-not-a-list', withCustomer({ fit: undefined }), 'customers[0].fit'],
  ['allocation-no-id', withCustomer({ id: '' }), 'customers[0].id'],
  ['allocation-id-twice', { ...whole, members: [member, member], customers: [] }, 'members[1].id'],
  ['allocation-id-twice', { ...whole, customers: [customer, customer] }, 'customers[1].id'],
  ['allocation-not-a-number', withCustomer({ minHours: Number.NaN }), 'customers[0].minHours'],
  ['allocation-not-a-number', withCustomer({ fit: ['1'] }), 'customers[0].fit[0]'],
  ['allocation-not-a-number', { ...whole, members: [{ ...member, capacityHours: Infinity }] }, 'members[0].capacityHours'],
  ['allocation-out-of-range', withCustomer({ handoverLossEuro: -1 }), 'customers[0].handoverLossEuro'],
  ['allocation-out-of-range', withCustomer({ response: { family: 'modexp', kEuro: 1, bPerHour: 0 } }), 'customers[0].response.bPerHour'],
  [
    'allocation-out-of-range',
    withCustomer({ response: { family: 'adbudg', kEuro: 1, halfHours: 1, shape: 0 } }),
    'customers[0].response.shape',
  ],
  [
    'allocation-out-of-range',
    withCustomer({ response: { family: 'lomax', kEuro: 1, scaleHours: 0, shape: 1 } }),
    'customers[0].response.scaleHours',
  ],
  ['allocation-unknown-response', withCustomer({ response: { family: 'linear' } }), 'customers[0].response.family'],
  ['allocation-fit-length', withCustomer({ fit: [1, 1] }), 'customers[0].fit'],
  ['allocation-unknown-owner', withCustomer({ owner: 'm9' }), 'customers[0].owner'],
  ['allocation-unknown-candidate', withCustomer({ candidates: ['m9'] }), 'customers[0].candidates[0]'],
  ['allocation-candidate-twice', withCustomer({ candidates: [member.id, member.id], fit: [1, 1] }), 'customers[0].candidates[1]'],
  ['allocation-fit-length', withCustomer({ candidates: [member.id], fit: [1, 1] }), 'customers[0].fit'],
  ['allocation-minimum-above-maximum', withCustomer({ minHours: 11 }), 'customers[0].minHours'],
]

test('a sound problem is read as it is', () => {
  const read = readProblem(whole)
  assert.deepEqual(read, { ok: true, problem: whole })
})

for (const [code, value, where] of wrong) {
  test(`${code} is told at ${where === '' ? 'the whole' : where}`, () => {
    const read = readProblem(value)
    assert.equal(read.ok, false)
    assert.deepEqual(read.ok ? [] : read.faults.map((fault) => [fault.code, fault.where]), [[code, where]])
  })
}

test('every code can occur', () => assert.deepEqual(new Set(wrong.map(([code]) => code)), new Set(faultCodes)))

test('every fault is told, not only the first', () => {
  const read = readProblem({ ...withCustomer({ minHours: -1, owner: 'm9' }), members: [{ ...member, capacityHours: -2 }] })
  assert.equal(read.ok ? 0 : read.faults.length, 3)
})

test('whatever comes in, reading answers and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (members, customers) => {
      readProblem(members)
      readProblem({ format: problemFormat, members, customers })
      readProblem({ format: problemFormat, members: [members], customers: [customers] })
      readProblem(withCustomer({ response: customers, fit: members }))
    }),
  )
})
