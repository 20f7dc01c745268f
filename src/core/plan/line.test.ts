/** The line as a picture: in the order of groups and names, at the height of an hour's return or loss. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineOf, returnPerHour, type LineDot } from './line.ts'

const customer = (id: string, name: string, group: string | null): LineDot => ({
  id,
  name,
  group,
  verdict: 'white',
  hoursNow: 2,
  hoursKnown: 'estimated',
  marginEuro: 350,
  numbers: { entryPriceEuro: 120 },
})

test('customers lie by group and then name, without regard for accents and capitals, those without a group last', () => {
  const customers = [
    customer('1', 'zeeman', null),
    customer('2', 'Ängström', 'food'),
    customer('3', 'Bakker', 'Éclair'),
    customer('4', 'abel', 'Food'),
  ]
  const line = lineOf(customers, 10)
  assert.deepEqual(line.ids, ['3', '4', '2', '1'])
  assert.deepEqual([line.rank, line.stands, line.verdicts, line.known], [[0, 1, 2, 3], [1, 1, 1, 1], 'wwww', 'eeee'])
})

test('where an hour returns nothing, the height is what an hour loses', () => {
  assert.equal(returnPerHour(120, -500, 2), 120)
  assert.equal(returnPerHour(0, -500, 2), -250)
  assert.equal(returnPerHour(0, 500, 2), 0)
  assert.equal(returnPerHour(0, -500, 0), 0)
})
