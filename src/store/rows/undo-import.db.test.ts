/** Undo: an import is taken back without a trace, and nothing that others said goes with it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { noTies } from '../../core/gate/ties.ts'
import { yearUpTo } from '../../core/units.ts'
import { append, type Appending, type Decided } from '../log/log.ts'
import type { Transaction } from '../open/open-store.ts'
import { withStore } from '../open/test-store.ts'
import { accountsOfPeriod } from './accounts-of-period.ts'
import { counts } from './counts.ts'
import { customerOf } from './customer-of.ts'
import { findSameFile } from './find-same-file.ts'
import { lastInvoiceDay } from './last-invoice-day.ts'
import { sources } from './sources.ts'
import { at, bring, customer, invoices, member, on, touch, visits } from './test-company.ts'
import { undoImport } from './undo-import.ts'

const { workspace } = withStore()
const year = yearUpTo(on('2025-12-31'))

/** Every row that facts leave, as one text: equal texts are equal states. */
async function state(tx: Transaction): Promise<string> {
  const { rows } = await sql<{ all: string }>`
    select (select json_agg(c order by id) from (select id, key, name, group_name, owner_id, search_name from customer) c)::text
      || coalesce((select json_agg(m order by id) from (select id, key, name, net_hours from member) m)::text, '')
      || coalesce((select json_agg(l order by row_no) from (select row_no, customer_id, member_id, day, invoice, product, revenue, cost, quantity, discount from invoice_line) l)::text, '')
      || coalesce((select json_agg(d order by row_no) from (select row_no, customer_id, member_id, format, deal_key, created, closed, outcome, value, lost_because from deal) d)::text, '')
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
  assert.equal((await run((tx) => undoImport(tx, second, at)))?.status, 'done')
  assert.equal(await run(state), onlyInvoices)
  const third = await run((tx) => bring(tx, 'visits.csv', visits))
  assert.equal(await run(state), both)
  assert.equal((await run((tx) => undoImport(tx, first, at)))?.status, 'done')
  assert.deepEqual(await run((tx) => customerOf(tx, 'c1')), { id: 'c1', key: null, name: 'another name', group: 'Food', owner: null })
  assert.deepEqual(
    (await run((tx) => tx.selectFrom('customer').select('id').orderBy('id').execute())).map(({ id }) => id),
    ['c1', 'c2', 'c4'],
    'c3 was only in the undone file',
  )
  assert.equal((await run((tx) => undoImport(tx, third, at)))?.status, 'done')
  assert.deepEqual(await run(counts), { customers: 0, members: 0, sources: 0, openQuestions: 0 })
  assert.equal(await run(lastInvoiceDay), null)
})

test('undoing what does not exist or was undone changes nothing, and an undone file may come again', async () => {
  const { run } = await workspace()
  const id = await run((tx) => bring(tx, 'invoices.csv', invoices))
  assert.equal(await run((tx) => undoImport(tx, '99', at)), null)
  assert.equal((await run((tx) => undoImport(tx, id, at)))?.status, 'done')
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
  assert.equal((await run((tx) => accountsOfPeriod(tx, year)))[0]?.work[0]?.measured.activity, 30)
})

const named = { members: [member('bas', { key: '7', name: 'Bas', netHours: 900 }), member('cas', { name: 'Cas', netHours: 800 })] }
const said = (subject: string, actor: string, ...events: Decided[]): Appending => ({ subject, expectedVersion: 0, actor, at, events })
const matter = { matter: 'k1', ties: noTies, remains: null, insteadOf: null, caughtBy: 'clock', caughtAt: at }

/** What names Bas in the log or in what stands, one way each. */
const decisions: Readonly<Record<string, readonly Appending[]>> = {
  actor: [said('net-hours', 'bas', { type: 'net-hours-stated', data: { member: 'x', hours: 5 } })],
  owner: [said('matter:k1', 'clock', { type: 'matter-caught', data: { ...matter, owner: 'bas' }, said: 'Klacht' })],
  debt: [
    said(
      'matter:k1',
      'clock',
      { type: 'matter-caught', data: { ...matter, owner: 'x' }, said: 'Klacht' },
      { type: 'handover-taken-over', data: { from: 'x', to: 'y', debt: 'bas' } },
    ),
  ],
  offer: [
    said(
      'matter:k1',
      'clock',
      { type: 'matter-caught', data: { ...matter, owner: 'x' }, said: 'Klacht' },
      { type: 'handover-offered', data: { from: 'x', to: 'bas', since: at, until: '2026-03-01T00:00:00.000Z' } },
    ),
  ],
  block: [
    said('block:b1', 'x', {
      type: 'block-formed',
      data: { block: 'b1', owner: 'bas', customers: [], matters: [], hours: 1, valueEuro: 1, after: [] },
      said: 'Blok',
    }),
  ],
  leader: [said('hierarchy', 'x', { type: 'leader-set', data: { member: 'x', leader: 'bas' } })],
  led: [said('hierarchy', 'x', { type: 'leader-set', data: { member: 'bas', leader: 'x' } })],
  left: [said('leaving', 'x', { type: 'member-left', data: { member: 'bas' } })],
}

for (const [how, entries] of Object.entries(decisions)) {
  test(`undo keeps a member by name whom a decision names as ${how}, without the hours of the file, and the file may come again`, async () => {
    const { run } = await workspace()
    const first = await run((tx) => bring(tx, 'team.csv', named))
    const before = await run(state)
    await run(async (tx) => {
      for (const entry of entries) await append(tx, entry)
    })
    await run((tx) => undoImport(tx, first, at))
    const left = await run((tx) => tx.selectFrom('member').select(['id', 'key', 'name', 'net_hours']).execute())
    assert.deepEqual(left, [{ id: 'bas', key: '7', name: 'Bas', net_hours: null }])
    await run((tx) => bring(tx, 'team.csv', named))
    assert.equal(await run(state), before)
  })
}

test('a member whom other files only mention in their rows outlives the file that named it, without its name', async () => {
  const { run } = await workspace()
  const naming = await run((tx) => bring(tx, 'team.csv', named))
  await run((tx) => bring(tx, 'visits.csv', { touches: [touch(2, 'c1', 'bas', '2025-01-01', 'visit', 30)] }))
  await run((tx) => undoImport(tx, naming, at))
  const left = await run((tx) => tx.selectFrom('member').select(['id', 'key', 'name', 'net_hours']).execute())
  assert.deepEqual(left, [{ id: 'bas', key: null, name: null, net_hours: null }])
})

test('who joined by hand outlives every file, and what another file says of them goes before what was undone', async () => {
  const { run } = await workspace()
  const joined = 'joined:00000000-0000-4000-8000-000000000000'
  await run((tx) => append(tx, said('team', 'local', { type: 'member-joined', data: { member: joined }, said: 'Eva' })))
  const first = await run((tx) => bring(tx, 'team.csv', { members: [member(joined, { name: 'Eva', key: '9', netHours: 700 })] }))
  const second = await run((tx) => bring(tx, 'hours.csv', { touches: [touch(2, 'c1', joined, '2025-01-01', 'visit', 30)] }))
  const row = () => run((tx) => tx.selectFrom('member').select(['key', 'name', 'net_hours']).execute())
  await run((tx) => undoImport(tx, first, at))
  assert.deepEqual(await row(), [{ key: '9', name: 'Eva', net_hours: null }])
  await run((tx) => undoImport(tx, second, at))
  assert.deepEqual(await row(), [{ key: '9', name: 'Eva', net_hours: null }])
})

test('undo tells what went, what stays because somebody decided about it, and what the log keeps', async () => {
  const { run } = await workspace()
  await run((tx) => bring(tx, 'invoices.csv', invoices))
  const second = await run((tx) => bring(tx, 'visits.csv', visits))
  await run((tx) => append(tx, said('gut:c4', 'm1', { type: 'customer-gut-raised', data: { customer: 'c4', signals: [], at } })))
  assert.deepEqual((await run((tx) => undoImport(tx, second, at)))?.undone, {
    reversed: { lines: 0, touches: 5, deals: 1, contacts: 0, customers: 0, members: 0 },
    kept: { customers: 1, members: 0 },
    notReversed: { decisions: 1 },
  })
  assert.equal((await run((tx) => customerOf(tx, 'c4')))?.id, 'c4')
  const again = await run((tx) => bring(tx, 'visits.csv', visits))
  await run((tx) =>
    append(tx, {
      ...said('gut:c4', 'm1', { type: 'customer-gut-answered', data: { customer: 'c4', go: true, by: 'm1', at } }),
      expectedVersion: 1,
    }),
  )
  assert.equal((await run((tx) => undoImport(tx, again, at)))?.undone.kept.customers, 1)
})
