/** The rows of a workspace as they go into an archive: CSV as PostgreSQL writes it, a piece at a time. */
import { finished } from 'node:stream/promises'
import { sql } from 'kysely'
import { to as copyTo } from 'pg-copy-streams'
import { connectionOf, type Transaction } from '../open/open-store.ts'
import { archivedTables, columnsOf, orderOf, quoted } from './archived-tables.ts'

/** How many rows all tables hold together. */
export async function rowsInAll(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ all: number }>`select ${sql.join(
    archivedTables.map((table) => sql`(select count(*) from ${sql.table(table)})`),
    sql` + `,
  )} as all`.execute(tx)
  return rows[0]?.all ?? 0
}

export type RowsOut = {
  readonly columns: readonly string[]
  /** UTF-8, with a line of headers, in the order of the key. */
  readonly pieces: AsyncIterable<Buffer>
  /** Known when the pieces came to their end. */
  readonly count: () => number
}

/** One table. Whoever stops half way leaves the connection as it should be: the rest is read and forgotten. */
export async function rowsOut(tx: Transaction, table: string): Promise<RowsOut> {
  const columns = await columnsOf(tx, table)
  const order = await orderOf(tx, table)
  const text = `copy (select ${quoted(columns)} from ${quoted([table])} order by ${quoted(order)}) to stdout with (format csv, header)`
  let count = 0
  async function* pieces(): AsyncGenerator<Buffer> {
    const rows = connectionOf(tx).query(copyTo(text))
    try {
      for await (const piece of rows.iterator({ destroyOnReturn: false })) yield piece as Buffer
      count = rows.rowCount
    } finally {
      if (!rows.readableEnded && !rows.destroyed) await finished(rows.resume())
    }
  }
  return { columns, pieces: pieces(), count: () => count }
}

/** The imports whose file is kept, oldest first. */
export async function keptFiles(tx: Transaction): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const { rows } = await sql<{ id: number; name: string }>`select id, file as name from import
    where exists (select from file_piece where import_id = import.id) order by id`.execute(tx)
  return rows
}

/** The bytes of one kept file. */
export async function* fileOut(tx: Transaction, importId: number): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq += 1) {
    const piece = tx.selectFrom('file_piece').select('bytes').where('import_id', '=', importId).where('seq', '=', seq)
    const row = await piece.executeTakeFirst()
    if (!row) return
    yield row.bytes
  }
}

/** How many decisions there are, and the hash of the last. */
export async function endOfLog(tx: Transaction): Promise<{ readonly count: number; readonly hash: string }> {
  const head = await tx.selectFrom('decision_head').select(['position', 'hash']).executeTakeFirst()
  return { count: head?.position ?? 0, hash: head?.hash.toString('hex') ?? '' }
}
