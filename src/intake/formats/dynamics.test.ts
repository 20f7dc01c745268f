/** Dynamics views in two languages, with the columns that it hides in front. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readAll } from '../test-file.ts'

describe('Dynamics', () => {
  test('columns of related tables are not the row', async () => {
    const { facts } = await readAll(
      '(Do Not Modify) Account,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Account Name (Parent Account) (Account),Account Name,Email (Primary Contact) (Contact)\n7d1c,x,2026-03-01,Holding,Jansen,piet@anders.nl\n',
    )
    assert.deepEqual(facts[0]?.kind === 'customer-row' && facts[0].customer, { key: '7d1c', name: 'Jansen' })
  })

  const hidden = (entity: string) => `(Niet wijzigen) ${entity},(Niet wijzigen) Rijcontrolesom,(Niet wijzigen) Gewijzigd op`

  test('accounts by Dutch labels', async () => {
    const { formats, facts, passed } = await readAll(
      `${hidden('Account')},Accountnaam,Accountnummer,Hoofdtelefoonnummer,Website,Bedrijfstak,Relatietype,Eigenaar\n7d1c,x,46093,Jansen,00123,,www.jansen.nl,Food,Klant,Eva\n8e2d,x,46093,Bos,,,,,Leverancier,Eva\n9f3e,x,46093,Vos,,,,,,\n`,
    )
    assert.deepEqual([formats, passed], [['dynamics-accounts'], { 'not-a-customer': 1 }])
    assert.deepEqual(facts.map((fact) => fact.kind === 'customer-row' && [fact.customer.key, fact.customer.name, fact.customer.domain, fact.group, fact.owner?.name]), [['00123', 'Jansen', 'jansen.nl', 'Food', 'Eva'], ['9f3e', 'Vos', undefined, null, undefined]])
  }) // prettier-ignore

  test('opportunities by Dutch labels: what was hoped for is no day of closing, and what it brought is its value', async () => {
    const columns = (customer: string, hoped: string, brought: string) =>
      `${hidden('Verkoopkans')},Onderwerp,${customer},Gemaakt op,${hoped},${brought},Geschatte sluitingsdatum,Werkelijke sluitingsdatum,Status,Statusreden,Eigenaar`
    const rows = [
      '1,x,46093,Oven,Jansen,2026-01-01,900,850,2026-05-05,2026-02-02,Gewonnen,Gewonnen,Eva',
      '2,x,46093,Oven,Jansen,2026-01-01,900,0,2026-05-05,2026-02-03,Verloren,Te duur,Eva',
      '3,x,46093,Oven,Jansen,2026-01-01,900,,2026-05-05,,Open,In behandeling,Eva',
    ].join('\n')
    for (const headers of [columns('Account', 'Geschatte omzet', 'Werkelijke omzet'), columns('Potentiële klant', 'Geschatte opbrengst', 'Werkelijke opbrengst')]) {
      const { formats, facts, problems } = await readAll(`${headers}\n${rows}\n`)
      assert.deepEqual([formats, problems], [['dynamics-opportunities'], []], headers)
      assert.deepEqual(facts.flatMap((fact) => (fact.kind === 'deal' ? [[fact.id, fact.customer.name, fact.closed, fact.outcome, fact.value, fact.lostBecause]] : [])), [['1', 'Jansen', '2026-02-02', 'won', 85_000, null], ['2', 'Jansen', '2026-02-03', 'lost', 90_000, 'price'], ['3', 'Jansen', null, 'open', 90_000, null]], headers)
    }
  }) // prettier-ignore

  test('appointments and calls by Dutch labels', async () => {
    const met = await readAll(
      `${hidden('Afspraak')},Onderwerp,Betreft,Begintijd,Eindtijd,Duur,Gebeurtenis duurt hele dag,Eigenaar,Activiteitsstatus\n1,x,46093,Overleg,Jansen,2026-03-12 09:00,2026-03-12 10:30,90,Nee,Eva,Voltooid\n2,x,46093,Overleg,Jansen,2026-03-12 09:00,2026-03-12 10:30,90,Nee,Eva,Geannuleerd\n3,x,46093,Beurs,Jansen,2026-03-12 09:00,2026-03-12 10:30,90,Ja,Eva,Voltooid\n`,
    )
    assert.deepEqual([met.formats, met.passed], [['dynamics-activities'], { cancelled: 1, 'all-day': 1 }])
    assert.deepEqual(met.facts.map((fact) => fact.kind === 'touch' && [fact.how, fact.day, fact.minutes, fact.customer.name]), [['meeting', '2026-03-12', 90, 'Jansen']])
    const called = await readAll(
      `${hidden('Telefoongesprek')},Onderwerp,Betreft,Vervaldatum,Duur,Eigenaar,Activiteitsstatus\n1,x,46093,Nabellen,Jansen,2026-03-12,15,Eva,Voltooid\n2,x,46093,Nabellen,Jansen,2026-03-12,15,Eva,Open\n`,
    )
    assert.deepEqual(called.passed, { planned: 1 })
    assert.deepEqual(called.facts.map((fact) => fact.kind === 'touch' && [fact.how, fact.day, fact.minutes]), [['call', '2026-03-12', 15]])
  }) // prettier-ignore
})
