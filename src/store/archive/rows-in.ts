/** Rows out of an archive go back into their tables; everything is checked by the database that would check it anyway. */
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { alone } from '../log/log.ts'
import { connectionOf, type Transaction } from '../open/open-store.ts'
import { archivedTables, columnsOf, otherwiseArchived, quoted } from './archived-tables.ts'

/** From here on nobody else brings or decides anything here until the transaction ends. False when the workspace holds something. */
export async function takeEmpty(tx: Transaction): Promise<boolean> {
  await alone(tx)
  await sql`select from workspace for update`.execute(tx)
  const tables = [...archivedTables, ...Object.keys(otherwiseArchived)].filter((table) => table !== 'workspace')
  const { rows } = await sql<{ filled: boolean }>`select ${sql.join(
    tables.map((table) => sql`exists (select from ${sql.table(table)})`),
    sql` or `,
  )} as filled`.execute(tx)
  return rows[0]?.filled === false
}

/** Whether these are columns that rows of the table may bring. */
export async function fitsTable(tx: Transaction, table: string, columns: readonly string[]): Promise<boolean> {
  const known = await columnsOf(tx, table)
  return columns.length > 0 && new Set(columns).size === columns.length && columns.every((column) => known.includes(column))
}

/**
 * Puts the rows of one table back and answers how many there were. `columns` are those of the CSV, which `fitsTable` found
 * right; `pieces` are its bytes. A value that is none of its column throws what `isMisfit` knows.
 */
export async function rowsIn(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  pieces: AsyncIterable<Uint8Array>,
): Promise<number> {
  const [incoming, list] = [quoted([`archived_${table}`]), quoted(columns)]
  const names = sql.join(columns.map((column) => sql.id(column)))
  const from = sql.id(`archived_${table}`)
  await sql`create temporary table ${from} on commit drop as select ${names} from ${sql.table(table)} with no data`.execute(tx)
  await pipeline(pieces, connectionOf(tx).query(copyFrom(`copy ${incoming} (${list}) from stdin with (format csv, header)`)))
  if (table === 'workspace') return named(tx, columns)
  // Decisions come in the order in which they were taken: each vouches for the one before.
  const order = table === 'decision' ? sql`order by position` : sql``
  const { numAffectedRows } = await sql`insert into ${sql.table(table)} (workspace_id, ${names})
    select current_workspace(), ${names} from ${from} ${order}`.execute(tx)
  if (table !== 'decision') await sql`drop table ${from}`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** The workspace is there already: it takes the name that the archive has for it. */
async function named(tx: Transaction, columns: readonly string[]): Promise<number> {
  const said = columns.map((column) => sql`${sql.id(column)} = archived_workspace.${sql.id(column)}`)
  const { numAffectedRows } = await sql`update workspace set ${sql.join(said)} from archived_workspace`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/**
 * The log chained the decisions again while they came in. The position of the first that is not what the archive says it was;
 * null when all are. For this the rows of `decision` must have come in before.
 */
export async function firstBrokenDecision(tx: Transaction): Promise<number | null> {
  const { rows } = await sql<{ position: number | null }>`select min(coalesce(decision.position, archived_decision.position)) as position
    from archived_decision full join decision using (position)
    where decision.hash is distinct from archived_decision.hash
      or decision.previous_hash is distinct from archived_decision.previous_hash`.execute(tx)
  return rows[0]?.position ?? null
}

/** Whether an error says that rows are not what their table allows: a wrong value, a broken rule, a missing other row. */
export const isMisfit = (error: unknown): boolean => /^2[23]/.test((error as { code?: string } | null)?.code ?? '')
