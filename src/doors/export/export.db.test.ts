/** Every sheet on a real database: the same rows as the verb gives page after page, in one moment, in both languages. */
import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/universal'
import { roles } from '../../core/access/role.ts'
import { nobody } from '../../core/about.ts'
import { spreadsheetCell } from '../../core/fact/spreadsheet-cell.ts'
import type { VerdictList, VerdictRow } from '../../core/plan/focus.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import type { PlannedCustomer } from '../../core/plan/plan.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { customerId } from '../../core/units.ts'
import { languages, say, type Language } from '../../messages/say.ts'
import { why } from '../../messages/why.ts'
import type { Transaction } from '../../store/open/open-store.ts'
import { at, bring, customer, deal, line, member, touch } from '../../store/rows/test-company.ts'
import { plan } from '../../store/rows/test-made-plan.ts'
import { savePlan } from '../../store/rows/save-plan.ts'
import { quietRooms } from '../../verbs/test-rooms.ts'
import { showCustomer } from '../../verbs/customer/show-customer.ts'
import { listVerdicts } from '../../verbs/plan/list-verdicts.ts'
import { full, needs } from './test-full-company.ts'
import { withHouse, type TestHouse } from '../../verbs/test-house.ts'
import type { CustomerPage, SourceRow } from '../../core/customer/customer-page.ts'
import type { House } from '../../verbs/verb.ts'
import { cellText } from './cell-text.ts'
import type { Filters } from './sheet.ts'
import { sheets } from './sheets.ts'
import { formats, writeSheet, type Format } from './write-sheet.ts'

const { house, store } = withHouse()

type How = { readonly language?: Language; readonly format?: Format; readonly onBytes?: () => Promise<void> }

/** The bytes of a sheet, or the refusal. */
async function exported(open: TestHouse, name: string, filters: Filters = {}, { language = 'en', format = 'csv', onBytes }: How = {}) {
  const sheet = sheets.find((one) => one.name === name) ?? assert.fail(name)
  const parts: Buffer[] = []
  const out = new Writable({
    write: (part: Buffer, _encoding, done) => {
      parts.push(part)
      if (onBytes) void onBytes().then(() => done(), done)
      else done()
    },
  })
  const real: House = {
    ...quietRooms,
    store: store(),
  }
  const asked = { workspace: open.id, actor: nobody, roles, atHome: true, now: '2026-02-01T08:00:00.000Z' }
  const refused = await writeSheet({ sheet, format, language, filters }, asked, real, () => out)
  return refused ?? Buffer.concat(parts)
}

const written = (answer: Buffer | Refusal): Buffer => (isRefusal(answer) ? assert.fail(JSON.stringify(answer)) : answer)
async function rows(open: TestHouse, name: string, filters: Filters = {}, how: How = {}): Promise<readonly string[][]> {
  const delimiter = how.language === 'nl' ? ';' : ','
  return parse(written(await exported(open, name, filters, how)), {
    bom: true,
    delimiter,
    record_delimiter: '\r\n',
    // Cells beyond the headers are kept.
    relax_column_count: name === 'rejected-rows',
  })
}
async function cells(open: TestHouse, name: string, filters: Filters = {}, language: Language = 'en') {
  const bytes = written(await exported(open, name, filters, { language, format: 'xlsx' }))
  const [first] = await readXlsx(new Uint8Array(bytes).buffer, { trim: false })
  return first ?? assert.fail('no sheet')
}

const names = ['=1+1', '+x', '-cmd', '@a', 'Zeeman; "zn", Ångström', 'regel\nregel', '👩‍🌾 BV', 'a\0b', 'half \uD800', 'Bakkerij']
/** More than two pages of the list, because the second is asked while the first is written; with names of every sort. */
const MANY = 2403
async function manyCustomers(tx: Transaction, hoursNow = 2): Promise<void> {
  const known = Array.from({ length: MANY }, (_, i) =>
    customer(`n${i}`, { name: `${names[i % names.length]} ${i}`, group: i % 3 === 0 ? '=g' : null }),
  )
  await bring(tx, `customers-${hoursNow}.csv`, { customers: known })
  const [model] = plan.customers
  const planned = known.map(({ id, name }, i): PlannedCustomer => {
    const verdict = (['white', 'black', 'grey'] as const)[i % 3] ?? 'white'
    const numbers = { ...model!.numbers, entryPriceEuro: (i * 37) % 401, hoursBand: i % 2 === 0 ? ([1, 2.5] as const) : null }
    return { ...model!, id: customerId(id), name: name ?? '', verdict, marginEuro: i / 3, hoursNow, numbers }
  })
  const made = { ...plan, customers: planned.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
  await savePlan(tx, made, { ...picturesOf(plan) }, at)
}

/** All rows of the verb, page after page of another length than the sheet asks. */
async function allVerdicts(open: TestHouse, filters: Filters): Promise<readonly VerdictRow[]> {
  const all: VerdictRow[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = (await open.well(listVerdicts, { ...filters, limit: 70, ...(cursor && { cursor }) })) as VerdictList
    all.push(...page.rows)
    cursor = page.next
  }
  return all
}

const asText = (text: string | null): string => spreadsheetCell(cellText(text ?? ''))

for (const filters of [{}, { verdict: 'white', sort: 'name' }, { search: 'zeeman', sort: 'margin', descending: 'false' }] as Filters[]) {
  test(`all customers, and not one page, as the list has them: ${JSON.stringify(filters)}`, async () => {
    const open = await house()
    await open.run((tx) => manyCustomers(tx))
    const all = await allVerdicts(open, filters)
    assert.ok(all.length > 100)
    for (const language of languages) {
      const comma = (value: number | null) => (value === null ? '' : language === 'nl' ? String(value).replace('.', ',') : String(value))
      const expected = all.map((row) => [
        asText(row.name),
        asText(row.group),
        say(language, `verdict.${row.verdict}`),
        asText(row.owner),
        comma(row.marginEuro),
        comma(row.hoursNow),
        say(language, `known.${row.hoursKnown}`),
        row.verdict === 'grey' ? '' : comma(row.hoursPlanned),
        comma(row.numbers.entryPriceEuro),
        comma(row.numbers.hourPriceEuro),
        why(language, row),
      ])
      const [heads, ...found] = await rows(open, 'customers', filters, { language })
      assert.equal(heads?.[5], language === 'nl' ? 'Uren nu' : 'Hours now')
      assert.deepEqual(
        found.map((row) => row.slice(0, expected[0]?.length)),
        expected,
      )
    }
    const { sheet, data } = await cells(open, 'customers', filters, 'nl')
    assert.equal(sheet, 'Klanten')
    assert.deepEqual(
      data.slice(1).map((row) => [row[0], row[4], row[5], row[7]]),
      all.map((row) => [cellText(row.name), row.marginEuro, row.hoursNow, row.verdict === 'grey' ? null : row.hoursPlanned]),
    )
  })
}

test('it is one moment: a plan that is made while it is written is not in it', async () => {
  const open = await house()
  await open.run((tx) => manyCustomers(tx))
  let made = false
  const onBytes = async () => {
    if (made) return
    made = true
    await open.run((tx) => manyCustomers(tx, 9))
  }
  const [, ...found] = await rows(open, 'customers', {}, { onBytes })
  assert.ok(made)
  assert.equal(found.length, MANY)
  assert.deepEqual([...new Set(found.map((row) => row[5]))], ['2'])
  const [, ...after] = await rows(open, 'customers')
  assert.deepEqual([...new Set(after.map((row) => row[5]))], ['9'])
})

test('the rows behind a customer’s figures are all there, over many pages, with what is measured told apart', async () => {
  const open = await house()
  const lines = Array.from({ length: 1300 }, (_, i) =>
    line(i + 2, 'c1', null, '2025-06-30', `=F${i}`, 100_05 + i, i % 2 === 0 ? 60_00 : null),
  )
  const touches = [touch(2, 'c1', null, '2025-06-28', 'visit', 90), touch(3, 'c1', null, '2025-06-29', 'call', null)]
  await open.run((tx) => bring(tx, 'lines.csv', { customers: [customer('c1')], lines, touches }))
  const all: SourceRow[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { sourceRows } = (await open.well(showCustomer, { id: 'c1', ...(cursor && { cursor }) })) as CustomerPage
    all.push(...sourceRows.rows)
    cursor = sourceRows.next
  }
  const { data } = await cells(open, 'source-rows', { id: 'c1' })
  const found = data.slice(1).map((row) => [row[3], row[6], row[8], row[10], row[11], row[14], row[16]])
  assert.equal(found.length, 1302)
  assert.deepEqual(
    found,
    all.map(({ what, invoice, revenueEuro, costEuro, minutes, counts, row }) => {
      const known = what === 'invoice-line' ? null : minutes === null ? 'estimated' : 'measured'
      return [invoice, revenueEuro, costEuro, minutes, known, counts ? 'yes' : 'no', row]
    }),
  )
  assert.deepEqual(
    found.slice(-2).map((row) => [row[3], row[4]]),
    [
      [null, 'estimated'],
      [90, 'measured'],
    ],
  )
  // A line without a cost has no margin, and not all of its revenue.
  assert.deepEqual([...new Set(data.slice(1, -2).map((row) => (row[8] === null ? row[9] : 'known')))], [null, 'known'])
})

test('units, discounts and deals are columns of the rows behind a customer, in both languages', async () => {
  const open = await house()
  await open.run((tx) =>
    bring(tx, 'a.csv', {
      customers: [customer('c1')],
      lines: [line(2, 'c1', null, '2025-06-30', 'F1', 900_00, 600_00, { quantity: 2.5, discount: 100_00 })],
      deals: [
        deal(3, 'c1', 'D1', null, '2025-06-29', 'lost', { value: 500_50, lostBecause: 'price' }),
        deal(4, 'c1', 'D2', null, '2025-06-28', 'won', { value: 1_00 }),
        deal(5, 'c1', 'D3', '2025-06-27', null, 'open'),
      ],
    }),
  )
  const of = async (language: Language) => {
    const [heads = [], ...found] = await rows(open, 'source-rows', { id: 'c1' }, { language })
    const wanted =
      language === 'en'
        ? ['What', 'Quantity', 'Discount (EUR)', 'Value (EUR)', 'Lost on', 'Hours measured or estimated']
        : ['Wat', 'Aantal', 'Korting (EUR)', 'Waarde (EUR)', 'Verloren op', 'Uren gemeten of geschat']
    return found.map((row) => wanted.map((head) => row[heads.indexOf(head)]))
  }
  assert.deepEqual(await of('en'), [
    ['invoice line', '2.5', '100', '', '', ''],
    ['deal lost', '', '', '500.5', 'price', ''],
    ['deal won', '', '', '1', '', ''],
    ['open deal', '', '', '', '', ''],
  ])
  assert.deepEqual(await of('nl'), [
    ['factuurregel', '2,5', '100', '', '', ''],
    ['deal verloren', '', '', '500,5', 'prijs', ''],
    ['deal gewonnen', '', '', '1', '', ''],
    ['open deal', '', '', '', '', ''],
  ])
})

test('what a screen shows only the first of is there in full: cards, proposals and the customers of a member', async () => {
  const open = await house()
  await open.run((tx) => manyCustomers(tx))
  await open.run((tx) => bring(tx, 'team.csv', { members: [member('m1', { name: '=Anna', netHours: 1200 })] }))
  assert.equal((await rows(open, 'cards')).length, 1 + MANY / 3)
  const work = await rows(open, 'work', { member: 'm1' })
  assert.deepEqual([work.length, work[1]?.[0], work[1]?.[4]], [1 + MANY / 3, 'white customer', 'estimated'])
  const proposals = (await rows(open, 'proposals', { mostHours: '30' })).slice(1)
  assert.ok(proposals.length > 12)
  assert.deepEqual(proposals[0]?.slice(0, 3), ["'=g", 'Customer group', '10'])
})

test('every sheet opens on the test company in both languages and both forms, each column with a header of its own', async () => {
  const { open, block } = await full(house)
  const empty: string[] = []
  for (const { name, columns } of sheets) {
    const filters = needs(block)[name] ?? {}
    for (const language of languages) {
      const found = await rows(open, name, filters, { language })
      const { data } = await cells(open, name, filters, language)
      const heads = found[0] ?? []
      // Behind its own it has the columns of the file.
      if (name !== 'rejected-rows') assert.equal(heads.length, columns.length, name)
      assert.equal(new Set(heads).size, heads.length, `${name} has a header twice in ${language}: ${heads.join(', ')}`)
      assert.ok(heads.every((head) => head.trim() !== ''))
      assert.deepEqual(data[0]?.slice(0, heads.length), heads)
      assert.equal(found.length, data.length, name)
      // One hundredth of a number too much or too little would show: text and figures are the same in both forms.
      for (const [at, row] of found.entries())
        for (const [column, { kind }] of columns.entries()) {
          const cell = data[at]?.[column] ?? null
          if (at === 0 || cell === null) assert.equal(row[column] ?? '', at === 0 ? heads[column] : '', `${name} ${heads[column]}`)
          else if (kind === 'text') assert.equal(row[column], spreadsheetCell(String(cell)), name)
          else if (kind === 'day' || kind === 'moment') assert.ok(cell instanceof Date, `${name} ${heads[column]}`)
          else assert.equal(Number(row[column]?.replace(',', '.')), cell, `${name} ${heads[column]}`)
        }
      if (found.length === 1 && language === 'en') empty.push(name)
    }
  }
  assert.deepEqual(empty, ['cards', 'proposals', 'calendars', 'doubts', 'addresses', 'prices', 'white-spots'])
})

test('codes are told in words, in the language that was asked for', async () => {
  const { open, block } = await full(house)
  const [matter] = (await rows(open, 'matters', {}, { language: 'nl' })).slice(1)
  assert.deepEqual(matter?.slice(0, 3), ["'=cmd|x of a matter", 'Aan de zeef', matter?.[2]])
  assert.ok(matter?.includes('Bakkerij Jansen') && matter.includes('1,5') && matter.includes('Anna'))
  const [item] = (await rows(open, 'block-items', { block }, { language: 'nl' })).slice(1)
  assert.deepEqual(item?.slice(0, 4), ['klant', 'Bakkerij Jansen', 'Anna', 'wit'])
  const decisions = await rows(open, 'decisions', { type: 'objective-set' }, { language: 'nl' })
  assert.deepEqual(
    decisions.slice(1).map((row) => [row[1], row[2], row[3], row[7]]),
    [['2026-02-01 08:00:00', 'Anna', 'doelstelling gesteld', "'=1+1 of an objective"]],
  )
  const [blockRow] = (await rows(open, 'blocks', {}, { language: 'nl' })).slice(1)
  assert.deepEqual(blockRow?.slice(0, 4), ["'@block", 'in vorming', '', 'Anna'])
})

test('what cannot be chosen is refused and not passed over, and a no of the verb is its no', async () => {
  const open = await house()
  const code = async (name: string, filters: Filters) => {
    const answer = await exported(open, name, filters)
    return isRefusal(answer) ? answer.code : 'written'
  }
  assert.equal(await code('customers', { color: 'white' }), 'input-no-such-filter')
  assert.equal(await code('customers', { limit: '3' }), 'input-no-such-filter')
  assert.equal(await code('customers', { verdict: 'blue' }), 'input-not-understood')
  assert.equal(await code('source-rows', { id: 'nobody' }), 'customer-unknown')
  assert.equal(await code('source-rows', {}), 'input-not-understood')
  assert.equal(await code('sweet-spot', {}), 'written')
  assert.equal(await code('contacts', {}), 'contacts-not-kept')
  assert.equal(await code('customers', {}), 'written')
})

test('a workspace without anything gives headers and no rows', async () => {
  const open = await house()
  for (const name of ['customers', 'members', 'triangle', 'matters', 'cards', 'blocks', 'proposals', 'decisions', 'files', 'objective'])
    for (const format of formats) {
      const bytes = written(await exported(open, name, {}, { format }))
      const found = format === 'csv' ? parse(bytes, { bom: true }) : (await cells(open, name)).data
      assert.equal(found.length, 1, name)
    }
})
