/** What was answered about the last file of one shape: the next file that looks like it need not be asked again. */
import { sql } from 'kysely'
import type { Answers } from '../../core/fact/problem.ts'
import type { Transaction } from '../open/open-store.ts'

/** `file` is the name of the file that was answered about. */
export type AnsweredBefore = { readonly file: string; readonly answers: Answers }

/** Null while no file of this shape was taken in. Answers stay known when the file itself was taken back. */
export async function answersOfShape(tx: Transaction, shape: string): Promise<AnsweredBefore | null> {
  const row = await tx
    .selectFrom('import')
    .select(['file', 'answers'])
    .where('shape', '=', shape)
    .where('confirmed', '=', true)
    .where(sql<boolean>`answers <> '{}'::jsonb`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
