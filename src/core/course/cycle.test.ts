/** Cycles follow each other without gaps, and whoever chooses another rhythm says who they are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nobody } from '../about.ts'
import { isRefusal } from '../refusal.ts'
import { dayFromNumber, dayNumber, type Day } from '../units.ts'
import { cycleAt, cyclesBefore, decideRhythm, rhythms, usualRhythm, workingDays } from './cycle.ts'

const day = fc.integer({ min: 10_000, max: 25_000 }).map(dayFromNumber)
const rhythm = fc.record({ days: fc.constantFrom(...rhythms), from: day })

test('every day lies in one cycle, which is as long as the rhythm says', () => {
  fc.assert(
    fc.property(rhythm, day, (chosen, at) => {
      const { from, to } = cycleAt(chosen, at)
      assert.ok(from <= at && at <= to)
      assert.equal(dayNumber(to) - dayNumber(from) + 1, chosen.days)
      assert.deepEqual(cycleAt(chosen, from), { from, to })
      assert.deepEqual(cycleAt(chosen, to), { from, to })
      assert.equal(Math.abs((dayNumber(from) - dayNumber(chosen.from)) % chosen.days), 0)
    }),
  )
})

test('the cycles before a day have all ended, and follow each other', () => {
  fc.assert(
    fc.property(rhythm, day, fc.integer({ min: 1, max: 30 }), (chosen, at, count) => {
      const cycles = cyclesBefore(chosen, at, count)
      assert.equal(cycles.length, count)
      assert.ok(cycles.at(-1)!.to < at)
      assert.equal(dayNumber(cycleAt(chosen, at).from) - dayNumber(cycles.at(-1)!.to), 1)
      for (let n = 1; n < count; n += 1) assert.equal(dayNumber(cycles[n]!.from) - dayNumber(cycles[n - 1]!.to), 1)
    }),
  )
})

test('the usual cycle is two weeks from a Monday on, of ten working days', () => {
  const cycle = cycleAt(usualRhythm, '2026-11-26' as Day)
  assert.deepEqual(cycle, { from: '2026-11-16', to: '2026-11-29' })
  assert.equal(workingDays(cycle), 10)
  assert.equal(workingDays({ from: '2026-11-27' as Day, to: '2026-11-30' as Day }), 2)
  assert.equal(workingDays({ from: '2026-11-28' as Day, to: '2026-11-29' as Day }), 0)
  assert.equal(workingDays({ from: '2026-11-28' as Day, to: '2026-11-27' as Day }), 0)
})

test('whole weeks only, by somebody, and once', () => {
  const about = { by: 'm1', now: '2026-02-01T08:00:00.000Z', known: null }
  const code = (days: number, by = 'm1') => {
    const answer = decideRhythm({ ...usualRhythm, days }, usualRhythm, { ...about, by })
    return isRefusal(answer) ? answer.code : answer.length
  }
  assert.deepEqual([code(7), code(14), code(10), code(0), code(7, nobody)], [1, 0, 'rhythm-unknown', 'rhythm-unknown', 'say-who-you-are'])
})
