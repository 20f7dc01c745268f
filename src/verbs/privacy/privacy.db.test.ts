/** A person is shown and erased on request, and what is older than data is kept goes by itself. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { DecisionList } from '../../core/decision/decision-page.ts'
import type { Source, Sources } from '../../core/fact/source.ts'
import type { PersonPage, PrivacyPage } from '../../core/privacy/person.ts'
import { compute } from '../../doors/clock/compute.ts'
import { verifyChain } from '../../store/log/log.ts'
import { rebuild } from '../../store/log/rebuild.ts'
import { nameWorkspace } from '../../store/rows/name-workspace.ts'
import { listDecisions } from '../decision/list-decisions.ts'
import { importFiles } from '../fact/import-files.ts'
import { readImports } from '../fact/read-imports.ts'
import { showRejectedRows } from '../fact/show-rejected-rows.ts'
import { showSources } from '../fact/show-sources.ts'
import { undoImport } from '../fact/undo-import.ts'
import { catchMatter } from '../matter/catch-matter.ts'
import { makePlan } from '../plan/make-plan.ts'
import { joinTeam } from '../team/join-team.ts'
import { listMembers } from '../team/list-members.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { erasePerson } from './erase-person.ts'
import { forgetOld } from './forget-old.ts'
import { watchRetention } from './watch-retention.ts'
import { setRetention } from './set-retention.ts'
import { showPerson } from './show-person.ts'
import { showPrivacy } from './show-privacy.ts'

const { house } = withHouse({ compute })
const NOW = '2026-02-01T08:00:00.000Z'

const invoices = [
  'Factuurnummer;Factuurdatum;Klant;Bedrag;Kostprijs;Verkoper;Contactpersoon',
  'F1;2026-01-05;Staal BV;1000,00;600,00;Piet Jansen;Sjoerd Bakker',
  'F2;2026-01-06;Hout BV;2000,00;900,00;Anna de Boer;Els Vos',
  'F3;32-01-2026;Hout BV;2000,00;900,00;Piet Jansen;Els Vos',
  'F4;2023-03-01;Oud BV;500,00;200,00;Anna de Boer;Els Vos',
].join('\n')
const hours = ['Datum;Klant;Medewerker;Uren', '2026-01-07;Staal BV;Piet Jansen;3', '2026-01-08;Hout BV;Anna de Boer;2'].join('\n')

async function bring(one: TestHouse, files: Readonly<Record<string, string>>, now = NOW): Promise<void> {
  await one.well(importFiles, { files: Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })) }, undefined, now)
  await one.perform(readImports, {}, now)
}

/** A company with two people, one of whom said something about the other. */
async function company(): Promise<TestHouse> {
  const one = await house()
  await bring(one, { 'facturen.csv': invoices, 'uren Piet Jansen.csv': hours })
  await one.well(joinTeam, { member: `joined:${randomUUID()}`, name: 'Eva' })
  await one.well(catchMatter, { matter: randomUUID(), title: 'Piet Jansen is boos' }, 'Eva')
  await one.well(catchMatter, { matter: randomUUID(), title: 'Prijs van Hout', ties: { contact: 'Piet Jansen' } }, 'Piet Jansen')
  await one.perform(makePlan)
  return one
}

const found = async (one: TestHouse, text: string) => (await one.well(showPerson, { text })) as PersonPage
const sourcesOf = async (one: TestHouse): Promise<readonly Source[]> => ((await one.well(showSources, {})) as Sources).sources
const chosenOf = ({ members, contacts, words, files }: PersonPage) => ({
  members: members.map(({ id }) => id),
  contacts: contacts.map(({ id }) => id),
  words: words.map(({ position }) => position),
  files: files.map(({ id }) => id),
})

/** Every row of every table as text, but for what the log holds of itself. */
async function everything(one: TestHouse): Promise<string> {
  const { rows: tables } = await one.run((tx) =>
    sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema() and tablename <> 'migration'`.execute(
      tx,
    ),
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const { rows } = await one.run((tx) =>
      sql<{ row: string }>`select row_to_json(t)::text as row from ${sql.table(name)} as t`.execute(tx),
    )
    texts.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  const { rows: pieces } = await one.run((tx) => sql<{ bytes: Buffer }>`select bytes from file_piece`.execute(tx))
  return [...texts, ...pieces.map(({ bytes }) => bytes.toString('latin1'))].join('\n')
}

test('everything that is known of a person is shown: who they are, what was said of them, and the lines of files', async () => {
  const one = await company()
  const page = await found(one, 'jansen piet')
  assert.deepEqual(
    page.members.map(({ name, rows, decisions }) => [name, rows, decisions > 0]),
    [['Piet Jansen', 2, true]],
  )
  assert.deepEqual(
    page.contacts.map(({ name, matters }) => [name, matters]),
    [['Piet Jansen', 1]],
  )
  assert.deepEqual(
    page.words.map(({ text }) => text),
    ['Piet Jansen is boos'],
  )
  assert.deepEqual(
    page.files.map(({ file, lines, first }) => [file, lines, first[0]]),
    [
      ['facturen.csv', 2, 'F1;2026-01-05;Staal BV;1000,00;600,00;Piet Jansen;Sjoerd Bakker'],
      ['uren Piet Jansen.csv', 1, '2026-01-07;Staal BV;Piet Jansen;3'],
    ],
  )
  assert.deepEqual(
    (await found(one, 'Sjoerd Bakker')).files.map(({ lines }) => lines),
    [1],
    'also whoever stands in a column that nobody read',
  )
  const first = (await one.well(showPerson, { text: 'Piet Jansen', limit: 1 })) as PersonPage
  assert.deepEqual(
    first.files.map(({ lines, first: shown }) => [lines, shown.length]),
    [
      [2, 1],
      [1, 1],
    ],
  )
  assert.equal(await one.code(showPerson, { text: 'Jan' }), 'person-too-short')
})

test('of a person who was erased the name stands nowhere any more, and what they did stays theirs', async () => {
  const one = await company()
  const before = await found(one, 'Piet Jansen')
  const id = before.members[0]?.id ?? ''
  assert.match(await everything(one), /piet jansen/i)
  assert.equal(await one.code(erasePerson, chosenOf(before)), 'say-who-you-are')
  await one.well(erasePerson, chosenOf(before), 'Eva')
  await one.perform(makePlan)
  assert.doesNotMatch(await everything(one), /piet.{0,3}jansen/i)
  const after = await found(one, 'Piet Jansen')
  assert.deepEqual(Object.values(chosenOf(after)), [[], [], [], []])
  const { members } = (await one.well(listMembers, {})) as { members: { id: string; name: string }[] }
  assert.match(members.find((member) => member.id === id)?.name ?? '', /^M-[0-9a-f]{6}$/)
  const { rows } = await one.run((tx) => sql<{ n: number }>`select count(*) as n from invoice_line where member_id = ${id}`.execute(tx))
  assert.equal(rows[0]?.n, 1)
  const log = (await one.well(listDecisions, {})) as DecisionList
  assert.deepEqual(log.rows[0]?.facts, { names: 2, words: 1, files: 2 })
  assert.ok((await one.run(verifyChain)).ok)
  assert.deepEqual(
    (await one.run(rebuild)).tables.filter(({ same }) => !same),
    [],
  )
})

test('a file of which the copy was erased keeps its facts, tells that rows came back without what stood in them, and can still be undone', async () => {
  const one = await company()
  await one.well(erasePerson, { files: ['1'] }, 'Eva')
  const source = (await sourcesOf(one)).find(({ id }) => id === '1')
  assert.deepEqual([source?.status, source?.file, source?.rejected, source?.forgottenAt], ['done', '1.csv', 1, NOW])
  const rejected = (await one.well(showRejectedRows, { id: '1' })) as { tables: { rows: { cells: unknown }[] }[] }
  assert.deepEqual(
    rejected.tables[0]?.rows.map(({ cells }) => cells),
    [null],
  )
  const undone = (await one.well(undoImport, { id: '1' })) as { undone: { reversed: { lines: number } } }
  assert.equal(undone.undone.reversed.lines, 3)
})

test('a file that names an erased person again does not bring the name back', async () => {
  const one = await company()
  await one.well(erasePerson, chosenOf(await found(one, 'Piet Jansen')), 'Eva')
  await bring(one, { 'meer uren.csv': hours.replaceAll('-01-', '-02-') })
  const { rows } = await one.run((tx) =>
    sql<{ name: string; said: string | null }>`
    select member.name, member_said.name as said from member join member_said on member_id = member.id where erased`.execute(tx),
  )
  assert.ok(rows.length > 0)
  for (const { name, said } of rows) assert.deepEqual([name.startsWith('M-'), said], [true, null])
})

test('a code that a later file gives to a name is found for rows of which the file cannot be read again', async () => {
  const one = await company()
  await one.well(erasePerson, { files: ['1', '2'] }, 'Eva')
  await bring(one, {
    'team.csv': 'Personeelsnummer;Medewerker;Contracturen per week;Verkoopdeel\n7;Anna de Boer;40;50%\n8;Piet Jansen;40;50%',
  })
  const { rows } = await one.run((tx) =>
    sql<{ id: string; n: number }>`
    select member_id as id, count(*) as n from (select member_id from invoice_line union all select member_id from touch) as f group by 1 order by 1`.execute(
      tx,
    ),
  )
  assert.deepEqual(rows, [
    { id: 'key:7', n: 3 },
    { id: 'key:8', n: 2 },
  ])
  const { members } = (await one.well(listMembers, {})) as { members: { id: string; name: string }[] }
  assert.deepEqual(
    members.filter(({ name }) => name === 'Anna de Boer').map(({ id }) => id),
    ['key:7'],
    'there is one Anna',
  )
})

test('the name with which somebody joined goes as well, and what is not there is not counted', async () => {
  const one = await company()
  const id = `joined:${randomUUID()}`
  await one.well(joinTeam, { member: id, name: 'Kees de Wit' })
  await one.well(erasePerson, { ...chosenOf(await found(one, 'Kees de Wit')), contacts: ['contact:nobody'], files: ['99'] }, 'Eva')
  assert.doesNotMatch(await everything(one), /kees de wit/i)
  const { rows } = await one.run((tx) => sql<{ name: string }>`select name from member where id = ${id}`.execute(tx))
  assert.match(rows[0]?.name ?? '', /^M-/)
  assert.deepEqual(((await one.well(listDecisions, {})) as DecisionList).rows[0]?.facts, { names: 1, words: 1, files: 0 })
  assert.equal(await one.code(erasePerson, { files: ['99'] }, 'Eva'), 'nothing-to-erase')
})

test('what is older than data is kept is told first, and then goes by itself with whoever nothing else names', async () => {
  const one = await company()
  const asked = (await one.well(showPrivacy, { years: 2 })) as PrivacyPage
  assert.deepEqual([asked.years, asked.copies, asked.would], [null, 2, { copies: 0, rows: 1 }])
  await one.perform(watchRetention)
  assert.ok(!one.queued.includes('privacy/forget-old'), 'nobody said how long')
  await one.well(setRetention, { years: 2 }, 'Eva')
  one.queued.length = 0
  await one.perform(watchRetention)
  assert.deepEqual(one.queued, ['privacy/forget-old'])
  await one.perform(forgetOld)
  assert.deepEqual(one.queued, ['privacy/forget-old', 'plan/make-plan'])
  const [, first] = await sourcesOf(one)
  assert.deepEqual(
    [first?.facts['invoice-line'], first?.passed, first?.from, first?.rejected, first?.rowsRead],
    [2, { 'too-old': 1 }, '2026-01-05', 1, 4],
  )
  const { rows } = await one.run((tx) => sql<{ name: string }>`select name from customer order by 1`.execute(tx))
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Hout BV', 'Staal BV'],
  )
  one.queued.length = 0
  await one.perform(watchRetention)
  assert.deepEqual(one.queued, [], 'nothing is left to do')

  await bring(one, { 'ouder.csv': invoices.replaceAll('2026-', '2022-').replace('F4', 'F9') })
  const [old] = await sourcesOf(one)
  assert.deepEqual([old?.facts, old?.passed, old?.rejected, old?.rowsRead], [{}, { 'too-old': 3 }, 1, 4])

  const later = '2028-03-01T08:00:00.000Z'
  await one.perform(forgetOld, {}, later)
  assert.deepEqual((await sourcesOf(one)).map(({ status, problems }) => [status, problems[0]?.code]).slice(-2), [
    ['undone', 'file-past-retention'],
    ['undone', 'file-past-retention'],
  ])
  assert.doesNotMatch(await everything(one), /Hout BV|Els Vos/)
})

test('an example company is nobody’s data and stays', async () => {
  const one = await company()
  await one.well(setRetention, { years: 2 }, 'Eva')
  await one.run((tx) => nameWorkspace(tx, { example: 'adventure-works' }))
  one.queued.length = 0
  await one.perform(watchRetention)
  await one.perform(forgetOld)
  assert.deepEqual([one.queued, (await sourcesOf(one)).map(({ status }) => status)], [[], ['done', 'done']])
})
