/** Zones by whatever name a calendar gives them, on both sides of the changes of the clock. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cutComponents } from './components.ts'
import { openZones, utc } from './calendar-zones.ts'

const at = (iso: string) => Date.parse(`${iso}:00Z`)
/** The offset from UTC in hours at a wall time. */
const offset = (name: string | null, iso: string, zones = openZones(null, [])) => (at(iso) - zones.find(name).momentOf(at(iso))) / 3_600_000

describe('a zone', () => {
  const names: readonly (readonly [string, number, number])[] = [
    ['Europe/Amsterdam', 1, 2],
    ['europe/amsterdam', 1, 2],
    ['US/Eastern', -5, -4],
    ['Asia/Kolkata', 5.5, 5.5],
    ['W. Europe Standard Time', 1, 2],
    ['"Romance Standard Time"', 1, 2],
    ['Eastern Standard Time', -5, -4],
    ['US Mountain Standard Time', -7, -7],
    ['/mozilla.org/20070129_1/Europe/Berlin', 1, 2],
    ['/freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta', -3, -3],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 1, 2],
    ['(GMT+10:00) Canberra\\, Melbourne\\, Sydney', 11, 10],
    ['(UTC-05:00) Eastern Time (US & Canada)', -5, -5],
    ['UTC+01', 1, 1],
    ['UTC', 0, 0],
    // Nobody knows these: the calendar's own zone stands in.
    ['Europe/Germany', 1, 2],
    ['Customized Time Zone 1', 1, 2],
    ['1', 1, 2],
  ]
  for (const [name, winter, summer] of names) {
    test(name, () => {
      assert.equal(offset(name, '2026-01-15T12:00'), winter)
      assert.equal(offset(name, '2026-07-15T12:00'), summer)
    })
  }
  test('is known, or only stands in for one', () => {
    const zones = openZones(null, [])
    assert.deepEqual(['Europe/Rome', 'GMT Standard Time', 'Europe/Germany', 'UTC+01'].map((name) => zones.find(name).known), [true, true, false, false]) // prettier-ignore
    assert.equal(zones.find('Etc/UTC'), utc)
  })
})

describe('when the clock changes', () => {
  const moments: readonly (readonly [string, string])[] = [
    ['2026-03-29T01:59', '2026-03-29T00:59'],
    ['2026-03-29T03:00', '2026-03-29T01:00'],
    // Half past two does not exist: it is an hour and a half after one.
    ['2026-03-29T02:30', '2026-03-29T01:30'],
    ['2026-10-25T01:59', '2026-10-24T23:59'],
    // Half past two comes twice: the first counts.
    ['2026-10-25T02:30', '2026-10-25T00:30'],
    ['2026-10-25T03:00', '2026-10-25T02:00'],
  ]
  for (const [wall, moment] of moments) test(wall, () => assert.equal(openZones(null, []).home.momentOf(at(wall)), at(moment)))
  test('moments have the clock of their side', () => {
    const { home } = openZones(null, [])
    assert.equal(home.wallOf(at('2026-03-29T00:59')), at('2026-03-29T01:59'))
    assert.equal(home.wallOf(at('2026-03-29T01:00')), at('2026-03-29T03:00'))
    assert.equal(home.wallOf(at('2026-10-25T00:30')), at('2026-10-25T02:30'))
    assert.equal(home.wallOf(at('2026-10-25T01:30')), at('2026-10-25T02:30'))
  })
})

describe('the zone of a calendar', () => {
  test('is the one that it names', () => assert.equal(offset(null, '2026-01-15T12:00', openZones('America/New_York', [])), -5))
  test('is else that of the Netherlands', () => {
    assert.equal(offset(null, '2026-01-15T12:00', openZones(null, [])), 1)
    assert.equal(offset(null, '2026-01-15T12:00', openZones('Nowhere', [])), 1)
  })
})

describe('a zone that the file describes', () => {
  const described = (name: string, ...rules: readonly string[]) =>
    cutComponents(
      ['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', 'DTSTART:16011104T020000', rules[0], 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010311T020000', rules[1], 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'END:DAYLIGHT', 'END:VTIMEZONE'].join('\n'),
      { VTIMEZONE: 'all' },
    ).components // prettier-ignore
  const usual = ['RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11', 'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3'] as const
  const zones = openZones(null, described('Customized Time Zone', ...usual))
  test('is used for a name that nobody else knows', () => {
    assert.equal(offset('Customized Time Zone', '2026-01-15T12:00', zones), -5)
    assert.equal(offset('Customized Time Zone', '2026-07-15T12:00', zones), -4)
    assert.equal(zones.find('Customized Time Zone').wallOf(at('2026-07-15T12:00')), at('2026-07-15T08:00'))
  })
  test('is that of the calendar, where it is the only one and the calendar names none', () => {
    assert.equal(offset(null, '2026-01-15T12:00', zones), -5)
    assert.equal(offset(null, '2026-01-15T12:00', openZones(null, [...described('A', ...usual), ...described('B', ...usual)])), 1)
  })
  test('does not stand in the way of the zone of that name', () =>
    assert.equal(offset('Europe/Amsterdam', '2026-01-15T12:00', openZones(null, described('Europe/Amsterdam', ...usual))), 1))
  test('is not unfolded when its clock changes by the minute', () => {
    for (const rule of ['RRULE:FREQ=SECONDLY', 'RRULE:FREQ=YEARLY;BYMINUTE=1', 'RRULE:FREQ=YEARLY;INTERVAL=7', 'RRULE:BYMONTH=3'])
      assert.equal(openZones(null, described('C', usual[0], rule)).find('C').known, false)
  })
  test('is nothing when it cannot be read', () =>
    assert.equal(
      openZones(null, [{ kind: 'VTIMEZONE', line: 1, lines: ['TZID:C', 'BEGIN:STANDARD'], whole: true }]).find('C').known,
      false,
    ))
})
