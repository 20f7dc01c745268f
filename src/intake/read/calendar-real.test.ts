/** Calendars that other programs wrote: what they give, that nobody's name leaves them, and that nothing in them stops us. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { passCodes } from '../../core/fact/pass.ts'
import { factMessages } from '../../messages/fact.ts'
import { openFile } from '../open-file.ts'
import { fileOf } from '../file.ts'
import { readFacts } from '../read-facts.ts'
import { examineBytes, lastDay } from '../test-file.ts'
import { calendarHeaders } from './calendar.ts'
import { answers, readCalendar, sumOf } from './test-calendar.ts'

const folder = new URL('../../../examples/formats/real/calendars/', import.meta.url)
const files = ['ical.js', 'node-ical'].flatMap((from) =>
  readdirSync(new URL(`${from}/`, folder))
    .filter((name) => name.endsWith('.ics'))
    .map((name) => ({ name, bytes: readFileSync(new URL(`${from}/${name}`, folder)) })),
)

/** None is the calendar of a seller, so most of them name nobody: here a customer was at every event. */
const withCustomer = (bytes: Uint8Array, line = 'ATTENDEE;CN=Vrouw Jansen:mailto:vrouw.jansen@klant.nl') =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('utf8')
      .replaceAll(/^BEGIN:VEVENT(?=\r?$)/gm, `BEGIN:VEVENT\r\n${line}`),
  )

test('there are 69 of them', () => assert.equal(files.length, 69))

test('each is recognised, asked about or refused with a sentence, as it is and with a customer', async () => {
  for (const { name, bytes } of files) {
    for (const each of [bytes, withCustomer(bytes)]) {
      const examined = await examineBytes(name, each)
      if (examined.status === 'refused') assert.ok(`problem.${examined.problem.code}` in factMessages, name)
      else if (examined.status === 'asked') assert.deepEqual(examined.questions.map(({ code }) => code), ['whose-calendar', 'which-domains'], name) // prettier-ignore
      if (examined.status === 'refused' && each !== bytes) assert.equal(examined.problem.code, 'file-empty', name)
    }
  }
})

/**
 * Meetings, minutes and what passed, up to the end of 2026: as recurring-ical-events 2.0 with icalendar 4.0 and dateutil 2.8
 * have them; those with a word behind them were worked out by hand, as that library cannot read them or reads them otherwise.
 */
const figures: Readonly<Record<string, readonly [number, number, Readonly<Record<string, number>>?]>> = {
  'daily_recur.ics': [5266, 315_960],
  'parserv2.ics': [3733, 111_990],
  'bad_ms_tz.ics': [34, 2550],
  'non-utc-until.ics': [53, 3180],
  'music-school-weekly-until.ics': [9, 540],
  'google-calendar-kiev-tz.ics': [4, 240],
  'google-recurrence-order.ics': [3, 90],
  'duplicate-rrule-sequence.ics': [5, 300, { replaced: 1 }],
  'duplicate-uid-sequence.ics': [2, 120, { replaced: 2 }],
  'recur_instances_finite.ics': [5, 150],
  'yearly-party.ics': [10, 4200],
  'windows-quoted-tz-rrule.ics': [8, 480],
  'exchange-custom-tz.ics': [1, 180],
  'test_with_int_tzid.ics': [2, 120],
  'test_date_time_duration.ics': [1, 75],
  'germany_at_end_of_day_repeating.ics': [0, 0, { free: 4 }],
  'whole_day_moved_over_dst_change_berlin.ics': [0, 0, { 'all-day': 3 }],
  'test_with_forward_TZ.ics': [0, 0, { 'all-day': 324 }],
  'day_long_recur_yearly.ics': [0, 0, { 'all-day': 3760 }],
  // The last, at two, counts: until two.
  'non-utc-until-ny.ics': [15, 900],
  // Without the two days that are taken out at a time at which nothing was.
  'biweekly-exdate-until.ics': [509, 305_400],
  // Two of that day's own times stand in for one occurrence.
  'recurrence-sequence.ics': [6, 360, { replaced: 2 }],
  // 43 weeks of Thursday and Friday, the Monday it starts on, and two others; one at the same time as that Monday.
  'Office-2012-owa.ics': [89, 8010, { 'no-work': 1 }],
  // 26 Tuesdays and 26 Thursdays, to 18 August by the clock of Berlin; one moved.
  'exchange_whole_day_moved_recurrence.ics': [0, 0, { 'all-day': 52 }],
  'exchange_whole_day_moved_recurrence_offset_tz.ics': [0, 0, { 'all-day': 52 }],
  // 18 Mondays by one rule and 18 Sundays by the other.
  'multiple_rrules.ics': [36, 1080],
  // 171 months, less three, and five extra, of which one of three and a half hours.
  'recur_instances.ics': [173, 5370],
  // Four days without a length, less a bare date.
  'rdate_exdate.ics': [0, 0, { 'no-work': 3 }],
  // 401 events: 6 on days that there are not, 1 with two beginnings, 35 at the same time as another.
  'large-file-with-late-error.ics': [359, 21_540, { 'no-work': 35, broken: 7 }],
  // 1,650 days at 10 minutes; 1,599 without a length; one rule that is none.
  'badRRULE.ics': [1650, 16_500, { 'no-work': 1599, broken: 1 }],
  // One whose zone has no closing quote; two thirds of the others keep nobody busy.
  'ms_timezones.ics': [2, 90, { free: 135, broken: 1 }],
  // One stands in it twice.
  'tv-show-episode.ics': [26, 780, { replaced: 1 }],
}

describe('what they give', () => {
  for (const [name, [meetings, minutes, rest = {}]] of Object.entries(figures)) {
    test(name, async () => {
      const file = files.find((each) => each.name === name)
      const { touches, passed, problems } = await readCalendar(withCustomer(file?.bytes ?? assert.fail(name)))
      const found = { meetings: new Set(touches.map(({ row }) => row)).size, minutes: sumOf(touches.map((touch) => touch.minutes)) }
      assert.deepEqual(
        { ...found, rest: { ...passed, ...(problems.length > 0 && { broken: problems.length }) } },
        { meetings, minutes, rest },
      )
    })
  }
})

describe('nobody', () => {
  /** Our own words, which some people of the samples have for an address. */
  const ours = new Set<string>([...passCodes, 'meeting', 'broken', 'yes', 'no'])

  test('is named in a cell, a question, a note or a problem, nor what it was about or where', async () => {
    let looked = 0
    for (const { name, bytes } of files) {
      const text = withCustomer(bytes, 'ATTENDEE;CN=Vrouw Jansen:mailto:vrouw.jansen@klant.nl\r\nLOCATION:Geheime Zaal').toString('utf8')
      const secrets = secretsOf(text).filter((secret) => !ours.has(secret))
      for (const given of [{}, { member: 'De Eigenaar', domains: ['ons.nl'] }]) {
        const said = await everythingSaid(text, given)
        looked += said.length
        for (const secret of secrets) assert.ok(!said.includes(secret), `${name}: ${secret}`)
      }
    }
    assert.ok(looked > 100_000)
  })

  /** Titles, places, descriptions, names, the first halves of addresses and the names of events, in parts that mean something. */
  function secretsOf(text: string): readonly string[] {
    const unfolded = text.replaceAll(/\r?\n[ \t]/g, '')
    const values = [...unfolded.matchAll(/^(?:SUMMARY|LOCATION|DESCRIPTION|UID|COMMENT|CONTACT|URL)(?:;[^:\n]*)?:(.+?)\r?$/gm)].map(([, value = '']) => value.trim()) // prettier-ignore
    const names = [...unfolded.matchAll(/;CN="?([^";:\r\n]+)/g)].map(([, value = '']) => value.trim())
    const locals = [...unfolded.matchAll(/mailto:([^@\s"]+)@/gi)].map(([, value = '']) => value)
    return [...new Set([...values, ...names, ...locals])].filter((secret) => secret.length > 2)
  }

  async function everythingSaid(text: string, given: typeof answers): Promise<string> {
    const said: unknown[] = []
    const examined = await examineBytes('agenda.ics', text, given)
    // Only whose calendar it is names somebody: its owner.
    if (examined.status === 'asked')
      said.push(examined.sample, examined.headers, examined.questions.filter(({ code }) => code !== 'whose-calendar')) // prettier-ignore
    else if (examined.status === 'refused') said.push(examined.problem)
    else {
      said.push(examined.sample, examined.headers, examined.notes)
      for await (const { facts, problems } of readFacts(examined)) said.push(facts, problems)
    }
    if (examined.status !== 'refused') {
      const opened = await openFile(fileOf('agenda.ics', Buffer.from(text)), { answers: given, today: lastDay })
      for (const table of 'tables' in opened ? opened.tables : []) for await (const lines of table.lines()) said.push(lines)
    }
    return calendarHeaders.reduce((all, header) => all.replaceAll(`"${header}"`, ''), JSON.stringify(said))
  }
})

test('nothing in them stops us, however they are damaged', async () => {
  const small = files.filter(({ bytes }) => bytes.byteLength < 3000).map(({ bytes }) => withCustomer(bytes))
  const damage = fc.oneof(
    fc.record({ kind: fc.constant('byte'), at: fc.nat(), to: fc.integer({ min: 9, max: 255 }) }),
    fc.record({ kind: fc.constant('cut'), at: fc.nat(), to: fc.nat({ max: 200 }) }),
    fc.record({ kind: fc.constant('line'), at: fc.nat(), to: fc.nat() }),
    fc.record({ kind: fc.constant('digit'), at: fc.nat(), to: fc.nat({ max: 9 }) }),
    fc.record({ kind: fc.constant('rule'), at: fc.nat(), to: fc.nat() }),
    fc.record({ kind: fc.constant('end'), at: fc.nat(), to: fc.constant(0) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...small), fc.array(damage, { minLength: 1, maxLength: 4 }), async (bytes, damages) => {
      const examined = await examineBytes('a.ics', damages.reduce<Buffer>(damaged, bytes), answers)
      if (examined.status !== 'recognised') return
      let rows = 0
      for await (const batch of readFacts(examined)) rows += batch.rows
      assert.equal(rows, examined.rows)
    }),
    { numRuns: 800 },
  )
})

const RULES = ['FREQ=SECONDLY', 'FREQ=DAILY;INTERVAL=7;BYDAY=TU', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=DAILY;COUNT=99999', 'FREQ=MONTHLY;BYDAY=9XX', 'FREQ=YEARLY;BYDAY=5SU;BYMONTH=2', ''] // prettier-ignore

function damaged(bytes: Buffer, { kind, at, to }: { readonly kind: string; readonly at: number; readonly to: number }): Buffer {
  const place = at % Math.max(1, bytes.byteLength)
  const text = bytes.toString('latin1')
  const lines = text.split('\n')
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index)
  switch (kind) {
    case 'byte':
      return Buffer.concat([bytes.subarray(0, place), Buffer.from([to]), bytes.subarray(place + 1)])
    case 'cut':
      return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + to)])
    case 'digit':
      return Buffer.from(
        text.slice(0, digits[at % digits.length]) + String(to) + text.slice((digits[at % digits.length] ?? 0) + 1),
        'latin1',
      )
    case 'line':
      return Buffer.from(lines.toSpliced(at % lines.length, 1, lines[to % lines.length] ?? '', lines[at % lines.length] ?? '').join('\n'), 'latin1') // prettier-ignore
    case 'rule':
      return Buffer.from(text.replace(/^RRULE[^\n]*$/m, `RRULE:${RULES[to % RULES.length]}`), 'latin1')
    default:
      return bytes.subarray(0, place)
  }
}
