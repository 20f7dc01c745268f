/** Whether exactly this file is in already: bringing it again must change nothing. */
import type { Transaction } from '../open/open-store.ts'

/** Number of the import whose facts are in, or on their way; one that was undone or refused may come again. */
export async function findSameFile(tx: Transaction, sha256: string): Promise<string | null> {
  const row = await tx
    .selectFrom('import')
    .select('id')
    .where('sha256', '=', sha256)
    .where('undone_at', 'is', null)
    .where('status', 'in', ['waiting', 'reading', 'asked', 'ready', 'done', 'together'])
    .orderBy('id')
    .executeTakeFirst()
  return row ? String(row.id) : null
}
