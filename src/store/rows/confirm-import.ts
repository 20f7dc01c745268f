/** Somebody wants a file in that was only looked at: it waits to be read for good. */
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'

/** Whether anything changed: a file that is wanted already, or in already, stays as it is. One that asks something still asks. */
export async function confirmImport(tx: Transaction, importId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set((row) => ({
      confirmed: true,
      status: row
        .case()
        .when('status', '=', 'ready')
        .then('waiting' as const)
        .else(row.ref('status'))
        .end(),
    }))
    .where('id', '=', importNumber(importId))
    .where('confirmed', '=', false)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
