/** Examining: what a file says is taken, what it leaves open is asked, what it cannot be is refused; and nothing it holds makes us fail. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Fact } from '../core/fact/fact.ts'
import type { Passed } from '../core/fact/pass.ts'
import type { Answers } from '../core/fact/problem.ts'
import { say } from '../messages/say.ts'
import { readFacts } from './read-facts.ts'
import { examineBytes, questionsOf, readAll } from './test-file.ts'

const open = (text: string, answers?: Answers) => examineBytes('file.csv', text, answers)

const dated = (...dates: string[]) => ['Klant;Datum;Omzet;Kostprijs', ...dates.map((date) => `Jansen;${date};12,50;5,00`)].join('\n')
const priced = (...amounts: string[]) =>
  ['Klant;Factuurdatum;Omzet;Kostprijs', ...amounts.map((amount) => `Jansen;12-03-2026;${amount};5,00`)].join('\n')

describe('dates', () => {
  test('with a hyphen are day first, as the Dutch write them', async () =>
    assert.deepEqual(await days(dated('01-02-2026', '03-04-2026')), ['2026-02-01', '2026-04-03']))
  test('with a slash are asked when every row can be read both ways', async () => {
    assert.deepEqual(await questionsOf(dated('01/02/2026', '03/04/2026')), [
      { code: 'which-date-order', file: 'file.csv', column: 'Datum', facts: { example: '01/02/2026' }, choices: ['dmy', 'mdy'] },
    ])
  })
  test('with a slash follow the answer', async () => {
    assert.deepEqual(await days(dated('01/02/2026'), { dateOrder: 'dmy' }), ['2026-02-01'])
    assert.deepEqual(await days(dated('01/02/2026'), { dateOrder: 'mdy' }), ['2026-01-02'])
  })
  test('are decided by one row that can be read in one way, however far down', async () => {
    const many = Array.from({ length: 6000 }, () => '01/02/2026')
    assert.equal((await days(dated(...many, '13/02/2026')))[0], '2026-02-01')
    assert.equal((await days(dated(...many, '02/13/2026')))[0], '2026-01-02')
  })
  test('of both orders in one column are asked', async () =>
    assert.equal((await questionsOf(dated('13-02-2026', '02-13-2026')))[0]?.code, 'which-date-order'))
  test('with a few broken ones among many are not asked', async () => {
    const many = Array.from({ length: 40 }, () => '13/02/2026')
    assert.equal((await days(dated(...many, '02/13/2026'))).length, 40)
  })
})

describe('numbers', () => {
  test('are asked when a group of three is all there is', async () => {
    assert.deepEqual(await questionsOf(priced('1.234', '2.500')), [
      { code: 'which-decimal', file: 'file.csv', column: 'Omzet', facts: { example: '1.234' }, choices: [',', '.'] },
    ])
  })
  test('follow the answer', async () => {
    assert.deepEqual(await revenues(priced('1.234'), { decimal: ',' }), [123_400])
    assert.deepEqual(await revenues(priced('1.234'), { decimal: '.' }), [123])
  })
  test('are decided by the column', async () => {
    assert.deepEqual(await revenues(priced('1.234', '1.234,50')), [123_400, 123_450])
    assert.deepEqual(await revenues(priced('1.234', '1234.5')), [123, 123_450])
  })
})

describe('margin', () => {
  const file = 'Klant;Datum;Omzet\nJansen;12-03-2026;100,00'

  test('is asked where a file has neither cost nor margin', async () =>
    assert.deepEqual(
      (await questionsOf(file)).map(({ code }) => code),
      ['which-margin'],
    ))
  test('that was answered is told beside what it made', async () => {
    const examined = await open(file, { marginPercent: 30 })
    assert.deepEqual(examined.status === 'recognised' && examined.notes.map(({ code, weight, facts }) => ({ code, weight, facts })), [
      { code: 'file-without-cost', weight: 'note', facts: { percent: 30 } },
    ])
  })
  test('that makes no sense is asked again', async () =>
    assert.equal((await questionsOf(file, { marginPercent: Number.NaN }))[0]?.code, 'which-margin'))
  test('is told with what it was found by; what stands in the row goes first', async () => {
    const head = 'Klant;Datum;Omzet;Kostprijs;Marge;Marge %'
    const rows = ['60,00;;', ';30,00;', ';;25', ';;', '60,00;30,00;25'].map((rest) => `Jansen;12-03-2026;100,00;${rest}`)
    const { facts } = await readAll([head, ...rows].join('\n'))
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'invoice-line' && [fact.cost, fact.marginFrom]),
      [
        [60_00, 'cost'],
        [70_00, 'margin'],
        [75_00, 'margin'],
        [null, null],
        [60_00, 'cost'],
      ],
    )
    const given = await readAll('Klant;Datum;Omzet\nJansen;12-03-2026;100,00', { marginPercent: 30 })
    assert.deepEqual(
      given.facts.map((fact) => fact.kind === 'invoice-line' && [fact.cost, fact.marginFrom]),
      [[70_00, 'percent']],
    )
  })
  test('as a percentage of the row gives the cost', async () => {
    const [fact] = await facts('Klant;Datum;Omzet;Marge %\nJansen;12-03-2026;200,00;35,5 %')
    assert.equal(fact?.kind === 'invoice-line' && fact.cost, 12_900)
  })
  test('of an empty cell is unknown, not nothing', async () => {
    const [fact] = await facts('Klant;Datum;Omzet;Kostprijs\nJansen;12-03-2026;200,00;')
    assert.equal(fact?.kind === 'invoice-line' && fact.cost, null)
  })
})

describe('columns that nobody knows', () => {
  const file = 'Wie;Wanneer;Hoeveel\nJansen;12-03-2026;100,00'

  test('are asked, with the headers to choose from', async () =>
    assert.deepEqual((await questionsOf(file))[0]?.choices, ['Wie', 'Wanneer', 'Hoeveel']))
  test('are read as answered', async () => {
    const answers: Answers = {
      marginPercent: 10,
      columns: { what: 'invoices', fields: { customerName: 'Wie', date: 'Wanneer', revenue: 'Hoeveel' } },
    }
    const [fact] = await facts(file, answers)
    assert.equal(fact?.kind === 'invoice-line' && fact.revenue, 10_000)
    const [touch] = await facts(file, { columns: { what: 'touches', fields: { customerName: 'Wie', date: 'Wanneer', hours: 'Hoeveel' } } })
    assert.equal(touch?.kind === 'touch' && touch.minutes, 6000)
  })
  test('and columns that we do know give way to an answer', async () => {
    const answers: Answers = {
      columns: { what: 'invoices', fields: { customerName: 'Klant', date: 'Datum', revenue: 'Bedrag', cost: 'Omzet' } },
    }
    const [fact] = await facts('Rapport;\n Klant ;Datum;Omzet;Bedrag\nJansen;12-03-2026;1,00;2,00', answers)
    assert.deepEqual(fact?.kind === 'invoice-line' && [fact.revenue, fact.cost], [200, 100])
  })
  test('are asked again while the answer has no amount', async () => {
    assert.equal(
      (await questionsOf(file, { columns: { what: 'invoices', fields: { customerName: 'Wie', date: 'Wanneer' } } }))[0]?.code,
      'which-columns',
    )
  })
})

const minutesOrCodes = async (text: string) => {
  const examined = await open(text)
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  for await (const batch of readFacts(examined))
    return [...batch.facts.map((fact) => fact.kind === 'touch' && fact.minutes), ...batch.problems.map(({ code }) => code)]
  return []
}

describe('time', () => {
  test('between two days without a clock is unknown', async () =>
    assert.deepEqual(await minutesOrCodes('Klant;Startdatum;Einddatum;Soort contact\nJansen;2026-03-12;2026-03-13;Bezoek'), [null]))
  test('that is no time on the clock is a problem', async () => {
    assert.deepEqual(await minutesOrCodes('Klant;Datum;Starttijd;Eindtijd\nJansen;2026-03-12;9:00;25:00'), ['row-bad-minutes'])
  })
  test('above a day without a unit is a problem, for it may be minutes', async () => {
    assert.deepEqual(await minutesOrCodes('Klant;Datum;Duur\nJansen;2026-03-12;1,5\nJansen;2026-03-12;90'), [90, 'row-bad-minutes'])
    assert.deepEqual(await minutesOrCodes('Klant;Datum;Uren\nJansen;2026-03-12;90'), [5400])
    assert.deepEqual(await minutesOrCodes('Klant;Datum;Duur\nJansen;2026-03-12;30:00\nJansen;2026-03-12;30 uur'), [1800, 1800])
  })
})

describe('headers', () => {
  test('are found below a title', async () => {
    const [fact] = await facts('Verkooprapport\n\nPeriode;2026\nKlant;Datum;Omzet;Kostprijs\nJansen;12-03-2026;1,00;0,50')
    assert.equal(fact?.row, 5)
  })
  test('of a bank statement are not invoices', async () =>
    assert.equal((await questionsOf('Datum;Naam / Omschrijving;Code;Bedrag (EUR)\n20260312;Jansen;GT;42,81'))[0]?.code, 'which-columns'))
  test('of invoice lines are no time sheet, and of contracts neither', async () => {
    assert.equal(await formatOf('Klant;Datum;Soort;Uren;Omzet;Kostprijs;Accountmanager'), 'invoices')
    assert.equal(await formatOf('Klant;Datum;Soort;Omzet;Marge;Accountmanager'), 'invoices')
    assert.equal(await formatOf('Klant;Datum;Ordernummer;Uren'), 'hours')
    assert.equal(await formatOf('Klant;Datum;Medewerker;Type'), 'hours')
    assert.equal(await formatOf('Klant;Startdatum;Einddatum;Medewerker'), null)
    assert.equal(await formatOf('Klant;Datum;Type;Status'), null)
  })
  test('of deals are no customers', async () =>
    assert.equal(await formatOf('opportunity_id,sales_agent,account,deal_stage,close_date'), 'deals'))
  test('below which data repeats a word of ours stay the headers', async () => {
    assert.equal(await formatOf('Table,Field,Description\naccounts,account,Company name\naccounts,sector,Industry'), null)
  })
  test('of a list of anything with a code and a name are not customers', async () =>
    assert.equal(await refusal('Code;Naam\n1;Appel\n2;Peer'), 'file-unknown-headers'))
})

describe('refused', () => {
  test('are what is empty, no table, hopeless, damaged or too wide', async () => {
    assert.equal(await refusal(''), 'file-empty')
    assert.equal(await refusal('\ufeff \r\n\r\n'), 'file-empty')
    assert.equal(await refusal('%PDF-1.7 ...'), 'file-not-a-table')
    assert.equal(await refusal('<!doctype html><table>'), 'file-not-a-table')
    assert.equal(await refusal('{"a":1}'), 'file-not-a-table')
    assert.equal(await refusal('a;b\n\u0000\u0001'), 'file-not-a-table')
    assert.equal(await refusal('PK\u0003\u0004 broken'), 'file-unreadable')
    assert.equal(await refusal('EmployeeKey,SalesQuotaKey,SalesAmountQuota,Date\n1,2,3,2026-03-12'), 'file-unknown-headers')
    assert.equal(await refusal('\u00d0\u00cf\u0011\u00e0', 'latin1'), 'file-old-excel')
    assert.equal(await refusal('Dear reader,\nthis is a letter.\n'), 'file-unknown-headers')
    assert.equal(await refusal('Klant;Datum;Omzet;Kostprijs\n"Jansen;12-03-2026;1;1\n'), 'file-open-quote')
    assert.equal(await refusal(`Klant;Datum;Omzet;Kostprijs\n${';'.repeat(16_384)}1`), 'file-too-wide')
  })
})

test('the row at which a quote opens is told, not how far we had read', async () => {
  const rows = Array.from({ length: 20_000 }, () => 'Bos;12-03-2026;1;1').join('\n')
  const bytes = Buffer.from(`Klant;Datum;Omzet;Kostprijs\n${rows}\n"Jansen;12-03-2026;1;1\n`)
  const examined = await examineBytes('x.csv', bytes)
  assert.equal(examined.status === 'refused' && examined.problem.facts['row'], 20_002)
})

describe('whatever the bytes are', () => {
  const broken = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .string({ unit: fc.constantFrom(...'Klant;Datum;Omzet;Kostprijs\n\r"\',|\t0123456789-/.€é=\u0000'), maxLength: 200 })
      .map((text) => Buffer.from(`Klant;Datum;Omzet;Kostprijs\n${text}`)),
    fc.uint8Array({ maxLength: 200 }).map((rest) => Buffer.concat([Buffer.from('PK\u0003\u0004'), rest])),
  )
  test('nothing is thrown, and every row is a fact or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        const examined = await examineBytes('x', bytes, { dateOrder: 'dmy', decimal: ',', marginPercent: 20 })
        if (examined.status !== 'recognised') return
        let seen = 0
        for await (const batch of readFacts(examined)) {
          assert.equal(batch.facts.length + batch.problems.length + sum(batch.passed), batch.rows)
          seen += batch.rows
        }
        assert.equal(seen, examined.rows)
      }),
      { numRuns: 300 },
    )
  })
})

const sum = (passed: Passed) => Object.values(passed).reduce((all, count) => all + count, 0)

async function facts(text: string, answers?: Answers): Promise<readonly Fact[]> {
  const examined = await open(text, answers)
  if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
  const all: Fact[] = []
  for await (const batch of readFacts(examined)) all.push(...batch.facts)
  return all
}

const days = async (text: string, answers?: Answers) => (await facts(text, answers)).map((fact) => fact.kind === 'invoice-line' && fact.day)
const revenues = async (text: string, answers?: Answers) =>
  (await facts(text, answers)).map((fact) => fact.kind === 'invoice-line' && fact.revenue)

/** The format that knows these headers, or null. */
async function formatOf(headers: string) {
  const examined = await open(`${headers}\n${headers.replaceAll(/[^;,\n]+/g, '12-03-2026')}`)
  return examined.status === 'refused' ? null : examined.format
}

async function refusal(text: string, encoding: BufferEncoding = 'utf8') {
  const examined = await examineBytes('file.csv', Buffer.from(text, encoding))
  if (examined.status !== 'refused') return assert.fail(JSON.stringify(examined))
  const { code, file, facts } = examined.problem
  assert.match(say('en', `problem.${code}`, { file, ...facts }), /file\.csv/)
  return code
}
