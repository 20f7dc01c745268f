/** A file comes in: it gets a number, and is kept as it was, so that every fact has its way back. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

export type IncomingFile = {
  readonly file: string
  /** Hexadecimal, of the bytes: by it a file is recognised when it comes again. */
  readonly sha256: string
  readonly bytes: Uint8Array
  /** ISO moment. */
  readonly at: string
}

/** Answers the import's number, as text. It waits to be read. */
export async function startImport(tx: Transaction, incoming: IncomingFile): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('koersvast import ' || current_workspace(), 0))`.execute(tx)
  const { rows } = await sql<{ id: number }>`
    insert into import (workspace_id, id, file, sha256, size, status, started_at)
    select current_workspace(), coalesce(max(id), 0) + 1, ${storable(incoming.file)}, ${incoming.sha256}, ${incoming.bytes.byteLength}, 'waiting', ${incoming.at}
    from import returning id`.execute(tx)
  const id = rows[0]?.id
  await sql`insert into import_file values (current_workspace(), ${id}, ${Buffer.from(incoming.bytes)})`.execute(tx)
  return String(id)
}
