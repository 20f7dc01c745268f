/** Calendars of several files: an hour counts once for each of ours who was there, and days that nobody works are told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Sources } from '../../core/fact/source.ts'
import { fileOf } from '../../intake/file.ts'
import { calendarOf, event } from '../../intake/read/test-calendar.ts'
import { withHouse } from '../test-house.ts'
import { answerQuestions } from './answer-questions.ts'
import { importFiles } from './import-files.ts'
import { readImports } from './read-imports.ts'
import { showSources } from './show-sources.ts'

const { house } = withHouse()
type Opened = Awaited<ReturnType<typeof house>>

/** Brings a calendar, says whose it is and answers what stands in the list of files about it. */
async function bring(one: Opened, name: string, member: string, ...parts: readonly string[]) {
  await one.well(importFiles, { files: [fileOf(name, Buffer.from(calendarOf(`X-WR-CALNAME:${name}`, ...parts)))] })
  await one.perform(readImports)
  const { sources } = (await one.well(showSources, {})) as Sources
  await one.well(answerQuestions, { id: sources[0]?.id, answers: { member, domains: ['ons.nl'] } })
  await one.perform(readImports)
  return ((await one.well(showSources, {})) as Sources).sources[0]!
}

const counted = (one: Opened) =>
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
  await one.well(importFiles, { files: [fileOf('klanten.csv', Buffer.from('Klantnummer;Klantnaam;Website\n1;Jansen;jansen.nl'))] })
  await one.perform(readImports)
  const at = (day: string, whom: string) =>
    event(`DTSTART;TZID=Europe/Amsterdam:202601${day}T090000`, 'DURATION:PT1H', `ATTENDEE:mailto:${whom}`)
  const text = calendarOf(at('10', 'a@jansen.nl'), at('11', 'a@bos.nl'), at('12', 'b@bos.nl'))
  await one.well(importFiles, { files: [fileOf('eva.ics', Buffer.from(text))], preview: true })
  await one.perform(readImports)
  const [asked] = ((await one.well(showSources, {})) as Sources).sources
  await one.well(answerQuestions, { id: asked?.id, answers: { member: 'Eva', domains: ['ons.nl'] } })
  await one.perform(readImports)
  const [looked] = ((await one.well(showSources, {})) as Sources).sources
  assert.deepEqual([looked?.preview?.rows.new, looked?.preview?.unmatched], [3, 2])
})
