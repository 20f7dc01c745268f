/** Time trackers: columns that come and go with plan and rights, and days and decimals that follow the workspace. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readAll } from '../test-file.ts'

const minutes = async (text: string) => {
  const { formats, facts, problems } = await readAll(text)
  return [formats[0], ...facts.map((fact) => fact.kind === 'touch' && fact.minutes), ...problems.map(({ code }) => code)]
}

describe('Toggl', () => {
  test('without a currency, without an amount, and in its other ways to write a duration', async () => {
    const columns = 'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags'
    const row = (duration: string) => `Eva,e@x.nl,Jansen,Oven,,,No,2026-03-12,09:00:00,2026-03-12,10:30:00,${duration},`
    assert.deepEqual(await minutes(`${columns},Amount ()\n${row('01:30:00')},\n`), ['toggl', 90])
    assert.deepEqual(await minutes(`${columns},Amount (EUR)\n${row('1.5 h')},10\n`), ['toggl', 90])
    assert.deepEqual(await minutes(`${columns}\n${row('47:06 min')}\n`), ['toggl', 47])
  })
})

describe('Clockify', () => {
  const row = (start: string) => `Oven,Jansen,,,Eva,e@x.nl,,Yes,${start},09:00:00 AM,${start},10:30:00 AM,01:30:00,1.50`
  const older =
    'Project,Client,Description,Task,User,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)'
  test('without a group and without money', async () =>
    assert.deepEqual(await minutes(`${older}\n${row('2026-03-12')}\n`), ['clockify', 90]))
  test('with a cost and a profit', async () =>
    assert.deepEqual(await minutes(`${older},Cost Rate (USD),Cost Amount (USD),Profit (USD)\n${row('2026-03-12')},1,1,1\n`), [
      'clockify',
      90,
    ]))
  test('with one of its two durations', async () => {
    assert.deepEqual(await minutes(`${older.replace(',Duration (decimal)', '')}\n${row('2026-03-12').replace(',1.50', '')}\n`), [
      'clockify',
      90,
    ])
    assert.deepEqual(await minutes(`${older.replace('Duration (h),', '')}\n${row('2026-03-12').replace('01:30:00,', '')}\n`), [
      'clockify',
      90,
    ])
  })
  test('asks about 01/07, which AM does not make American', async () => {
    const { examined } = await readAll(`${older}\n${row('01/07/2021')}\n`)
    assert.deepEqual(examined.status === 'asked' && examined.questions.map(({ code }) => code), ['which-date-order'])
  })
})

describe('Harvest', () => {
  const day = (columns: string, row: string) => readAll(`${columns}\n${row}\n`)
  test('in Finnish', async () => {
    const { formats, facts } = await day(
      'Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,First Name,Last Name,Department,Employee?',
      '26.01.2015,Jansen,Oven,,Sales,,"7,5",Yes,Joost,de Vries,,Yes',
    )
    assert.deepEqual(formats, ['harvest'])
    assert.deepEqual(facts[0]?.kind === 'touch' && [facts[0].day, facts[0].minutes, facts[0].member], [
      '2015-01-26',
      450,
      { key: null, name: 'Joost de Vries' },
    ])
  })
  test('without names an employee is not the one who worked', async () => {
    const { facts } = await day('Date,Client,Project,Task,Hours,Employee?', '2026-03-12,Jansen,Oven,Sales,1.5,Yes')
    assert.deepEqual(facts[0]?.kind === 'touch' && [facts[0].minutes, facts[0].member], [90, null])
  })
  test('rounded hours are not the hours', async () => {
    const { facts } = await day(
      'Date,Client,Project,Task,Hours Rounded,Hours,First Name,Last Name',
      '2026-03-12,Jansen,Oven,Sales,2,1.5,Eva,Bos',
    )
    assert.equal(facts[0]?.kind === 'touch' && facts[0].minutes, 90)
  })
})

describe('Teamleader', () => {
  const entries = async (...rows: readonly string[]) => {
    const { formats, facts, problems } = await readAll(rows.join('\n'))
    return [formats, problems.length, ...facts.map((fact) => fact.kind === 'touch' && [fact.customer.name, fact.member?.name, fact.day, fact.minutes])] // prettier-ignore
  }
  const found = [['teamleader-hours'], 0, ['Jansen', 'Eva', '2026-03-12', 90], ['Bos', 'Eva', '2026-03-12', 30]]

  test('has several options in one cell, with commas between, and 1 and 0 for yes and no', async () => {
    assert.deepEqual(
      await entries(
        'Startdatum;Einddatum;Omschrijving;Klantnaam;Gebruiker;Gefactureerd;Factureerbaar;Werktype;Labels',
        '2026-03-12 09:00;2026-03-12 10:30;Werk, en meer, hier;Jansen;Eva;0;1;Advies,Reis,Overleg;a,b,c',
        '2026-03-12 11:00;2026-03-12 11:30;Werk, en meer, daar;Bos;Eva;1;0;Advies,Reis,Overleg;a,b,c',
      ),
      found,
    )
    assert.deepEqual(
      await entries(
        'Startdatum,Einddatum,Omschrijving,Klantnaam,Gebruiker,Factureerbaar,Werktype',
        '2026-03-12 09:00,2026-03-12 10:30,Werk,Jansen,Eva,1,"Advies,Reis"',
        '2026-03-12 11:00,2026-03-12 11:30,"Werk, daar",Bos,Eva,0,Advies',
      ),
      found,
    )
    // In English, with a clock of its own, and a comma in every row as often as in any other.
    assert.deepEqual(
      await entries(
        'Start date;Start time;End date;End time;Description;Customer;User;Billable;Work type, kind',
        '2026-03-12;09:00;2026-03-12;10:30;Werk;Jansen;Eva;1;Advies,Reis',
        '2026-03-12;11:00;2026-03-12;11:30;Werk;Bos;Eva;0;Advies,Reis',
      ),
      found,
    )
  })
})
