import { test } from 'node:test'
import assert from 'node:assert/strict'
import { valueAt } from '../plan/response-curve.ts'
import { asking, proposed, tenHours } from './test-replan.ts'

test('whose member left goes to who makes most of it, for the loss of a handover alone; or it is let go', () => {
  const customers = [
    tenHours('a', 90, { fit: [1, 0.9], handoverLossEuro: 20 }),
    tenHours('b', 15, { handoverLossEuro: 20 }),
    tenHours('c', 500),
  ]
  const replan = asking([20, 20], customers, { a: 'gone', b: 'gone', c: 'm1' })
  assert.deepEqual(proposed(replan), [
    ['a: gone > m1', 'member-left', 70],
    ['b: gone > -', 'member-left', 0],
  ])
})

test('where who cannot stay goes needs no proof beyond the mean, also when it was turned not long ago', () => {
  const worlds = (_: number, hours: number) => [-3, 5].map((times) => times * hours)
  const more = { errors: 1, worthIn: worlds, turned: new Set(['a']) }
  assert.deepEqual(proposed(asking([10], [tenHours('a', 30, { handoverLossEuro: 20 })], { a: 'gone' }, more)), [
    ['a: gone > m1', 'member-left', 10],
  ])
})

test('a customer that is no longer there, one that its member may not work, and a NO GO are let go; a GO comes in at any price', () => {
  const customers = [tenHours('a', 500, { candidates: ['m2'] }), tenHours('b', 500), tenHours('c', 0), tenHours('d', 200)]
  const replan = asking([20, 0], customers, { a: 'm1', b: 'm1', d: 'm1', lost: 'm1' }, { guts: [null, 'no-go', 'go', null] })
  assert.deepEqual(
    proposed(replan).toSorted((a, z) => (a[0] < z[0] ? -1 : 1)),
    [
      ['a: m1 > -', 'cannot-work', 0],
      ['b: m1 > -', 'no-go', 0],
      ['c: - > m1', 'go', 0],
      ['lost: m1 > -', 'customer-gone', 0],
    ],
  )
})

test('a GO is never let go, and goes to another member where that pays', () => {
  const customers = [tenHours('a', 100, { fit: [1, 3] }), tenHours('b', 900, { candidates: ['m1'] })]
  const replan = asking([10, 10], customers, { a: 'm1' })
  assert.deepEqual(
    proposed({
      ...replan,
      problem: {
        ...replan.problem,
        members: replan.problem.members.slice(0, 1),
        customers: customers.map((one) => ({ ...one, fit: [1] })),
      },
      guts: ['go', null],
    }),
    [],
  )
  assert.deepEqual(
    proposed({ ...replan, guts: ['go', null] }),
    [
      ['b: - > m1', null, 800],
      ['a: m1 > m2', null, 100],
    ].toSorted((a, z) => Number(z[2]) - Number(a[2])),
  )
})

test('where hours are short the fewest euros leave, and nobody who need not', () => {
  const customers = [tenHours('a', 500), tenHours('b', 300), tenHours('c', 400), tenHours('d', 100, { minHours: 5, maxHours: 5 })]
  const replan = asking([30], customers, { a: 'm1', b: 'm1', c: 'm1', d: 'm1' })
  assert.deepEqual(proposed(replan), [['d: m1 > -', 'hours-short', 0]])
  const fewer = { ...replan, problem: { ...replan.problem, members: [{ id: 'm1', capacityHours: 22 }] } }
  assert.deepEqual(proposed(fewer), [
    ['b: m1 > -', 'hours-short', 0],
    ['d: m1 > -', 'hours-short', 0],
  ])
})

test('who had to leave for want of hours goes to another member who has them', () => {
  const customers = [tenHours('a', 500, { handoverLossEuro: 60 }), tenHours('b', 300, { handoverLossEuro: 40 })]
  assert.deepEqual(proposed(asking([10, 15], customers, { a: 'm1', b: 'm1' })), [['b: m1 > m2', 'hours-short', 260]])
})

test('whoever fits after all stays: two small ones need not leave where a large one has to', () => {
  const small = { minHours: 5, maxHours: 5 }
  const customers = [
    tenHours('a', 500),
    tenHours('b', 300),
    tenHours('c', 500),
    tenHours('d', 100, small),
    tenHours('e', 300, { minHours: 7, maxHours: 7 }),
  ]
  // Eight hours are short. By what it brings per hour d leaves first, and then b has to as well.
  assert.deepEqual(proposed(asking([27], customers, { a: 'm1', b: 'm1', c: 'm1', d: 'm1' })), [['b: m1 > -', 'hours-short', 0]])
})

test('who had to leave a member does not come back to it in the place of another', () => {
  const fixed = (euro: number, maxHours: number) => ({
    minHours: 6,
    maxHours,
    response: { family: 'modexp' as const, kEuro: euro / valueAt(1, 0.01, 0, 6), bPerHour: 0.01 },
  })
  // The best plan works c alone, which is too doubtful; of the others a brings less at its least hours, and more with all of them.
  const customers = [tenHours('a', 0, fixed(280, 10)), tenHours('b', 0, fixed(300, 6)), tenHours('c', 1500)]
  const worlds = (at: number, hours: number) => (at === 2 ? [-9999, 9999] : [hours, hours])
  assert.deepEqual(proposed(asking([10], customers, { a: 'm1', b: 'm1' }, { errors: 1, worthIn: worlds })), [
    ['a: m1 > -', 'hours-short', 0],
  ])
})

test('of those who may leave for want of hours it is the one that the best plan does not keep', () => {
  // At their least hours a brings more; with all hours b does.
  const b = { minHours: 6, maxHours: 10, response: { family: 'modexp' as const, kEuro: 280 / valueAt(1, 0.01, 0, 6), bPerHour: 0.01 } }
  const a = { minHours: 6, maxHours: 6, response: { family: 'modexp' as const, kEuro: 300 / valueAt(1, 0.01, 0, 6), bPerHour: 0.01 } }
  const replan = asking([10], [tenHours('a', 0, a), tenHours('b', 0, b)], { a: 'm1', b: 'm1' })
  assert.deepEqual(proposed(replan), [['a: m1 > -', 'hours-short', 0]])
})
