/** Files that tell something only together: one import holds what they tell, and the others go with it. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'

/** The number of the import with which this one is read; null where it stands alone. */
export async function togetherWith(tx: Transaction, importId: string): Promise<number | null> {
  const row = await tx.selectFrom('import').select('together_with').where('id', '=', importNumber(importId)).executeTakeFirst()
  return row?.together_with ?? null
}

/** The files that are read with this import, without itself. `size` in bytes. */
export async function filesBeside(tx: Transaction, importId: string): Promise<{ id: string; file: string; size: number }[]> {
  const rows = await tx
    .selectFrom('import')
    .select(['id', 'file', 'size'])
    .where('together_with', '=', importNumber(importId))
    .orderBy('id')
    .execute()
  return rows.map(({ id, file, size }) => ({ id: String(id), file, size }))
}

/** From now on these are read with that import, and say nothing by themselves. */
export async function putTogether(tx: Transaction, importId: string, others: readonly string[]): Promise<void> {
  if (others.length === 0) return
  const ids = others.map(importNumber)
  await sql`delete from import_problem where import_id = any(${ids})`.execute(tx)
  await sql`update import set status = 'together', together_with = ${importNumber(importId)}, questions = '[]', format = null
    where id = any(${ids})`.execute(tx)
}

/** Whatever was read with this import waits to be read by itself. */
export async function takeApart(tx: Transaction, importId: string): Promise<void> {
  await sql`update import set status = 'waiting', together_with = null, answers = answers || '{"tables": []}'
    where together_with = ${importNumber(importId)}`.execute(tx)
}
