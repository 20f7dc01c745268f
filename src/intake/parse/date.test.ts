/** Dates: every way to write a day is read back; days that do not exist are not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayFromNumber } from '../../core/units.ts'
import { orderHint, readClock, readDate } from './date.ts'
import type { DateOrder } from './date.ts'

const days = fc.integer({ min: 0, max: 36_000 }).map(dayFromNumber)
const two = (part: string) => part.padStart(2, '0')

test('a day is read back in every order, mark, length and with any time', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('-', '/', '.'),
      fc.boolean(),
      fc.constantFrom('', ' 09:30', ' 9:30:15', 'T23:59:59', 'T23:59:59-05:00', ' 12:00 AM'),
      fc.constantFrom<DateOrder | 'ymd'>('dmy', 'mdy', 'ymd'),
      (at, mark, short, time, order) => {
        const [y = '', m = '', d = ''] = at.split('-').map((part) => (short ? String(Number(part)) : two(part)))
        const parts = order === 'dmy' ? [d, m, y] : order === 'mdy' ? [m, d, y] : [y, m, d]
        assert.equal(readDate(parts.join(mark) + time, order === 'mdy' ? 'mdy' : 'dmy')?.day, at)
      },
    ),
  )
})

test('a day is read back from Excel and from eight digits', () => {
  fc.assert(
    fc.property(days, (at) => {
      const serial = Math.round(Date.parse(at) / 86_400_000) + 25_569
      assert.equal(readDate(serial, 'mdy')?.day, at)
      assert.equal(readDate(String(serial), 'dmy')?.day, at)
      assert.deepEqual(readDate(serial + 0.5, 'dmy'), { day: at, second: 43_200 })
      assert.equal(readDate(at.replaceAll('-', ''), 'mdy')?.day, at)
    }),
  )
})

test('a moment in UTC is a day and a time at home, in winter and in summer; any other offset is that of who wrote it', () => {
  const read = (text: string | number) => Object.values(readDate(text, 'dmy') ?? {})
  assert.deepEqual(read('2026-01-05T23:00:00.000Z'), ['2026-01-06', 0], 'midnight, as programs keep a day')
  assert.deepEqual(read('2026-07-05T22:00:00Z'), ['2026-07-06', 0])
  assert.deepEqual(read('2026-07-05 21:59:59 UTC'), ['2026-07-05', 86_399])
  assert.deepEqual(read('2026-12-31T23:30:00+00:00'), ['2027-01-01', 1800])
  assert.deepEqual(read('2026-01-05T23:30:00+01:00'), ['2026-01-05', 84_600])
  assert.deepEqual(read('2026-01-05T00:00:00Z'), ['2026-01-05', 3600])
  for (const stamp of ['1767654000000', 1767654000000]) assert.deepEqual(read(stamp), ['2026-01-06', 0])
  assert.equal(readDate('9999-12-31T23:30:00Z', 'dmy'), null)
})

test('two-digit years and months in words are read', () => {
  assert.equal(readDate('14-3-26', 'dmy')?.day, '2026-03-14')
  assert.equal(readDate('14-3-99', 'dmy')?.day, '1999-03-14')
  assert.equal(readDate('1 maart 2026', 'mdy')?.day, '2026-03-01')
  assert.equal(readDate('12-okt-2026', 'dmy')?.day, '2026-10-12')
  assert.equal(readDate('3 May 2026', 'dmy')?.day, '2026-05-03')
})

test('what is no day gives nothing', () => {
  for (const text of [
    '',
    '31-02-2026',
    '29-02-2025',
    '00-01-2026',
    '12-13-2026',
    '2026-13-01',
    'morgen',
    '12-03',
    '1234',
    '12-03-2026 99:00',
    '12-03-2026 rest',
    '12-03/2026',
  ]) {
    assert.equal(readDate(text, 'dmy'), null, text)
  }
  assert.equal(readDate(12, 'dmy'), null)
  assert.equal(readDate(Number.NaN, 'dmy'), null)
})

test('a day above twelve shows the order, and equal day and month do not care', () => {
  assert.deepEqual(orderHint('13/02/2026'), { order: 'dmy', slash: true })
  assert.deepEqual(orderHint('02/13/2026'), { order: 'mdy', slash: true })
  assert.deepEqual(orderHint('01-02-2026'), { order: 'both', slash: false })
  assert.deepEqual(orderHint('02/02/2026').order, null)
  assert.deepEqual(orderHint('2026-02-01').order, null)
})

test('a time of day is read with and without seconds, halves of the day and offset', () => {
  assert.equal(readClock('9:30'), 34_200)
  assert.equal(readClock('12:05 AM'), 300)
  assert.equal(readClock('01:00:20 pm'), 46_820)
  assert.equal(readClock('T07:54:47+01:00'), 28_487)
  assert.equal(readClock('24:00'), null)
})
