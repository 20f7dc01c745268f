import { test } from 'node:test'
import assert from 'node:assert/strict'
import { memberId, minutes } from '../units.ts'
import type { Work } from './account.ts'
import { defaultStandards } from './standards.ts'
import { timeOf } from './time.ts'

const work = (member: string | null, measured: number, counted: Work['counted'] = {}): Work => ({
  member: member === null ? null : memberId(member),
  measured: minutes(measured),
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

test('no work is no hours, and nobody measured them', () => {
  assert.deepEqual(time(), { hours: 0, measuredHours: 0, hoursKnown: 'estimated', byMember: [] })
})
