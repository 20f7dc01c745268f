/** What Dutch offices bring: amounts, days, marks, separators and numbers of companies, however they were written. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readAll } from './test-file.ts'

const revenues = async (...amounts: string[]) => {
  const { facts, problems, examined } = await readAll(
    ['Klant;Factuurdatum;Omzet;Kostprijs', ...amounts.map((amount) => `Jansen;12-03-2026;${amount};5,00`)].join('\n'),
  )
  if (examined.status !== 'recognised') return examined.status
  return [...facts.map((fact) => fact.kind === 'invoice-line' && fact.revenue), ...problems.map(({ code }) => code)]
}

describe('amounts', () => {
  test('are read in every way, in one column', async () => {
    const all = [
      '€ 1.234,56',
      '€ -12,50',
      '-12,50',
      '12,50-',
      '12,50 -/-',
      '-/- 12,50',
      '(12,50)',
      '1.250,-',
      '12,=',
      '12,50 euro',
      '1 234,56',
    ]
    assert.deepEqual(await revenues(...all), [123_456, -1250, -1250, -1250, -1250, -1250, -1250, 125_000, 1200, 1250, 123_456])
  })
  test('have their decimals decided by the column and never by the cell', async () => {
    assert.deepEqual(await revenues('-110.7', '1.234'), [-11_070, 123])
    assert.deepEqual(await revenues('-110,7', '1.234'), [-11_070, 123_400])
    assert.equal(await revenues('1.234'), 'asked')
    assert.deepEqual(await revenues('1.234', '1.250,-'), [123_400, 125_000])
  })
  test('are no postcodes', async () => assert.deepEqual(await revenues('1234 AB', '1,50'), [150, 'row-bad-amount']))
})

describe('a price and how many', () => {
  const lines = async (headers: string, ...rows: string[]) => {
    const { facts, problems, examined } = await readAll(
      [`Klant;Factuurdatum;Factuur;${headers}`, ...rows.map((row) => `Jansen;12-03-2026;7;${row}`)].join('\n'),
    )
    if (examined.status !== 'recognised') return examined.status
    return [...facts.map((fact) => fact.kind === 'invoice-line' && [fact.revenue, fact.cost]), ...problems.map(({ code }) => code)]
  }
  test('are the amount, less a discount in percent, and so is what a piece costs', async () => {
    const headers = 'Aantal;Stukprijs;Korting %;Kostprijs per stuk'
    assert.deepEqual(await lines(headers, '3;1,15;;0,4', '2,5;100,00;10;50', '1000;0,0035;12,5%;0,001'), [
      [345, 120],
      [22_500, 12_500],
      [306, 100],
    ])
    assert.deepEqual(await lines(headers, '-1;20,00;0;', ';20,00;0;5', '1;veel;0;5', '1;;0;5'), [
      [-2000, null],
      'row-no-amount',
      'row-bad-amount',
      'row-no-amount',
    ])
  })
  test('matter only where no amount is told', async () =>
    assert.deepEqual(await lines('Aantal;Stukprijs;Bedrag;Kostprijs', '3;10,00;25,00;12,00'), [[2500, 1200]]))
  test('are pointed out where nobody knows the headers: one without the other is asked again', async () => {
    const told = (fields: Readonly<Record<string, string>>) =>
      readAll('Wie;Wanneer;Stuks;Tarief\nJansen;12-03-2026;3;10,00\n', {
        marginPercent: 30,
        columns: { what: 'invoices', fields: { customerName: 'Wie', date: 'Wanneer', unitPrice: 'Tarief', ...fields } },
      })
    const { facts } = await told({ quantity: 'Stuks' })
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'invoice-line' && [fact.revenue, fact.cost]),
      [[3000, 2100]],
    )
    assert.equal((await told({})).examined.status, 'asked')
  })
  test('are asked about where a cost or a discount may be of a piece or of the row', async () => {
    for (const doubtful of ['Kostprijs', 'Korting', 'Inkoopprijs', 'Marge'])
      assert.equal(await lines(`Aantal;Stukprijs;${doubtful}`, '3;10,00;1,00'), 'asked')
  })
})

describe('days', () => {
  const days = async (...texts: string[]) =>
    (await readAll(['Klant;Datum;Medewerker;Uren', ...texts.map((text) => `Jansen;${text};Eva;1`)].join('\n'))).facts.map(
      (fact) => fact.kind === 'touch' && fact.day,
    )
  test('are read in every way, in one column', async () => {
    const all = ['12-03-2026', '12-3-2026', '12/03/26', '12-03-26', '12.03.2026', '2026-03-12', '20260312', '46093', 'do 12-03-2026', 'donderdag 12 maart 2026', '12 mrt. 2026', '13/03/2026', 'Mar 12, 2026', '12-03-2026 10.30 uur', '1773306000000'] // prettier-ignore
    assert.deepEqual(
      await days(...all),
      all.map((text) => (text === '13/03/2026' ? '2026-03-13' : '2026-03-12')),
    )
  })
  test('with hyphens are the day first without a question', async () => assert.deepEqual(await days('01-02-2026'), ['2026-02-01']))
})

describe('marks', () => {
  const marked = async (customer: string, supplier: string) => {
    const { facts, passed } = await readAll(`Naam;Klant;Leverancier;Plaats\nJansen;${customer};${supplier};Breda\n`)
    return facts.length === 1 && facts[0]?.kind === 'customer-row' ? facts[0].customer.name : Object.keys(passed)[0]
  }
  test('of yes and no are read in every way, and name nobody', async () => {
    for (const yes of ['ja', 'J', 'Ja', 'WAAR', '1', 'true', 'yes', 'Y', 'x']) assert.equal(await marked(yes, ''), 'Jansen', yes)
    for (const no of ['nee', 'N', 'ONWAAR', '0', 'false', 'No']) assert.equal(await marked(no, 'ja'), 'not-a-customer', no)
    assert.equal(await marked('', ''), 'Jansen')
    assert.equal(await marked('', 'J'), 'not-a-customer')
    assert.equal(await marked('ja', 'ja'), 'Jansen')
  })
  test('with a question mark are no names', async () => {
    const { facts } = await readAll('Client,Date,Hours,Employee?\nJansen,2026-03-12,1.5,Yes\n')
    assert.equal(facts[0]?.kind === 'touch' && facts[0].member, null)
  })
})

describe('a formula that failed', () => {
  test('says nothing, in the words of either language: its row comes back where that was needed', async () => {
    for (const failed of ['#N/B', '#N/A', '#DEEL/0!', '#DIV/0!', '#VERW!', '#REF!', '#WAARDE!', '#VALUE!', '#NAAM?', '#NAME?', '#GETAL!', '#NUM!', '#LEEG!', '#NULL!']) {
      const { facts, problems } = await readAll(
        `Klant;Factuurdatum;Omzet;Kostprijs\n${failed};12-03-2026;5,00;1,00\nBos;12-03-2026;${failed};1,00\nJansen;12-03-2026;5,00;${failed}\n`,
      )
      assert.deepEqual(problems.map(({ row, code }) => [row, code]), [[2, 'row-no-customer'], [3, 'row-no-amount']], failed)
      assert.deepEqual(facts.map((fact) => fact.kind === 'invoice-line' && [fact.customer.name, fact.cost]), [['Jansen', null]], failed)
    }
  })
}) // prettier-ignore

describe('separators', () => {
  const rows = ['Klant;Datum;Omzet;Kostprijs', 'Jansen;12-03-2026;1.250,00;840,00', 'Bos;13-03-2026;100;50']
  const gives = async (text: string) => (await readAll(text)).facts.map((fact) => fact.kind === 'invoice-line' && fact.revenue)
  test('that a first line names are believed', async () => {
    assert.deepEqual(await gives(`sep=;\r\n${rows.join('\r\n')}`), [125_000, 10_000])
    assert.deepEqual(await gives(`\ufeffsep=;\r\n${rows.join('\r\n')}`), [125_000, 10_000])
  })
  test('that another computer did not know: whole rows between quotes', async () => {
    assert.deepEqual(await gives(rows.map((row) => `"${row}"`).join('\n')), [125_000, 10_000])
    assert.deepEqual(await gives(rows.map((row) => (row.includes(',') ? `"${row}"` : row)).join('\n')), [125_000, 10_000])
    assert.deepEqual(await gives(['"Klant;Datum;Omzet;Kostprijs"', '"""Bos; & Zn"";13-03-2026;100;50"'].join('\n')), [10_000])
  })
})

describe('companies', () => {
  const customers = async (text: string) => (await readAll(text)).facts.map((fact) => fact.kind === 'customer-row' && fact.customer)
  test('are known by code, number, page, mail and name at once', async () => {
    const [found] = await customers(
      'Klantnummer;Klantnaam;KvK-nummer;Btw-nummer;Website\n00123;Jansen;12345678;NL123456789B01;www.jansen.nl\n',
    )
    assert.deepEqual(found, { key: '00123', name: 'Jansen', kvk: '12345678', vat: 'NL123456789B01', domain: 'jansen.nl' })
  })
  test('are not known by the numbers of the state, of a bank or of a house', async () => {
    const keys = async (header: string, value: string) =>
      (await customers(`${header};Naam;Branche\n${value};Jansen;Bakkers\n`)).map((each) => each && each.key)
    assert.deepEqual(await keys('KvK-nummer', '12345678'), [null])
    assert.deepEqual(await keys('Btw-nummer', 'NL123456789B01'), [null])
    assert.deepEqual(await keys('IBAN', 'NL91ABNA0417164300'), [null])
    assert.deepEqual(await keys('Postcode', '1234 AB'), [null])
    assert.deepEqual(await keys('Account number', 'NL91 ABNA 0417 1643 00'), [null])
    assert.deepEqual(await keys('Straat;Nummer', 'Markt;12'), [null])
    assert.deepEqual(await keys('Plaats;Nummer', 'Breda;12'), ['12'])
  })
  test('on an invoice may be known by a number of the state alone', async () => {
    const { facts } = await readAll('KvK-nummer;Factuurnummer;Factuurdatum;Omzet;Kostprijs\n12345678;1;12-03-2026;100,00;50,00\n')
    assert.equal(facts[0]?.kind === 'invoice-line' && facts[0].customer.kvk, '12345678')
  })
  test('keep their leading zeros and lose the spaces that fill their code to 18', async () => {
    const [first, second] = await customers('Code;Naam;Branche\n             00123;Jansen;\n               123;Bos;\n')
    assert.deepEqual([first && first.key, second && second.key], ['00123', '123'])
  })
  test('from whom we buy send no invoices', async () => {
    const { formats } = await readAll('Leverancier;Naam;Factuurnummer;Factuurdatum;Bedrag;Kosten\nX;Jansen;1;12-03-2026;100,00;1,00\n')
    assert.deepEqual(formats, [])
  })
})

describe('rows', () => {
  const row = 'Jansen;12-03-2026;100,00;50,00\n'
  test('that are equal are two, and a bad one takes no other with it', async () => {
    const { facts, problems } = await readAll(`Klant;Datum;Omzet;Kostprijs\n${row}${row}Bos;31-02-2026;1,00;1,00\n${row}`)
    assert.deepEqual(
      facts.map((fact) => fact.row),
      [2, 3, 5],
    )
    assert.deepEqual(
      problems.map(({ row: at, code, column, facts: { text } }) => [at, code, column, text]),
      [[4, 'row-bad-date', 'Datum', '31-02-2026']],
    )
  })
  test('with a formula in a name keep it as text', async () => {
    const { facts } = await readAll('Klant;Datum;Omzet;Kostprijs\n"=1+1";12-03-2026;100,00;50,00\n"@SUM(A1)";12-03-2026;100,00;50,00\n')
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'invoice-line' && fact.customer.name),
      ['=1+1', '@SUM(A1)'],
    )
  })
})

describe('statements of banks', () => {
  for (const headers of [
    'Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mutatiesoort',
    'Date;Name / Description;Account;Counterparty;Code;Debit/credit;Amount (EUR);Transaction type',
    'Date;Interest Date;Amount;Account;Counterparty;Name;Description',
    'IBAN/BBAN;Munt;BIC;Volgnr;Datum;Rentedatum;Bedrag;Saldo na trn;Tegenrekening IBAN/BBAN;Naam',
  ]) {
    test(`are refused: ${headers}`, async () => {
      const { examined } = await readAll(`${headers}\n${headers.replaceAll(/[^;]+/g, '12-03-2026')}`, { marginPercent: 20, decimal: ',' })
      assert.equal(examined.status === 'refused' && examined.problem.code, 'file-unknown-headers')
    })
  }
})

describe('lists out of bookkeeping, whatever their columns are called', () => {
  const usual = {
    customer: 'Klant',
    invoice: 'Factuurnummer',
    date: 'Factuurdatum',
    amount: 'Omzet',
    cost: 'Kostprijs',
    seller: 'Verkoper',
  }
  const values = { customer: '00123', invoice: 'F1', date: '12-03-2026', amount: '100,00', cost: '60,00', seller: 'Eva' }
  const synonyms: Readonly<Record<keyof typeof usual, readonly string[]>> = {
    customer: ['Debiteurnummer', 'Deb.nr.', 'Klantnummer', 'Relatiecode', 'Relatienummer', 'Code', 'Naam', 'Debiteur', 'Bedrijfsnaam', 'Relatie', 'Klant', 'Contact'],
    invoice: ['Factuurnummer', 'Factuurnr.', 'Boekstuk', 'Boekstuknummer'],
    date: ['Factuurdatum', 'Boekdatum', 'Datum'],
    amount: ['Bedrag excl. btw', 'Totaal excl. btw', 'Netto', 'Omzet', 'Bedrag', 'Factuur'],
    cost: ['Kostprijs', 'Inkoopprijs'],
    seller: ['Accountmanager', 'Vertegenwoordiger', 'Verantwoordelijke'],
  } // prettier-ignore
  for (const [field, names] of Object.entries(synonyms)) {
    test(`by every name of the ${field}`, async () => {
      for (const name of names) {
        const text = [Object.values({ ...usual, [field]: name }), Object.values(values)].map((cells) => cells.join(';')).join('\n')
        const { facts } = await readAll(text, name === 'Factuur' ? { vatPercent: 0 } : {})
        const fact = facts[0]
        if (fact?.kind !== 'invoice-line') return assert.fail(name)
        assert.equal(fact.customer.key ?? fact.customer.name, '00123', name)
        assert.deepEqual(
          [fact.invoice, fact.day, fact.revenue, fact.cost, fact.member?.name],
          ['F1', '2026-03-12', 10_000, 6000, 'Eva'],
          name,
        )
      }
    })
  }
  test('by every name of a margin and of hours', async () => {
    for (const name of ['Marge', 'Brutomarge']) {
      const [fact] = (await readAll(`Klant;Datum;Omzet;${name}\nJansen;12-03-2026;100,00;40,00`)).facts
      assert.equal(fact?.kind === 'invoice-line' && fact.cost, 6000, name)
    }
    for (const name of ['Uren', 'Aantal uren', 'Tijd', 'Duur']) {
      const [fact] = (await readAll(`Klant;Datum;Medewerker;${name}\nJansen;12-03-2026;Eva;1,5`)).facts
      assert.equal(fact?.kind === 'touch' && fact.minutes, 90, name)
    }
  })
  test('of what is still open are no revenue: nothing says when it was sold', async () => {
    const { examined } = await readAll(
      'Factuurnr.;Naam;Deb.nr.;Omschrijving factuur;Boekstuk;Vervalt;Factuur;Saldo;Factuurstatus\n1;Jansen;00123;Oven;9;12-03-2026;100,00;50,00;Open\n',
    )
    assert.deepEqual(examined.status === 'asked' && examined.questions.map(({ code }) => code), ['which-columns'])
  })
})
