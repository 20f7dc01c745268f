import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { customersFor, hoursEachFor, hoursFor, judgeTriangle } from './triangle.ts'

test('1,000 customers for 4 people are refused with the hours asked, there and missing', () => {
  assert.deepEqual(judgeTriangle({ customers: 1000, hoursEach: 3, hours: 1460 }), {
    fits: false,
    refused: true,
    code: 'not-enough-hours',
    facts: { hoursAsked: 3000, hoursThere: 1460, hoursMissing: 1540 },
  })
})

test('what just fits, fits', () => {
  assert.deepEqual(judgeTriangle({ customers: 10, hoursEach: 3, hours: 30 }), {
    fits: true,
    triangle: { customers: 10, hoursEach: 3, hours: 30 },
    hoursLeft: 0,
  })
})

test('one minute too little does not fit', () =>
  assert.equal(judgeTriangle({ customers: 10, hoursEach: 3, hours: 30 - 1 / 60 }).fits, false))

const corner = fc.double({ min: 0.1, max: 1e5, noNaN: true })

test('whichever corner follows from the other two, the triangle fits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), corner, corner, (customers, hoursEach, hours) => {
      assert.ok(judgeTriangle({ customers, hoursEach, hours: hoursFor(customers, hoursEach) }).fits)
      assert.ok(judgeTriangle({ customers, hoursEach: hoursEachFor(hours, customers), hours }).fits)
      const served = customersFor(hours, hoursEach)
      assert.equal(judgeTriangle({ customers: served + 1, hoursEach, hours }).fits, false)
    }),
  )
})

test('nobody to serve and no hours to serve with are answered, not divided by', () => {
  assert.equal(hoursEachFor(10, 0), 0)
  assert.equal(customersFor(10, 0), 0)
})
