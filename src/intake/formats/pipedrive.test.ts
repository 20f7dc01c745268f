/** Pipedrive in two languages, with `Entity - ` before each header and without: whom it is about, when, and in whose currency. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readAll } from '../test-file.ts'

describe('Pipedrive', () => {
  test('a deal is with an organization, and its title is nobody', async () => {
    const { facts } = await readAll(
      'Deal - ID,Deal - Title,Deal - Organization,Deal - Owner,Deal - Deal created\n7,Oven,Jansen,Eva,2026-03-12\n',
    )
    assert.deepEqual(facts[0]?.kind === 'touch' && facts[0].customer, { key: null, name: 'Jansen' })
  })

  test('an organization is told from a person and a deal that show it', async () => {
    const formats = async (headers: string) => (await readAll(`${headers}\n${headers.replaceAll(/[^,\n]+/g, '2026-03-12')}`)).formats
    assert.deepEqual(await formats('Organization - Name,Organization - Owner,Organization - Address'), ['pipedrive-organizations'])
    assert.deepEqual(await formats('Deal - Title,Organization - Name,Deal - Owner,Deal - Organization,Deal - Deal created'), [
      'pipedrive-deals',
    ])
    assert.deepEqual(await formats('Person - Name,Person - Organization,Organization - Name,Person - Owner'), [])
  })

  /** The deals of a text: their day of beginning, of closing, how they ended and what they are worth. */
  const deals = async (text: string, rates = {}) => {
    const { formats, facts, problems } = await readAll(text, { rates })
    assert.deepEqual([formats, problems], [['pipedrive-deals'], []])
    return facts.flatMap((fact) => (fact.kind === 'deal' ? [[fact.id, fact.created, fact.closed, fact.outcome, fact.value, fact.member?.name]] : []))
  } // prettier-ignore

  test('the days of a deal stand under several names, in two languages, with and without the entity', async () => {
    const row = '7,Oven,1000,EUR,Jansen,Eva,Won,2026-01-01 10:00:00,2026-02-02 10:00:00\n'
    const english = (created: string, closed: string) => `ID,Title,Value,Currency,Organization,Owner,Status,${created},${closed}`
    const dutch = (created: string, closed: string) => `ID,Titel,Waarde,Valuta,Organisatie,Eigenaar,Status,${created},${closed}`
    const names = [
      ...['Deal created', 'Creation date', 'Created', 'Add time'].map((name) => english(name, 'Closed on')),
      ...['Deal closed on', 'Close time', 'Won time'].map((name) => english('Created', name)),
      ...['Deal aangemaakt', 'Aanmaakdatum', 'Aangemaakt', 'Toegevoegd op'].map((name) => dutch(name, 'Gesloten op')),
      ...['Deal gesloten op', 'Sluitingstijd', 'Gewonnen op', 'Tijdstip gewonnen'].map((name) => dutch('Aangemaakt', name)),
    ]
    const found = [['7', '2026-01-01', '2026-02-02', 'won', 100_000, 'Eva']]
    for (const headers of names) {
      assert.deepEqual(await deals(`${headers.replaceAll(/[^,]+/g, 'Deal - $&')}\n${row}`), found, headers)
      // Without the entity a stage or a pipeline tells that they are deals.
      const stage = headers.startsWith('ID,Titel') ? 'Pijplijn,Fase' : 'Pipeline,Stage'
      assert.deepEqual(await deals(`${headers},${stage}\n${row.trim()},Verkoop,Nieuw\n`), found, headers)
    }
  })

  test('the currency of a deal stands under either name, and is never taken for euros', async () => {
    for (const name of ['Currency', 'Currency of value', 'Valuta', 'Valuta van waarde']) {
      const worth = async (currency: string, rates = {}) =>
        (await deals(`Deal - ID,Deal - Title,Deal - Value,Deal - ${name},Deal - Organization,Deal - Status,Deal - Deal created,Deal - Won time\n7,Oven,1000,${currency},Jansen,Won,2026-01-01,2026-02-02\n`, rates))[0]?.[4]
      assert.deepEqual([await worth('EUR'), await worth('USD'), await worth('USD', { USD: 0.9 })], [100_000, null, 90_000], name)
    }
  }) // prettier-ignore

  test('an activity is told by its columns, in two languages, with and without the entity', async () => {
    const rows = [
      '1,Nabellen,Call,2026-03-12,00:30,Done,Eva,Jansen,Oven,Piet',
      '2,Nabellen,Call,2026-03-12,00:30,To do,Eva,Jansen,Oven,Piet',
      '3,Kennismaken,Meeting,2026-03-13,1:00,Gereed,Eva,Bos,,',
      '4,Kennismaken,Meeting,2026-03-13,1:00,Te doen,Eva,Bos,,',
      '5,Nabellen,Call,2027-03-12,00:30,Done,Eva,Jansen,Oven,Piet',
    ].join('\n')
    const names = {
      Activity: 'ID,Subject,Type,Due date,Duration,Done,Assigned to user,Organization,Deal,Contact person',
      Activiteit: 'ID,Onderwerp,Type,Vervaldatum,Duur,Gereed,Toegewezen aan gebruiker,Organisatie,Deal,Contactpersoon',
    }
    for (const [entity, headers] of Object.entries(names)) {
      for (const each of [headers, headers.replaceAll(/[^,]+/g, `${entity} - $&`)]) {
        const { formats, facts, passed } = await readAll(`${each}\n${rows}\n`)
        assert.deepEqual(formats, ['pipedrive-activities'], each)
        assert.deepEqual(facts.map((fact) => fact.kind === 'touch' && [fact.row, fact.how, fact.day, fact.minutes, fact.customer.name, fact.member?.name]), [[2, 'call', '2026-03-12', 30, 'Jansen', 'Eva'], [4, 'meeting', '2026-03-13', 60, 'Bos', 'Eva']], each)
        assert.deepEqual(passed, { planned: 3 }, each)
      }
    }
  }) // prettier-ignore

  test('organizations in Dutch, with and without the entity', async () => {
    const headers = 'ID,Naam,Eigenaar,Branche,Aantal personen,Open deals,Gewonnen deals'
    for (const each of [headers, headers.replaceAll(/[^,]+/g, 'Organisatie - $&')]) {
      const { formats, facts } = await readAll(`${each}\n7,Jansen,Eva,Food,3,1,2\n`)
      assert.deepEqual(formats, ['pipedrive-organizations'], each)
      assert.deepEqual(facts, [{ kind: 'customer-row', row: 2, customer: { key: '7', name: 'Jansen' }, group: 'Food', owner: { key: null, name: 'Eva' } }], each)
    }
  }) // prettier-ignore
})
