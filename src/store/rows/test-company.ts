/** A small company for tests: two files, three members, five customers, one plan; every table holds something of it. */
import { cents, customerId, day, memberId, minutes, type Day } from '../../core/units.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import type { HourSource, MarginSource, TouchKind } from '../../core/fact/fact.ts'
import type { Outcome } from '../../core/deal/deal.ts'
import type { Transaction } from '../open/open-store.ts'
import { noteMended } from './mended.ts'
import { finishImport, noteImport } from './note-import.ts'
import { customersOfImport, remakeCustomers, saveSaid, type SaidOfCustomer } from './customers-said.ts'
import { saveFacts, type Batch, type NamedMember } from './save-facts.ts'
import { savePlan } from './save-plan.ts'
import { plan } from './test-made-plan.ts'
import { saveProblems } from './save-problems.ts'
import { settleWhatCounts } from './what-counts.ts'
import { startImport } from './start-import.ts'

export const at = '2026-02-01T08:00:00.000Z'

export function on(text: string): Day {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  const found = day(year, month, date)
  if (!found) throw new Error(`${text} is no day`)
  return found
}

export const customer = (id: string, said: Partial<SaidOfCustomer> = {}): SaidOfCustomer => ({
  key: null,
  name: null,
  vat: null,
  kvk: null,
  domain: null,
  listed: true,
  group: null,
  owner: null,
  ...said,
  id: customerId(id),
})
export const member = (id: string, said: Partial<NamedMember> = {}): NamedMember => ({
  key: null,
  name: null,
  netHours: null,
  ...said,
  id: memberId(id),
})

export const line = (
  row: number,
  who: string,
  by: string | null,
  when: string,
  invoice: string | null,
  revenue: number,
  cost: number | null,
  {
    quantity = null,
    discount = null,
    marginFrom = 'cost',
  }: { quantity?: number | null; discount?: number | null; marginFrom?: MarginSource } = {},
): Batch['lines'][number] => ({
  kind: 'invoice-line',
  row,
  customer: customerId(who),
  member: by === null ? null : memberId(by),
  day: on(when),
  invoice,
  product: 'a "b"\tc\\d',
  revenue: cents(revenue),
  cost: cost === null ? null : cents(cost),
  marginFrom: cost === null ? null : marginFrom,
  quantity,
  discount: discount === null ? null : cents(discount),
})

export const touch = (
  row: number,
  who: string,
  by: string | null,
  when: string,
  how: TouchKind,
  spent: number | null,
  source: HourSource = how === 'time-entry' ? 'time-entry' : 'activity',
): Batch['touches'][number] => ({
  kind: 'touch',
  row,
  customer: customerId(who),
  member: by === null ? null : memberId(by),
  day: on(when),
  how,
  minutes: spent === null ? null : minutes(spent),
  source,
})

export const deal = (
  row: number,
  who: string,
  id: string | null,
  created: string | null,
  closed: string | null,
  outcome: Outcome,
  {
    value = null,
    lostBecause = null,
    by = null,
    format = 'deals',
  }: Partial<Pick<Batch['deals'][number], 'lostBecause' | 'format'>> & {
    value?: number | null
    by?: string | null
  } = {},
): Batch['deals'][number] => ({
  kind: 'deal',
  row,
  customer: customerId(who),
  member: by === null ? null : memberId(by),
  format,
  id,
  created: created === null ? null : on(created),
  closed: closed === null ? null : on(closed),
  outcome,
  value: value === null ? null : cents(value),
  lostBecause,
})

export const contact = (
  row: number,
  who: string,
  name: string | null,
  {
    mail = null,
    post = null,
    by = null,
    met = null,
  }: { mail?: string | null; post?: string | null; by?: string | null; met?: string | null } = {},
): NonNullable<Batch['contacts']>[number] => ({
  kind: 'contact',
  row,
  customer: customerId(who),
  member: by === null ? null : memberId(by),
  met: met === null ? null : on(met),
  name,
  post,
  mail,
  related: [],
})

/** What a file of the test company says: a batch, and customers. */
export type Told = Batch & { readonly customers: readonly SaidOfCustomer[] }

export const batch = (part: Partial<Told>): Told => ({ customers: [], members: [], lines: [], touches: [], deals: [], ...part })

/** Starts an import of a file with these facts, and finishes it. Answers its number. */
export async function bring(
  tx: Transaction,
  file: string,
  facts: Partial<Told>,
  { adds = false, mends = null }: { adds?: boolean; mends?: string | null } = {},
): Promise<string> {
  const id = await startImport(tx, { file, sha256: `sha-${file.replaceAll('\0', '')}`, size: file.length, at })
  if (adds) await noteImport(tx, id, { adds })
  await noteMended(tx, id, mends)
  const owners = (facts.customers ?? []).flatMap(({ owner }) => (owner === null ? [] : [member(owner)]))
  await saveFacts(tx, id, batch({ ...facts, members: [...(facts.members ?? []), ...owners] }))
  const mentioned = [...(facts.lines ?? []), ...(facts.touches ?? []), ...(facts.deals ?? []), ...(facts.contacts ?? [])].map((fact) =>
    customer(fact.customer, { listed: false }),
  )
  const said = new Map([...mentioned, ...(facts.customers ?? [])].map((one) => [one.id, one]))
  await saveSaid(tx, id, [...said.values()])
  const all = await customersOfImport(tx, id)
  await remakeCustomers(tx, all)
  await settleWhatCounts(tx, all)
  await finishImport(tx, id, { status: 'done', rowsRead: (facts.lines?.length ?? 0) + (facts.touches?.length ?? 0), at })
  return id
}

export const invoices = batch({
  customers: [
    customer('c1', { key: '100', name: 'Bakkerij Jansen', owner: memberId('m3') }),
    customer('c2', { name: 'Ångström BV' }),
    customer('c3', { name: 'Zeeman' }),
  ],
  members: [member('m1', { name: 'Anna', netHours: 1200 }), member('m2', { name: 'Bo' })],
  lines: [
    line(2, 'c1', 'm1', '2025-01-05', 'F1', 1000_00, 600_00),
    line(3, 'c1', 'm1', '2025-01-05', 'F1', 500_00, null),
    line(4, 'c1', 'm2', '2025-12-31', null, 200_00, 250_00),
    line(5, 'c2', null, '2025-06-30', '2025-06-30', 300_00, 100_00),
    line(6, 'c2', null, '2025-06-30', null, 300_00, 100_00),
    line(7, 'c3', 'm1', '2024-12-31', 'F9', 900_00, 100_00),
  ],
})

export const visits = batch({
  customers: [customer('c1', { name: 'another name', group: 'Food' }), customer('c2', { group: 'Steel' }), customer('c4')],
  members: [member('m1', { netHours: 1 })],
  touches: [
    touch(2, 'c1', 'm1', '2025-03-01', 'visit', 90),
    touch(3, 'c1', 'm1', '2025-03-02', 'call', null),
    touch(4, 'c2', 'm2', '2025-07-01', 'order', null),
    touch(5, 'c2', 'm1', '2025-07-01', 'mail', null),
    touch(6, 'c4', null, '2025-07-02', 'time-entry', 15),
  ],
  deals: [deal(7, 'c4', 'D1', '2025-03-10', '2025-06-20', 'lost', { value: 900_00, lostBecause: 'price', by: 'm1' })],
})

export async function company(tx: Transaction): Promise<void> {
  const id = await bring(tx, 'invoices.csv', invoices)
  await bring(tx, 'visits.csv', visits)
  await saveProblems(tx, id, [
    { code: 'row-no-date', weight: 'row', file: 'invoices.csv', row: 8, column: null, facts: { text: 'a\0b' }, cells: ['', 'x\0'] },
  ])
  await savePlan(tx, plan, picturesOf(plan), at)
}
