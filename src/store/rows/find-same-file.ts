/** Whether exactly this file is in already: bringing it again must change nothing. */
import type { Transaction } from '../open/open-store.ts'

/** Number of the import whose facts are in, or on their way; one that was undone or refused may come again. `together`: it is read with other files. */
export async function findSameFile(tx: Transaction, sha256: string): Promise<{ readonly id: string; readonly together: boolean } | null> {
  const row = await tx
    .selectFrom('import')
    .select((of) => [
      'id',
      of
        .or([
          of('together_with', 'is not', null),
          of.exists(of.selectFrom('import as other').select('other.id').whereRef('other.together_with', '=', 'import.id')),
        ])
        .as('together'),
    ])
    .where('sha256', '=', sha256)
    .where('undone_at', 'is', null)
    .where('status', 'in', ['waiting', 'reading', 'asked', 'ready', 'done', 'together'])
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row ? { id: String(row.id), together: Boolean(row.together) } : null
}
