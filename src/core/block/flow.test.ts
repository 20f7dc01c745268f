import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { workingDays } from '../course/cycle.ts'
import { dayFromNumber, dayNumber, type Day } from '../units.ts'
import { daysOfFlow, flowOf } from './flow.ts'

const monday = '2026-01-05' as Day
const later = (days: number): Day => dayFromNumber(dayNumber(monday) + days)

test('40 hours, 10 spent in the first week: the block is empty three weeks after that Friday', () => {
  const { points, emptyOn } = flowOf(40, monday, [
    { day: later(2), hours: 4 },
    { day: later(4), hours: 10 },
  ])
  assert.deepEqual(
    points.map(({ hoursLeft }) => hoursLeft),
    [40, 36, 30],
  )
  assert.equal(emptyOn, later(25))
})

test('nothing spent or nothing left promises no day, and more than planned is nothing left', () => {
  assert.equal(flowOf(40, monday, [{ day: later(4), hours: 0 }]).emptyOn, null)
  const over = flowOf(40, monday, [{ day: later(4), hours: 55 }])
  assert.deepEqual([over.emptyOn, over.points.at(-1)?.hoursLeft], [null, 0])
  assert.equal(flowOf(4000, monday, [{ day: later(4), hours: 1 }]).emptyOn, null)
})

test('days one looks at: ascending, at most 32, the last one always, each working day of the first six weeks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 900 }), (begin, length) => {
      const [started, to] = [later(begin), later(begin + length)]
      const days = daysOfFlow(started, to)
      assert.equal(days.at(-1), to)
      assert.ok(days.length <= 32, `${days.length}`)
      days.forEach((day, at) => assert.ok(day >= started && (at === 0 || day > days[at - 1]!)))
      const working = workingDays({ from: started, to })
      if (working <= 30) assert.ok(days.length - working <= 1 && days.length >= working)
    }),
  )
})

test('the day at which it is empty is as many working days on as the hours left take at this pace', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 90 }),
      (planned, spent, days) => {
        const { emptyOn } = flowOf(planned, monday, [{ day: later(days), hours: spent }])
        if (emptyOn === null)
          return assert.ok(spent >= planned || ((planned - spent) * workingDays({ from: monday, to: later(days) })) / spent > 700)
        const pace = spent / workingDays({ from: monday, to: later(days) })
        const ahead = workingDays({ from: later(days + 1), to: emptyOn })
        assert.ok(ahead * pace >= planned - spent - 1e-9 && (ahead - 1) * pace < planned - spent)
      },
    ),
  )
})
