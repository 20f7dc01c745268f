/** Views of the list of customers: one name each, read by everybody of the workspace. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ListChoice, ListView } from '../../core/plan/list-view.ts'
import type { Transaction } from '../open/open-store.ts'
import { memberNamed } from './names-of-members.ts'
import { storable, storableJson } from './storable.ts'

type Row = Omit<ListView, 'by'> & { readonly by: string | null }

const views = sql`select list_view.id, list_view.name, choice, ${memberNamed(sql`by_id`)} as "by", at
  from list_view left join member on member.id = by_id`

export async function listViews(tx: Transaction): Promise<readonly ListView[]> {
  const { rows } = await sql<Row>`${views} order by search_form(list_view.name) collate "C", list_view.id`.execute(tx)
  return rows
}

/** By its id or by its name, in whatever capitals. */
export async function viewMeant(tx: Transaction, text: string): Promise<ListView | null> {
  const named = storable(text)
  const { rows } = await sql<Row>`${views} where list_view.id = ${named} or search_form(list_view.name) = search_form(${named})
    order by list_view.id = ${named} desc limit 1`.execute(tx)
  return rows[0] ?? null
}

type Saved = {
  readonly id?: string | undefined
  readonly name: string
  readonly choice: ListChoice
  readonly by: string | null
  readonly at: string
}

/** Answers its id. What has that id already is other from now on. */
export async function saveView(tx: Transaction, { id = randomUUID(), name, choice, by, at }: Saved): Promise<string> {
  const [key, called] = [storable(id), storable(name)]
  await sql`insert into list_view (id, name, choice, by_id, at) values (${key}, ${called}, ${storableJson(choice)}::jsonb, ${by}, ${at})
    on conflict (workspace_id, id) do update set name = excluded.name, choice = excluded.choice, by_id = excluded.by_id, at = excluded.at`.execute(
    tx,
  )
  return key
}

export async function countViews(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ views: number }>`select count(*) as views from list_view`.execute(tx)
  return rows[0]?.views ?? 0
}

/** Of two who save at once the second sees what the first saved. */
export async function holdViews(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('koersvast views ' || current_workspace(), 0))`.execute(tx)
}

export async function dropView(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('list_view').where('id', '=', id).execute()
}
