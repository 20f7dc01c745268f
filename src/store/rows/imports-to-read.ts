/** The files that wait to be read, and one of them with what a person answered about it. */
import type { Answers } from '../../core/fact/problem.ts'
import type { SourceStatus } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'

/** Waiting, or left half way by a program that was killed: reading again starts afresh. Or there is a newer file than was read. */
export async function importsToRead(tx: Transaction): Promise<{ id: string; confirmed: boolean }[]> {
  const rows = await tx
    .selectFrom('import')
    .select(['id', 'confirmed'])
    .where((row) => row.or([row('status', 'in', ['waiting', 'reading']), row.and([row('status', '=', 'done'), row('stale', '=', true)])]))
    .orderBy('id')
    .execute()
  return rows.map(({ id, confirmed }) => ({ id: String(id), confirmed }))
}

export type ImportToRead = {
  readonly file: string
  readonly status: SourceStatus
  readonly size: number
  readonly answers: Answers
  readonly confirmed: boolean
}

export async function importToRead(tx: Transaction, id: string): Promise<ImportToRead | null> {
  const row = await tx
    .selectFrom('import')
    .select(['file', 'size', 'status', 'answers', 'confirmed'])
    .where('id', '=', importNumber(id))
    .executeTakeFirst()
  return row ?? null
}
