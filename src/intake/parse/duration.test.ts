/** Durations: a clock, hours, minutes or words become whole minutes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Day } from '../../core/units.ts'
import { between, readDuration } from './duration.ts'

test('a duration is read back as a clock, in words, in minutes and in decimal hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5999 }), (time) => {
      const h = Math.floor(time / 60)
      const m = String(time % 60).padStart(2, '0')
      for (const text of [`${h}:${m}`, `${h}:${m}:00`, `${h}u${m}`, `${h}h ${m}m`, `${time} min`])
        assert.equal(readDuration(text, ',', 'hours'), time, text)
      assert.equal(readDuration(String(time), ',', 'minutes'), time)
      assert.equal(readDuration((time / 60).toFixed(4).replace('.', ','), ',', 'hours'), time)
      assert.equal(readDuration(`${(time / 60).toFixed(4)} uur`, '.', 'minutes'), time)
      assert.equal(readDuration(time / 60, ',', 'hours'), time)
    }),
  )
})

test('what is no duration gives nothing', () => {
  for (const text of ['', 'veel', '-1', '1:75', '1:2:3:4', 'uur', 'm', 'u']) assert.equal(readDuration(text, ',', 'hours'), null, text)
})

const at = (day: string, second: number) => ({ day: day as Day, second })

test('an end before its start on the same day lies past midnight', () => {
  assert.equal(between(at('2026-03-12', 84_600), at('2026-03-12', 900)), 45)
  assert.equal(between(at('2026-03-12', 84_600), at('2026-03-13', 900)), 45)
  assert.equal(between(at('2026-03-13', 0), at('2026-03-12', 0)), null)
  assert.equal(between({ day: '2026-03-12' as Day, second: null }, at('2026-03-12', 0)), null)
})
