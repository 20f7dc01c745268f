/** Business cards: each company once, with its name and its domain, and nobody who works there. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { PassCode } from '../../core/fact/pass.ts'
import { readFacts } from '../read-facts.ts'
import { examineBytes } from '../test-file.ts'

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:3.0', 'N:Geheim;Gerard;;;', 'FN:Gerard Geheim', ...lines, 'END:VCARD', ''].join('\r\n') // prettier-ignore

/** `name domain` for each company, in order, then what passed and what came back. */
async function tell(text: string | Uint8Array): Promise<readonly string[]> {
  const examined = await examineBytes('kaartjes.vcf', text)
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  const told: string[] = []
  const passed = new Map<PassCode, number>()
  for await (const batch of readFacts(examined)) {
    for (const fact of batch.facts) {
      if (fact.kind === 'customer-row') told.push(`${fact.customer.name} ${fact.customer.domain ?? null}`)
    }
    for (const [why, count] of Object.entries(batch.passed) as [PassCode, number][]) passed.set(why, (passed.get(why) ?? 0) + count)
    told.push(...batch.problems.map(({ code, facts, cells }) => `${code} ${facts['text']} ${cells?.join('|')}`))
  }
  return [...told, ...[...passed].map(([why, count]) => `${count} ${why}`)]
}

const told = (name: string, cards: readonly string[], expected: readonly string[]) => {
  test(name, async () => assert.deepEqual(await tell(cards.join('')), expected))
}

describe('a company', () => {
  told('has the first part of its name, and the domain of its mail', [card('ORG:Jansen\\, Smit & Zn;Inkoop', 'EMAIL;TYPE=INTERNET,WORK:g@mail.jansen.nl')], ['Jansen, Smit & Zn jansen.nl']) // prettier-ignore
  told(
    'without mail of its own has that of its page',
    [card('ORG:Jansen', 'EMAIL:g@gmail.com', 'URL:https://www.jansen.nl/team')],
    ['Jansen jansen.nl'],
  )
  told('is not the page where people have a page', [card('ORG:Jansen', 'URL:https://www.linkedin.com/in/gerard')], ['Jansen null'])
  told('stands once, however its cards spell it', [card('ORG:Jansen BV', 'EMAIL:a@jansen.nl'), card('ORG:jansen B.V.')], ['jansen B.V. jansen.nl', '1 replaced']) // prettier-ignore
  told('has the domain that most of its cards have', [card('ORG:J', 'EMAIL:a@jansen.nl'), card('ORG:J', 'EMAIL:b@jansen.nl'), card('ORG:J', 'EMAIL:a@x.nl')], ['J jansen.nl', '2 replaced']) // prettier-ignore
  told('has the cards without a name that share its domain', [card('EMAIL:info@jansen.nl'), card('ORG:Jansen', 'EMAIL:a@jansen.nl')], ['Jansen jansen.nl', '1 replaced']) // prettier-ignore
  told('may have no name', [card('EMAIL:info@jansen.nl')], ['null jansen.nl'])
  told('is behind a label of its own', [card('item1.ORG:Jansen', 'item1.X-ABLabel:Werk', 'item2.EMAIL;type=INTERNET:a@jansen.nl')], ['Jansen jansen.nl']) // prettier-ignore
  told('may be folded', [card('ORG:Jansen en', '  Zonen', 'EMAIL:a@jan', ' sen.nl')], ['Jansen en Zonen jansen.nl'])
})

describe('a card', () => {
  told('of nobody who works anywhere', [card('EMAIL:g@ziggo.nl'), card('TEL:0612345678'), card('ORG:')], ['3 not-a-customer'])
  told('that never ends comes back, without what stood on it', [card('ORG:Jansen'), 'BEGIN:VCARD\r\nORG:Geheim\r\n'], ['Jansen null', 'row-bad-event 7 ||broken|7']) // prettier-ignore
  told('that never ends does not take the next with it', ['BEGIN:VCARD\r\nORG:Geheim\r\n', card('ORG:Jansen')], ['Jansen null', 'row-bad-event 1 ||broken|1']) // prettier-ignore
})

describe('version 2.1', () => {
  const old = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD', ''].join('\r\n')
  told('names its parameters or not', [old('ORG;WORK:Jansen', 'EMAIL;PREF;INTERNET:a@jansen.nl')], ['Jansen jansen.nl'])
  told('writes accents as numbers', [old('ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BCller=20Water')], ['Müller Water null'])
  told('in the letters that it names', [old('ORG;QUOTED-PRINTABLE;CHARSET=ISO-8859-2:Wa=B3=EAsa')], ['Wałęsa null'])
  told(
    'or that it does not name',
    [old('ORG;QUOTED-PRINTABLE:M=FCller'), old('ORG;QUOTED-PRINTABLE:Caf=C3=A9')],
    ['Müller null', 'Café null'],
  )
  told('breaks lines after an equals sign', [old('ORG;ENCODING=QUOTED-PRINTABLE:Jansen en Zo=', 'nen;Inkoop', 'EMAIL:a@jansen.nl')], ['Jansen en Zonen jansen.nl']) // prettier-ignore
  test('in Windows-1252 without saying so', async () =>
    assert.deepEqual(await tell(Buffer.from(old('ORG:Müller'), 'latin1')), ['Müller null']))
})

test('version 4.0', async () =>
  assert.deepEqual(await tell(card('ORG;SORT-AS="J":Jansen;Inkoop', 'EMAIL;TYPE=work;PREF=1:a@jansen.nl').replace('3.0', '4.0')), ['Jansen jansen.nl'])) // prettier-ignore

test('nobody is named, whatever the cards say', async () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{4,9}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ name, company: name, address: name }), { minLength: 1, maxLength: 5 }), async (people) => {
      const cards = people.map((person) => card(`ORG:Firma ${person.company}`, `EMAIL:${person.address}@${person.company}.nl`, `NICKNAME:${person.name}`, `X-NOTE:${person.name}`)) // prettier-ignore
      const examined = await examineBytes('a.vcf', cards.join(''))
      if (examined.status !== 'recognised') return assert.fail()
      const said: unknown[] = [examined.sample, examined.notes]
      for await (const { facts, problems } of readFacts(examined)) said.push(facts, problems)
      const companies = people.map(({ company }) => company.toLowerCase())
      for (const secret of ['Geheim', 'Gerard', ...people.flatMap((person) => [person.name, person.address])]) {
        if (!companies.some((company) => company.includes(secret.toLowerCase()))) assert.ok(!JSON.stringify(said).includes(secret), secret)
      }
    }),
    { numRuns: 50 },
  )
})

test('nothing in cards stops us', async () => {
  const piece = fc.constantFrom('BEGIN:VCARD', 'END:VCARD', 'ORG', ';', ':', '=', '=\r\n', '\r\n', ' ', 'EMAIL:a@b.nl', 'QUOTED-PRINTABLE', 'CHARSET=x', '=FF', '"', '\\', 'ORG;ENCODING=QUOTED-PRINTABLE:') // prettier-ignore
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const examined = await examineBytes('a.vcf', `BEGIN:VCARD\r\n${pieces.join('')}`)
      if (examined.status !== 'recognised') return
      let rows = 0
      for await (const batch of readFacts(examined)) rows += batch.rows
      assert.equal(rows, examined.rows)
    }),
    { numRuns: 500 },
  )
})

test('no cards at all', async () => {
  const examined = await examineBytes('a.vcf', 'BEGIN:VCARDS\r\n')
  assert.equal(examined.status === 'refused' && examined.problem.code, 'file-empty')
})
