/** People at customers are read only where somebody said so: out of cards, calendars, Odoo and lists, and no more of them than is needed (E31). */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Contact } from '../core/fact/fact.ts'
import { fileOf, wholeFile } from './file.ts'
import { onlyWhatIsRead, sampleOfPeople } from './only-what-is-read.ts'
import { readFacts } from './read-facts.ts'
import { answers, calendarOf, event } from './read/test-calendar.ts'
import { examineBytes } from './test-file.ts'
import { withoutPersons } from './without-persons.ts'

async function contacts(name: string, text: string, people = true): Promise<readonly Contact[]> {
  const examined = await examineBytes(name, text, answers, people)
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  const found: Contact[] = []
  for await (const { facts } of readFacts(examined)) found.push(...facts.filter((fact) => fact.kind === 'contact'))
  return found
}
const kept = async (name: string, text: string, people: boolean) =>
  (await wholeFile(await withoutPersons(fileOf(name, Buffer.from(text)), people))).toString()

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')
const cards = [
  card('UID:urn:uuid:1', 'N:Jansen;Piet;;;', 'FN:Piet Jansen', 'TITLE:Inkoper', 'ORG:Staal BV;Inkoop', 'EMAIL:Piet@Staal.nl', 'TEL:010', 'BDAY:1960-01-02', 'NOTE:Geheim', 'item1.X-ABRELATEDNAMES:Els de Vries', 'item1.X-ABLabel:_$!<Manager>!$_', 'item2.X-ABRELATEDNAMES:Zijn vrouw', 'item2.X-ABLabel:_$!<Spouse>!$_'),
  card('N;ENCODING=QUOTED-PRINTABLE:de Vries;=C3=89ls;;;', 'ROLE:Directie', 'ORG:staal b.v.', 'RELATED;TYPE=colleague:urn:uuid:1', 'RELATED;TYPE=child;VALUE=text:Geheim', 'RELATED;TYPE=friend:mailto:Kees@Hout.nl', 'X-ASSISTANT:Jan'),
  card('FN:Tante Riet', 'EMAIL:riet@ziggo.nl'),
].join('') // prettier-ignore

test('cards: name, post, mail and whom they name at work; of an earlier card of a company too', async () => {
  assert.deepEqual(
    (await contacts('kaartjes.vcf', cards)).map(({ name, post, mail, customer, related }) => [name, post, mail, customer.name, customer.domain, ...related.map((one) => `${one.how} ${one.name ?? one.mail}`)]),
    [
      ['Piet Jansen', 'Inkoper', 'piet@staal.nl', 'staal b.v.', 'staal.nl', 'manager Els de Vries'],
      ['Éls de Vries', 'Directie', null, 'staal b.v.', 'staal.nl', 'colleague Piet Jansen', 'friend kees@hout.nl', 'assistant Jan'],
    ],
  ) // prettier-ignore
  assert.deepEqual(await contacts('kaartjes.vcf', cards, false), [])
})

test('what is kept of cards where people are kept reads to the same, without numbers, birthdays and notes', async () => {
  const bare = await kept('kaartjes.vcf', cards, true)
  assert.deepEqual(await contacts('kaartjes.vcf', bare), await contacts('kaartjes.vcf', cards))
  assert.doesNotMatch(bare, /TEL|BDAY|NOTE|1960|vrouw|spouse|Geheim/i)
  assert.match(bare, /Manager/)
  assert.doesNotMatch(await kept('kaartjes.vcf', bare, false), /piet|els|@/i)
})

const meeting = (...people: readonly string[]) =>
  calendarOf('X-WR-CALNAME:Eva de Boer', event('UID:1', 'SUMMARY:Geheim', 'ORGANIZER;CN=Eva de Boer:mailto:eva@ons.nl', ...people))

test('calendars: who from outside was there, by name and mail, met by the owner; and nobody of a congress', async () => {
  const text = meeting(
    'ATTENDEE;CN="Jansen, Piet";X-NUM=9:mailto:Piet@staal.nl',
    'ATTENDEE;CN=els@hout.nl:mailto:els@hout.nl',
    'ATTENDEE;PARTSTAT=DECLINED;CN=Weg:mailto:weg@hout.nl',
    'ATTENDEE;CN=Collega:mailto:collega@ons.nl',
    'ATTENDEE;CN=Buur:mailto:buur@gmail.com',
  )
  const found = await contacts('agenda.ics', text)
  assert.deepEqual(found.map(({ name, mail, customer, met }) => [name, mail, customer.domain, met !== null]), [['Jansen, Piet', 'piet@staal.nl', 'staal.nl', true], [null, 'els@hout.nl', 'hout.nl', true]]) // prettier-ignore
  assert.ok(found.every(({ member }) => member !== null))
  const bare = await kept('agenda.ics', text, true)
  assert.deepEqual(await contacts('agenda.ics', bare), found)
  assert.doesNotMatch(bare, /Geheim|X-NUM/)
  // Kept without people it names nobody, also when it is read with them.
  assert.deepEqual(await contacts('agenda.ics', await kept('agenda.ics', bare, false)), [])
  const many = Array.from({ length: 51 }, (_, at) => `ATTENDEE;CN=Nr ${at}:mailto:a${at}@staal.nl`)
  assert.deepEqual(await contacts('agenda.ics', meeting(...many)), [])
  assert.equal((await contacts('agenda.ics', meeting(...many.slice(1)))).length, 50)
})

test('Odoo: people among the relations, at the company that they belong to', async () => {
  const text =
    'id,name,is_company,parent_id/id,function,email,user_id,supplier_rank,customer_rank\nr1,Staal BV,True,,,info@staal.nl,,0,1\nr2,Piet,False,r1,Inkoper,Piet@staal.nl,Eva,0,1\nr3,Leverancier,False,r9,,x@y.nl,,1,0\n'
  assert.deepEqual((await contacts('relaties.csv', text)).map(({ name, post, mail, customer, member }) => [name, post, mail, customer.key, member?.name]), [['Piet', 'Inkoper', 'piet@staal.nl', 'r1', 'Eva']]) // prettier-ignore
  assert.deepEqual(await contacts('relaties.csv', text, false), [])
})

test('what is kept of a list reads to the same facts in the same rows, without the columns that nobody reads', async () => {
  const dir = new URL('../../examples/formats/contacts/', import.meta.url)
  const lists = readdirSync(dir).filter((name) => name.endsWith('.csv')).map((name) => readFileSync(new URL(name, dir), 'utf8')) // prettier-ignore
  for (const text of [
    ...lists,
    `Uitvoer,,,Geheim\n\n${lists[0]}`,
    'Voornaam;Achternaam;Mobiel;Functie;Bedrijf\nPiet;Jansen;0612345678;"Hoofd ""inkoop"",\nafdeling";Staal BV\n',
  ]) {
    const examined = await examineBytes('lijst.csv', text, {}, true)
    if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
    const bare = (await wholeFile((await onlyWhatIsRead(examined)) ?? assert.fail())).toString()
    assert.deepEqual(await contacts('lijst.csv', bare), await contacts('lijst.csv', text))
    assert.doesNotMatch(`${bare}${JSON.stringify(sampleOfPeople(examined))}`, /\+31|\b010\b|0612345678|Geheim/)
  }
})

test('a list of nothing but people is refused where they are not kept, and a list of the team is none', async () => {
  const list = 'Voornaam;Achternaam;Functie;Bedrijf\nPiet;Jansen;Inkoper;Staal BV\n'
  const refused = await examineBytes('lijst.csv', list)
  assert.equal(refused.status === 'refused' && refused.problem.code, 'file-of-people')
  assert.equal((await contacts('lijst.csv', list)).length, 1)
  const team = await examineBytes('team.csv', 'Medewerker;Functie;Netto uren\nPiet;Verkoper;1200\n', {}, true)
  assert.equal(team.status === 'recognised' && team.format, 'team')
})
