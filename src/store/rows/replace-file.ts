/** A file that is newer than the one an import holds takes its place, and is read; what was read before stays until then. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { keepPieces } from './file-pieces.ts'
import { importNumber } from './import-number.ts'
import { storable } from './storable.ts'

/** `at`: when it came, as an ISO moment. */
type Newer = { readonly file: string; readonly sha256: string; readonly size: number; readonly at: string }

export async function replaceFile(
  tx: Transaction,
  importId: string,
  newer: Newer,
  pieces: Parameters<typeof keepPieces>[2],
): Promise<void> {
  const id = importNumber(importId)
  await tx.deleteFrom('file_piece').where('import_id', '=', id).execute()
  await keepPieces(tx, importId, pieces)
  await tx
    .updateTable('import')
    .set({ file: storable(newer.file), sha256: newer.sha256, size: newer.size, started_at: newer.at, forgotten_at: null })
    .where('id', '=', id)
    .execute()
  await readAgain(tx, importId)
}

/** What an import holds is to be read again, if there is a copy to read: its facts stay in use meanwhile, where it has any. */
export async function readAgain(tx: Transaction, importId: string): Promise<void> {
  await sql`update import set stale = status = 'done', status = case when status = 'done' then status else 'waiting' end
    where id = ${importNumber(importId)} and forgotten_at is null`.execute(tx)
}
