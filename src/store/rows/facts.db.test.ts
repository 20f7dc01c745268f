/** Files into rows and back: what a file said is kept, filled in, found again, and taken back without a trace. */
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { accountsFromFacts } from '../../core/customer/accounts-from-facts.ts'
import type { ResolvedFact } from '../../core/fact/resolved.ts'
import { yearUpTo, type Period } from '../../core/units.ts'
import { withStore } from '../open/test-store.ts'
import { accountsOfPeriod, membersOfPeriod } from './accounts-of-period.ts'
import { counts } from './counts.ts'
import { cursorOf } from './cursor.ts'
import { customerOf } from './customer-of.ts'
import { factCount } from './fact-count.ts'
import { factsOfCustomer } from './facts-of-customer.ts'
import { findSameFile } from './find-same-file.ts'
import { importsToRead, importToRead } from './imports-to-read.ts'
import { knownMembers } from './known-members.ts'
import { lastInvoiceDay } from './last-invoice-day.ts'
import { memberExists } from './member-exists.ts'
import { nameWorkspace, workspaceName } from './name-workspace.ts'
import { noteImport } from './note-import.ts'
import { rejectedRows } from './problems-of-import.ts'
import { saveFacts } from './save-facts.ts'
import { saveProblems } from './save-problems.ts'
import { sources } from './sources.ts'
import { keepPieces, piecesOf } from './file-pieces.ts'
import { startImport } from './start-import.ts'
import { at, batch, bring, company, customer, deal, invoices, line, member, on, touch, visits } from './test-company.ts'

const { workspace, store } = withStore()
const year: Period = yearUpTo(on('2025-12-31'))

test('a file is kept as it came, waits to be read, and is known when it comes again', async () => {
  const { id: workspaceId, run } = await workspace()
  const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => at % 251))
  const id = await run((tx) => startImport(tx, { file: 'a.csv', sha256: 'abc', size: bytes.length, at }))
  await run((tx) => keepPieces(tx, id, Readable.from([bytes.subarray(0, 7), bytes.subarray(7)])))
  assert.deepEqual(await run(importsToRead), [{ id, confirmed: true }])
  assert.deepEqual(await run((tx) => importToRead(tx, id)), {
    file: 'a.csv',
    size: bytes.length,
    status: 'waiting',
    answers: {},
    confirmed: true,
  })
  assert.deepEqual(Buffer.concat(await Array.fromAsync(piecesOf(store(), workspaceId, id))), bytes)
  assert.equal((await run((tx) => findSameFile(tx, 'abc')))?.id, id)
  assert.equal(await run((tx) => findSameFile(tx, 'abd')), null)
  await run((tx) => noteImport(tx, id, { status: 'refused' }))
  assert.equal(await run((tx) => findSameFile(tx, 'abc')), null)
})

test('files that come in at once get numbers of their own', async () => {
  const { run } = await workspace()
  const ids = await Promise.all(
    Array.from({ length: 12 }, (_, n) => run((tx) => startImport(tx, { file: `${n}`, sha256: `${n}`, size: 0, at }))),
  )
  assert.equal(new Set(ids).size, 12)
})

test('hostile text is kept: tabs, line ends, backslashes, NUL, half pairs, right-to-left marks', async () => {
  const { run } = await workspace()
  const name = 'a\tb\nc\r\\N\\.\u202E<script>"\'\u{1F600}__proto__'
  await run((tx) =>
    bring(tx, `x\0${name}`, {
      customers: [customer('c1', { name: `${name}\0\uD800` })],
      lines: [{ ...line(2, 'c1', null, '2025-01-01', '\\.', 1, null), product: name }],
    }),
  )
  const found = await run((tx) => factsOfCustomer(tx, 'c1', year))
  assert.equal(found.rows[0]?.product, name)
  assert.equal(found.rows[0]?.invoice, '\\.')
  assert.equal((await run((tx) => customerOf(tx, 'c1')))?.name, `${name}\uFFFD\uFFFD`)
})

test('a later file fills in what is missing of a customer or member, and replaces nothing', async () => {
  const { run } = await workspace()
  await run(company)
  assert.deepEqual(await run((tx) => customerOf(tx, 'c1')), { id: 'c1', key: '100', name: 'Bakkerij Jansen', group: 'Food', owner: 'm3' })
  assert.deepEqual(await run((tx) => customerOf(tx, 'c4')), { id: 'c4', key: null, name: 'c4', group: null, owner: null })
  for (const unknown of ['c9', '', 'c1\0']) assert.equal(await run((tx) => customerOf(tx, unknown)), null)
  assert.deepEqual(await run(knownMembers), [
    { id: 'm1', key: null, name: 'Anna', readable: true },
    { id: 'm2', key: null, name: 'Bo', readable: true },
    { id: 'm3', key: null, name: null, readable: true },
  ])
  assert.deepEqual(await run(membersOfPeriod), [
    { id: 'm1', name: 'Anna', netHours: 1200 },
    { id: 'm2', name: 'Bo', netHours: null },
    { id: 'm3', name: 'm3', netHours: null },
  ])
  assert.deepEqual([await run((tx) => memberExists(tx, 'm3')), await run((tx) => memberExists(tx, 'm4'))], [true, false])
})

test('the accounts of a period are those that core adds up from the same facts', async () => {
  const { run } = await workspace()
  await run(company)
  const periods: Period[] = [
    year,
    { from: on('2025-01-05'), to: on('2025-07-01') },
    { from: on('2025-06-30'), to: on('2025-06-30') },
    { from: on('2020-01-01'), to: on('2020-02-01') },
  ]
  for (const period of periods) {
    const accounts = await run((tx) => accountsOfPeriod(tx, period))
    assert.deepEqual(accounts, inCore(period))
    assert.deepEqual(
      await run((tx) => accountsOfPeriod(tx, period, customer('c1').id)),
      accounts.filter(({ id }) => id === 'c1'),
    )
  }
})

/** The company's facts through the pure sums; each customer and member as one row, as matching hands them over. */
function inCore(period: Period) {
  const book = accountsFromFacts(period)
  const named: ResolvedFact[] = [
    { kind: 'customer-row', customer: customer('c1').id, name: 'Bakkerij Jansen', group: 'Food', owner: member('m3').id },
    { kind: 'customer-row', customer: customer('c2').id, name: 'Ångström BV', group: 'Steel', owner: null },
    { kind: 'customer-row', customer: customer('c3').id, name: 'Zeeman', group: null, owner: null },
    { kind: 'customer-row', customer: customer('c4').id, name: 'c4', group: null, owner: null },
  ]
  for (const fact of [...named, ...invoices.lines, ...visits.touches]) book.add(fact)
  return book.finish().accounts
}

test('the list of files says what each gave, from when to when, what it asks and what came back', async () => {
  const { run } = await workspace()
  await run(company)
  const question = { code: 'which-margin', file: 'x.csv', column: null, facts: {}, choices: [] } as const
  const asked = await run((tx) => startImport(tx, { file: 'x.csv', sha256: 'x', size: 0, at }))
  await run((tx) =>
    noteImport(tx, asked, {
      status: 'asked',
      questions: [question],
      sample: [
        ['Klant', 'Bedrag'],
        ['Jansen', '1,00'],
      ],
      format: 'table',
      rowsTotal: 7,
    }),
  )
  await run((tx) =>
    saveProblems(tx, asked, [
      { code: 'file-without-cost', weight: 'note', file: 'x.csv', row: null, column: 'Bedrag', facts: { n: 1 }, cells: null },
    ]),
  )
  const [newest, second, oldest] = await run(sources)
  assert.deepEqual(newest, {
    id: '3',
    file: 'x.csv',
    status: 'asked',
    format: 'table',
    rowsRead: 0,
    rowsTotal: 7,
    facts: {},
    passed: {},
    parts: [],
    rejected: 0,
    questions: [question],
    answers: {},
    togetherWith: null,
    confirmed: true,
    preview: null,
    uncounted: 0,
    sample: [
      ['Klant', 'Bedrag'],
      ['Jansen', '1,00'],
    ],
    problems: [{ code: 'file-without-cost', weight: 'note', file: 'x.csv', row: null, column: 'Bedrag', facts: { n: 1 }, cells: null }],
    from: null,
    to: null,
    startedAt: at,
    finishedAt: null,
    forgottenAt: null,
  })
  assert.deepEqual([second?.from, second?.to, second?.rowsRead], ['2025-03-01', '2025-07-02', 5])
  assert.deepEqual([oldest?.from, oldest?.to, oldest?.rejected, oldest?.status], ['2024-12-31', '2025-12-31', 1, 'done'])
  assert.deepEqual(await run(counts), { customers: 4, members: 3, sources: 2, openQuestions: 1 })
  assert.equal(await run(lastInvoiceDay), '2025-12-31')
})

test('rejected rows come back with their cells and reasons, in the order of the file', async () => {
  const { run } = await workspace()
  await run(company)
  await run((tx) =>
    saveProblems(tx, '1', [
      { code: 'row-bad-amount', weight: 'row', file: 'invoices.csv', row: 9, column: 'Bedrag', facts: { text: 'x' }, cells: ['1', ''] },
    ]),
  )
  const back = await run((tx) => rejectedRows(tx, '1'))
  assert.equal(back?.total, 2)
  assert.deepEqual(
    back?.tables[0]?.rows.map(({ row, code, cells }) => ({ row, code, cells })),
    [
      { row: 8, code: 'row-no-date', cells: ['', 'x\uFFFD'] },
      { row: 9, code: 'row-bad-amount', cells: ['1', ''] },
    ],
  )
  assert.equal((await run((tx) => rejectedRows(tx, '1', { limit: 1 })))?.tables[0]?.rows.length, 1)
  await run((tx) => noteImport(tx, '1', { parts: [{ part: 2, sheet: 'Uren', format: 'hours', headers: ['Klant', 'Duur'] }] }))
  const hours = {
    code: 'row-bad-minutes',
    weight: 'row',
    file: 'invoices.csv',
    row: 3,
    column: 'Duur',
    facts: {},
    cells: ['a', 'b'],
  } as const
  await run((tx) => saveProblems(tx, '1', [hours], 2))
  const second = (await run((tx) => rejectedRows(tx, '1')))?.tables[1]
  assert.deepEqual(
    [second?.part, second?.sheet, second?.headers, second?.rows.length],
    [2, 'Uren', ['Klant', 'Duur'], 1],
    'each table with headers of its own',
  )
  for (const unknown of ['77', '', '1e3', '-1', 'x', '99999999999']) assert.equal(await run((tx) => rejectedRows(tx, unknown)), null)
})

test("a customer's figures open to their rows, page by page, each with its file and row", async () => {
  const { run } = await workspace()
  await run(company)
  const seen = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof factsOfCustomer>> = await run((tx) => factsOfCustomer(tx, 'c1', year, { cursor, limit: 2 }))
    assert.equal(page.total, 5)
    seen.push(...page.rows)
    cursor = page.next
  } while (cursor)
  assert.deepEqual(
    seen.map(({ file, row, day }) => `${file} ${row} ${day}`),
    [
      'invoices.csv 4 2025-12-31',
      'visits.csv 3 2025-03-02',
      'visits.csv 2 2025-03-01',
      'invoices.csv 3 2025-01-05',
      'invoices.csv 2 2025-01-05',
    ],
  )
  assert.deepEqual(seen[0], {
    what: 'invoice-line',
    file: 'invoices.csv',
    importId: '1',
    row: 4,
    day: '2025-12-31',
    member: 'Bo',
    invoice: null,
    product: 'a "b"\tc\\d',
    how: null,
    minutes: null,
    counts: true,
    revenueEuro: 200,
    costEuro: 250,
    marginFrom: 'cost',
    quantity: null,
    discountEuro: null,
    outcome: null,
    valueEuro: null,
    lostBecause: null,
  })
  for (const wrong of ['nonsense', cursorOf(1.5, 1, 1, 0), cursorOf('x', 'y', 'z', ''), cursorOf(1e300, 1, 1, 1)]) {
    assert.equal((await run((tx) => factsOfCustomer(tx, 'c1', year, { cursor: wrong }))).rows.length, 5)
  }
})

test("units, discounts and deals stand among a customer's rows, a deal on the day on which it closed, and none is passed over", async () => {
  const { run } = await workspace()
  await run((tx) =>
    bring(tx, 'a.csv', {
      lines: [line(2, 'c1', null, '2025-02-01', 'F1', 900_00, 600_00, { quantity: 2.5, discount: 100_00 })],
      touches: [touch(3, 'c1', 'm1', '2025-02-01', 'meeting', null)],
      deals: [
        deal(3, 'c1', 'D1', '2024-12-01', '2025-02-01', 'lost', { value: 500_50, lostBecause: 'other', by: 'm1' }),
        deal(4, 'c1', 'D2', '2025-03-01', null, 'open'),
        deal(5, 'c1', 'D3', '2024-12-01', null, 'open'),
      ],
    }),
  )
  const seen = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof factsOfCustomer>> = await run((tx) => factsOfCustomer(tx, 'c1', year, { cursor, limit: 1 }))
    assert.equal(page.total, 4)
    seen.push(...page.rows)
    cursor = page.next
  } while (cursor)
  assert.deepEqual(
    seen.map(({ what, row, day, quantity, discountEuro, outcome, valueEuro, lostBecause, member: by }) => [
      what,
      row,
      day,
      quantity,
      discountEuro,
      outcome,
      valueEuro,
      lostBecause,
      by,
    ]),
    [
      ['deal', 4, '2025-03-01', null, null, 'open', null, null, null],
      ['deal', 3, '2025-02-01', null, null, 'lost', 500.5, 'other', 'm1'],
      ['touch', 3, '2025-02-01', null, null, null, null, null, 'm1'],
      ['invoice-line', 2, '2025-02-01', 2.5, 100, null, null, null, null],
    ],
  )
})

test('deals alone are facts too: they are counted, say from when to when, and name who they are of', async () => {
  const { run } = await workspace()
  await run((tx) =>
    bring(tx, 'a.csv', {
      deals: [deal(2, 'c1', 'D1', '2024-12-01', '2025-02-01', 'won', { by: 'm7' }), deal(3, 'c2', 'D2', '2025-03-01', null, 'open')],
    }),
  )
  const [source] = await run(sources)
  assert.deepEqual([source?.from, source?.to, await run(factCount)], ['2025-02-01', '2025-03-01', 2])
  assert.deepEqual(
    [await run((tx) => memberExists(tx, 'm7')), await run(counts)],
    [true, { customers: 2, members: 1, sources: 1, openQuestions: 0 }],
  )
})

test('a workspace can be named, and told which example it holds', async () => {
  const { id, run } = await workspace()
  await run((tx) => nameWorkspace(tx, { example: 'adventure' }))
  assert.deepEqual(await run(workspaceName), { id, name: null, example: 'adventure' })
})

test('an import that breaks half way leaves no row of it', async () => {
  const { run } = await workspace()
  const id = await run((tx) => startImport(tx, { file: 'a', sha256: 'a', size: 0, at }))
  const broken = run((tx) =>
    saveFacts(
      tx,
      id,
      batch({ lines: [line(2, 'c1', null, '2025-01-01', null, 1, null), line(3, 'c1', null, '2025-01-01', null, 0.5, null)] }),
    ),
  )
  await assert.rejects(broken, /bigint/)
  assert.deepEqual(await run(factCount), 0)
  await run((tx) => saveFacts(tx, id, batch({ lines: [line(2, 'c1', null, '2025-01-01', null, 1, null)] })))
  assert.deepEqual(await run(factCount), 1)
})
