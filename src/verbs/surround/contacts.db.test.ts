/** Contacts by name: nobody is kept unless somebody says so; then with who knows them, and gone again with one decision (E31). */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Sources } from '../../core/fact/source.ts'
import type { PersonPage, PrivacyPage } from '../../core/privacy/person.ts'
import type { ContactList, ContactsOfCustomer } from '../../core/surround/contacts-page.ts'
import type { SurroundPage, WayInPage } from '../../core/surround/surround-page.ts'
import type { DecisionList } from '../../core/decision/decision-page.ts'
import { listDecisions } from '../decision/list-decisions.ts'
import { answerQuestions } from '../fact/answer-questions.ts'
import { confirmImports } from '../fact/confirm-imports.ts'
import { importFiles } from '../fact/import-files.ts'
import { readImports } from '../fact/read-imports.ts'
import { showSources } from '../fact/show-sources.ts'
import { undoImport } from '../fact/undo-import.ts'
import { sayWho } from '../customer/say-who.ts'
import { erasePerson } from '../privacy/erase-person.ts'
import { forgetOld } from '../privacy/forget-old.ts'
import { keepContacts } from '../privacy/keep-contacts.ts'
import { setRetention } from '../privacy/set-retention.ts'
import { showPerson } from '../privacy/show-person.ts'
import { showPrivacy } from '../privacy/show-privacy.ts'
import { watchRetention } from '../privacy/watch-retention.ts'
import { joinTeam } from '../team/join-team.ts'
import { leave } from '../team/leave.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { listContacts } from './list-contacts.ts'
import { measureSurround } from './measure-surround.ts'
import { showSurround } from './show-surround.ts'
import { showWayIn } from './show-way-in.ts'

const { house } = withHouse()

/** Van Dam and the bank sat at one table; Hendrik Geheim is on it, on a card and in the CRM. */
const customers = 'Klantnummer;Klantnaam;E-mail;Klantgroep\r\n1;Van Dam;info@vandam.nl;Handel\r\n2;Rabo;info@rabo.nl;Banken\r\n'
const people = 'Voornaam;Achternaam;E-mail;Functie;Bedrijf;Telefoon;Verantwoordelijke\r\nHendrik;Geheim;hendrik.geheim@rabo.nl;Directeur Geheimen;Rabo;0612345678;Joost\r\nElsbeth;Geheim;;Hoofd Geheimen;Rabo;;\r\n' // prettier-ignore
const event = (uid: string, day: string, ...attendees: readonly string[]) =>
  [
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${day}T090000Z\r\nDTEND:${day}T100000Z\r\nSUMMARY:Over Geheim`,
    'ORGANIZER;CN=Joost:mailto:joost@onszelf.nl\r\nATTENDEE;CN=Joost;PARTSTAT=ACCEPTED:mailto:joost@onszelf.nl',
    ...attendees,
    'END:VEVENT',
  ].join('\r\n')
const piet = 'ATTENDEE;CN=Piet Geheim;X-NUM=geheim:mailto:piet.geheim@vandam.nl'
const hendrik = 'ATTENDEE;CN="Geheim, Hendrik":mailto:Hendrik.Geheim@rabo.nl'
const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Joost', ...events, 'END:VCALENDAR', ''].join('\r\n')
const joost = calendar(
  event('1', '20260105', piet),
  event('2', '20260106', piet),
  event('3', '20241201', piet, hendrik),
  event('4', '20241202', piet, hendrik),
)
const cards = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hendrik Geheim\r\nTITLE:Directeur Geheim\r\nORG:Rabo\r\nEMAIL:hendrik.geheim@rabo.nl\r\nTEL:0612345678\r\nBDAY:1960-01-02\r\nADR:;;Geheimlaan 1;;;;\r\nRELATED;TYPE=colleague;VALUE=text:Elsbeth Geheim\r\nRELATED;TYPE=spouse;VALUE=text:Vrouw Geheim\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Karel Geheim\r\nORG:Rabo\r\nEND:VCARD\r\n',
].join('')
const all = { 'klanten.csv': customers, 'Joost.ics': joost, 'rabo.vcf': cards, 'contacten.csv': people }

async function bring(one: TestHouse, files: Readonly<Record<string, string>>, now?: string) {
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
  const taken = (await one.well(importFiles, { files: given }, 'local', now)) as { same: readonly string[]; ids: readonly string[] }
  await one.perform(readImports, {}, now)
  for (const { id, status } of await sourcesOf(one))
    if (status === 'asked') await one.well(answerQuestions, { id, answers: { member: 'Joost', domains: ['onszelf.nl'] } }, 'local', now)
  await one.perform(readImports, {}, now)
  await one.perform(measureSurround, {}, now)
  return taken
}

const sourcesOf = async (one: TestHouse) => ((await one.well(showSources, {})) as Sources).sources
const way = async (one: TestHouse, id: string) => (await one.well(showWayIn, { id })) as WayInPage
const keep = (one: TestHouse, on: boolean, now?: string) => one.well(keepContacts, { keep: on }, 'Eva', now)

async function open(on: boolean): Promise<TestHouse> {
  const one = await house()
  await one.well(joinTeam, { member: `joined:${randomUUID()}`, name: 'Eva' })
  if (on) await keep(one, true, '2026-01-10T08:00:00.000Z')
  return one
}

/** Every row of every table as text, and the copies of files. */
async function everything(one: TestHouse): Promise<string> {
  const { rows: tables } = await one.run((tx) =>
    sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema() and tablename <> 'migration'`.execute(
      tx,
    ),
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const found = await one.run((tx) => sql<{ row: string }>`select row_to_json(t)::text as row from ${sql.table(name)} as t`.execute(tx))
    texts.push(...found.rows.map(({ row }) => `${name} ${row}`))
  }
  const { rows: pieces } = await one.run((tx) => sql<{ bytes: Buffer }>`select bytes from file_piece`.execute(tx))
  return [...texts, ...pieces.map(({ bytes }) => bytes.toString('latin1'))].join('\n')
}

/** What the tables and copies hold of people whom nobody may know here, with a little around it. */
const named = async (one: TestHouse) => [...(await everything(one)).matchAll(/.{0,60}geheim.{0,40}/gi)].map(([text]) => text)

const told = ({ rows }: ContactsOfCustomer) =>
  rows.map(({ name, post, knownBy }) => [name, post, ...knownBy.map((by) => `${by.name} ${by.times}${by.said ? ' said' : ''}`)])

test('E31: nobody at a customer is kept unless somebody says so: not in a table and not in a copy, and a list of people is refused', async () => {
  const one = await open(false)
  await bring(one, all)
  assert.deepEqual(await named(one), [])
  const [list] = await sourcesOf(one)
  assert.deepEqual([list?.status, list?.problems[0]?.code], ['refused', 'file-of-people'])
  assert.equal((await way(one, 'Rabo')).contacts, null)
  assert.equal(((await one.well(showSurround, {})) as SurroundPage).people, null)
  assert.equal(await one.code(listContacts, {}), 'contacts-not-kept')
})

test('E31: a list that is only looked at is refused as well, and a sheet of people goes with the copy', async () => {
  const one = await open(false)
  await one.well(importFiles, { files: [{ name: 'contacten.csv', bytes: Buffer.from(people) }], preview: true })
  await one.perform(readImports)
  await one.code(confirmImports, { ids: ['1'] })
  await one.perform(readImports)
  assert.deepEqual(await named(one), [])
})

test('E31: kept by name: posts, who of us met whom and when, who is only said to, and whom they know; each person once', async () => {
  const one = await open(true)
  await bring(one, all)
  const rabo = (await way(one, 'Rabo')).contacts ?? assert.fail()
  // Two days with two companies a year ago are cold: what the CRM says makes no warmth.
  assert.deepEqual(told(rabo), [
    ['Hendrik Geheim', 'Directeur Geheimen', 'Joost 2 said'],
    ['Elsbeth Geheim', 'Hoofd Geheimen'],
    ['Karel Geheim', null],
  ])
  assert.deepEqual(rabo.coverage, { people: 3, met: 0, said: 1, members: 0, unknownPosts: ['Hoofd Geheimen'] })
  const [director] = rabo.rows
  assert.deepEqual([director?.knownBy[0]?.since, director?.knownBy[0]?.last], ['2024-12-01', '2024-12-02'])
  assert.deepEqual(
    director?.knows.map(({ name, at, how, times }) => [name, at, how, times]),
    [['Elsbeth Geheim', null, 'colleague', 0], ['Piet Geheim', 'Van Dam', 'table', 2]], // prettier-ignore
  )
  const dam = (await way(one, 'Van Dam')).contacts ?? assert.fail()
  assert.deepEqual(told(dam), [['Piet Geheim', null, 'Joost 4']])
  const page = (await one.well(showSurround, {})) as SurroundPage
  assert.deepEqual(page.people, { people: 4, met: 1, said: 1 })
  assert.deepEqual(page.groups.map(({ group, people: own }) => `${group} ${own?.people}`).toSorted(), ['Banken 3', 'Handel 1']) // prettier-ignore
  const list = (await one.well(listContacts, { limit: 1 })) as ContactList
  const rest = (await one.well(listContacts, { limit: 1, cursor: list.next ?? '' })) as ContactList
  assert.deepEqual([list.rows.length + rest.rows.length, rest.next], [4, null])
  assert.deepEqual(((await one.well(listContacts, { group: 'Handel' })) as ContactList).rows.map(({ name }) => name), ['Piet Geheim']) // prettier-ignore
  // Of a person no more than that: no number, no house, no day of birth, no family, and nothing else that an event says.
  assert.doesNotMatch(await everything(one), /0612345678|1960|Geheimlaan|Vrouw|Over Geheim|X-NUM/)
})

test('E31: the steps of a way in name who stands on them, and whoever left introduces nobody', async () => {
  const one = await open(true)
  await bring(one, all)
  const steps = (await way(one, 'Rabo')).row?.steps.map(({ from, to, people: on }) => [from.name, to.name, on?.from?.name, on?.to?.name, on?.to?.post]) // prettier-ignore
  assert.deepEqual(steps, [
    ['Joost', 'Van Dam', undefined, 'Piet Geheim', null],
    ['Van Dam', 'Rabo', 'Piet Geheim', 'Geheim, Hendrik', 'Directeur Geheimen'],
  ])
  const member = (await way(one, 'Van Dam')).contacts?.rows[0]?.knownBy[0]?.id ?? ''
  await one.well(leave, { member }, 'Eva')
  assert.deepEqual(told((await way(one, 'Van Dam')).contacts ?? assert.fail()), [['Piet Geheim', null]])
})

test('E31: turned off, everybody goes at once, from the tables and from the copies, also of what waits; the facts stay', async () => {
  const one = await open(true)
  await bring(one, all)
  await one.well(importFiles, { files: [{ name: 'meer.csv', bytes: Buffer.from(people.replace('Directeur', 'Baas')) }], preview: true })
  await one.perform(readImports)
  await one.well(importFiles, { files: [{ name: 'later.vcf', bytes: Buffer.from(cards) }] })
  assert.notEqual((await named(one)).length, 0)
  const asked = (await one.well(showPrivacy, {})) as PrivacyPage
  assert.deepEqual([asked.contactsSince, asked.contactRows, asked.contactFiles], ['2026-01-10T08:00:00.000Z', 10, 4])
  await keep(one, false)
  assert.deepEqual([await named(one), ((await one.well(showSurround, {})) as SurroundPage).people], [[], null])
  await one.perform(readImports)
  await one.perform(measureSurround)
  assert.deepEqual(await named(one), [])
  assert.equal((await way(one, 'Van Dam')).row?.ring, 'known')
  const said = (await one.well(listDecisions, {})) as DecisionList
  assert.deepEqual(said.rows.slice(0, 2).map(({ type, facts }) => [type, facts]), [['contacts-kept', { keep: 'false' }], ['contacts-kept', { keep: 'true' }]]) // prettier-ignore
  assert.equal(await one.code(keepContacts, { keep: true }), 'say-who-you-are')
})

test('E31: turned on, files that were brought before come again with the people in them, under the same number', async () => {
  const one = await open(false)
  await bring(one, all, '2026-01-09T08:00:00.000Z')
  await keep(one, true, '2026-01-10T08:00:00.000Z')
  const taken = await bring(one, all, '2026-01-11T08:00:00.000Z')
  assert.deepEqual([taken.same, taken.ids], [['klanten.csv'], ['1', '2', '3', '5']])
  assert.deepEqual(told((await way(one, 'Rabo')).contacts ?? assert.fail()).map(([name]) => name), ['Hendrik Geheim', 'Elsbeth Geheim', 'Karel Geheim']) // prettier-ignore
  assert.deepEqual((await bring(one, all, '2026-01-12T08:00:00.000Z')).same.length, 4)
  assert.equal((await way(one, 'Van Dam')).contacts?.rows[0]?.knownBy[0]?.times, 4)
})

test('E31: the same days in two files are the same days, and what a file said goes with it', async () => {
  const one = await open(true)
  await bring(one, all)
  await bring(one, { 'Joost opnieuw.ics': calendar(event('1', '20260105', piet), event('9', '20260107', piet)) })
  const times = async () => (await way(one, 'Van Dam')).contacts?.rows[0]?.knownBy[0]?.times
  assert.equal(await times(), 5)
  await one.well(undoImport, { id: '5' })
  assert.equal(await times(), 4)
  await one.well(undoImport, { id: '4' })
  assert.deepEqual(told((await way(one, 'Rabo')).contacts ?? assert.fail())[0], ['Hendrik Geheim', 'Directeur Geheim', 'Joost 2'])
})

test('E31: a person is found and erased with the cards that name them, and nobody else', async () => {
  const one = await open(true)
  await bring(one, all)
  const found = (await one.well(showPerson, { text: 'Elsbeth Geheim' })) as PersonPage
  assert.deepEqual(found.people.map(({ name, customer, rows }) => [name, customer, rows]), [['Elsbeth Geheim', 'Rabo', 2]]) // prettier-ignore
  const chosen = { people: found.people.map(({ id }) => id), files: found.files.map(({ id }) => id) }
  assert.ok(chosen.people.every((id) => /^[0-9a-f]{32}$/.test(id)))
  await one.well(erasePerson, chosen, 'Eva')
  assert.doesNotMatch(await everything(one), /elsbeth/i)
  assert.deepEqual(told((await way(one, 'Rabo')).contacts ?? assert.fail()).map(([name]) => name), ['Hendrik Geheim', 'Karel Geheim']) // prettier-ignore
  assert.equal(await one.code(erasePerson, { people: chosen.people }, 'Eva'), 'nothing-to-erase')
})

test('E31: whoever was met before the time that data is kept goes with it, and whom a file named then', async () => {
  const one = await open(true)
  await bring(one, all, '2026-01-11T08:00:00.000Z')
  await one.well(setRetention, { years: 2 }, 'Eva')
  await one.perform(forgetOld, {}, '2027-06-01T08:00:00.000Z')
  assert.equal((await way(one, 'Van Dam')).contacts?.rows[0]?.knownBy[0]?.times, 2)
  assert.equal((await way(one, 'Rabo')).contacts?.rows.length, 3)
  const later = '2028-01-12T08:00:00.000Z'
  one.queued.length = 0
  await one.perform(watchRetention, {}, later)
  assert.deepEqual(one.queued, ['privacy/forget-old'])
  await one.perform(forgetOld, {}, later)
  assert.deepEqual((await way(one, 'Rabo')).contacts?.rows, [])
})

test('E31: a list that only names people goes with the time that data is kept as well', async () => {
  const one = await open(true)
  await bring(one, { 'contacten.csv': people }, '2026-01-11T08:00:00.000Z')
  await one.well(setRetention, { years: 2 }, 'Eva')
  await one.well(erasePerson, { files: ['1'] }, 'Eva')
  const due = async (now: string) => {
    one.queued.length = 0
    await one.perform(watchRetention, {}, now)
    return one.queued.length > 0
  }
  assert.deepEqual([await due('2028-01-11T08:00:00.000Z'), await due('2028-01-12T08:00:00.000Z')], [false, true])
  await one.perform(forgetOld, {}, '2028-01-12T08:00:00.000Z')
  assert.deepEqual(await named(one), [])
})

test('E31: contacts go along when two customers turn out to be one, or not', async () => {
  const one = await open(true)
  await bring(one, all)
  await one.well(sayWho, { customer: 'key:2', other: 'name:rabo', same: false }, 'Eva')
  const names = async (id: string) => ((await way(one, id)).contacts ?? assert.fail()).rows.map(({ name }) => name)
  assert.deepEqual(await names('key:2'), ['Geheim, Hendrik'])
  assert.deepEqual(await names('name:rabo'), ['Hendrik Geheim', 'Elsbeth Geheim', 'Karel Geheim'])
  await one.well(sayWho, { customer: 'key:2', other: 'name:rabo', same: true }, 'Eva')
  assert.deepEqual(await names('key:2'), ['Hendrik Geheim', 'Elsbeth Geheim', 'Karel Geheim'])
})

test('E31: of those who sat at one table a step names who did so last', async () => {
  const one = await open(true)
  const anna = 'ATTENDEE;CN=Anna Geheim:mailto:anna.geheim@rabo.nl'
  const events = [event('1', '20260105', piet), event('2', '20260106', piet), event('3', '20241201', piet, anna), event('4', '20241202', piet, hendrik)] // prettier-ignore
  await bring(one, { 'klanten.csv': customers, 'Joost.ics': calendar(...events) })
  assert.deepEqual(
    (await way(one, 'Rabo')).row?.steps.map(({ people: on }) => on?.to?.name),
    ['Piet Geheim', 'Geheim, Hendrik'],
  )
})

test('E31: turned off, nobody is named in rows that came back either', async () => {
  const one = await open(true)
  await bring(one, { 'team.csv': 'Medewerkernummer;Medewerker;Netto uren\n1;Joost;100\n2;Joost;100\n', 'Joost.ics': joost })
  const calendars = (await sourcesOf(one)).find(({ file }) => file === 'Joost.ics')
  assert.deepEqual([calendars?.facts, calendars?.rejected], [{}, 6])
  const { rows } = await one.run((tx) => sql<{ cells: string }>`select cells::text from import_problem`.execute(tx))
  assert.match(JSON.stringify(rows), /geheim/i)
  await keep(one, false)
  assert.deepEqual(await named(one), [])
})
