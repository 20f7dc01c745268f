/** Calendars: what counts, for whom and how long; what does not, and why. Each test is a trap that another program fell into. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { examine } from '../examine.ts'
import { examineBytes, lastDay } from '../test-file.ts'
import { answers, calendarOf, event, readCalendar, tell } from './test-calendar.ts'

const told = (name: string, parts: readonly string[], expected: readonly string[]) => {
  test(name, async () => assert.deepEqual(await tell(parts), expected))
}

const start = 'DTSTART;TZID=Europe/Amsterdam:20260310T090000'
const weekly = (...lines: readonly string[]) => event(start, 'DURATION:PT1H', 'UID:a', ...lines)
const guests = (...lines: readonly string[]) => event('ATTENDEE;PARTSTAT=ACCEPTED:mailto:piet@ons.nl', ...lines)

describe('what does not count', () => {
  told('whole days', [event('DTSTART;VALUE=DATE:20260310')], ['1 all-day'])
  told('whole days that are written with times', [event('DTSTART:20260310T000000', 'DTEND:20260311T000000')], ['1 all-day'])
  told(
    'whole days as Exchange marks them',
    [event('DTSTART:20260310T000000', 'DURATION:PT23H', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE')],
    ['1 all-day'],
  )
  told('a whole day on which the clock goes forward', [event('DTSTART:20260329T000000', 'DTEND:20260330T000000')], ['1 all-day'])
  told('a few days on end', [event(start, 'DTEND;TZID=Europe/Amsterdam:20260312T170000')], ['1 all-day'])
  told('what keeps nobody busy', [event('TRANSP:TRANSPARENT'), event('X-MICROSOFT-CDO-BUSYSTATUS:FREE')], ['2 free'])
  told('what was called off', [event('STATUS:CANCELLED')], ['1 cancelled'])
  told('what is private', [event('CLASS:PRIVATE'), event('CLASS:CONFIDENTIAL')], ['2 private'])
  told('leave', [event('X-MICROSOFT-CDO-BUSYSTATUS:OOF')], ['1 no-work'])
  told('what lies ahead', [event('DTSTART:20270101T090000Z', 'DURATION:PT1H')], ['1 planned'])
  told(
    'tasks, notes and busy times',
    ['VTODO', 'VJOURNAL', 'VFREEBUSY'].map((kind) => `BEGIN:${kind}\r\nEND:${kind}`),
    ['3 no-work'],
  )
  told('without a length', [event('DTSTART:20260310T090000Z')], ['1 no-work'])
  told('nobody from outside', [event('ATTENDEE:mailto:els@ons.nl', 'ORGANIZER:mailto:piet@kantoor.ons.nl')], ['1 inside'])
})

test('not even the day of what is private is told', async () => {
  const examined = await examineBytes('a.ics', calendarOf(event('CLASS:PRIVATE'), event('TRANSP:TRANSPARENT')), answers)
  assert.deepEqual(examined.status === 'recognised' && examined.sample.map((row) => row[0]), ['', '2026-03-10'])
})

describe('what does count', () => {
  told('working elsewhere: free and opaque', [event('X-MICROSOFT-CDO-BUSYSTATUS:FREE', 'TRANSP:OPAQUE')], ['2026-03-10 60 jansen.nl'])
  told('public, opaque and confirmed', [event('CLASS:PUBLIC', 'TRANSP:OPAQUE', 'STATUS:CONFIRMED')], ['2026-03-10 60 jansen.nl'])
  told('today', [event('DTSTART;TZID=Europe/Amsterdam:20261231T090000', 'DURATION:PT1H')], ['2026-12-31 60 jansen.nl'])
  told('a length instead of an end', [event(start, 'DURATION:PT1H15M')], ['2026-03-10 75 jansen.nl'])
  told('past midnight, on the day that it began', [event('DTSTART;TZID=Europe/Amsterdam:20260310T220000', 'DTEND;TZID=Europe/Amsterdam:20260311T013000')], ['2026-03-10 210 jansen.nl']) // prettier-ignore
  test('tentative, but not sure', async () => {
    const texts = [event(), event('STATUS:TENTATIVE'), event('X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'), guests('ATTENDEE:mailto:x@jansen.nl'), event('ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:piet@ons.nl', 'ATTENDEE:mailto:x@jansen.nl')] // prettier-ignore
    const days = texts.map((text, at) => text.replace('20260310', `2026031${at}`))
    const examined = await examineBytes('a.ics', calendarOf(...days), answers)
    assert.deepEqual(examined.status === 'recognised' && examined.sample.map((row) => row[4]), ['yes', 'no', 'no', 'yes', 'no'])
  })
})

test('how time was counted where that was a choice is told, with how much of it', async () => {
  const notes = async (...parts: readonly string[]) => {
    const examined = await examineBytes('a.ics', calendarOf(...parts), answers)
    return examined.status === 'recognised' && examined.notes.map(({ code, facts }) => [code, facts])
  }
  const shared = event('ATTENDEE:mailto:a@c.nl', 'ATTENDEE:mailto:a@bb.nl', 'DTSTART:20260310T090000Z', 'DURATION:PT1H30M')
  assert.deepEqual(await notes(event(), shared.replace('0310', '0311'), event('STATUS:TENTATIVE').replace('0310', '0312')), [
    ['file-shared-meetings', { meetings: 1, hours: 1.5 }],
    ['file-unsure-meetings', { meetings: 1, hours: 1 }],
  ])
  assert.deepEqual(await notes(event(), event('STATUS:CANCELLED', 'ATTENDEE:mailto:a@c.nl', 'ATTENDEE:mailto:a@bb.nl')), [])
})

describe('who was there', () => {
  told('several companies share the minutes, and nothing is lost', [event('ATTENDEE:mailto:a@c.nl', 'ATTENDEE:mailto:a@bb.nl', 'ATTENDEE:mailto:b@bb.nl', 'ATTENDEE:mailto:a@dd.nl', 'DTSTART:20260310T090000Z', 'DURATION:PT1H20M')], ['2026-03-10 26 dd.nl', '2026-03-10 27 bb.nl', '2026-03-10 27 c.nl']) // prettier-ignore
  told(
    'whoever organised it was there too',
    [event('ATTENDEE:mailto:piet@ons.nl', 'ORGANIZER:mailto:anna@jansen.nl')],
    ['2026-03-10 60 jansen.nl'],
  )
  told('MAILTO in capitals', [event('ATTENDEE:MAILTO:Anna@JANSEN.nl')], ['2026-03-10 60 jansen.nl'])
  told('a host below the domain', [event('ATTENDEE:mailto:anna@mail.jansen.co.uk')], ['2026-03-10 60 jansen.co.uk'])
  told('an address beside another kind of name', [event('ATTENDEE;EMAIL="anna@jansen.nl":urn:uuid:12')], ['2026-03-10 60 jansen.nl'])
  told('paths of Exchange, pages and no address at all', [guests('ATTENDEE:/o=Jansen/ou=x/cn=anna', 'ATTENDEE:https://jansen.nl/principals/anna@jansen.nl', 'ATTENDEE:invalid:nomail', 'ATTENDEE;CN=:mailto', 'ORGANIZER="mailto:x@jansen.nl"')], ['1 inside']) // prettier-ignore
  told(
    'rooms and things',
    [guests('ATTENDEE;CUTYPE=ROOM:mailto:zaal@jansen.nl', 'ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@jansen.nl')],
    ['1 inside'],
  )
  told('providers where anyone has an address', [guests('ATTENDEE:mailto:x@gmail.com', 'ATTENDEE:mailto:x@ziggo.nl', 'ATTENDEE:mailto:x@hotmail.nl')], ['1 inside']) // prettier-ignore
  told('takers of notes, conferences and calendars', [guests('ATTENDEE:mailto:x@zoom.us', 'ATTENDEE:mailto:fred@fireflies.ai', 'ATTENDEE:mailto:a@eu.otter.ai', 'ATTENDEE:mailto:b@read.ai', 'ATTENDEE:mailto:c_1@resource.calendar.google.com', 'ATTENDEE:mailto:x@thread.teams.microsoft.com')], ['1 inside']) // prettier-ignore
  told('whoever declined was not there', [guests('ATTENDEE;PARTSTAT=DECLINED:mailto:a@jansen.nl', 'ATTENDEE:mailto:b@smit.nl')], ['2026-03-10 60 smit.nl']) // prettier-ignore
  told('what stands in an alarm', [event('ATTENDEE:mailto:els@ons.nl', 'BEGIN:VALARM', 'ATTENDEE:mailto:anna@jansen.nl', 'DURATION:PT5M', 'END:VALARM')], ['1 inside']) // prettier-ignore
})

describe('the owner', () => {
  const declined = [
    event('ATTENDEE;CN="Bakker, Piet";PARTSTAT=DECLINED:mailto:p.bakker@ons.nl', 'ATTENDEE:mailto:anna@jansen.nl'),
    event(
      'DTSTART:20260311T080000Z',
      'DURATION:PT1H',
      'ATTENDEE;CN=Els;PARTSTAT=DECLINED:mailto:els@ons.nl',
      'ATTENDEE:mailto:anna@jansen.nl',
    ),
  ]
  const about = async (head: readonly string[], parts: readonly string[], member: string) =>
    tell([...head, ...parts], { member, domains: ['ons.nl'] })
  test('is known by name, in any order', async () =>
    assert.deepEqual(await about([], declined, 'Piet Bakker'), ['2026-03-11 60 jansen.nl', '1 declined']))
  test('is known by the address that the calendar has for a name', async () =>
    assert.deepEqual(await about(['X-WR-CALNAME:p.bakker@ons.nl'], declined, 'Peter'), ['2026-03-11 60 jansen.nl', '1 declined']))
  test('is else whoever of us is in most events', async () => {
    const third = event(
      'UID:3',
      'DTSTART:20260315T090000Z',
      'DURATION:PT1H',
      'ATTENDEE:mailto:els@ons.nl',
      'ATTENDEE:mailto:anna@jansen.nl',
    )
    assert.deepEqual(await about([], [...declined, third], 'Iemand'), ['2026-03-10 60 jansen.nl', '2026-03-15 60 jansen.nl', '1 declined'])
  })
})

describe('what repeats', () => {
  told('moved: once, though nothing takes the old time out', [
    weekly('RRULE:FREQ=WEEKLY;COUNT=3'),
    event('UID:a', 'RECURRENCE-ID;TZID=Europe/Amsterdam:20260317T090000', 'DTSTART;TZID=Europe/Amsterdam:20260318T140000', 'DURATION:PT30M'),
  ], ['2026-03-10 60 jansen.nl', '2026-03-18 30 jansen.nl', '2026-03-24 60 jansen.nl']) // prettier-ignore
  told('moved: its old time in another zone', [
    weekly('RRULE:FREQ=WEEKLY;COUNT=2'),
    event('UID:a', 'RECURRENCE-ID:20260317T080000Z', 'DTSTART;TZID=Europe/Amsterdam:20260318T140000', 'DURATION:PT30M'),
  ], ['2026-03-10 60 jansen.nl', '2026-03-18 30 jansen.nl']) // prettier-ignore
  told('moved: its old time as a bare day, or by a clock that never was', [
    weekly('RRULE:FREQ=WEEKLY;COUNT=3'),
    event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20260317', 'DTSTART;TZID=Europe/Amsterdam:20260318T140000', 'DURATION:PT30M'),
    event('UID:a', 'RECURRENCE-ID:20260324T090000', 'DTSTART;TZID=Europe/Amsterdam:20260325T140000', 'DURATION:PT30M'),
    event('UID:b', 'DTSTART:20260410T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    event('UID:b', 'RECURRENCE-ID;TZID=America/New_York:20260417T090000', 'DTSTART:20260418T090000Z', 'DURATION:PT30M'),
  ], ['2026-03-10 60 jansen.nl', '2026-03-18 30 jansen.nl', '2026-03-25 30 jansen.nl', '2026-04-10 60 jansen.nl', '2026-04-18 30 jansen.nl']) // prettier-ignore
  told('cancelled once', [
    weekly('RRULE:FREQ=WEEKLY;COUNT=2'),
    event('UID:a', 'RECURRENCE-ID;TZID=Europe/Amsterdam:20260317T090000', 'DTSTART;TZID=Europe/Amsterdam:20260317T090000', 'STATUS:CANCELLED'),
  ], ['2026-03-10 60 jansen.nl', '1 cancelled']) // prettier-ignore
  told('a moved one whose series stands elsewhere', [event('UID:a', 'RECURRENCE-ID:20260303T090000Z')], ['2026-03-10 60 jansen.nl'])
  told('taken out, in its own zone, in UTC and as a bare day', [
    weekly('RRULE:FREQ=WEEKLY;COUNT=5', 'EXDATE;TZID=Europe/Amsterdam:20260317T090000', 'EXDATE:20260324T080000Z,20260331T070000Z', 'EXDATE;VALUE=DATE:20260407', 'EXDATE:'),
  ], ['2026-03-10 60 jansen.nl']) // prettier-ignore
  told('all taken out', [weekly('RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE;VALUE=DATE:20260310,20260317')], ['1 cancelled'])
  told('extra dates, some with a length of their own', [
    weekly('RDATE;TZID=Europe/Amsterdam:20260312T090000', 'RDATE;VALUE=PERIOD:20260313T080000Z/20260313T083000Z,20260314T080000Z/PT2H', 'RDATE;VALUE=DATE:20260316'),
  ], ['2026-03-10 60 jansen.nl', '2026-03-12 60 jansen.nl', '2026-03-13 30 jansen.nl', '2026-03-14 120 jansen.nl', '2026-03-16 60 jansen.nl']) // prettier-ignore
  told('until a moment in UTC: nine in Amsterdam is seven in summer', [weekly('RRULE:FREQ=WEEKLY;UNTIL=20260331T070000Z')], ['2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'].map((day) => `${day} 60 jansen.nl`)) // prettier-ignore
  told('until a moment in UTC just before', [weekly('RRULE:FREQ=WEEKLY;UNTIL=20260331T065959Z')], ['2026-03-10', '2026-03-17', '2026-03-24'].map((day) => `${day} 60 jansen.nl`)) // prettier-ignore
  told('a start that the rule would not give is the first of its number', [weekly('RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2')], ['2026-03-10 60 jansen.nl', '2026-03-12 60 jansen.nl']) // prettier-ignore
  told('until a bare day, to its end', [weekly('RRULE:FREQ=DAILY;BYHOUR=9,15;UNTIL=20260310')], ['2026-03-10 60 jansen.nl', '2026-03-10 60 jansen.nl']) // prettier-ignore
  told(
    'until a bare day, which counts',
    [weekly('RRULE:FREQ=WEEKLY;UNTIL=20260317')],
    ['2026-03-10 60 jansen.nl', '2026-03-17 60 jansen.nl'],
  )
  told('without an end: up to today and no further', [event('DTSTART;TZID=Europe/Amsterdam:20261217T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY')], ['2026-12-17', '2026-12-24', '2026-12-31'].map((day) => `${day} 60 jansen.nl`)) // prettier-ignore
  told('wholly ahead: one row', [event('DTSTART:20270105T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')], ['1 planned'])
  told('a moved one ahead', [
    weekly('RRULE:FREQ=WEEKLY;COUNT=2'),
    event('UID:a', 'RECURRENCE-ID:20260317T080000Z', 'DTSTART:20270318T140000Z', 'DURATION:PT30M'),
  ], ['2026-03-10 60 jansen.nl', '1 planned']) // prettier-ignore
  told('older versions, whatever their order', [
    weekly('SEQUENCE:2', 'DTSTAMP:20260101T000000Z', 'DURATION:PT20M'),
    weekly('SEQUENCE:10', 'DTSTAMP:20260101T000000Z', 'DURATION:PT40M').replace('DURATION:PT1H\r\n', ''),
    weekly('SEQUENCE:9', 'DTSTAMP:20260201T000000Z', 'DURATION:PT50M'),
    event('UID:b', 'DTSTAMP:20260201T000000Z', 'DTSTART:20260311T090000Z', 'DURATION:PT1H'),
    event('UID:b', 'DTSTAMP:20260101T000000Z', 'DTSTART:20260312T090000Z', 'DURATION:PT1H'),
  ], ['2026-03-10 40 jansen.nl', '2026-03-11 60 jansen.nl', '3 replaced']) // prettier-ignore
  told('a rule of long ago: 20 years of it', [event('DTSTART;TZID=Europe/Amsterdam:19500101T090000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY')], Array.from({ length: 20 }, (_, at) => `${2007 + at}-01-01 60 jansen.nl`)) // prettier-ignore
  told('a rule that ended long ago: one row', [event('DTSTART;TZID=Europe/Amsterdam:19500101T090000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;COUNT=3')], ['1950-01-01 60 jansen.nl']) // prettier-ignore
  told('on whole days, moved once', [
    event('UID:a', 'DTSTART;VALUE=DATE:20260310', 'RRULE:FREQ=WEEKLY;UNTIL=20260323T230000Z'),
    event('UID:a', 'RECURRENCE-ID;TZID=W. Europe Standard Time:20260317T000000', 'DTSTART;VALUE=DATE:20260318'),
  ], ['3 all-day']) // prettier-ignore
})

describe('summer and winter', () => {
  const nightly = (day: string, next: string) =>
    event(`DTSTART;TZID=Europe/Amsterdam:${day}T220000`, `DTEND;TZID=Europe/Amsterdam:${next}T060000`)
  told('a night in which the clock goes forward has seven hours, one in which it goes back nine', [nightly('20260328', '20260329'), nightly('20261024', '20261025')], ['2026-03-28 420 jansen.nl', '2026-10-24 540 jansen.nl']) // prettier-ignore
  // A meeting at nine by the clock is at eight in UTC in winter and at seven in summer: what it overlaps tells which.
  const clock = (day: string, at: string) => event(`DTSTART:${day}T${at}Z`, 'DURATION:PT1H', 'ATTENDEE:mailto:x@smit.nl')
  const across = (day: string) => event(`DTSTART;TZID=Europe/Amsterdam:${day}T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2')
  told('nine is nine on both sides of the last Sunday of March', [across('20260324'), clock('20260324', '083000'), clock('20260331', '073000')], ['2026-03-24 30 smit.nl', '2026-03-24 60 jansen.nl', '2026-03-31 30 smit.nl', '2026-03-31 60 jansen.nl']) // prettier-ignore
  told('and of the last Sunday of October', [across('20261020'), clock('20261020', '073000'), clock('20261027', '083000')], ['2026-10-20 30 smit.nl', '2026-10-20 60 jansen.nl', '2026-10-27 30 smit.nl', '2026-10-27 60 jansen.nl']) // prettier-ignore
  told(
    'what is written in UTC was on the day that its owner saw',
    [event('DTSTART:20260310T233000Z', 'DURATION:PT1H')],
    ['2026-03-11 60 jansen.nl'],
  )
  told('wherever the calendar says that is', ['X-WR-TIMEZONE:America/New_York', event('DTSTART:20260311T013000Z', 'DURATION:PT1H')], ['2026-03-10 60 jansen.nl']) // prettier-ignore
  told('between two zones', [event('DTSTART;TZID=Europe/Amsterdam:20260310T090000', 'DTEND;TZID=Europe/London:20260310T090000')], ['2026-03-10 60 jansen.nl']) // prettier-ignore
})

describe('at the same time', () => {
  const at = (from: string, length: string, company: string) =>
    event(`DTSTART:20260310T${from}Z`, `DURATION:${length}`, `ATTENDEE:mailto:x@${company}`)
  told('the time in common is of what began first', [at('100000', 'PT1H', 'smit.nl'), at('093000', 'PT1H', 'jansen.nl')], ['2026-03-10 30 smit.nl', '2026-03-10 60 jansen.nl']) // prettier-ignore
  told('what lies inside another has nothing left', [at('093000', 'PT2H', 'jansen.nl'), at('100000', 'PT1H', 'smit.nl')], ['2026-03-10 120 jansen.nl', '1 no-work']) // prettier-ignore
  told(
    'what does not count takes nothing',
    [at('093000', 'PT1H', 'ons.nl'), at('100000', 'PT1H', 'smit.nl')],
    ['2026-03-10 60 smit.nl', '1 inside'],
  )
  told('never more than a day', [event('DTSTART:20260310T000000', 'DTEND:20260310T230000'), event('DTSTART:20260310T230000', 'DTEND:20260311T090000', 'ATTENDEE:mailto:x@smit.nl')], ['2026-03-10 1380 jansen.nl', '2026-03-10 60 smit.nl']) // prettier-ignore
})

describe('what cannot be read', () => {
  const good = event('UID:good')
  const broken: Readonly<Record<string, string>> = {
    'no beginning': 'BEGIN:VEVENT\r\nATTENDEE:mailto:a@jansen.nl\r\nEND:VEVENT',
    'a beginning that is no time': event('DTSTART:Geheim'),
    'a day that there is not': event('DTSTART:20260230T090000Z'),
    'two beginnings': event('DTSTART:20260310T090000Z', 'DTSTART:20260311T090000Z'),
    'an end before the beginning': event(start, 'DTEND;TZID=Europe/Amsterdam:20260310T080000'),
    'a length below nothing': event(start, 'DURATION:-PT1H'),
    'a length that is none': event(start, 'DURATION:een uur'),
    'a rule that is none': weekly('RRULE:Geheim;FREQ=WEEKLY'),
    'a rule within the hour': weekly('RRULE:FREQ=SECONDLY'),
    'a rule without number': weekly('RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,10,20,30,40,50').replace('20260310T09', '19600310T09'),
    'an exception that is none': weekly('RRULE:FREQ=DAILY', 'EXDATE:Geheim'),
    'a line that is no property': weekly('RRULE:FREQ=DAILY', 'EXDATE;TZID="Europe/Amsterdam:20260317T090000"'),
    'no end': good.replace('\r\nEND:VEVENT', ''),
  } // prettier-ignore
  for (const [name, text] of Object.entries(broken)) {
    test(`${name}: that event comes back and the others are read`, async () => {
      const { touches, problems } = await readCalendar(calendarOf(text, event('UID:other', 'DTSTART:20260312T090000Z', 'DURATION:PT1H')))
      assert.deepEqual(touches.map(({ day }) => day), ['2026-03-12']) // prettier-ignore
      assert.deepEqual(problems.map(({ code, facts, cells }) => ({ code, facts, cells })), [
        { code: 'row-bad-event', facts: { text: '2' }, cells: ['', '', '', 'broken', '', 'Piet', '2'] },
      ]) // prettier-ignore
    })
  }

  told('a rule that cannot be unfolded keeps what was moved', [
    weekly('RRULE:FREQ=DAILY;UNTIL=20269999'),
    event('UID:a', 'RECURRENCE-ID:20260317T080000Z', 'DTSTART:20260318T140000Z', 'DURATION:PT30M'),
  ], ['2026-03-18 30 jansen.nl', 'row-bad-event 2']) // prettier-ignore

  const refused = async (text: string) => {
    const examined = await examineBytes('a.ics', text, answers)
    return examined.status === 'refused' && examined.problem.code
  }
  test('a calendar that hides who was there', async () => {
    const hidden = event('ORGANIZER:mailto:piet@ons.nl')
    assert.equal(await refused(calendarOf(hidden, hidden.replace('0310', '0311'))), 'file-without-attendees')
    assert.equal(await refused(calendarOf(event('ORGANIZER:mailto:a@b.nl'), event('ORGANIZER:mailto:a@c.nl'))), false)
    assert.equal(await refused(calendarOf(event('ATTENDEE:mailto:piet@ons.nl'))), false)
  })
  test('a calendar without anything', async () => assert.equal(await refused(calendarOf()), 'file-empty'))
  test('a calendar that is too large is not read at all', async () => {
    const head = Buffer.from('BEGIN:VCALENDAR\r\n')
    // eslint-disable-next-line typescript/require-await
    const pieces = async function* () {
      yield head
      assert.fail('more was asked for')
    }
    const examined = await examine({ name: 'a.ics', size: 200_000_001, pieces: () => padded(pieces()) }, { answers, today: lastDay })
    assert.equal(examined.status === 'refused' && examined.problem.code, 'file-needs-parts')
  })
  test('more occurrences than anyone has', async () => {
    const rule = 'RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11'
    const many = Array.from({ length: 6 }, (_, at) => event(`UID:${at}`, 'DTSTART:20060310T000000Z', 'DURATION:PT1H', rule))
    assert.equal(await refused(calendarOf(...many)), 'file-needs-parts')
  })
})

/** Enough bytes to tell what the file is, and not one more. */
async function* padded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`BEGIN:VCALENDAR\r\n${' '.repeat(1 << 16)}`)
  yield* pieces
}

describe('the questions', () => {
  const questions = async (text: string, given = {}) => {
    const examined = await examineBytes('a.ics', text, given)
    return examined.status === 'asked' ? [examined.format, ...examined.questions.map(({ code, choices, suggested }) => ({ code, choices, suggested }))] : examined.status // prettier-ignore
  }
  const meeting = (...people: readonly string[]) => event(...people.map((person) => `ATTENDEE;${person}`))
  const three = [
    meeting(
      'CN=Piet Bakker:mailto:piet@ons.nl',
      'CN=Els:mailto:els@ons.nl',
      ...['anna', 'bep', 'cor', 'dik', 'eva'].map((name) => `CN=${name}:mailto:${name}@jansen.nl`),
    ),
    meeting('CN=Piet Bakker:mailto:piet@ons.nl', 'CN=Bob:mailto:bob@smit.nl'),
    meeting('CN=piet@ons.nl:mailto:piet@ons.nl', 'CN=Anna:mailto:anna@jansen.nl'),
  ]
  const domains = { code: 'which-domains', choices: ['ons.nl', 'jansen.nl', 'smit.nl'], suggested: ['ons.nl'] }
  test('are whose it is and which domains are ours, the most frequent first', async () => {
    const whose = { code: 'whose-calendar', choices: ['Piet Bakker'], suggested: ['Piet Bakker'] }
    assert.deepEqual(await questions(calendarOf(...three)), ['calendar', whose, domains])
    assert.deepEqual(await questions(calendarOf(...three), { domains: ['ons.nl'] }), ['calendar', whose])
    assert.deepEqual(await questions(calendarOf(...three), { member: 'Piet' }), ['calendar', domains])
    assert.deepEqual(await questions(calendarOf(...three), { member: ' ' }), ['calendar', whose, domains])
  })
  const names: readonly (readonly [string, readonly string[]])[] = [
    ['X-WR-CALNAME:Els de Boer', ['Els de Boer', 'Piet Bakker']],
    ['X-WR-CALNAME:els@ons.nl', ['Els', 'Piet Bakker']],
    ['X-WR-CALNAME:Agenda', ['Piet Bakker']],
    ['X-OWNER;CN="Els de Boer":mailto:els@ons.nl', ['Els de Boer', 'Piet Bakker']],
  ]
  for (const [line, choices] of names) {
    test(`suggest a name by ${line}`, async () => {
      const whose = { code: 'whose-calendar', choices, suggested: choices.slice(0, 1) }
      assert.deepEqual(await questions(calendarOf(line, ...three)), ['calendar', whose, domains])
    })
  }
  test('offer twelve domains at most', async () => {
    const many = Array.from({ length: 20 }, (_, at) => meeting(`CN=x:mailto:x@klant${at}.nl`, 'CN=Piet:mailto:piet@ons.nl'))
    const examined = await examineBytes('a.ics', calendarOf(...many))
    assert.equal(examined.status === 'asked' && examined.questions[1]?.choices.length, 12)
  })
  test('are not asked where nobody works anywhere', async () =>
    assert.equal(await questions(calendarOf(meeting('CN=x:mailto:x@gmail.com'))), 'recognised'))
})
