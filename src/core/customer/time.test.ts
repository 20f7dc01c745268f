import { test } from 'node:test'
import assert from 'node:assert/strict'
import { memberId, minutes } from '../units.ts'
import type { Work } from './account.ts'
import { defaultStandards } from './standards.ts'
import { countedTouches, timeOf } from './time.ts'

const work = (member: string | null, measured: number, counted: Work['counted'] = {}): Work => ({
  member: member === null ? null : memberId(member),
  measured: { 'time-entry': minutes(measured) },
  counted,
})
const time = (...hands: Work[]) => timeOf({ work: hands }, defaultStandards)

test('measured minutes alone are measured hours', () => {
  const { hours, measuredHours, hoursKnown } = time(work('anna', 90))
  assert.deepEqual([hours, measuredHours, hoursKnown], [1.5, 1.5, 'measured'])
})

test('touches that nobody measured count by standard minutes, and the hours are then estimated', () => {
  const { hours, hoursKnown, byMember } = time(work('anna', 0, { visit: 2 }), work('bas', 0, { order: 4 }))
  assert.deepEqual([hours, hoursKnown], [6, 'estimated'])
  assert.deepEqual(
    byMember.map((one) => one.hours),
    [3, 3],
  )
})

test('orders do not count beside measured minutes, whoever measured them: time entries hold them already', () => {
  const { hours, hoursKnown } = time(work('anna', 60), work('bas', 0, { order: 40 }))
  assert.deepEqual([hours, hoursKnown], [1, 'measured'])
})

test('visits still count beside measured minutes, and make the hours estimated', () => {
  const { hours, measuredHours, hoursKnown } = time(work('anna', 60, { visit: 1 }))
  assert.deepEqual([hours, measuredHours, hoursKnown], [2.5, 1, 'estimated'])
})

test('orders still count beside an agenda and visits with a duration: only a time sheet holds them', () => {
  const seen: Work = { member: memberId('anna'), measured: { calendar: minutes(60), activity: minutes(30) }, counted: { order: 2 } }
  const { hours, measuredHours, hoursKnown } = time(seen)
  assert.deepEqual([hours, measuredHours, hoursKnown], [3, 1.5, 'estimated'])
})

test('the way to a visit counts only once somebody said what it takes, and is estimated', () => {
  const hand = work('anna', 60, { trip: 2 })
  assert.deepEqual(time(hand), time(work('anna', 60)))
  assert.deepEqual(countedTouches({ work: [hand] }, hand, defaultStandards), [])
  const standards = { ...defaultStandards, minutes: { ...defaultStandards.minutes, trip: 45 } }
  const { hours, hoursKnown } = timeOf({ work: [hand] }, standards)
  assert.deepEqual([hours, hoursKnown], [2.5, 'estimated'])
})

test('no work is no hours, and nobody measured them', () => {
  assert.deepEqual(time(), { hours: 0, measuredHours: 0, hoursKnown: 'estimated', byMember: [] })
})
