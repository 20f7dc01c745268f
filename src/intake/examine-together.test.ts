/** Tables of a database, joined by their keys: found by what their values prove, read as what they say together. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Fact, InvoiceLine } from '../core/fact/fact.ts'
import type { File } from '../core/fact/file.ts'
import type { Answers } from '../core/fact/problem.ts'
import type { TableReading } from '../core/fact/together.ts'
import { examine } from './examine.ts'
import { examineTogether } from './examine-together.ts'
import { fileOf } from './file.ts'
import { readFacts } from './read-facts.ts'
import { workbook } from './read/test-workbook.ts'
import { dutchFiles } from './tables/test-database.ts'
import { lastDay } from './test-file.ts'

const filesOf = (texts: Readonly<Record<string, string>>): File[] =>
  Object.entries(texts).map(([name, text]) => fileOf(name, Buffer.from(text)))

const look = (files: readonly File[], answers: Answers = {}) => examineTogether(files, { answers, today: lastDay })

/** What is found, without an answer. */
async function found(files: readonly File[]) {
  const seen = await look(files)
  if (seen?.examined.status !== 'asked') return null
  const { together } = seen.examined.questions[0] ?? assert.fail('it asks')
  return together ?? assert.fail('it shows what belongs together')
}

/** Everything that the tables say as they would be read. */
async function told(files: readonly File[], answers: Answers = {}) {
  const readings = (await found(files))?.readings ?? assert.fail('they belong together')
  const { examined } = (await look(files, { tables: readings, ...answers })) ?? assert.fail('still together')
  if (examined.status !== 'recognised') return assert.fail(`${examined.status}: ${JSON.stringify(examined)}`)
  const [facts, problems] = [[] as Fact[], [] as { code: string; row: number | null }[]]
  for await (const batch of readFacts(examined)) {
    facts.push(...batch.facts)
    problems.push(...batch.problems.map(({ code, row }) => ({ code, row })))
  }
  return { examined, facts, problems, lines: facts.filter((fact) => fact.kind === 'invoice-line') }
}

const keysOf = async (files: readonly File[]): Promise<readonly string[]> =>
  ((await found(files))?.keys ?? []).map(({ from, column, to, key }) => `${from}.${column} -> ${to}.${key}`).toSorted()

test('a Dutch database: every key is found, and no other', async () => {
  assert.deepEqual(await keysOf(filesOf(dutchFiles)), [
    'bezoeken.klant_id -> klanten.id',
    'bezoeken.medewerker_id -> medewerkers.id',
    'klanten.accountmanager_id -> medewerkers.id',
    'orderregels.order_id -> orders.id',
    'orderregels.product_id -> producten.id',
    'orders.klant_id -> klanten.id',
    'orders.medewerker_id -> medewerkers.id',
  ])
})

test('a Dutch database: its lines, visits, customers and members are read, each amount once', async () => {
  const { facts, lines, problems, examined } = await told(filesOf(dutchFiles))
  assert.deepEqual(problems, [])
  assert.deepEqual(
    lines.map(({ row, day, revenue, cost, quantity, customer, member, product, invoice }) =>
      [row, day, revenue, cost, quantity, customer.name, member?.key, member?.name, product, invoice].join(' | '),
    ),
    [
      '2 | 2026-02-03 | 480000 | 350000 | 2 | Bakkerij Van Loon B.V. | 11 | Joost van Dijk | Mengmachine | 1001',
      '3 | 2026-02-03 | 95000 | 60000 | 10 | Bakkerij Van Loon B.V. | 11 | Joost van Dijk | Onderhoud | 1001',
      '4 | 2026-03-10 | 440000 | 200000 | 5 | Staalbouw Noord | 12 | Marleen Peters | Transportband | 1002',
      '5 | 2026-05-21 | 72000 | 48000 | 8 | Bakkerij Van Loon B.V. | 11 | Joost van Dijk | Onderhoud | 1003',
      '6 | 2026-06-30 | 250000 | 175000 | 1 | Vis & Zo | 11 | Joost van Dijk | Mengmachine | 1004',
      '7 | 2026-06-30 | 180000 | 80000 | 2 | Vis & Zo | 11 | Joost van Dijk | Transportband | 1004',
      '8 | 2026-06-30 | 38000 | 24000 | 4 | Vis & Zo | 11 | Joost van Dijk | Onderhoud | 1004',
    ],
  )
  const touches = facts.filter((fact) => fact.kind === 'touch')
  assert.deepEqual(
    touches.map(({ customer, minutes, how }) => [customer.name, minutes, how].join(' ')),
    ['Bakkerij Van Loon B.V. 90 visit', 'Staalbouw Noord 60 visit', 'Bakkerij Van Loon B.V. 45 call', 'Vis & Zo 120 visit'],
  )
  const customers = facts.filter((fact) => fact.kind === 'customer-row')
  assert.deepEqual(
    customers.map(({ customer, group, owner }) => [customer.key, customer.name, group, owner?.key].join(' ')),
    ['1 Bakkerij Van Loon B.V. Voeding 11', '2 Staalbouw Noord Metaal 12', '3 Vis & Zo Voeding 11'],
  )
  assert.equal(facts.filter((fact) => fact.kind === 'member-row').length, 2)
  // Each table is a part of its own, whose rejected rows are handed back with its own headers.
  assert.deepEqual(
    examined.readings.map(({ part, table }) => `${part} ${table.sheet}`),
    ['1 orderregels', '2 bezoeken', '3 klanten', '4 medewerkers'],
  )
})

test('a warehouse of somebody else: all keys of AdventureWorks are found, and its revenue is read to the cent', async () => {
  const folder = new URL('../../examples/adventure-works/', import.meta.url)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => fileOf(name, readFileSync(new URL(name, folder))))
  assert.deepEqual(await keysOf(files), [
    'DimEmployee.SalesTerritoryKey -> DimSalesTerritory.SalesTerritoryKey',
    'DimGeography.SalesTerritoryKey -> DimSalesTerritory.SalesTerritoryKey',
    'DimProduct.ProductSubcategoryKey -> DimProductSubcategory.ProductSubcategoryKey',
    'DimProductSubcategory.ProductCategoryKey -> DimProductCategory.ProductCategoryKey',
    'DimReseller.GeographyKey -> DimGeography.GeographyKey',
    'FactResellerSales.CurrencyKey -> DimCurrency.CurrencyKey',
    'FactResellerSales.EmployeeKey -> DimEmployee.EmployeeKey',
    'FactResellerSales.ProductKey -> DimProduct.ProductKey',
    'FactResellerSales.PromotionKey -> DimPromotion.PromotionKey',
    'FactResellerSales.ResellerKey -> DimReseller.ResellerKey',
    'FactResellerSales.SalesTerritoryKey -> DimSalesTerritory.SalesTerritoryKey',
    'FactSalesQuota.EmployeeKey -> DimEmployee.EmployeeKey',
  ])
  const { lines, problems, facts } = await told(files)
  assert.deepEqual([lines.length, problems.length], [60_855, 0])
  // The same lines by the format that knows this database by its headers.
  const sales = files.find(({ name }) => name === 'FactResellerSales.csv') ?? assert.fail()
  const known = await examine(sales, { answers: {}, today: lastDay })
  if (known.status !== 'recognised') return assert.fail()
  const same: InvoiceLine[] = []
  for await (const batch of readFacts(known)) same.push(...batch.facts.filter((fact) => fact.kind === 'invoice-line'))
  for (const field of ['revenue', 'quantity', 'discount'] as const)
    assert.equal(sum(lines.map((line) => line[field] ?? 0)), sum(same.map((line) => line[field] ?? 0)), field)
  assert.equal(new Set(lines.map(({ customer }) => customer.key)).size, 635)
  assert.equal(facts.filter((fact) => fact.kind === 'customer-row').length, 701)
  assert.ok(lines.every(({ customer, member, cost }) => customer.name !== null && member?.name !== null && cost !== null))
})

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const database = fc.record({
  customers: fc.integer({ min: 2, max: 6 }),
  products: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 6 }),
  orders: fc.array(fc.nat(), { minLength: 2, maxLength: 8 }),
  lines: fc.array(fc.record({ order: fc.nat(), product: fc.nat(), quantity: fc.integer({ min: 1, max: 9 }), price: fc.integer({ min: 1, max: 99_999 }) }), { minLength: 20, maxLength: 40 }), // prettier-ignore
})

test('whatever the rows, a joined table says what following the keys by hand says', async () => {
  await fc.assert(
    fc.asyncProperty(database, async ({ customers, products, orders, lines }) => {
      const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length] ?? assert.fail('not empty')
      // Numbers of their own for each table, so that no key is proven by chance.
      const people = Array.from({ length: customers }, (_, at) => ({ id: 501 + at, name: `Customer ${at}` }))
      const goods = products.map((cost, at) => ({ id: 7001 + at, cost }))
      const sold = orders.map((customer, at) => ({
        id: 90_001 + at,
        customer: pick(people, customer),
        day: `2026-${String((at % 12) + 1).padStart(2, '0')}-07`,
      }))
      const rows = lines.map((line) => ({ ...line, order: pick(sold, line.order), product: pick(goods, line.product) }))
      const euros = (cents: number) => (cents / 100).toFixed(2)
      const { lines: read } = await told(
        filesOf({
          'Customers.csv': ['CustomerID,CompanyName', ...people.map(({ id, name }) => `${id},${name}`)].join('\n'),
          'Products.csv': ['ProductID,StandardCost', ...goods.map(({ id, cost }) => `${id},${euros(cost)}`)].join('\n'),
          'Orders.csv': ['OrderID,CustomerID,OrderDate', ...sold.map(({ id, customer, day }) => `${id},${customer.id},${day}`)].join('\n'),
          'Order Details.csv': ['OrderID,ProductID,UnitPrice,Quantity', ...rows.map(({ order, product, price, quantity }) => `${order.id},${product.id},${euros(price)},${quantity}`)].join('\n'), // prettier-ignore
        }),
        { decimal: '.' },
      )
      assert.deepEqual(
        read.map(({ customer, day, revenue, cost }) => [customer.key, customer.name, day, revenue, cost]),
        rows.map(({ order, product, price, quantity }) => [String(order.customer.id), order.customer.name, order.day, price * quantity, product.cost * quantity]), // prettier-ignore
      )
    }),
    { numRuns: 40 },
  )
})

test('a key that leads nowhere leaves its row to be handed back, and holds back no other', async () => {
  const regels = `${dutchFiles['orderregels.csv']}\n${Array.from({ length: 20 }, (_, at) => `${at + 8};1001;102;1;95,00`).join('\n')}\n99;4711;102;1;95,00`
  const { lines, problems } = await told(filesOf({ ...dutchFiles, 'orderregels.csv': regels }))
  assert.equal(lines.length, 27)
  assert.deepEqual(problems, [{ code: 'row-no-customer', row: 29 }])
})

test('a row with cells too few is handed back, whatever its keys lead to', async () => {
  const { lines, problems } = await told(filesOf({ ...dutchFiles, 'orderregels.csv': `${dutchFiles['orderregels.csv']}\n8;1001;102` }))
  assert.equal(lines.length, 7)
  assert.deepEqual(problems, [{ code: 'row-ragged', row: 9 }])
})

test('numbers that happen to occur in another table are no key without a name that says so', async () => {
  const plain = { 'a.csv': 'x;datum\n1;2026-01-01\n2;2026-01-02', 'b.csv': 'y;z\n1;5\n2;6' }
  assert.equal(await look(filesOf(plain)), null)
})

test('two lists of invoices are two lists, whatever customers they share, also beside a table that nobody knows', async () => {
  const list = (amount: string) =>
    `Factuurnr.;Factuurdatum;Klant;${amount};Kostprijs\nF1;05-01-2026;Jansen;121,00;60,00\nF1;06-01-2026;Bos;121,00;60,00`
  const three = { 'a.csv': list('Bedrag'), 'b.csv': list('Factuurbedrag'), 'c.csv': 'Wanneer;Wie;Waarde\n05-01-2026;Vos;1,50' }
  assert.equal(await look(filesOf(three)), null)
})

test('a name alone is no key: every value has to be there, and once', async () => {
  const without = (file: string, change: (text: string) => string) => filesOf({ ...dutchFiles, [file]: change(dutchFiles[file] ?? '') })
  const twice = await keysOf(without('orders.csv', (text) => `${text}\n1001;2;12;2026-07-01`))
  assert.ok(!twice.includes('orderregels.order_id -> orders.id'))
  const few = await keysOf(without('producten.csv', (text) => text.split('\n').slice(0, 3).join('\n')))
  assert.ok(!few.includes('orderregels.product_id -> producten.id'))
})

test('where each customer has one order both columns are keys, and the way leads to the customer', async () => {
  const keys = await keysOf(
    filesOf({
      'customers.csv': 'customer_id,customer_name\n1,A\n2,B\n3,C',
      'orders.csv': 'order_id,customer_id,order_date\n10,1,2026-01-01\n11,2,2026-01-02\n12,3,2026-01-03',
      'order_lines.csv': 'order_id,quantity,unit_price\n10,1,5.00\n10,2,6.00\n11,1,7.50\n12,1,7.25',
    }),
  )
  assert.deepEqual(keys, ['order_lines.order_id -> orders.order_id', 'orders.customer_id -> customers.customer_id'])
})

test('files that are enough alone stay alone', async () => {
  const invoices = 'Factuurnummer;Factuurdatum;Klantnummer;Bedrag;Kostprijs\nF1;2026-01-05;1;100,00;60,00\nF2;2026-01-06;2;100,00;60,00'
  assert.equal(await look(filesOf({ 'facturen.csv': invoices, 'klanten.csv': dutchFiles['klanten.csv'] ?? '' })), null)
})

test('an amount without its cost finds it in a list of products', async () => {
  const invoices = [
    'Factuurnummer;Factuurdatum;Klant;Artikelcode;Aantal;Bedrag',
    'F1;2026-01-05;Jansen;A1;2;100,00',
    'F2;2026-01-06;De Vries;B2;1;70,50',
  ].join('\n')
  const files = filesOf({ 'facturen.csv': invoices, 'artikelen.csv': 'code;kostprijs\nA1;30,00\nB2;41,25' })
  const alone = await examine(files[0] ?? assert.fail(), { answers: {}, today: lastDay })
  assert.deepEqual(alone.status === 'asked' && alone.questions.map(({ code }) => code), ['which-margin'])
  const { lines } = await told(files)
  assert.deepEqual(
    lines.map(({ revenue, cost }: InvoiceLine) => [revenue, cost]),
    [
      [10_000, 6000],
      [7050, 4125],
    ],
  )
})

test('a cost price beside an amount is of the row, though products have one too; hours beside an amount are invoiced', async () => {
  const regels = 'regel;order_id;product_id;aantal;uren;bedrag;kostprijs\n1;1001;100;2;3;4800,00;3000,00\n2;1002;102;10;4;950,00;600,50'
  const { lines, facts } = await told(filesOf({ ...dutchFiles, 'orderregels.csv': regels }))
  assert.deepEqual(
    lines.map(({ revenue, cost }) => [revenue, cost]),
    [
      [480_000, 300_000],
      [95_000, 60_050],
    ],
  )
  assert.equal(facts.filter((fact) => fact.kind === 'touch').length, 4)
})

test('a key is the same in capitals and in small letters, and NULL is none', async () => {
  const goods = 'product_id;inkoopprijs\nA-1f;30,00\nb-2C;41,25'
  const sold = ['order_id;klant_id;product_id;aantal;prijs;orderdatum', '1;1;a-1F;1;50,00;2026-01-05', '2;2;B-2C;2;60,00;2026-01-06', '3;2;NULL;1;5,00;2026-01-07'] // prettier-ignore
  const { lines } = await told(filesOf({ 'producten.csv': goods, 'orders.csv': sold.join('\n') }))
  assert.deepEqual(
    lines.map(({ revenue, cost }) => [revenue, cost]),
    [
      [5000, 3000],
      [12_000, 8250],
      [500, null],
    ],
  )
})

test('the sheets of one workbook are tables too', async () => {
  const rows = (file: string) => (dutchFiles[file] ?? '').split('\n').map((line) => line.split(';'))
  const sheets = workbook({
    Klanten: rows('klanten.csv'),
    Orders: rows('orders.csv'),
    Orderregels: rows('orderregels.csv'),
    Producten: rows('producten.csv'),
  })
  const files = [fileOf('export.xlsx', sheets)]
  const alone = await examine(files[0] ?? assert.fail(), { answers: {}, today: lastDay })
  assert.ok(alone.status === 'recognised' && alone.notes.filter(({ code }) => code === 'file-sheet-left').length === 3)
  const { lines } = await told(files)
  assert.equal(sum(lines.map(({ revenue }) => revenue)), 1_555_000)
})

test('what a table says alone it still says beside others: visits without a duration, and who is no customer', async () => {
  const files = filesOf({
    ...dutchFiles,
    'klanten.csv': 'id;naam;is klant;is leverancier\n1;Bakkerij Van Loon B.V.;ja;nee\n2;Staalbouw Noord;nee;ja\n3;Vis & Zo;ja;nee',
    'bezoeken.csv':
      'id;klant_id;medewerker;bezoekdatum;soort bezoek\n1;1;Joost van Dijk;2026-01-15;bezoek\n2;3;Joost van Dijk;2026-02-20;bellen',
  })
  const { facts } = await told(files)
  const customers = facts.filter((fact) => fact.kind === 'customer-row')
  assert.deepEqual(
    customers.map(({ customer }) => customer.key),
    ['1', '3'],
  )
  assert.equal(facts.filter((fact) => fact.kind === 'touch').length, 2)
})

test('what a person changed is what is read; a column that is no longer there is asked again', async () => {
  const files = filesOf(dutchFiles)
  const [lines, ...others] = (await found(files))?.readings ?? []
  if (lines === undefined) return assert.fail('they belong together')
  const changed: TableReading = { ...lines, fields: { ...lines.fields, customerName: 'klanten.plaats' } }
  const seen = await look(files, { tables: [changed, ...others] })
  assert.equal(seen?.examined.status, 'recognised')
  const { shape, headers } = seen.examined as { shape?: readonly string[]; headers: readonly string[] }
  assert.ok(headers.includes('klanten.plaats') && !headers.includes('klanten.naam'))
  assert.ok(shape?.includes('klanten.naam'))
  const gone = await look(files, { tables: [{ ...lines, fields: { ...lines.fields, customerName: 'klanten.gone' } }] })
  assert.equal(gone?.examined.status, 'asked')
  const { customerName: _name, customerKey: _key, ...tooFew } = lines.fields
  assert.equal((await look(files, { tables: [{ ...lines, fields: tooFew }] }))?.examined.status, 'asked')
})
