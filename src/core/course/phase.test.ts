/** Steering begins with two blocks finished in a row, and ends when none is finished for three cycles. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayFromNumber, dayNumber, type Day } from '../units.ts'
import { CYCLES_WITHOUT, phaseOf, type Ended } from './phase.ts'

const CYCLE = 14
const first = dayNumber('2026-01-05' as Day)
/** So many days after the first. */
const on = (days: number): Day => dayFromNumber(first + days)
const done = (days: number): Ended => ({ at: `${on(days)}T15:00:00.000Z`, finished: true })
const stopped = (days: number): Ended => ({ at: `${on(days)}T15:00:00.000Z`, finished: false })
const phase = (ended: readonly Ended[], days: number) => phaseOf(ended, on(days), CYCLE)

test('nothing finished, and one block finished, is getting under way', () => {
  assert.deepEqual(phase([], 0), { phase: 'under-way', since: null, inARow: 0, fellBack: false, fallsBackOn: null })
  assert.equal(phase([done(3)], 5).inARow, 1)
  assert.equal(phase([done(3)], 5).phase, 'under-way')
})

test('two in a row begin the steering, on the day of the second', () => {
  const after = phase([done(3), done(20)], 21)
  assert.deepEqual(after, { phase: 'steering', since: on(20), inARow: 2, fellBack: false, fallsBackOn: on(20 + 3 * CYCLE + 1) })
})

test('a block that was stopped breaks the row', () => {
  assert.equal(phase([done(3), stopped(10), done(20)], 21).phase, 'under-way')
  assert.equal(phase([done(3), stopped(10), done(20)], 21).inARow, 1)
  assert.equal(phase([done(3), stopped(10), done(20), done(30)], 31).phase, 'steering')
})

test('three cycles without a finished block and it falls back, told with its day; then again two in a row', () => {
  const flowing = [done(3), done(20)]
  const quiet = CYCLES_WITHOUT * CYCLE
  assert.equal(phase(flowing, 20 + quiet).phase, 'steering')
  assert.deepEqual(phase(flowing, 20 + quiet + 1), {
    phase: 'under-way',
    since: on(20 + quiet + 1),
    inARow: 0,
    fellBack: true,
    fallsBackOn: null,
  })
  const later = 20 + quiet + 10
  assert.deepEqual(
    [phase([...flowing, done(later)], later + 1), phase([...flowing, done(later), done(later + 9)], later + 9)].map((one) => [
      one.phase,
      one.inARow,
    ]),
    [
      ['under-way', 1],
      ['steering', 2],
    ],
  )
})

test('while steering a stopped block does not end it, and each finished one puts off the falling back', () => {
  assert.equal(phase([done(3), done(20), stopped(30)], 31).phase, 'steering')
  assert.equal(phase([done(3), done(20), done(50)], 51).fallsBackOn, on(50 + 3 * CYCLE + 1))
})

test('whatever ended in whatever order it is listed: the phase is the same, and what is still to come does not count', () => {
  const ended = fc.array(fc.record({ days: fc.integer({ min: 0, max: 400 }), finished: fc.boolean() }), { maxLength: 20 })
  fc.assert(
    fc.property(ended, fc.integer({ min: 0, max: 400 }), (list, today) => {
      const all = list.map(({ days, finished }, at) => ({ at: `${on(days)}T10:00:00.${String(at).padStart(3, '0')}Z`, finished }))
      const now = phase(all, today)
      assert.deepEqual(phase(all.toReversed(), today), now)
      assert.deepEqual(
        phase(
          all.filter(({ at }) => at.slice(0, 10) <= on(today)),
          today,
        ),
        now,
      )
      if (now.phase === 'steering') assert.ok(now.fallsBackOn !== null && now.fallsBackOn > on(today))
    }),
  )
})
