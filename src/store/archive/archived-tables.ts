/** Every table of a workspace, in the order in which rows can be put back: those that others refer to come first. */
import { sql } from 'kysely'
import { escapeIdentifier } from 'pg'
import type { Transaction } from '../open/open-store.ts'

export const archivedTables = [
  'workspace',
  'import',
  'import_problem',
  'feed',
  'member',
  'customer',
  'customer_said',
  'member_said',
  'customer_join',
  'customer_doubt',
  'customer_pair',
  'invoice_line',
  'touch',
  'deal',
  'contact_said',
  'plan',
  'plan_member',
  'verdict',
  'decision',
  'saying',
  'setting',
  'judgement',
  'contact',
  'matter',
  'matter_tie',
  'block',
  'block_item',
  'signal',
  'customer_gut',
  'contest',
  'white_period',
  'course_point',
  'matrix',
  'matrix_cell',
  'matrix_customer',
  'agreement',
  'division',
  'division_turn',
  'lot',
  'calibration',
  'way_in',
  'surround_group',
  'list_view',
] as const

/** Tables that are no table in the archive, each with the reason. */
export const otherwiseArchived: Readonly<Record<string, string>> = {
  file_piece: 'its pieces are the files themselves',
  decision_head: 'the log makes it anew, and the description holds its hash',
  plan_column: 'drawn up of the verdicts',
}

/** Tables that stay as they are when an archive is opened, and are in none. */
export const notArchived: Readonly<Record<string, string>> = {
  access: 'who signs in where the archive is opened is not who signed in where it was made',
  invitation: 'likewise',
  access_change: 'likewise',
}

/** Columns that stay out, each with the reason. */
const leftOut: readonly string[] = [
  'workspace_id', // the same for all, so it stands in the description
  'workspace.id', // likewise
  'workspace.progress', // of work that runs here and now
  'workspace.stop_wanted', // likewise
  'workspace.second_factor', // of who signs in here
  'feed.secret', // opens only with the key of its data folder, and is nobody else's business
]

/** The columns of a table that rows are made of, in their order; what the database computes itself is none. */
export async function columnsOf(tx: Transaction, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select attname::text as name from pg_attribute
    where attrelid = to_regclass(${table}) and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`.execute(tx)
  return rows.map(({ name }) => name).filter((name) => !leftOut.includes(name) && !leftOut.includes(`${table}.${name}`))
}

/** The columns that tell the rows of a table apart: its key, or all of them where it has none. */
export async function orderOf(tx: Transaction, table: string): Promise<readonly string[]> {
  const columns = await columnsOf(tx, table)
  const { rows } = await sql<{ name: string }>`select attname::text as name
    from pg_index, unnest(indkey) with ordinality as part (attnum, at)
    join pg_attribute using (attnum)
    where indrelid = to_regclass(${table}) and attrelid = indrelid and indisprimary order by at`.execute(tx)
  const key = rows.map(({ name }) => name).filter((name) => columns.includes(name))
  return key.length > 0 ? key : columns
}

/** How the values of this transaction are written and read: the same wherever the database stands. */
export async function plainValues(tx: Transaction): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('extra_float_digits', '1', true),
    set_config('bytea_output', 'hex', true), set_config('intervalstyle', 'iso_8601', true)`.execute(tx)
}

/** Names as COPY takes them. */
export const quoted = (names: readonly string[]): string => names.map((name) => escapeIdentifier(name)).join(', ')
