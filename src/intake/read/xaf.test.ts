/** Audit files: revenue per customer by rule, nothing guessed, and everything that a file leaves open is said. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditFile, journal, line, readAudit, relation, relations, sale, sales, transaction } from './test-audit-file.ts'

test('a customer of the line comes first, then the only one of the transaction', async () => {
  const { revenue, notes } = await readAudit(
    sales(
      transaction([line('1300', '50', 'D', { custSupID: 'K1' }), line('8000', '50', 'C', { custSupID: 'K2' })]),
      transaction([line('1300', '60', 'D', { custSupID: ' K1 ' }), line('8000', '40', 'C'), line('8000', '20', 'C', { custSupID: '' })]),
    ),
  )
  assert.deepEqual(revenue, [['K2', '2025-01-31', 5000], ['K1', '2025-01-31', 4000], ['K1', '2025-01-31', 2000]]) // prettier-ignore
  assert.deepEqual(notes, [])
  const own = transaction([line('1300', '1', 'D', { custSupID: 'K1' }), line('8000', '1', 'C', { custSupID: 'S1' })])
  const supplier = await readAudit(sales(own))
  assert.deepEqual([supplier.revenue, supplier.passed, supplier.notes], [[], { 'not-a-customer': 5 }, [['file-without-customers', {}]]])
})

test('two customers in one transaction tell nothing; a supplier beside the only customer does not count', async () => {
  const { revenue, notes } = await readAudit(
    sales(
      transaction([line('1300', '30', 'D', { custSupID: 'K1' }), line('1300', '70', 'D', { custSupID: 'K2' }), line('8000', '100', 'C')]),
      transaction([line('1300', '30', 'D', { custSupID: 'K1' }), line('4000', '70', 'D', { custSupID: 'S1' }), line('8000', '100', 'C')]),
      transaction([line('4000', '200', 'D', { custSupID: 'O1' }), line('8000', '200', 'C')]),
    ),
  )
  assert.deepEqual(revenue, [['K1', '2025-01-31', 10_000]])
  assert.deepEqual(notes, [['file-part-of-customers-unknown', { amount: 300, share: 75 }]])
})

test('the only customer of the same invoice, anywhere in the file, is the customer', async () => {
  const on = (invRef?: string, docRef?: string) => transaction([line('1300', '10', 'D'), line('8000', '10', 'C', { invRef, docRef })])
  const paid = (custSupID: string, invRef?: string, docRef?: string) =>
    transaction([line('1000', '10', 'D'), line('1300', '10', 'C', { custSupID, invRef, docRef })])
  const { revenue, lines, notes } = await readAudit(
    auditFile({
      relations,
      journals: [
        journal('S', on('F1'), on(undefined, 'F2'), on('F3', 'F1'), on('F4'), on('F5'), on('F9', 'F2'), on()),
        journal('B', paid('K1', 'F1'), paid('K2', undefined, 'F2'), paid('K1', 'F3'), paid('K2', 'F3'), paid('S1', 'F4')),
      ],
      subledgers: '<subledgers><subledger><sbType>CU</sbType><sbLine><custSupID>B1</custSupID><invRef>F5</invRef></sbLine></subledger></subledgers>',
    }),
  ) // prettier-ignore
  assert.deepEqual(revenue.map(([key]) => key), ['K1', 'K2', 'B1', 'K2']) // prettier-ignore
  assert.deepEqual(lines.map(({ invoice }) => invoice), ['F1', 'F2', 'F5', 'F9']) // prettier-ignore
  assert.deepEqual(notes, [['file-part-of-customers-unknown', { amount: 30, share: 43 }]])
})

test('what nobody is known for is said in whole euro and whole percent, and is spread over nobody', async () => {
  const { revenue, notes } = await readAudit(sales(sale('K1', '200.40'), sale(undefined, '100.60')))
  assert.deepEqual(revenue, [['K1', '2025-01-31', 20_040]])
  assert.deepEqual(notes, [['file-part-of-customers-unknown', { amount: 101, share: 33 }]])
})

test('credit is revenue, debit is less revenue, and a negative amount stands on the other side', async () => {
  const written = ['121', '609.9', '121.00', '-5', '.5', '0.005'].flatMap((amnt) => [
    transaction([line('1300', amnt, 'D', { custSupID: 'K1' }), line('8000', amnt, 'C')]),
    transaction([line('1300', amnt, 'C', { custSupID: 'K1' }), line('8000', amnt, 'd')]),
  ])
  const { revenue, notes } = await readAudit(sales(...written))
  assert.deepEqual(revenue.map(([, , cents]) => cents), [12_100, -12_100, 60_990, -60_990, 12_100, -12_100, -500, 500, 50, -50, 1, 0]) // prettier-ignore
  assert.deepEqual(notes, [])
})

test('an amount or side that cannot be read is handed back, whoever it is of, and asks nothing', async () => {
  const bad = [['1,50', 'C'], ['1.234.567', 'C'], ['12 EUR', 'C'], ['5', 'X'], ['5', ''], ['', 'C'], ['1e400', 'C']] as const // prettier-ignore
  const text = sales(sale('K1'), ...bad.map(([amnt, side]) => transaction([line('8000', amnt, side)])))
  const { revenue, problems } = await readAudit(text)
  assert.deepEqual(revenue, [['K1', '2025-01-31', 10_000]])
  assert.deepEqual(problems, [
    ['row-bad-amount', '1,50 C'],
    ['row-bad-amount', '1.234.567 C'],
    ['row-bad-amount', '12 EUR C'],
    ['row-bad-amount', '5 X'],
    ['row-bad-amount', '5 ?'],
    ['row-no-amount', ''],
    ['row-bad-amount', '1e400 C'],
  ])
})

test('an opening balance is no revenue: a journal of type O, or period 0 however it is written', async () => {
  const opening = ['0', '00', '000'].map((periodNumber) => sale('K1', '10', { periodNumber }))
  const text = auditFile({
    relations,
    journals: [
      journal('O', sale('K1', '20'), sale(undefined, '30')),
      journal('M', ...opening, sale(undefined, '5', { periodNumber: '0' }), sale('K2', '5')),
    ],
  })
  const { revenue, notes } = await readAudit(text)
  assert.deepEqual(revenue, [['K2', '2025-01-31', 500]])
  assert.deepEqual(notes, [])
})

test('the day is trDt, whatever the time, else the last day of the period; effDate is another day', async () => {
  const periods = ['01', '13', '501', '7a'].map((number, at) => `<period><periodNumber>${number}</periodNumber><startDatePeriod>2025-0${at + 1}-01</startDatePeriod><endDatePeriod>2025-0${at + 1}-28</endDatePeriod></period>`) // prettier-ignore
  const on = (periodNumber: string, trDt?: string) => transaction([line('8000', '1', 'C', { custSupID: 'K1', effDate: '2024-12-31' })], { periodNumber, trDt }) // prettier-ignore
  const { revenue, problems } = await readAudit(
    auditFile({
      relations,
      periods,
      journals: [journal('S', on('01', '2025-03-04T23:30:00+01:00'), on('13', '2025-03-05Z'), on('501', ''), on('7a'), on('13', '2025-02-31'), on('55'), on('1', '05-03-2025'))],
    }),
  ) // prettier-ignore
  assert.deepEqual(revenue.map(([, day]) => day), ['2025-03-04', '2025-03-05', '2025-03-28', '2025-04-28', '2025-02-28']) // prettier-ignore
  assert.deepEqual(problems, [['row-no-date', ''], ['row-no-date', '']]) // prettier-ignore
})

test('a supplier and another are no customer; one who is both, or of whom nothing is said, is one when on revenue', async () => {
  const on = (custSupID: string) => transaction([line('1300', '1', 'D'), line('8000', '1', 'C', { custSupID })])
  const { customers, revenue, passed } = await readAudit(sales(...['K1', 'B1', 'N1', 'S1', 'O1', 'unlisted'].map(on)))
  assert.deepEqual(customers, ['K1', 'K2', 'B1', 'N1'])
  assert.deepEqual(revenue.map(([key]) => key), ['K1', 'B1', 'N1', 'unlisted']) // prettier-ignore
  assert.deepEqual(passed, { 'not-a-customer': 4 })
  const none = await readAudit(sales(sale('K1')))
  assert.deepEqual([none.customers, none.passed], [['K1', 'K2'], { 'not-a-customer': 4 }])
  const found = await readAudit(sales(sale(undefined, '1'), transaction([line('1300', '1', 'D'), line('8000', '1', 'C', { invRef: 'F' })]), transaction([line('1300', '1', 'C', { invRef: 'F', custSupID: 'N1' }), line('1000', '1', 'D')]))) // prettier-ignore
  assert.deepEqual(found.customers, ['K1', 'K2', 'N1'], 'also when only its invoice says so')
})

test('what a relation is called and numbered goes along; a number of another register is no number of the Chamber', async () => {
  const long = 'Stichting tot Behoud van het Historische Schip Oranje'.slice(0, 50)
  const of = async (more: Record<string, string>) => {
    const text = auditFile({ relations: [relation('  0042', 'C', { custSupName: long, ...more })], journals: [journal('S', sale('0042'))] })
    const { facts } = await readAudit(text)
    return facts[0]?.kind === 'customer-row' ? { ...facts[0].customer, group: facts[0].group } : null
  }
  const named = { key: '0042', name: long, group: null }
  assert.equal(long.length, 50)
  assert.deepEqual(await of({}), named)
  assert.deepEqual(await of({ custSupTp: 'B' }), named, 'with and without the spaces around its code')
  assert.deepEqual(await of({ eMail: 'jan@schip.nl', custSupGrpID: 'G7' }), {
    ...named,
    vat: null,
    kvk: null,
    domain: 'schip.nl',
    group: 'G7',
  })
  assert.deepEqual(await of({ website: 'www.schip.nl', eMail: 'schip@gmail.com', commerceNr: '012345670000' }), { ...named, vat: null, kvk: '01234567', domain: 'schip.nl' }) // prettier-ignore
  const vat = async (taxRegistrationCountry: string, taxRegIdent: string) => (await of({ taxRegistrationCountry, taxRegIdent }))?.vat
  assert.equal(await vat('NL', '0012.34.567.B01'), 'NL001234567B01')
  assert.equal(await vat('BE', '0407.186.105'), 'BE0407186105')
  assert.equal(await vat('BE', 'NL814948030B01'), 'NL814948030B01')
  assert.equal(await vat('GR', '094014201'), 'EL094014201')
  assert.equal(await vat('AT', 'U12345678'), 'ATU12345678')
  assert.equal((await of({ taxRegistrationCountry: 'DE', commerceNr: '12345678' }))?.kvk, undefined)
  assert.equal((await of({ taxRegistrationCountry: 'NL', commerceNr: '12345678' }))?.kvk, '12345678')
})
