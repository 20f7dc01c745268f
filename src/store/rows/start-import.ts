/** A file comes in and gets a number. Its pieces are kept as they were, so that every fact has its way back. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { storable } from './storable.ts'

export type IncomingFile = {
  readonly file: string
  /** Hexadecimal, of the bytes: by it a file is recognised when it comes again. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** ISO moment. */
  readonly at: string
  /** Taken in without being looked at first. */
  readonly confirmed?: boolean
}

/** Answers the import's number, as text. It waits to be read. */
export async function startImport(tx: Transaction, incoming: IncomingFile): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('koersvast import ' || current_workspace(), 0))`.execute(tx)
  const { rows } = await sql<{ id: number }>`
    insert into import (workspace_id, id, file, sha256, size, status, started_at, confirmed)
    select current_workspace(), coalesce(max(id), 0) + 1, ${storable(incoming.file)}, ${incoming.sha256}, ${incoming.size}, 'waiting', ${incoming.at}, ${incoming.confirmed ?? true}
    from import returning id`.execute(tx)
  return String(rows[0]?.id)
}
