import { test } from 'node:test'
import assert from 'node:assert/strict'
import { memberId } from '../units.ts'
import { capacitiesOf, netHours } from './capacity.ts'

test('stated net hours win over recorded hours, and the answer says which it is', () => {
  const anna = memberId('anna')
  const bas = memberId('bas')
  const recorded = new Map([
    [anna, 300],
    [bas, 200],
  ])
  assert.deepEqual(
    capacitiesOf(
      [
        { id: anna, name: 'Anna', netHours: 900 },
        { id: bas, name: 'Bas', netHours: null },
      ],
      recorded,
    ),
    [
      { id: anna, name: 'Anna', hours: 900, known: 'stated', recordedHours: 300 },
      { id: bas, name: 'Bas', hours: 200, known: 'recorded', recordedHours: 200 },
    ],
  )
})

test('net hours are contract hours times the selling share, less leave, and never negative', () => {
  assert.equal(netHours(1700, 0.5, 200), 650)
  assert.equal(netHours(100, 0.5, 200), 0)
})
