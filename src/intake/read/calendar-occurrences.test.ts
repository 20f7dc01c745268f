/** Weekly meetings with exceptions and moved ones, against a model that goes through the calendar day by day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayFromNumber, dayNumber, type Day } from '../../core/units.ts'
import { calendarOf, event, readCalendar } from './test-calendar.ts'

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
/** The last day that is read. */
const end = dayNumber('2026-12-31' as Day)
const weekdayOf = (day: number) => (day + 3) % 7
const compact = (day: number) => dayFromNumber(day).replaceAll('-', '')
/** Amsterdam is an hour ahead of UTC, and two between the last Sundays of March and October 2026. */
const ahead = (day: number) => (day >= dayNumber('2026-03-29' as Day) && day < dayNumber('2026-10-25' as Day) ? 2 : 1)

const cases = fc.record({
  first: fc.integer({ min: dayNumber('2026-01-01' as Day), max: dayNumber('2026-11-30' as Day) }),
  weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
  interval: fc.integer({ min: 1, max: 4 }),
  limit: fc.oneof(fc.constant(null), fc.record({ count: fc.integer({ min: 1, max: 30 }) }), fc.record({ days: fc.integer({ min: 0, max: 300 }) })),
  removed: fc.array(fc.record({ at: fc.nat({ max: 40 }), how: fc.constantFrom('zone', 'utc', 'date') }), { maxLength: 5 }),
  moved: fc.array(fc.record({ at: fc.nat({ max: 40 }), days: fc.integer({ min: -3, max: 3 }), utc: fc.boolean(), cancelled: fc.boolean() }), { maxLength: 4 }),
}) // prettier-ignore

test('are where the model says', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ first, weekdays, interval, limit, removed, moved }) => {
      const days = new Set([weekdayOf(first), ...weekdays])
      const monday = first - weekdayOf(first)
      const until = limit !== null && 'days' in limit ? Math.min(end, first + limit.days) : end
      const all: number[] = []
      for (let day = first; day <= until; day += 1)
        if (days.has(weekdayOf(day)) && Math.floor((day - monday) / 7) % interval === 0) all.push(day)
      const times = limit !== null && 'count' in limit ? all.slice(0, limit.count) : all
      const out = new Map(removed.flatMap(({ at, how }) => (times[at] === undefined ? [] : [[times[at], how] as const])))
      const elsewhere = new Map(
        moved.flatMap((each) => {
          const day = times[each.at]
          return day === undefined || out.has(day) ? [] : [[day, each] as const]
        }),
      )

      // Moved ones are at another hour each, so that no two are at the same time.
      const hour = (at: number) => String(13 + at).padStart(2, '0')
      const limits = limit === null ? '' : 'count' in limit ? `;COUNT=${limit.count}` : `;UNTIL=${compact(until)}T${String(9 - ahead(until)).padStart(2, '0')}0000Z` // prettier-ignore
      const zoned = (name: string, day: number, at: string) => `${name};TZID=Europe/Amsterdam:${compact(day)}T${at}0000`
      const utc = (name: string, day: number) => `${name}:${compact(day)}T${String(9 - ahead(day)).padStart(2, '0')}0000Z`
      const series = event(
        'UID:a',
        zoned('DTSTART', first, '09'),
        'DURATION:PT1H',
        `RRULE:FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${[...days].map((day) => DAYS[day]).join(',')}${limits}`,
        ...[...out].map(([day, how]) => how === 'zone' ? zoned('EXDATE', day, '09') : how === 'utc' ? utc('EXDATE', day) : `EXDATE;VALUE=DATE:${compact(day)}`),
      ) // prettier-ignore
      const others = [...elsewhere].map(([day, { days: shift, utc: inUtc, cancelled }], at) =>
        event(
          'UID:a',
          inUtc ? utc('RECURRENCE-ID', day) : zoned('RECURRENCE-ID', day, '09'),
          zoned('DTSTART', day + shift, hour(at)),
          'DURATION:PT30M',
          ...(cancelled ? ['STATUS:CANCELLED'] : []),
        ),
      )

      const stays = times.filter((day) => !out.has(day) && !elsewhere.has(day))
      const went = [...elsewhere].map(([day, each]) => ({ day: day + each.days, cancelled: each.cancelled }))
      const expected = [
        ...stays.map((day) => `${dayFromNumber(day)} 60`),
        ...went.filter(({ day, cancelled }) => !cancelled && day <= end).map(({ day }) => `${dayFromNumber(day)} 30`),
      ]
      const { touches, passed } = await readCalendar(calendarOf(series, ...others))
      assert.deepEqual(touches.map(({ day, minutes }) => `${day} ${minutes}`).toSorted(), expected.toSorted())
      const cancelled = went.filter((each) => each.cancelled).length
      assert.equal(passed.cancelled ?? 0, cancelled === 0 && expected.length === 0 && went.length === 0 ? 1 : cancelled)
      assert.equal(passed.planned ?? 0, went.filter((each) => !each.cancelled && each.day > end).length)
    }),
    { numRuns: 400 },
  )
})
