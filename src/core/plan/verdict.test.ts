import { test } from 'node:test'
import assert from 'node:assert/strict'
import { reasonCodes, verdictOf, type ReasonCode, type VerdictNumbers } from './verdict.ts'

const inside: VerdictNumbers = {
  marginEuro: 1000,
  expectedMarginEuro: 1000,
  invoiceLines: 4,
  givenLines: 0,
  hoursNow: 10,
  hoursPlanned: 10,
  entryPriceEuro: 120,
  firstHourEuro: 130,
  hourPriceEuro: 80,
  probabilityWhite: 0.9,
  regretEuro: 5,
  prospect: false,
  judged: null,
  gut: null,
  lot: null,
  computed: null,
  basis: null,
  hoursBand: null,
}
const outside: VerdictNumbers = { ...inside, hoursPlanned: 0, entryPriceEuro: 60, firstHourEuro: 70, probabilityWhite: 0.1 }

const cases: Record<ReasonCode, [VerdictNumbers, 'white' | 'black' | 'grey']> = {
  'above-line': [inside, 'white'],
  'above-line-fewer-hours': [{ ...inside, hoursPlanned: 8 }, 'white'],
  'above-line-more-hours': [{ ...inside, hoursPlanned: 12 }, 'white'],
  'room-left': [{ ...inside, entryPriceEuro: 79 }, 'white'],
  'below-line': [outside, 'black'],
  'minimum-too-dear': [{ ...outside, firstHourEuro: 90 }, 'black'],
  'loses-money': [{ ...outside, expectedMarginEuro: -1 }, 'black'],
  'no-margin': [{ ...outside, invoiceLines: 0 }, 'black'],
  'nothing-known': [{ ...outside, invoiceLines: 0, hoursNow: 0 }, 'black'],
  'prospect-above-line': [{ ...inside, prospect: true, invoiceLines: 0, hoursNow: 0 }, 'white'],
  'prospect-below-line': [{ ...outside, prospect: true, invoiceLines: 0, hoursNow: 0 }, 'black'],
  'no-room': [{ ...outside, entryPriceEuro: 90, probabilityWhite: 0.9, regretEuro: 500 }, 'black'],
  'cannot-tell': [{ ...inside, probabilityWhite: 0.5, regretEuro: 21 }, 'grey'],
  'not-worth-asking-white': [{ ...inside, probabilityWhite: 0.5, regretEuro: 19 }, 'white'],
  'not-worth-asking-black': [{ ...outside, probabilityWhite: 0.5, regretEuro: 19 }, 'black'],
  go: [{ ...inside, gut: 'go', entryPriceEuro: 10, probabilityWhite: 0 }, 'white'],
  'lot-worked': [{ ...inside, lot: 'worked', entryPriceEuro: 10, probabilityWhite: 0 }, 'white'],
  'lot-left': [{ ...outside, lot: 'left', probabilityWhite: 0.5, regretEuro: 500 }, 'black'],
  'no-go': [{ ...outside, gut: 'no-go', probabilityWhite: 0.5, regretEuro: 500 }, 'black'],
}

for (const reason of reasonCodes) {
  const [numbers, verdict] = cases[reason]
  test(`${reason} is ${verdict}`, () => assert.deepEqual(verdictOf(numbers), { verdict, reason }))
}

test('a person is asked from more than a quarter of an hour at the hour price', () => {
  const doubt = { ...outside, probabilityWhite: 0.5 }
  assert.equal(verdictOf({ ...doubt, regretEuro: 20 }).verdict, 'black')
  assert.equal(verdictOf({ ...doubt, regretEuro: 20.01 }).verdict, 'grey')
})

test('four draws out of five are sure, in both directions', () => {
  const worth = { regretEuro: 100 }
  assert.equal(verdictOf({ ...inside, ...worth, probabilityWhite: 0.8 }).verdict, 'white')
  assert.equal(verdictOf({ ...inside, ...worth, probabilityWhite: 0.79 }).verdict, 'grey')
  assert.equal(verdictOf({ ...outside, ...worth, probabilityWhite: 0.2 }).verdict, 'black')
  assert.equal(verdictOf({ ...outside, ...worth, probabilityWhite: 0.21 }).verdict, 'grey')
})
