import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cents, memberId, minutes, type Cents } from '../units.ts'
import { isInvoiced, marginEuroOf, marginKnown, quarterEurosOf } from './earnings.ts'
import { defaultStandards } from './standards.ts'
import { timeOf } from './time.ts'

type Quarters = readonly [Cents, Cents, Cents, Cents]
const quarters = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: -1e6, max: 1e6 }).map(cents))) as unknown as fc.Arbitrary<Quarters>
const near = (found: number, wanted: number) => assert.ok(Math.abs(found - wanted) < 1e-6, `${found}, expected ${wanted}`)

test('a given margin is the sum of its quarters, and each differs from the files by as much', () => {
  fc.assert(
    fc.property(quarters, fc.integer({ min: -50_000, max: 50_000 }), (marginByQuarter, marginEuro) => {
      const account = { marginByQuarter, lines: 3, contested: { hours: null, marginEuro } }
      assert.equal(marginEuroOf(account), marginEuro)
      const given = quarterEurosOf(account)
      near(
        given.reduce((sum, one) => sum + one, 0),
        marginEuro,
      )
      const apart = given.map((one, q) => one - marginByQuarter[q]! / 100)
      for (const one of apart) near(one, apart[0]!)
    }),
  )
})

test('without a given margin the files speak, to the cent', () => {
  fc.assert(
    fc.property(quarters, fc.constantFrom(null, { hours: 3, marginEuro: null }), (marginByQuarter, contested) => {
      const account = { marginByQuarter, lines: 3, contested }
      assert.deepEqual(
        quarterEurosOf(account),
        marginByQuarter.map((one) => one / 100),
      )
      assert.equal(marginEuroOf(account), marginByQuarter.reduce((sum, one) => sum + one, 0) / 100)
    }),
  )
})

test('a margin that somebody gives is known, also when it is nothing, and then something says what the customer brought', () => {
  const marginByQuarter: Quarters = [cents(0), cents(0), cents(0), cents(0)]
  const given = { marginByQuarter, lines: 0, contested: { hours: null, marginEuro: 0 } }
  assert.ok(marginKnown(given) && isInvoiced(given))
  const filed = { ...given, contested: { hours: 3, marginEuro: null } }
  assert.ok(!marginKnown(filed) && !isInvoiced(filed))
})

test('given hours count for the customer and are measured by nobody; what members recorded stays theirs', () => {
  const work = [{ member: memberId('m1'), measured: { 'time-entry': minutes(120) }, counted: { call: 2 } }]
  const filed = timeOf({ work }, defaultStandards)
  const given = timeOf({ work, contested: { hours: 10, marginEuro: null } }, defaultStandards)
  assert.deepEqual(given, { hours: 10, measuredHours: 0, hoursKnown: 'estimated', byMember: filed.byMember })
  assert.deepEqual(timeOf({ work, contested: { hours: null, marginEuro: 5 } }, defaultStandards), filed)
})
