/** HubSpot by labels in several languages and by internal names: whom a deal or a call is with, how long it took, in whose currency. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readAll } from '../test-file.ts'

describe('HubSpot', () => {
  test('time that nobody measured is not multiplied by the companies that were there', async () => {
    const { facts } = await readAll(
      'Activity Type,Activity Date,Activity assigned to,Associated Company IDs\nMeeting,2026-03-12,Eva,9001;9002\n',
    )
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'touch' && [fact.customer.key, fact.minutes]),
      [['9001', null]],
    )
  })

  test('617 columns and a mail of 180 kB in one cell are read', async () => {
    const more = Array.from({ length: 614 }, (_, at) => `Custom property ${at}`)
    const body = `"${'Beste Piet,\n""hoi""; '.repeat(9000)}"`
    assert.ok(body.length > 180_000)
    const { facts, problems } = await readAll(
      [
        ['Record ID', 'Company name', 'Company owner', ...more].join(','),
        ['9001', 'Jansen', 'Eva Bos', body, ...more.slice(1)].join(','),
      ].join('\n'),
    )
    assert.deepEqual([facts.length, problems.length], [1, 0])
  })

  test('Dutch labels of companies, deals and calls', async () => {
    const companies = await readAll('Record-ID,Bedrijfsnaam,Bedrijfsdomeinnaam,Branche,Bedrijfseigenaar\n9001,Jansen,jansen.nl,Food,Eva Bos\n')
    assert.deepEqual(companies.formats, ['hubspot-companies'])
    assert.deepEqual(companies.facts.map((fact) => fact.kind === 'customer-row' && [fact.customer.key, fact.customer.domain, fact.group, fact.owner?.name]), [['9001', 'jansen.nl', 'Food', 'Eva Bos']])
    const deals = await readAll('Record-ID,Dealnaam,Dealfase,Bedrag,Aanmaakdatum,Sluitingsdatum,Dealeigenaar,Is gesloten gewonnen,Reden gesloten verloren,Associated Company IDs (Primary)\n5,Oven,Afgerond,1250.50,2026-01-01 09:00,2026-02-02 09:00,Eva Bos,true,,9001\n6,Oven,Gesloten verloren,1250.50,2026-01-01 09:00,2026-02-02 09:00,Eva Bos,false,Te duur,9001\n')
    assert.deepEqual(deals.facts.flatMap((fact) => (fact.kind === 'deal' ? [[fact.id, fact.outcome, fact.closed, fact.value, fact.lostBecause, fact.member?.name]] : [])), [['5', 'won', '2026-02-02', 125_050, null, 'Eva Bos'], ['6', 'lost', '2026-02-02', 125_050, 'price', 'Eva Bos']])
    const calls = await readAll('Record-ID,Titel van gesprek,Gespreksduur,Activiteitsdatum,Activiteit toegewezen aan,Associated Company IDs (Primary)\n7,Nabellen,600000,2026-03-12 09:00,Eva Bos,9001\n')
    assert.deepEqual(calls.facts.map((fact) => fact.kind === 'touch' && [fact.how, fact.minutes, fact.member?.name]), [['call', 10, 'Eva Bos']])
  }) // prettier-ignore

  test('Dutch labels, with associations that stay English', async () => {
    const { formats, facts } = await readAll(
      'Record-ID,Dealnaam,Dealfase,Aanmaakdatum,Associated Company IDs (Primary)\n5,Oven,Nieuw,2026-03-12 09:00,9001\n',
    )
    assert.deepEqual([formats, facts.map(({ kind }) => kind)], [['hubspot-deals'], ['touch', 'deal']])
  })

  test('a list in a language that we do not read is asked about, column by column, and read as it is answered', async () => {
    const companies = 'ID de registro,Nombre de la empresa,Nombre de dominio de la empresa\n9001,Jansen,jansen.nl\n'
    const { examined } = await readAll(companies)
    if (examined.status !== 'asked') return assert.fail(JSON.stringify(examined))
    assert.deepEqual([examined.questions.map(({ code }) => code), examined.rows, examined.questions[0]?.choices], [['which-columns'], 1, ['ID de registro', 'Nombre de la empresa', 'Nombre de dominio de la empresa']])
    const fields = { customerKey: 'ID de registro', customerName: 'Nombre de la empresa', domain: 'Nombre de dominio de la empresa' }
    const { facts } = await readAll(companies, { columns: { what: 'customers', fields } })
    assert.deepEqual(facts.map((fact) => fact.kind === 'customer-row' && fact.customer), [{ key: '9001', name: 'Jansen', vat: null, kvk: null, domain: 'jansen.nl' }])
    for (const headers of ['Datensatz-ID,Firmenname,Domain', 'Identifiant,Nom de l’entreprise,Domaine', 'Nombre del negocio,Importe,Fecha de cierre', 'ID,Nom de la Société'])
      assert.equal((await readAll(`${headers}\n1,Jansen,2026-03-12\n`)).examined.status, 'asked', headers)
    // What speaks of none, and of no day, no answer can help.
    for (const headers of ['Sekunden,Wert,Name', 'Code,Naam,Groep'])
      assert.equal((await readAll(`${headers}\n1,Jansen,x\n`)).examined.status, 'refused', headers)
  }) // prettier-ignore

  test('a deal is worth what it is in the currency of the company, where that was counted over', async () => {
    const head = 'Record ID,Deal Name,Deal Stage,Create Date,Close Date,Associated Company (Primary)'
    const worth = async (headers: string, cells: string, rates = {}) => {
      const { facts } = await readAll(`${head},${headers}\n1,Oven,Closed won,2026-01-01,2026-02-02,Jansen,${cells}\n`, { rates })
      return facts.flatMap((fact) => (fact.kind === 'deal' ? [fact.value] : []))[0]
    }
    const both = 'Amount,Amount in company currency,Currency'
    assert.equal(await worth(both, '1000,920,USD'), 92_000)
    assert.equal(await worth(both, '1000,920,USD', { USD: 0.5 }), 92_000)
    assert.equal(await worth(both, '1000,1000,EUR'), 100_000)
    assert.equal(await worth(both, '1000,1100,EUR'), 100_000)
    // An own currency that is not ours.
    assert.equal(await worth(both, '1000,1000,USD'), null)
    assert.equal(await worth(both, '1000,1000,USD', { USD: 0.5 }), 50_000)
    assert.equal(await worth(both, '1000,,USD'), null)
    assert.equal(await worth(both, '1000,0,EUR'), 100_000)
    assert.equal(await worth(both, '1000,0,USD', { USD: 0.5 }), 50_000)
    assert.equal(await worth('Amount,Amount in company currency', '1000,920'), 92_000)
    assert.equal(await worth('Bedrag,Bedrag in bedrijfsvaluta,Valuta', '1000,920,USD'), 92_000)
    assert.equal(await worth('Amount in company currency', '920'), 92_000)
    assert.equal(await worth('Amount,Weighted amount in company currency', '1000,92'), 100_000)
    const internal = 'hs_object_id,dealname,dealstage,createdate,closedate,hs_primary_associated_company,amount,amount_in_home_currency,deal_currency_code'
    const { facts } = await readAll(`${internal}\n1,Oven,closedwon,2026-01-01,2026-02-02,9001,1000,920,USD\n`)
    assert.equal(facts.flatMap((fact) => (fact.kind === 'deal' ? [fact.value] : []))[0], 92_000)
  }) // prettier-ignore

  test('a call is in milliseconds under every name, unless it is written as a clock; what cannot be comes back', async () => {
    for (const header of ['Call duration', 'Gespreksduur', 'Duur van gesprek', 'hs_call_duration']) {
      const { formats, facts, problems } = await readAll(
        [
          `Record ID,Call title,${header},Activity date,Associated Company IDs`,
          ...['600000', '00:10:00', '10 min', '29000', '0', '', '540', '9.5'].map((cell, at) => `${at},Bel,${cell},2026-03-12 10:00,9001`),
        ].join('\n'),
      )
      assert.deepEqual(formats, ['hubspot-engagements'], header)
      assert.deepEqual(facts.map((fact) => fact.kind === 'touch' && [fact.how, fact.minutes]), [10, 10, 10, 0, 0, null].map((minutes) => ['call', minutes]), header)
      assert.deepEqual(problems.map(({ code, row, column }) => [code, row, column]), [['row-bad-minutes', 8, header], ['row-bad-minutes', 9, header]], header)
    }
  }) // prettier-ignore

  test('a meeting takes from its start to its end, by labels in two languages and by internal names', async () => {
    const cases = [
      'Record ID,Meeting name,Meeting start time,Meeting end time,Meeting outcome,Activity assigned to,Associated Company IDs (Primary)',
      'Record-ID,Naam vergadering,Starttijd van vergadering,Eindtijd van vergadering,Uitkomst van vergadering,Activiteit toegewezen aan,Associated Company IDs (Primary)',
      'hs_object_id,hs_meeting_title,hs_meeting_start_time,hs_meeting_end_time,hs_meeting_outcome,hubspot_owner_id,associatedcompanyid',
    ]
    const rows = [
      '1,Overleg,2026-03-12 09:00,2026-03-12 10:30,Completed,Eva,9001',
      '2,Overleg,2026-03-12T09:00:00Z,2026-03-12T10:30:00.000Z,COMPLETED,Eva,9001',
      '3,Overleg,1773306000000,1773311400000,Voltooid,Eva,9001',
      '4,Overleg,2026-03-12 09:00,2026-03-12 10:30,No show,Eva,9001',
      '5,Overleg,2026-03-12 09:00,2026-03-12 10:30,Rescheduled,Eva,9001',
      '6,Overleg,2027-03-12 09:00,2027-03-12 10:30,Scheduled,Eva,9001',
    ]
    for (const headers of cases) {
      const { formats, facts, passed } = await readAll([headers, ...rows].join('\n'))
      assert.deepEqual(formats, ['hubspot-engagements'], headers)
      assert.deepEqual(facts.map((fact) => fact.kind === 'touch' && [fact.day, fact.how, fact.minutes, fact.customer.key]), Array.from({ length: 3 }, () => ['2026-03-12', 'meeting', 90, '9001']), headers)
      assert.deepEqual(passed, { cancelled: 1, replaced: 1, planned: 1 }, headers)
    }
  }) // prettier-ignore

  test('milliseconds are not seconds', async () => {
    const { facts } = await readAll(
      'hs_object_id,hs_call_title,hs_call_duration,hs_timestamp,Associated Company IDs\n1,Bel,600000,2026-03-12,9\n',
    )
    assert.equal(facts[0]?.kind === 'touch' && facts[0].minutes, 10)
  })
})
