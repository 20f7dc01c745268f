/** A list of any number of customers, made up in the database under a plan of which only the list is asked. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Client } from 'pg'
import { picturesOf } from '../src/core/plan/pictures.ts'
import { openStore, type Store, type Transaction } from '../src/store/open/open-store.ts'
import { savePlan } from '../src/store/rows/save-plan.ts'
import { savePlanColumns } from '../src/store/rows/plan-columns.ts'
import { plan } from '../src/store/rows/test-made-plan.ts'
import { storableJson } from '../src/store/rows/storable.ts'

export const OWNERS = 40
export const GROUPS = 60
const AT = '2026-01-01T00:00:00.000Z'

/** In a folder that goes with the process, or in that of `BENCH_FOLDER`, which stays. */
export async function storeForList(): Promise<Store> {
  const folder = process.env['BENCH_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'koersvast-bench-list-'))
  process.on('exit', () => process.env['BENCH_FOLDER'] ?? rmSync(folder, { recursive: true, force: true }))
  const opened = await openStore({ folder })
  if (!opened.ok) throw new Error(opened.code)
  return opened.store
}

/** In the workspace that has no plan yet, with the seconds that its columns took to draw up. */
export async function fillList(store: Store, size: number): Promise<number> {
  const [row] = await asOwner(store, 'select id from workspace where id not in (select workspace_id from plan) limit 1')
  const workspace = String(row?.['id'])
  await store.run(workspace, (tx) => fill(tx, size))
  await asOwner(store, 'vacuum analyze')
  const start = performance.now()
  await store.run(workspace, (tx) => anew(tx))
  const seconds = (performance.now() - start) / 1000
  await asOwner(store, 'vacuum analyze')
  return seconds
}

/** As many customers as wanted under a plan of a few: each with the figures of one of those, and others that are its own. */
async function fill(tx: Transaction, size: number): Promise<void> {
  await savePlan(tx, { ...plan, customers: [] }, picturesOf(plan), AT)
  await sql`insert into member (workspace_id, id, name) select current_workspace(), 'm' || n, 'Verkoper ' || n from generate_series(0, ${OWNERS - 1}) as n`.execute(
    tx,
  )
  await sql`insert into customer (workspace_id, id, name, group_name)
    select current_workspace(), 'key:' || n, 'Klant ' || n || ' B.V.', 'Groep ' || (power(random(), 2) * ${GROUPS})::integer
    from generate_series(1, ${size}) as n`.execute(tx)
  await sql`insert into verdict (workspace_id, plan_id, customer_id, verdict, reason, owner_id, hours_now, hours_planned, hours_known, margin,
      entry_price, numbers, search_name)
    select current_workspace(), 1, id, (array['white', 'grey', 'black', 'black', 'black'])[1 + n % 5], (array['above-line', 'below-line'])[1 + n % 2],
      'm' || n % ${OWNERS}, round((random() * 100)::numeric, 2), round((random() * 100)::numeric, 2), 'measured', round((power(random(), 3) * 40000)::numeric, 2),
      round((random() * 400)::numeric, 2), ${storableJson(plan.customers[0]?.numbers)}::jsonb, search_name
    from (select *, row_number() over () as n from customer) as customer`.execute(tx)
}

async function anew(tx: Transaction): Promise<void> {
  await tx.deleteFrom('plan_column').execute()
  await savePlanColumns(tx, 1)
}

async function asOwner(store: Store, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ ...store.connection, options: '-c search_path=koersvast' })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(text)
  await client.end()
  return rows
}
