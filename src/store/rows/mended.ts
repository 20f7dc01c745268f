/** Rows that came back from a file and were mended belong to that file: together they say what it was meant to say. */
import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'
import { storable } from './storable.ts'

/** `file`: the name of the file whose rows they are; null where they are of none. The last file of that name is meant. */
export async function noteMended(tx: Transaction, importId: string, file: string | null): Promise<void> {
  const id = importNumber(importId)
  const found = sql<number | null>`(select coalesce(mends, id) from import as whole
    where file = ${storable(file ?? '')} and id <> ${id} and status = 'done' order by id desc limit 1)`
  await tx
    .updateTable('import')
    .set({ mends: file === null ? null : found })
    .where('id', '=', id)
    .execute()
}

/** The same file, brought again after it was taken back, has its mended rows as before. */
export async function claimMended(tx: Transaction, importId: string): Promise<void> {
  const id = importNumber(importId)
  await sql`update import set mends = ${id}
    where mends in (select old.id from import as old join import as new using (sha256) where new.id = ${id} and old.id <> ${id})`.execute(
    tx,
  )
}

/** The import that a fact counts as being of: rows that were mended stand with the file that they came from. */
export const wholeOf = (importId: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`coalesce((select mends from import where import.id = ${importId}), ${importId})`

/** The imports that count as one with this one, itself among them. */
export async function sameWhole(tx: Transaction, id: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from import where coalesce(mends, id) = (select coalesce(mends, id) from import where id = ${id})`.execute(tx)
  return rows.map((row) => row.id)
}
