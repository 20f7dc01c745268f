/** Deals of a CRM, from the file to the tables and back: each counts once, whoever it turns out to be of, and no word of why is kept. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Source, Sources } from '../../core/fact/source.ts'
import { forgetOld } from '../privacy/forget-old.ts'
import { erasePerson } from '../privacy/erase-person.ts'
import { setRetention } from '../privacy/set-retention.ts'
import { sayWho } from '../customer/say-who.ts'
import { joinTeam } from '../team/join-team.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { answerQuestions } from './answer-questions.ts'
import { confirmImports } from './confirm-imports.ts'
import { importFiles } from './import-files.ts'
import { readImports } from './read-imports.ts'
import { showSources } from './show-sources.ts'
import { undoImport } from './undo-import.ts'

const { house } = withHouse()

const csv = (...rows: string[]) =>
  ['Opportunity ID,Opportunity Owner,Account Name,Opportunity Name,Stage,Amount,Created Date,Close Date,Closed Lost Reason', ...rows].join(
    '\n',
  )
const oven = '006a,Anna de Boer,Jansen,Oven,Closed Won,1000.00,2025-02-01,2025-05-01,'
const koeling = '006b,Anna de Boer,Jansen,Koeling,Closed Lost,500.00,2025-02-02,2025-05-02,Te duur volgens Piet Visser'
const terras = '006c,Bas Smit,Bakker,Terras,Negotiation,250.00,2025-03-01,2025-12-01,'
const january = csv(oven, koeling, terras)

async function bring(one: TestHouse, name: string, text: string, preview = false): Promise<Source> {
  await one.well(importFiles, { files: [{ name, bytes: Buffer.from(text) }], preview })
  await one.perform(readImports)
  return (await sourcesOf(one))[0] ?? assert.fail('it is there')
}
const sourcesOf = async (one: TestHouse): Promise<readonly Source[]> => ((await one.well(showSources, {})) as Sources).sources

/** Of the deals that count, or of all: number, customer, member, outcome and the file that they are of. */
const kept = async (one: TestHouse, all = false): Promise<string[]> => {
  const { rows } = await one.run((tx) =>
    sql<{
      text: string
    }>`select concat_ws(' ', deal_key, customer_id, coalesce(member.name, member_id), outcome, value / 100, lost_because, import_id) as text
      from deal left join member on member.id = member_id where ${all} or counts order by import_id, part, row_no`.execute(tx),
  )
  return rows.map(({ text }) => text)
}
const first = [
  '006a name:jansen Anna de Boer won 1000 1',
  '006b name:jansen Anna de Boer lost 500 price 1',
  '006c name:bakker Bas Smit open 250 1',
]

test('deals are kept with what is certain of them, told among what a file gave, and taken back without a trace', async () => {
  const one = await house()
  const source = await bring(one, 'deals.csv', january)
  assert.deepEqual([source.facts, source.from, source.to], [{ deal: 3, touch: 5 }, '2025-02-01', '2025-05-02'])
  assert.deepEqual(await kept(one), first)
  const { rows } = await one.run((tx) =>
    sql<object>`select format, part, row_no, created, closed, said_as, counts from deal where deal_key = '006a'`.execute(tx),
  )
  assert.deepEqual(rows, [
    { format: 'salesforce-opportunities', part: 1, row_no: 2, created: '2025-02-01', closed: '2025-05-01', said_as: null, counts: true },
  ]) // prettier-ignore
  const whole = await one.run((tx) => sql<{ row: string }>`select row_to_json(deal)::text as row from deal`.execute(tx))
  assert.doesNotMatch(whole.rows.map(({ row }) => row).join(), /Piet|duur|Oven/i)
  const { undone } = (await one.well(undoImport, { id: '1' })) as { undone: { reversed: object } }
  assert.deepEqual(undone.reversed, { lines: 0, touches: 5, deals: 3, contacts: 0, customers: 2, members: 2 })
  assert.deepEqual(await kept(one, true), [])
})

test('a later export takes the place of the earlier, also where a deal went to another customer, and undo gives it back', async () => {
  const one = await house()
  await bring(one, 'january.csv', january)
  const won = '006c,Bas Smit,Smits,Terras,Closed Won,300.00,2025-03-01,2025-12-01,'
  const february = csv(oven, won, '006d,Bas Smit,Smits,Keuken,Prospecting,10.00,2025-04-01,,')
  const looked = await bring(one, 'february.csv', february, true)
  assert.deepEqual(looked.preview?.rows, { new: 1, changed: 1, same: 1, elsewhere: 0 })
  assert.deepEqual(await kept(one), first, 'looking writes nothing')
  await bring(one, 'february again.csv', `${february}\n`)
  const now = ['006b name:jansen Anna de Boer lost 500 price 1', '006a name:jansen Anna de Boer won 1000 3', '006c name:smits Bas Smit won 300 3', '006d name:smits Bas Smit open 10 3'] // prettier-ignore
  assert.deepEqual(await kept(one), now)
  assert.equal((await sourcesOf(one)).find(({ id }) => id === '1')?.uncounted, 2, 'rows, of which each gives several facts')
  await one.well(undoImport, { id: '3' })
  assert.deepEqual(await kept(one), first)
})

test('rows that stand beside those of other files are never the same deal', async () => {
  const one = await house()
  await bring(one, 'january.csv', january)
  const { id } = await bring(one, 'other.csv', `${january}\n\n`, true)
  await one.well(answerQuestions, { id, answers: { overlap: 'adds' } })
  await one.perform(readImports)
  await one.well(confirmImports, {})
  await one.perform(readImports)
  assert.equal((await kept(one)).length, 6)
})

test('two that turn out to be one customer have their deals together, until they are parted', async () => {
  const one = await house()
  await bring(one, 'january.csv', january)
  await one.well(joinTeam, { member: `joined:${randomUUID()}`, name: 'Eva' })
  await one.well(sayWho, { customer: 'name:jansen', other: 'name:bakker', same: true }, 'Eva')
  assert.equal((await kept(one))[2], '006c name:jansen Bas Smit open 250 1')
  const said = await one.run((tx) => sql<{ said_as: string }>`select said_as from deal where deal_key = '006c'`.execute(tx))
  assert.deepEqual(said.rows, [{ said_as: 'name:bakker' }])
  await one.well(sayWho, { customer: 'name:jansen', other: 'name:bakker', same: false }, 'Eva')
  assert.deepEqual(await kept(one), first)
})

test('deals without a number that turn out to be of one customer count once, and twice again when they are not', async () => {
  const one = await house()
  const bare = (who: string) => `Deal name,Account,Stage,Amount,Created date,Close date\nOven,${who},Won,1000.00,2025-02-01,2025-05-01`
  await bring(one, 'a.csv', bare('Jansen'))
  await bring(one, 'b.csv', bare('Bakker'))
  await one.well(joinTeam, { member: `joined:${randomUUID()}`, name: 'Eva' })
  assert.equal((await kept(one)).length, 2)
  await one.well(sayWho, { customer: 'name:jansen', other: 'name:bakker', same: true }, 'Eva')
  assert.deepEqual(await kept(one), ['name:jansen won 1000 2'])
  await one.well(sayWho, { customer: 'name:jansen', other: 'name:bakker', same: false }, 'Eva')
  assert.equal((await kept(one)).length, 2)
})

test('a deal is as old as the day on which it closed, and an open one as the day on which it began', async () => {
  const one = await house()
  const long = '006e,Anna de Boer,Jansen,Lang,Closed Won,1.00,2019-01-01,2025-06-01,'
  const gone = '006f,Anna de Boer,Oud,Oud,Closed Won,1.00,2019-01-01,2019-02-01,'
  const stuck = '006g,Anna de Boer,Oud,Stil,Negotiation,1.00,2019-03-01,,'
  await bring(one, 'january.csv', csv(oven, long, gone, stuck))
  await one.well(joinTeam, { member: `joined:${randomUUID()}`, name: 'Eva' })
  await one.well(setRetention, { years: 3 }, 'Eva')
  await one.perform(forgetOld)
  assert.deepEqual((await kept(one)).map((text) => text.slice(0, 4)), ['006a', '006e']) // prettier-ignore
  const [source] = await sourcesOf(one)
  assert.deepEqual([source?.facts, source?.passed, source?.from], [{ deal: 2, touch: 3 }, { 'too-old': 2 }, '2025-02-01'])
  const { rows } = await one.run((tx) => sql<{ id: string }>`select id from customer`.execute(tx))
  assert.deepEqual(rows, [{ id: 'name:jansen' }])
  // A file that comes in later is held against the same day.
  const later = await bring(one, 'later.csv', csv(long.replace('006e', '006h'), gone, stuck))
  assert.deepEqual([later.facts, later.passed], [{ deal: 1, touch: 1 }, { 'too-old': 2 }])
})

test('a code that a later file gives to a name is found for deals of which the file cannot be read again, and who is erased has no name there', async () => {
  const one = await house()
  await bring(one, 'january.csv', january)
  await one.well(joinTeam, { member: `joined:${randomUUID()}`, name: 'Eva' })
  await one.well(erasePerson, { files: ['1'] }, 'Eva')
  await bring(one, 'team.csv', 'Personeelsnummer;Medewerker;Contracturen per week\n7;Anna de Boer;40\n8;Bas Smit;40')
  const members = await one.run((tx) => sql<{ id: string }>`select distinct member_id as id from deal order by 1`.execute(tx))
  assert.deepEqual(members.rows, [{ id: 'key:7' }, { id: 'key:8' }])
  await one.well(erasePerson, { members: ['key:7'] }, 'Eva')
  assert.match((await kept(one))[0] ?? '', /^006a name:jansen M-[0-9a-f]{6} won/)
})
