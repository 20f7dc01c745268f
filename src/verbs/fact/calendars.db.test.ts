/** Calendars of several files: an hour counts once for each of ours who was there, and days that nobody works are told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { calendarOf, event } from '../../intake/read/test-calendar.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { answerFile, bringFile, lookAtFile } from './test-files.ts'

const { house } = withHouse()
/** Brings a calendar and says whose it is. */
async function bring(one: TestHouse, name: string, member: string, ...parts: readonly string[]) {
  const asked = await bringFile(one, name, calendarOf(`X-WR-CALNAME:${name}`, ...parts))
  return answerFile(one, asked.id, { member, domains: ['ons.nl'] })
}

const counted = (one: TestHouse) =>
  one.run((tx) =>
    sql<{ who: string; minutes: number }>`
      select member.name as who, sum(minutes)::integer as minutes from touch join member on member.id = member_id where counts group by 1 order by 1`.execute(
      tx,
    ),
  )

test('a meeting with two of ours counts for each; the same meeting twice in calendars of one person counts once', async () => {
  const one = await house()
  const guests = ['ATTENDEE:mailto:eva@ons.nl', 'ATTENDEE:mailto:bas@ons.nl', 'ATTENDEE:mailto:anna@jansen.nl']
  await bring(one, 'eva.ics', 'Eva', event('DTSTART;TZID=Europe/Amsterdam:20260110T090000', 'DURATION:PT1H', ...guests))
  await bring(one, 'bas.ics', 'Bas', event('DTSTART;TZID=Europe/Amsterdam:20260110T090000', 'DURATION:PT1H', ...guests))
  await bring(one, 'eva-werk.ics', 'Eva', event('DTSTART;TZID=Europe/Amsterdam:20260110T090000', 'DURATION:PT1H', ...guests))
  assert.deepEqual((await counted(one)).rows, [
    { who: 'Bas', minutes: 60 },
    { who: 'Eva', minutes: 60 },
  ])
})

test('more than twelve hours on a day, of all files together, are told with whose they are', async () => {
  const one = await house()
  const long = (start: string, whom: string) => event(`DTSTART;TZID=Europe/Amsterdam:${start}`, 'DURATION:PT7H', `ATTENDEE:mailto:${whom}`)
  const first = await bring(one, 'eva.ics', 'Eva', long('20260110T090000', 'a@jansen.nl'), long('20260111T090000', 'a@jansen.nl'))
  assert.deepEqual(
    first.problems.filter(({ code }) => code === 'file-long-days'),
    [],
  )
  const other = await bring(one, 'eva-team.ics', 'Eva', long('20260110T100000', 'a@bos.nl'), long('20260112T100000', 'a@bos.nl'))
  assert.deepEqual(
    other.problems.filter(({ code }) => code === 'file-long-days').map(({ facts }) => facts),
    [{ member: 'Eva', days: 1, hours: 14 }],
  )
})

test('how much of a calendar finds no customer is told before it is taken in', async () => {
  const one = await house()
  await bringFile(one, 'klanten.csv', 'Klantnummer;Klantnaam;Website\n1;Jansen;jansen.nl')
  const at = (day: string, whom: string) =>
    event(`DTSTART;TZID=Europe/Amsterdam:202601${day}T090000`, 'DURATION:PT1H', `ATTENDEE:mailto:${whom}`)
  const asked = await lookAtFile(one, 'eva.ics', calendarOf(at('10', 'a@jansen.nl'), at('11', 'a@bos.nl'), at('12', 'b@bos.nl')))
  const looked = await answerFile(one, asked.id, { member: 'Eva', domains: ['ons.nl'] })
  assert.deepEqual([looked.preview?.rows.new, looked.preview?.unmatched], [3, 2])
})
