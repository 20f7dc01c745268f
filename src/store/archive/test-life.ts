/** What people decided in a workspace that lived, for tests of archives: words said and erased, and a row in every table. */
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { append } from '../log/log.ts'
import { decidingCompany } from '../log/test-decisions.ts'
import type { Transaction } from '../open/open-store.ts'
import { at } from '../rows/test-company.ts'
import { archivedTables, otherwiseArchived } from './archived-tables.ts'

const company = { members: 4, customers: 5, openMatters: 6, itemsPerBlock: 2, aboutTeam: 20, aboutCustomers: 50 }

export async function liveOn(tx: Transaction): Promise<void> {
  await decided(tx, 'remark', { type: 'remarked', data: { when: 'agreed-long-ago' } })
  await decided(tx, 'said', { type: 'remarked', data: {}, said: 'De klant belde, "boos"' }, { type: 'remarked', data: {}, said: 'Weg' })
  await tx.updateTable('saying').set({ text: null, salt: null }).where('text', '=', 'Weg').execute()
  const next = decidingCompany(1, company)
  for (let step = 0; step < 260; step += 1) for (const entry of next()) assert.ok((await append(tx, entry)).ok)
  await sql`insert into customer_doubt values (current_workspace(), 'c1', 'c2', '{alike-name,"same, \\"domain"}', 2)`.execute(tx)
  await sql`insert into customer_join values (current_workspace(), 'name:c1', 'c1', false, '{same-name}', 5) on conflict do nothing`.execute(
    tx,
  )
  await sql`insert into feed (id, name, host, secret, connected_at, trouble)
    values (1, 'Anna', 'example.com', 'sealed', ${at}, '{"code": "feed-silent", "facts": {"host": "example.com"}}')`.execute(tx)
  await sql`insert into matrix (plan_id, summary) values (1, '{"compared": 1}')`.execute(tx)
  await sql`insert into matrix_cell (group_at, product_at, revenue, margin, hours, figures) values (1, -1, 1.5, null, 2, '{"buyers": 1}')`.execute(
    tx,
  )
  await sql`insert into matrix_customer (customer_id, group_at, place, name_place, known, hours, revenue, weight, bought, revenues, margins)
    values ('c1', 1, 1, 1, true, 2, 300, 300, '{1,2}', '{100,200}', '{50,null}')`.execute(tx)
  await sql`insert into course_point (measure, from_day, to_day, value, basis) values ('margin', '2025-12-08', '2025-12-21', null, '{"a": 1.5}')`.execute(
    tx,
  )
  await sql`insert into calibration (quarters, result) values (1, '{"quarters": 1}')`.execute(tx)
  await sql`insert into way_in (customer_id, group_name, ring, place, warmth, members, steps)
    values ('c1', 'Food', 1, 1, 0.5, 1, '[{"from": "m1", "to": "c1", "times": 1, "last": "2025-03-01"}]')`.execute(tx)
  await sql`insert into surround_group (group_name, customers, coverage, sight) values ('', 1, '{"known": 1}', '{"sellers": 1}')`.execute(
    tx,
  )
  await sql`insert into list_view (id, name, choice, by_id, at) values ('v1', 'Groot', '{"marginFrom": 1000}', 'm1', ${at})`.execute(tx)
  await sql`insert into contact_said (workspace_id, import_id, row_no, customer_id, member_id, met, name, post, mail, related)
    values (current_workspace(), 1, 2, 'c1', 'm1', '2025-03-01', 'Jan', 'inkoop', 'jan@jansen.nl', '[{"name": "Els", "mail": null, "how": "colleague"}]')`.execute(
    tx,
  )
  await sql`insert into contact (workspace_id, id, name)
    values (current_workspace(), 'contact:1', 'Jan'), (current_workspace(), 'contact:2', null)`.execute(tx)
}

async function decided(tx: Transaction, subject: string, ...events: Parameters<typeof append>[1]['events']): Promise<void> {
  assert.ok((await append(tx, { subject, expectedVersion: 0, actor: 'a', at, events })).ok)
}

/** Tables that hold something, apart from the workspace itself. */
export async function filledTables(tx: Transaction): Promise<readonly string[]> {
  const found: string[] = []
  for (const table of [...archivedTables, ...Object.keys(otherwiseArchived)]) {
    const { rows } = await sql<{ filled: boolean }>`select exists (select from ${sql.table(table)}) as filled`.execute(tx)
    if (table !== 'workspace' && rows[0]?.filled) found.push(table)
  }
  return found
}
