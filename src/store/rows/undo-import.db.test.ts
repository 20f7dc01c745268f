/** Undo: an import is taken back without a trace, and nothing that others said goes with it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { yearUpTo } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { withStore } from '../open/test-store.ts'
import { accountsOfPeriod } from './accounts-of-period.ts'
import { counts } from './counts.ts'
import { customerOf } from './customer-of.ts'
import { findSameFile } from './find-same-file.ts'
import { knownCustomers } from './known-customers.ts'
import { lastInvoiceDay } from './last-invoice-day.ts'
import { sources } from './sources.ts'
import { at, bring, customer, invoices, on, touch, visits } from './test-company.ts'
import { undoImport } from './undo-import.ts'

const { workspace } = withStore()
const year = yearUpTo(on('2025-12-31'))

/** Every row that facts leave, as one text: equal texts are equal states. */
async function state(tx: Transaction): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select (select json_agg(c order by id) from (select id, key, name, group_name, owner_id, search_name from customer) c)::text
      || coalesce((select json_agg(m order by id) from (select id, key, name, net_hours from member) m)::text, '')
      || coalesce((select json_agg(l order by row_no) from (select row_no, customer_id, member_id, day, invoice, product, revenue, cost from invoice_line) l)::text, '')
      || coalesce((select json_agg(t order by row_no) from (select row_no, customer_id, member_id, day, how, minutes from touch) t)::text, '') as all`.execute(
    tx,
  )
  return rows[0]?.all ?? ''
}

test('importing, undoing and importing again ends in the same state, in either order of undoing', async () => {
  const { run } = await workspace()
  const first = await run((tx) => bring(tx, 'invoices.csv', invoices))
  const onlyInvoices = await run(state)
  const second = await run((tx) => bring(tx, 'visits.csv', visits))
  const both = await run(state)
  assert.equal(await run((tx) => undoImport(tx, second, at)), 'done')
  assert.equal(await run(state), onlyInvoices)
  const third = await run((tx) => bring(tx, 'visits.csv', visits))
  assert.equal(await run(state), both)
  assert.equal(await run((tx) => undoImport(tx, first, at)), 'done')
  assert.deepEqual(await run((tx) => customerOf(tx, 'c1')), { id: 'c1', key: null, name: 'another name', group: 'Food', owner: null })
  assert.deepEqual(
    (await run(knownCustomers)).map(({ id }) => id),
    ['c1', 'c2', 'c4'],
    'c3 was only in the undone file',
  )
  assert.equal(await run((tx) => undoImport(tx, third, at)), 'done')
  assert.deepEqual(await run(counts), { customers: 0, members: 0, sources: 0, openQuestions: 0 })
  assert.equal(await run(lastInvoiceDay), null)
})

test('undoing what does not exist or was undone changes nothing, and an undone file may come again', async () => {
  const { run } = await workspace()
  const id = await run((tx) => bring(tx, 'invoices.csv', invoices))
  assert.equal(await run((tx) => undoImport(tx, '99', at)), null)
  assert.equal(await run((tx) => undoImport(tx, id, at)), 'done')
  assert.equal(await run((tx) => undoImport(tx, id, at)), null)
  assert.equal(await run((tx) => findSameFile(tx, 'sha-invoices.csv')), null)
  assert.equal((await run(sources))[0]?.status, 'undone')
})

test('a customer that other files only mention in their rows outlives the file that named it', async () => {
  const { run } = await workspace()
  const naming = await run((tx) => bring(tx, 'customers.csv', { customers: [customer('c1', { name: 'Jansen' })] }))
  await run((tx) => bring(tx, 'visits.csv', { touches: [touch(2, 'c1', 'm1', '2025-01-01', 'visit', 30)] }))
  await run((tx) => undoImport(tx, naming, at))
  assert.equal((await run((tx) => customerOf(tx, 'c1')))?.name, 'c1')
  assert.equal((await run((tx) => accountsOfPeriod(tx, year)))[0]?.work[0]?.measured, 30)
})
