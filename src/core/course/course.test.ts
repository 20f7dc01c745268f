/** From what was measured to charts and alarms: trimmed, each alarm once, open only while fresh and unanswered. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayFromNumber, dayNumber, type Day } from '../units.ts'
import { chartsOf, firstDaysOf, hasAlarm, openAlarms } from './course.ts'
import type { Measured, MeasureCode } from './measure.ts'

const start = dayNumber('2025-01-06' as Day)
const from = (cycle: number): Day => dayFromNumber(start + cycle * 14)
const measured = (measure: MeasureCode, values: readonly (number | null)[]): Measured[] =>
  values.map((value, at) => ({ measure, from: from(at), to: dayFromNumber(start + at * 14 + 13), value, basis: {} }))
/** Calm until the last point. */
const spike = [...Array.from({ length: 20 }, (_, at) => 10 + 6 * (at % 2)), 40]

test('a chart runs from the first point that was measured to the last, and keeps the gap between', () => {
  const [chart] = chartsOf(measured('strength', [null, null, 0.5, null, 0.6, null]), [])
  assert.deepEqual(
    chart?.points.map(({ from: at, value }) => [at, value]),
    [
      [from(2), 0.5],
      [from(3), null],
      [from(4), 0.6],
    ],
  )
  assert.deepEqual(chartsOf(measured('strength', [null, null]), []), [])
})

test('charts come in a fixed order whatever the order of the points', () => {
  const all = [...measured('margin', [1, 2]), ...measured('strength', [3, 4])]
  assert.deepEqual(
    chartsOf(all.toReversed(), []).map(({ measure, points }) => [measure, points.map(({ value }) => value)]),
    [
      ['strength', [3, 4]],
      ['margin', [1, 2]],
    ],
  )
})

test('a point outside its limits is an alarm with its side, its value and the mean', () => {
  const [chart] = chartsOf(measured('margin', spike), [])
  const mean = spike.reduce((sum, value) => sum + value, 0) / spike.length
  assert.deepEqual(chart?.alarms, [{ measure: 'margin', kind: 'outside', cycle: from(20), side: 'above', value: 40, mean }])
  assert.deepEqual([chart?.points.at(-1)?.speaks, chart?.points[0]?.speaks], [true, false])
})

test('a run of ten is one alarm, at its eighth point', () => {
  const [chart] = chartsOf(
    measured(
      'strength',
      Array.from({ length: 20 }, (_, at) => (at < 10 ? 12 : 4) + 4 * (at % 2)),
    ),
    [],
  )
  assert.deepEqual(
    chart?.alarms.map(({ kind, cycle, side }) => [kind, cycle, side]),
    [
      ['run', from(7), 'above'],
      ['run', from(17), 'below'],
    ],
  )
})

test('open is what the last two points say and nobody answered; a new baseline silences it', () => {
  const charts = chartsOf(measured('margin', spike), [])
  const alarm = { measure: 'margin', kind: 'outside', cycle: from(20) } as const
  assert.deepEqual(
    openAlarms(charts, []).map(({ cycle }) => cycle),
    [from(20)],
  )
  assert.deepEqual(openAlarms(charts, [alarm]), [])
  assert.equal(openAlarms(charts, [{ ...alarm, kind: 'run' }]).length, 1)
  assert.equal(openAlarms(chartsOf(measured('margin', [...spike, 10]), []), []).length, 1)
  assert.equal(openAlarms(chartsOf(measured('margin', [...spike, 10, 11]), []), []).length, 0)
  const restarted = chartsOf(measured('margin', spike), [{ measure: 'margin', from: from(20), text: 'groter pand' }])
  assert.deepEqual(openAlarms(restarted, []), [])
  assert.deepEqual(restarted[0]?.restarts, [{ from: from(20), text: 'groter pand' }])
})

test('an alarm is found by what it is, and cycles by their first day', () => {
  const charts = chartsOf(measured('margin', spike), [])
  assert.ok(hasAlarm(charts, { measure: 'margin', kind: 'outside', cycle: from(20) }))
  assert.ok(!hasAlarm(charts, { measure: 'strength', kind: 'outside', cycle: from(20) }))
  assert.ok(!hasAlarm(charts, { measure: 'margin', kind: 'outside', cycle: from(19) }))
  assert.equal(firstDaysOf(charts, 'margin').length, 21)
  assert.deepEqual(firstDaysOf(charts, 'debts'), [])
})
