/** Deals out of any CRM: won, lost or open as the row says, never as a hope; worth what is certain; lost on price or not, and no word of why. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Deal } from '../../core/fact/fact.ts'
import type { Answers } from '../../core/fact/problem.ts'
import { readAll } from '../test-file.ts'

/** The deals of a text, which is read without a question and without a row that comes back. */
async function read(text: string, answers: Answers = {}): Promise<readonly Deal[]> {
  const { facts, problems, examined } = await readAll(text, answers)
  assert.equal(examined.status, 'recognised', JSON.stringify(examined))
  assert.deepEqual(problems, [])
  return facts.filter((fact) => fact.kind === 'deal')
}
const one = async (headers: string, row: string, answers?: Answers) => (await read(`${headers}\n${row}`, answers))[0]

const HEAD = 'Deal name;Account;Created date;Close date;Stage'
const ended = (more = '') => `Oven;Jansen;2026-01-01;2026-02-02;${more}`

describe('a deal ends', () => {
  const outcome = async (headers: string, row: string) => {
    const found = await one(headers, row)
    return found === undefined ? 'unknown' : `${found.outcome} ${found.closed}`
  }
  test('as its stage says, in both languages', async () => {
    for (const stage of ['Closed Won', 'closedwon', 'Won', 'Gewonnen', 'Gesloten en gewonnen', 'Accepted', 'Aanvaard'])
      assert.equal(await outcome(HEAD, ended(stage)), 'won 2026-02-02', stage)
    for (const stage of [
      'Closed Lost',
      'closedlost',
      'Lost',
      'Verloren',
      'Not won',
      'Niet gewonnen',
      'Refused',
      'Geweigerd',
      'Lost - won by Bakker',
    ])
      assert.equal(await outcome(HEAD, ended(stage)), 'lost 2026-02-02', stage)
    for (const stage of ['Negotiation', 'Offerte verstuurd', 'Proposal accepted by works council', 'Open'])
      assert.equal(await outcome(HEAD, ended(stage)), 'open null', stage)
  })
  test('under a stage that only says that it closed, nobody knows how', async () => {
    for (const stage of ['Closed', 'Afgesloten']) {
      assert.equal(await outcome(HEAD, ended(stage)), 'unknown', stage)
      assert.equal(await outcome(HEAD, `Oven;Jansen;2026-01-01;;${stage}`), 'unknown', stage)
    }
  })
  test('as a mark says, whatever the stage is called', async () => {
    const head = 'Account Name,Opportunity Name,Stage,Created Date,Close Date,Closed,Won,Probability (%)'
    const marked = (stage: string, closed: string, won: string, chance = '', day = '2026-02-02') =>
      outcome(head, `Jansen,Oven,${stage},2026-01-01,${day},${closed},${won},${chance}`)
    assert.equal(await marked('Getekend', '1', '1'), 'won 2026-02-02')
    assert.equal(await marked('Closed Won?', '0', '0'), 'open null')
    assert.equal(await marked('Afgehaakt', '1', '0', '0'), 'lost 2026-02-02')
    assert.equal(await marked('Getekend', '1', '', '100 %'), 'won 2026-02-02')
    assert.equal(await marked('Getekend', '1', '', '50'), 'unknown')
    assert.equal(await marked('Getekend', '1', '', '', ''), 'unknown')
    assert.equal(await marked('Prospecting', '', '', '0'), 'open null')
    assert.equal(await outcome(`${HEAD};Lost`, ended('Geen interesse;ja')), 'lost 2026-02-02')
  })
  test('lost where somebody says why, unless it is said to be open', async () => {
    const head = `${HEAD};Lost reason`
    assert.equal(await outcome(head, ended('Geen interesse;Te duur')), 'lost 2026-02-02')
    assert.equal(await outcome(head, ended('Open;Te duur')), 'open null')
  })
  test('by its day alone where it has neither, and then nobody knows how', async () => {
    const head = 'Deal name;Account;Created date;Close date'
    assert.equal(await outcome(head, 'Oven;Jansen;2026-01-01;2026-02-02'), 'unknown')
    assert.equal(await outcome(head, 'Oven;Jansen;2026-01-01;'), 'open null')
    assert.equal(await outcome('Deal name;Account;Created date', 'Oven;Jansen;2026-01-01'), 'unknown')
  })
  test('of Pipedrive by the day on which it was won or lost', async () => {
    const head = 'Deal - Title,Deal - Organization,Deal - Deal created,Deal - Won time,Deal - Lost time'
    assert.equal(await outcome(head, 'Oven,Jansen,2026-01-01,2026-02-02 10:00:00,'), 'won 2026-02-02')
    assert.equal(await outcome(head, 'Oven,Jansen,2026-01-01,,2026-02-03 10:00:00'), 'lost 2026-02-03')
    assert.equal(await outcome(`${head},Deal - Status`, 'Oven,Jansen,2026-01-01,,2026-02-03 10:00:00,Open'), 'open null')
  })
  test('of Dynamics by its status, whatever day it has', async () => {
    const head = '(Do Not Modify) Opportunity,Topic,Account,Created On,Actual Close Date,Status'
    assert.equal(await outcome(head, '1,Oven,Jansen,2026-01-01,2026-02-02,Open'), 'open null')
  })
  test('of Odoo in the stage in which it was, when it is put away without a chance', async () => {
    const head = 'Opportunity,Customer,Expected Revenue,Stage,Created on,Closed Date,Active,Probability'
    const lead = (rest: string) => outcome(head, `Oven,Jansen,900.0,New,2026-01-01,${rest}`)
    assert.equal(await lead('2026-02-02,False,0.0'), 'lost 2026-02-02')
    assert.equal(await lead(',False,0.0'), 'lost null')
    assert.equal(await lead('2026-02-02,True,'), 'unknown')
    assert.equal(await lead(',True,10.0'), 'open null')
  })
  test('no day before it comes', async () => {
    assert.equal(await outcome(HEAD, 'Oven;Jansen;2026-01-01;2027-02-02;Won'), 'won null')
    assert.equal((await read(`${HEAD}\nOven;Jansen;2027-01-01;2027-02-02;Won\nKoeling;Jansen;2026-01-01;;Open`)).length, 1)
  })
})

describe('a deal is worth', () => {
  const worth = async (headers: string, more: string, answers?: Answers) =>
    (await one(`${HEAD};${headers}`, ended(`Won;${more}`), answers))?.value

  test('the amount, and nothing that is weighed by its chance', async () => {
    assert.equal(await worth('Amount', '1250.50'), 125_050)
    assert.equal(await worth('Bedrag', '€ 1.250,50'), 125_050)
    assert.equal(await worth('Expected revenue', '1250.50'), null)
    assert.equal(await worth('Weighted amount', '1250.50'), null)
  })
  test('nothing that is known where CRMs write 0, nothing, or a word', async () => {
    for (const text of ['0', '0.00', '', 'n.t.b.']) assert.equal(await worth('Amount', text), null, text)
  })
  test('what can be read for certain, and nothing is asked', async () => {
    assert.equal(await worth('Amount', '1.250'), null)
    assert.equal(await worth('Amount', '1.250', { decimal: ',' }), 125_000)
    assert.deepEqual((await read(`${HEAD};Amount\n${ended('Won;1.250')}\n${ended('Won;2.500,00')}`)).map(({ value }) => value), [125_000, 250_000]) // prettier-ignore
  })
  test('nothing that is known in a currency of which nobody said the rate, and nothing is asked', async () => {
    assert.equal(await worth('Amount;Currency', '1250.50;EUR'), 125_050)
    assert.equal(await worth('Amount;Currency', '1250.50;'), 125_050)
    assert.equal(await worth('Amount;Currency', '1250.50;USD'), null)
    assert.equal(await worth('Amount;Currency', '1250.50;US Dollar'), null)
    assert.equal(await worth('Amount', '$ 1250.50'), null)
    assert.equal(await worth('Amount (USD)', '1250.50'), null)
    assert.equal(await worth('Amount;Currency', '1000.00;USD', { rates: { USD: 0.9 } }), 90_000)
  })
  test('what it brought when it was won, where that stands beside what was expected', async () => {
    const head = '(Do Not Modify) Opportunity,Topic,Account,Created On,Actual Close Date,Status,Est. Revenue,Actual Revenue'
    const value = async (status: string, actual: string) =>
      (await one(head, `1,Oven,Jansen,2026-01-01,2026-02-02,${status},900,${actual}`))?.value
    assert.equal(await value('Won', '850'), 85_000)
    assert.equal(await value('Won', ''), 90_000)
    assert.equal(await value('Lost', '0'), 90_000)
  })
  test('what is told of a currency with a rate', async () => {
    const { examined } = await readAll(`${HEAD};Amount;Currency\n${ended('Won;10;USD')}\n${ended('Won;10;GBP')}`, { rates: { USD: 0.9 } })
    assert.deepEqual(examined.status === 'recognised' && examined.notes.map(({ code, facts }) => [code, facts['currency']]), [
      ['file-other-currency', 'USD'],
    ])
  })
})

describe('why a deal was lost', () => {
  const because = async (outcome: string, reason: string) =>
    (await one(`${HEAD};Reden verloren`, ended(`${outcome};${reason}`)))?.lostBecause
  test('is its price or something else, and null where nobody said', async () => {
    assert.equal(await because('Lost', 'Te duur'), 'price')
    assert.equal(await because('Lost', 'Geen budget'), 'other')
    assert.equal(await because('Lost', ''), null)
    assert.equal(await because('Lost', 'onbekend'), null)
  })
  test('is nothing of a deal that was won, or is open', async () => {
    assert.equal(await because('Won', 'Te duur'), null)
    assert.equal(await because('Open', 'Te duur'), null)
  })
  test('stands under a name of its own in every CRM', async () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Account Name,Opportunity Name,Stage,Created Date,Close Date,Loss_Reason__c', 'Jansen,Oven,Closed Lost,2026-01-01,2026-02-02,Price'],
      ['Account Name,Opportunity Name,Stage,Created Date,Close Date,Closed Lost Reason', 'Jansen,Oven,Closed Lost,2026-01-01,2026-02-02,Price'],
      ['Deal Name,Deal Stage,Create Date,Close Date,Associated Company,Closed Lost Reason', 'Oven,Closed lost,2026-01-01,2026-02-02,Jansen,Price'],
      ['dealname,dealstage,createdate,closedate,hs_primary_associated_company,closed_lost_reason', 'Oven,closedlost,2026-01-01,2026-02-02,1,Price'],
      ['Deal - Title,Deal - Organization,Deal - Deal created,Deal - Status,Deal - Lost time,Deal - Lost reason', 'Oven,Jansen,2026-01-01,Lost,2026-02-02,Price'],
      ['Deal - Titel;Deal - Organisatie;Deal - Deal aangemaakt;Deal - Status;Deal - Reden van verlies', 'Oven;Jansen;2026-01-01;Verloren;Prijs'],
      ['(Do Not Modify) Opportunity,Topic,Account,Created On,Status,Status Reason', '1,Oven,Jansen,2026-01-01,Lost,Price'],
      ['name,partner_id,stage_id,create_date,date_closed,lost_reason_id', 'Oven,Jansen,New,2026-01-01,2026-02-02,Too expensive'],
      ['Titel deal;Klant;Fase;Aangemaakt op;Reden van weigering', 'Oven;Jansen;Geweigerd;2026-01-01;Te duur'],
    ] // prettier-ignore
    for (const [headers, row] of cases) assert.equal((await one(headers, row))?.lostBecause, 'price', headers)
  })
  test('is kept in no word', async () => {
    const found = await one(`${HEAD};Lost reason`, ended('Lost;Too expensive says Piet Jansen'))
    assert.doesNotMatch(JSON.stringify(found), /Piet|expensive/)
  })
})

test('a deal is known by its number, which may be of Salesforce in two forms, and never by its name', async () => {
  const short = await one('Opportunity ID,Account Name,Opportunity Name,Stage,Close Date', '0065g00000Opp01,Jansen,Oven,Won,2026-02-02')
  const long = await one('Id,AccountId,Name,StageName,CloseDate', '0065g00000Opp01AAB,001,Oven,Won,2026-02-02')
  assert.deepEqual([short?.id, long?.id], ['0065g00000Opp01AAB', '0065g00000Opp01AAB'])
  assert.equal((await one(HEAD, ended('Won')))?.id, null)
})

test('a day of closing that cannot be read is no fault of a deal that is open', async () => {
  assert.equal((await one(HEAD, 'Oven;Jansen;2026-01-01;ooit;Negotiation'))?.outcome, 'open')
})
