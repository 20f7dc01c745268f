/** Somebody wants a file in that was only looked at: it waits to be read for good. */
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'
import { togetherWith } from './together.ts'

/**
 * Whether anything changed: a file that is wanted already, or in already, stays as it is. One that asks something still asks.
 * What is read together with another file is wanted with it.
 */
export async function confirmImport(tx: Transaction, importId: string): Promise<boolean> {
  const id = (await togetherWith(tx, importId)) ?? importNumber(importId)
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
    .where((row) => row.or([row('id', '=', id), row('together_with', '=', id)]))
    .where('confirmed', '=', false)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
