/** Who is who from files to figures: doubts are told side by side, a person joins or parts, and every fact moves along and back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import type { WhoIsWhoPage } from '../../core/fact/who-is-who-page.ts'
import type { Sources } from '../../core/fact/source.ts'
import { rebuild } from '../../store/log/rebuild.ts'
import { answerQuestions } from '../fact/answer-questions.ts'
import { importFiles } from '../fact/import-files.ts'
import { readImports } from '../fact/read-imports.ts'
import { showSources } from '../fact/show-sources.ts'
import { undoImport } from '../fact/undo-import.ts'
import { joinTeam } from '../team/join-team.ts'
import { withHouse, type TestHouse } from '../test-house.ts'
import { sayWho } from './say-who.ts'
import { showCustomer } from './show-customer.ts'
import { showWhoIsWho } from './show-who-is-who.ts'

const { house } = withHouse()

const crm = 'Klantnummer;Klantnaam;Branche;Website\nA1;Janssen Transport;Vervoer;janssen.nl\nA2;Bos;Bouw;bos.nl\nA3;Bos;Bouw;\n'
const invoices =
  'Factuurnummer;Factuurdatum;Klantnaam;Bedrag excl. btw;Kostprijs\nF1;12-03-2026;Jansen Transport;1000,00;600,00\nF2;12-03-2026;Bos;500,00;100,00\nF3;13-03-2026;Kees Kok;200,00;100,00\n'

async function withFiles(files: Readonly<Record<string, string>>) {
  const one = await house()
  await one.well(joinTeam, { name: 'Eva' })
  await bring(one, files)
  return one
}

async function bring({ well, perform }: TestHouse, files: Readonly<Record<string, string>>): Promise<void> {
  await well(importFiles, { files: Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })) })
  await perform(readImports)
}

const page = async ({ well }: TestHouse, id: string) => (await well(showCustomer, { id })) as CustomerPage
const who = async ({ well }: TestHouse) => (await well(showWhoIsWho, {})) as WhoIsWhoPage
const pairs = async (one: TestHouse) => (await who(one)).doubts.map(({ one: a, other: b }) => [a.id, b.id])

test('what is nearly one, or one of two, is asked side by side, the most money first', async () => {
  const one = await withFiles({ 'crm.csv': crm, 'facturen.csv': invoices })
  const { doubts, doubtsInAll } = await who(one)
  assert.deepEqual(
    doubts.map(({ one: a, other: b, evidence }) => [a.id, b.id, ...evidence]),
    [
      ['key:a1', 'name:jansen transport', 'alike-name'],
      ['key:a2', 'name:bos', 'same-name'],
      ['key:a3', 'name:bos', 'same-name'],
    ],
  )
  assert.equal(doubtsInAll, 3)
  assert.deepEqual(doubts[0]?.one, {
    id: 'key:a1', name: 'Janssen Transport', key: 'A1', vat: null, kvk: null, domain: 'janssen.nl', files: ['crm.csv'], revenueEuro: 0, hours: 0,
  }) // prettier-ignore
  assert.deepEqual([doubts[0]?.other.revenueEuro, doubts[0]?.other.files], [1000, ['facturen.csv']])
})

test('joined, the figures are of one customer; taken apart, of two again; the log says who said so', async () => {
  const one = await withFiles({ 'crm.csv': crm, 'facturen.csv': invoices })
  const { well, code } = one
  const pair = { customer: 'key:a1', other: 'name:jansen transport' }
  assert.equal(await code(sayWho, { ...pair, same: true }), 'say-who-you-are')
  await well(sayWho, { ...pair, same: true }, 'Eva')
  assert.equal((await page(one, 'key:a1')).revenueEuro, 1000)
  assert.equal((await page(one, 'name:jansen transport')).id, 'key:a1', 'its old address leads to what it became')
  assert.deepEqual(
    (await page(one, 'key:a1')).knownAs.map(({ id, own, said, files }) => [id, own, said, ...files]),
    [
      ['key:a1', true, false, 'crm.csv'],
      ['name:jansen transport', false, true, 'facturen.csv'],
    ],
  )
  assert.deepEqual(await pairs(one), [['key:a2', 'name:bos'], ['key:a3', 'name:bos']]) // prettier-ignore
  await well(sayWho, { ...pair, same: false }, 'Eva')
  assert.deepEqual([(await page(one, 'key:a1')).revenueEuro, (await page(one, 'name:jansen transport')).revenueEuro], [0, 1000])
  assert.equal((await pairs(one)).length, 2, 'what was said is not asked again')
})

test('what a person said outlives the files that come and go', async () => {
  const one = await withFiles({ 'crm.csv': crm, 'facturen.csv': invoices })
  const { well, perform } = one
  await well(sayWho, { customer: 'key:a2', other: 'name:bos', same: true }, 'Eva')
  await well(sayWho, { customer: 'key:a1', other: 'name:jansen transport', same: false }, 'Eva')
  await bring(one, { 'meer.csv': invoices.replaceAll(/F(?=\d)/g, 'G') })
  assert.equal((await page(one, 'key:a2')).revenueEuro, 1000)
  assert.equal((await page(one, 'name:jansen transport')).revenueEuro, 2000)
  assert.deepEqual(await pairs(one), [])
  const { sources } = (await well(showSources, {})) as Sources
  await well(undoImport, { id: sources[0]?.id })
  await perform(readImports)
  assert.equal((await page(one, 'key:a2')).revenueEuro, 500)
})

test('a join that files made can be taken apart too, and undoing the file that made it takes the join back', async () => {
  const one = await withFiles({ 'facturen.csv': invoices })
  await bring(one, { 'crm.csv': 'Klantnummer;Klantnaam;Branche\nK9;Kees Kok B.V.;Bouw\n' })
  assert.equal((await page(one, 'key:k9')).id, 'name:kees kok', 'a customer keeps the id that it had')
  assert.equal((await page(one, 'name:kees kok')).key, 'K9')
  const { sources } = (await one.well(showSources, {})) as Sources
  await one.well(undoImport, { id: sources[0]?.id })
  assert.equal((await page(one, 'name:kees kok')).key, null)
  await bring(one, { 'crm.csv': 'Klantnummer;Klantnaam;Branche\nK9;Kees Kok B.V.;Bouw\n' })
  await one.well(sayWho, { customer: 'name:kees kok', other: 'key:k9', same: false }, 'Eva')
  assert.equal((await page(one, 'name:kees kok')).revenueEuro, 200)
  assert.equal((await page(one, 'key:k9')).revenueEuro, 0)
})

test('saying it of what nobody knows, or of one and itself, is refused in words; the log folds to the same', async () => {
  const one = await withFiles({ 'crm.csv': crm })
  assert.equal(await one.code(sayWho, { customer: 'key:a1', other: 'key:nobody', same: true }, 'Eva'), 'customer-unknown')
  assert.equal(await one.code(sayWho, { customer: 'key:a1', other: 'key:a1', same: true }, 'Eva'), 'customers-are-one')
  await one.well(sayWho, { customer: 'key:a1', other: 'key:a2', same: true }, 'Eva')
  const { tables } = await one.run((tx) => rebuild(tx))
  assert.ok(tables.every(({ same }) => same))
})

test('two that only a third file joined are two again when it is undone', async () => {
  const names = 'Factuurnummer;Factuurdatum;Klantnaam;Bedrag excl. btw;Kostprijs\nF1;12-03-2026;Jansen Bouw;1000,00;600,00\n'
  const taxed =
    'Factuurnummer;Factuurdatum;Klantnaam;Btw-nummer;Bedrag excl. btw;Kostprijs\nF2;12-03-2026;Jansen Bouwbedrijf;NL123456789B01;500,00;100,00\n'
  const one = await withFiles({ 'a.csv': names, 'b.csv': taxed })
  const revenue = async (id: string) => (await page(one, id)).revenueEuro
  assert.deepEqual([await revenue('name:jansen bouw'), await revenue('name:jansen bouwbedrijf')], [1000, 500])
  await bring(one, { 'crm.csv': 'Klantnummer;Klantnaam;Branche;Btw-nummer\nK1;Jansen Bouw;Bouw;NL123456789B01\n' })
  assert.equal(await revenue('key:k1'), 1500)
  const { sources } = (await one.well(showSources, {})) as Sources
  await one.well(undoImport, { id: sources[0]?.id })
  assert.deepEqual([await revenue('name:jansen bouw'), await revenue('name:jansen bouwbedrijf')], [1000, 500])
})

test('an address in a calendar is no customer until somebody has it, and then its hours count there', async () => {
  const one = await withFiles({ 'facturen.csv': invoices })
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20260110T090000Z',
    'DURATION:PT90M',
    'ORGANIZER:mailto:eva@ons.nl',
    'ATTENDEE:mailto:piet@keeskok.nl',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
  await bring(one, { 'eva.ics': calendar })
  const { sources } = (await one.well(showSources, {})) as Sources
  await one.well(answerQuestions, { id: sources[0]?.id, answers: { member: 'Eva', domains: ['ons.nl'] } })
  await one.perform(readImports)
  assert.deepEqual((await who(one)).addresses, [{ id: 'domain:keeskok.nl', domain: 'keeskok.nl', hours: 1.5, events: 1 }])
  assert.equal(await one.code(showCustomer, { id: 'domain:keeskok.nl' }), 'customer-unknown')
  await one.well(sayWho, { customer: 'name:kees kok', other: 'domain:keeskok.nl', same: true }, 'Eva')
  // The meeting, and the handling of an order, which no time sheet holds.
  assert.equal((await page(one, 'name:kees kok')).hoursToday, 1.5 + 0.75)
  assert.deepEqual((await who(one)).addresses, [])
  await one.well(sayWho, { customer: 'name:kees kok', other: 'domain:keeskok.nl', same: false }, 'Eva')
  assert.equal((await who(one)).addresses.length, 1)
})

test('an invoice that two customers have in two files counts once when they turn out to be one, and twice again when not', async () => {
  const again = invoices.replace('Jansen Transport', 'Janssen Transport')
  const one = await withFiles({ 'facturen.csv': invoices, 'meer.csv': again })
  const revenue = async (id: string) => (await page(one, id)).revenueEuro
  assert.deepEqual([await revenue('name:jansen transport'), await revenue('name:janssen transport')], [1000, 1000])
  await one.well(sayWho, { customer: 'name:jansen transport', other: 'name:janssen transport', same: true }, 'Eva')
  assert.equal(await revenue('name:jansen transport'), 1000)
  await one.well(sayWho, { customer: 'name:jansen transport', other: 'name:janssen transport', same: false }, 'Eva')
  assert.deepEqual([await revenue('name:jansen transport'), await revenue('name:janssen transport')], [1000, 1000])
})
