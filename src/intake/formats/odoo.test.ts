/** Odoo's journal holds more than revenue: tax, what is owed, headings; and a credit note has positive lines. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { say } from '../../messages/say.ts'
import { readAll } from '../test-file.ts'

const lines = async (headers: string, ...rows: string[]) => {
  const { formats, facts, problems, passed } = await readAll([headers, ...rows].join('\n'), { marginPercent: 40 })
  return { formats, revenues: facts.map((fact) => fact.kind === 'invoice-line' && fact.revenue), problems: problems.length, passed }
}

test('tax and what is owed are no revenue, whether the line says so or has no subtotal', async () => {
  const headers = 'move_id,move_type,date,partner_id/id,display_type,price_subtotal,parent_state'
  const line = (kind: string, subtotal: string) => `INV/1,out_invoice,2026-03-12,p1,${kind},${subtotal},posted`
  const found = await lines(
    headers,
    line('product', '100.0'),
    line('', '50.0'),
    line('tax', '21.0'),
    line('payment_term', '121.0'),
    line('', '0.0'),
    line('', 'False'),
    line('', ''),
  )
  assert.deepEqual(found, { formats: ['odoo-invoices'], revenues: [10_000, 5000], problems: 0, passed: { 'no-work': 5 } })
})

test('without a type the balance tells a credit note, and without either the table is not taken', async () => {
  const found = await lines(
    'move_id,date,partner_id/id,price_subtotal,balance',
    'INV/1,2026-03-12,p1,100.0,-100.0',
    'RINV/1,2026-03-12,p1,100.0,100.0',
  )
  assert.deepEqual(found.revenues, [10_000, -10_000])
  assert.deepEqual((await lines('move_id,date,partner_id/id,price_subtotal', 'INV/1,2026-03-12,p1,100.0')).formats, [])
})

test("an entry of the journal is nobody's invoice", async () => {
  const found = await lines(
    'move_id,move_type,date,partner_id/id,price_subtotal',
    'MISC/1,entry,2026-03-12,p1,100.0',
    'BILL/1,in_refund,2026-03-12,p1,100.0',
  )
  assert.deepEqual([found.revenues, found.passed], [[], { 'no-work': 1, 'not-a-customer': 1 }])
})

describe('by Dutch labels', () => {
  test('relations are customers, people at them are not, and neither are suppliers', async () => {
    const { formats, facts, passed } = await readAll(
      'Externe ID,Naam,Is een bedrijf,Gerelateerd bedrijf,BTW-nummer,E-mail,Websitelink,Verkoper,Labels\np1,Jansen,Waar,,NL123456789B01,info@jansen.nl,,Eva,Food\np2,Piet,Onwaar,Jansen,,,,,\n',
    )
    assert.deepEqual([formats, passed], [['odoo-partners'], { 'not-a-customer': 1 }])
    assert.deepEqual(facts.map((fact) => fact.kind === 'customer-row' && [fact.customer.key, fact.customer.name, fact.customer.vat, fact.customer.domain, fact.group, fact.owner?.name]), [['p1', 'Jansen', 'NL123456789B01', 'jansen.nl', 'Food', 'Eva']])
  }) // prettier-ignore

  test('leads are won, lost where they were put away without a chance, or open', async () => {
    for (const name of ['Verkoopkans', 'Kans']) {
      const { formats, facts } = await readAll(
        `Externe ID,${name},Klant,Verwachte omzet,Fase,Aangemaakt op,Gesloten datum,Verkoper,Actief,Slagingskans,Reden van verlies\nl1,Oven,Jansen,900.0,Nieuw,2026-01-01,2026-02-02,Eva,Onwaar,0.0,Te duur\nl2,Oven,Jansen,900.0,Gewonnen,2026-01-01,2026-02-03,Eva,Waar,100.0,\nl3,Oven,Jansen,900.0,Nieuw,2026-01-01,,Eva,Waar,10.0,\n`,
      )
      assert.deepEqual(formats, ['odoo-leads'], name)
      assert.deepEqual(facts.flatMap((fact) => (fact.kind === 'deal' ? [[fact.id, fact.outcome, fact.closed, fact.value, fact.lostBecause, fact.member?.name]] : [])), [['l1', 'lost', '2026-02-02', 90_000, 'price', 'Eva'], ['l2', 'won', '2026-02-03', 90_000, null, 'Eva'], ['l3', 'open', null, 90_000, null, 'Eva']], name)
    }
  }) // prettier-ignore

  test('invoices, credit notes, bills of others and drafts are told apart', async () => {
    const found = await lines(
      'Nummer,Relatie,Factuurdatum,Factuurregels/Product,Factuurregels/Hoeveelheid,Factuurregels/Subtotaal,Type,Status',
      'INV/1,Jansen,2026-03-12,Oven,1.0,100.0,Klantfactuur,Geboekt',
      // The lines of one invoice leave its own columns empty.
      ',,,Plaatsen,1.0,50.0,,',
      'RINV/1,Jansen,2026-03-12,Oven,1.0,100.0,Creditnota klant,Geboekt',
      'BILL/1,Bos,2026-03-12,Oven,1.0,100.0,Leveranciersfactuur,Geboekt',
      'INV/2,Jansen,2026-03-12,Oven,1.0,100.0,Klantfactuur,Concept',
      'INV/3,Jansen,2026-03-12,Oven,1.0,100.0,Klantfactuur,Geannuleerd',
    )
    assert.deepEqual(found, { formats: ['odoo-invoices'], revenues: [10_000, 5000, -10_000], problems: 0, passed: { 'not-a-customer': 1, 'no-work': 1, cancelled: 1 } }) // prettier-ignore
  })

  test('hours and meetings are of a customer', async () => {
    const hours = await readAll('Datum,Werknemer,Project,Klant,Omschrijving,Bestede uren\n2026-03-12,Eva,Oven,Jansen,Werk,1.5\n2026-03-12,Eva,,Jansen,Factuur,3.0\n') // prettier-ignore
    assert.deepEqual([hours.formats, hours.passed], [['odoo-hours'], { 'no-work': 1 }])
    assert.deepEqual(hours.facts.map((fact) => fact.kind === 'touch' && [fact.customer.name, fact.member?.name, fact.minutes]), [['Jansen', 'Eva', 90]]) // prettier-ignore
    const meetings = await readAll('Onderwerp,Begin,Einde,Duur,Hele dag,Deelnemers,Organisator\nOverleg,2026-03-12 09:00:00,2026-03-12 10:30:00,1.5,Onwaar,"Eva, Jansen",Eva\nBeurs,2026-03-12 09:00:00,2026-03-12 10:30:00,1.5,Waar,"Eva, Jansen",Eva\n') // prettier-ignore
    assert.deepEqual([meetings.formats, meetings.passed], [['odoo-meetings'], { 'all-day': 1 }])
    assert.deepEqual(meetings.facts.map((fact) => fact.kind === 'touch' && [fact.customer.name, fact.member?.name, fact.minutes]), [['Jansen', 'Eva', 90]]) // prettier-ignore
  })
})

describe('leads that were lost', () => {
  const notes = async (text: string) => {
    const { examined } = await readAll(text)
    return examined.status === 'recognised' ? examined.notes.map(({ code, weight }) => [code, weight]) : examined.status
  }
  const without = [['file-without-lost', 'note']]
  const technical = 'id,name,partner_id,expected_revenue,stage_id,create_date,date_closed,probability'
  const dutch = 'Externe ID,Verkoopkans,Klant,Verwachte omzet,Fase,Aangemaakt op,Gesloten datum,Slagingskans'
  const won = 'l1,Oven,Jansen,900.0,Gewonnen,2026-01-01,2026-02-02,100.0'
  const open = 'l2,Oven,Jansen,900.0,Nieuw,2026-01-01,,0.0'
  const lost = 'l3,Oven,Jansen,900.0,Nieuw,2026-01-01,2026-02-02,0.0'

  test('are not in a file that Odoo left them out of, and that is told', async () => {
    for (const headers of [technical, dutch]) {
      assert.deepEqual(await notes([headers, won, open].join('\n')), without, headers)
      assert.deepEqual(await notes([headers, won, open, lost].join('\n')), [], headers)
      // Of many the last may be the only one.
      assert.deepEqual(await notes([headers, ...Array.from({ length: 6000 }, () => won), lost].join('\n')), [], headers)
    }
    for (const [headers, yes] of [[technical, 'active'], [dutch, 'Actief'], [dutch, 'Active']] as const)
      assert.deepEqual(await notes(`${headers},${yes}\n${won},True\n`), [], yes)
  }) // prettier-ignore

  test('are missed in no other list of deals', async () => {
    assert.deepEqual(await notes('Deal - ID,Deal - Title,Deal - Organization,Deal - Status,Deal - Deal created\n7,Oven,Jansen,Won,2026-01-01\n'), []) // prettier-ignore
    assert.deepEqual(await notes('move_id,move_type,date,partner_id/id,price_subtotal,margin\nINV/1,out_invoice,2026-03-12,p1,100.0,40.0\n'), []) // prettier-ignore
  })

  test('are asked for in words, in both languages', () => {
    assert.match(say('nl', 'problem.file-without-lost', { file: 'leads.csv' }), /^In leads\.csv .*Actief.*gearchiveerd.*\.$/)
    assert.match(say('en', 'problem.file-without-lost', { file: 'leads.csv' }), /^.*leads\.csv.*Active.*archived.*\.$/i)
  })
})
