/** Rules by which events repeat: as the standard has them, as another library unfolds them, and without ever hanging. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
// eslint-disable-next-line import/default -- it is CommonJS, which Node gives as the default
import rrule from 'rrule'
import { readRule, unfoldRule } from './calendar-rules.ts'

const DAY = 86_400_000
const until = Date.UTC(2027, 0, 1) - 1

function unfold(text: string, start: number, from = start): readonly string[] {
  const rule = readRule(text)
  return rule === null ? assert.fail(text) : [...unfoldRule(rule, start, from, until)].map(isoOf)
}

const isoOf = (wall: number) => new Date(wall).toISOString().slice(0, 16)

const numbers = (...from: readonly number[]) => fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength: 3 })
const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 4 })
const months = numbers(1, 2, 3, 6, 10, 12)
const nth = fc.uniqueArray(fc.constantFrom('1MO', '2TU', '-1FR', '3WE', '4TH', '5MO', '-2SU'), { minLength: 1, maxLength: 3 })
const part = (name: string, values: fc.Arbitrary<readonly (string | number)[]>) => values.map((list) => `${name}=${list.join(',')}`)
const maybe = (parts: fc.Arbitrary<string>) => fc.option(parts, { nil: null, freq: 2 })
const common = [maybe(fc.integer({ min: 1, max: 5 }).map((n) => `INTERVAL=${n}`)), maybe(fc.integer({ min: 1, max: 40 }).map((n) => `COUNT=${n}`)), maybe(fc.constantFrom('WKST=SU', 'WKST=MO', 'WKST=TH')), maybe(fc.constantFrom('BYHOUR=8', 'BYHOUR=9,15'))] // prettier-ignore
const shape = (freq: string, ...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...common, ...parts.map(maybe)).map((all) => [`FREQ=${freq}`, ...all.filter((each) => each !== null)].join(';'))
const place = part('BYSETPOS', numbers(1, 2, -1, -2))
const rules = fc.oneof(
  shape('DAILY', part('BYDAY', weekdays), part('BYMONTH', months), part('BYMONTHDAY', numbers(1, 13, 15, 31, -1))),
  shape('WEEKLY', part('BYDAY', weekdays), part('BYMONTH', months)),
  shape('MONTHLY', part('BYMONTHDAY', numbers(1, 15, 28, 29, 30, 31, -1, -3)), part('BYMONTH', months)),
  shape('MONTHLY', part('BYDAY', nth), part('BYMONTH', months)),
  shape('MONTHLY', part('BYDAY', weekdays), part('BYMONTHDAY', numbers(8, 9, 10, 11, 12, 13, 14))),
  fc.tuple(shape('MONTHLY', part('BYMONTH', months)), part('BYDAY', weekdays), place).map((all) => all.join(';')),
  shape('YEARLY', part('BYMONTH', months), part('BYMONTHDAY', numbers(1, 15, 29, 30, 31, -1))),
  shape('YEARLY', part('BYMONTH', months), part('BYDAY', nth)),
  shape('YEARLY', part('BYDAY', fc.constantFrom(['20MO'], ['1TU'], ['-1FR', '53SA']))),
  shape('YEARLY', part('BYYEARDAY', numbers(1, 60, 200, 366, -1, -366))),
  shape('YEARLY', part('BYWEEKNO', numbers(1, 2, 20, 51)), part('BYDAY', weekdays)),
) // prettier-ignore
const starts = fc.integer({ min: Date.UTC(2019, 0, 1) / DAY, max: Date.UTC(2023, 11, 31) / DAY }).map((day) => day * DAY + 9 * 3_600_000)

/** That library begins places within the first week at the start, takes nth and every weekday together for none, and 1 January 2022 for week 53: those are below. */
test('any rule gives what another library gives', () => {
  fc.assert(
    fc.property(rules, starts, (text, start) => {
      const options = rrule.RRule.parseString(text)
      // It looks until the year 9999 for rules that give nothing.
      fc.pre(unfold(text, start).length > 0)
      const other = new rrule.RRule({ ...options, dtstart: new Date(start), until: new Date(until) })
      assert.deepEqual(unfold(text, start), other.all().map((each) => isoOf(each.getTime()))) // prettier-ignore
    }),
    { numRuns: 800 },
  )
})

test('what lies before the days that are asked for is left out, and nothing else', () => {
  fc.assert(
    fc.property(rules, starts, fc.integer({ min: 0, max: 1500 }), (text, start, later) => {
      const from = start + later * DAY
      const after = (walls: readonly string[]) => walls.filter((wall) => wall >= isoOf(from))
      assert.deepEqual(after(unfold(text, start, from)), after(unfold(text, start)))
    }),
    { numRuns: 300 },
  )
})

const nine = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date, 9)
const known: readonly (readonly [string, number, readonly string[]])[] = [
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', nine(2026, 1, 30), ['2026-01-30T09:00', '2026-02-27T09:00', '2026-03-31T09:00']],
  ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', nine(2026, 1, 31), ['2026-01-31T09:00', '2026-03-31T09:00', '2026-05-31T09:00']],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', nine(2020, 2, 29), ['2020-02-29T09:00', '2024-02-29T09:00']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=4', nine(2026, 3, 1), ['2026-03-01T09:00', '2026-03-02T09:00', '2026-03-15T09:00', '2026-03-16T09:00']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO;COUNT=4', nine(2026, 3, 1), ['2026-03-01T09:00', '2026-03-09T09:00', '2026-03-15T09:00', '2026-03-23T09:00']],
  ['FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=1;COUNT=2', nine(2026, 3, 4), ['2026-03-09T09:00', '2026-03-16T09:00']],
  ['FREQ=YEARLY;BYWEEKNO=52;BYDAY=SA;COUNT=2', nine(2021, 6, 1), ['2022-01-01T09:00', '2022-12-31T09:00']],
  ['FREQ=MONTHLY;BYDAY=1MO,SU;COUNT=3', nine(2026, 3, 1), ['2026-03-01T09:00', '2026-03-02T09:00', '2026-03-08T09:00']],
  ['freq=daily;count=2;', nine(2026, 3, 1), ['2026-03-01T09:00', '2026-03-02T09:00']],
] // prettier-ignore
for (const [text, start, walls] of known) test(text, () => assert.deepEqual(unfold(text, start), walls))

/** Other libraries never end on these, or look until the year 9999. */
const nothing = ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=DAILY;INTERVAL=7;BYDAY=TU', 'FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2;INTERVAL=48', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=10', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31;COUNT=5'] // prettier-ignore
for (const text of nothing) test(`${text} gives nothing and ends`, () => assert.deepEqual(unfold(text, nine(1601, 1, 1)), []))
test('an interval beyond all years ends', () => {
  for (const frequency of ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])
    assert.equal(unfold(`FREQ=${frequency};INTERVAL=999999999`, nine(2020, 1, 1)).length, 1)
})

const bad = ['', 'WEEKLY', 'FREQ=SECONDLY', 'FREQ=HOURLY', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;INTERVAL=-1', 'FREQ=DAILY;COUNT=0', 'FREQ=DAILY;COUNT=x', 'FREQ=DAILY;BYDAY=XX', 'FREQ=DAILY;BYDAY=0MO', 'FREQ=DAILY;BYDAY=99MO', 'FREQ=DAILY;BYMONTH=13', 'FREQ=DAILY;BYMONTH=-1', 'FREQ=MONTHLY;BYMONTHDAY=0', 'FREQ=DAILY;BYHOUR=24', 'FREQ=DAILY;BYSETPOS=0', 'FREQ=DAILY;FREQ=WEEKLY', 'FREQ=DAILY;WKST=XX', 'FREQ=DAILY;BYEASTER=1', 'Anything;FREQ=DAILY', 'FREQ=DAILY;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10;BYSECOND=0,1,2,3,4,5,6,7,8,9,10'] // prettier-ignore
for (const text of bad) test(`${JSON.stringify(text)} is no rule`, () => assert.equal(readRule(text), null))
