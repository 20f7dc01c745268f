/** Copies of files in which people at customers may stand: which there are, and putting one in the place of another. */
import { sql } from 'kysely'
import type { File } from '../../core/fact/file.ts'
import type { Transaction } from '../open/open-store.ts'
import { keepPieces } from './file-pieces.ts'
import { importNumber } from './import-number.ts'

/** `written`: a calendar or cards, of which the people can be taken out; or a file that nobody has read yet. `taken`: its facts are in. */
export type CopyOfPeople = {
  readonly id: string
  readonly file: string
  readonly size: number
  readonly written: boolean
  readonly taken: boolean
}

export async function copiesOfPeople(tx: Transaction): Promise<readonly CopyOfPeople[]> {
  const written = sql`coalesce(format in ('calendar', 'cards'), true)`
  const { rows } = await sql<Omit<CopyOfPeople, 'id'> & { id: number }>`
    select id, file, size, ${written} as written, status = 'done' as taken from import
    where (${written} or format = 'contacts' or facts ? 'contact') and exists (select from file_piece where import_id = import.id) order by id`.execute(
    tx,
  )
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}

/** The copy as a file, read within the transaction. */
export const copyIn = (tx: Transaction, { id, file, size }: CopyOfPeople): File => ({
  name: file,
  size,
  async *pieces() {
    for (let seq = 0; ; seq += 1) {
      const row = await tx
        .selectFrom('file_piece')
        .select('bytes')
        .where('import_id', '=', importNumber(id))
        .where('seq', '=', seq)
        .executeTakeFirst()
      if (row === undefined) return
      yield row.bytes
    }
  },
})

/** The facts and the hash stay: it is still the file that was brought. */
export async function putCopy(tx: Transaction, id: string, { size, pieces }: File): Promise<void> {
  await tx.deleteFrom('file_piece').where('import_id', '=', importNumber(id)).execute()
  await keepPieces(tx, id, pieces())
  await tx.updateTable('import').set({ size }).where('id', '=', importNumber(id)).execute()
}

/** Whether this import was brought before people were kept, as a file of one of these formats. */
export async function cameWithoutPeople(tx: Transaction, id: string, since: string, formats: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ so: boolean }>`
    select exists (select from import where id = ${importNumber(id)} and started_at < ${since} and format = any(${[...formats]}::text[])) as so`.execute(
    tx,
  )
  return rows[0]?.so ?? false
}

/** What is read of calendars by themselves comes again, with the people in it. */
export async function readFeedsAnew(tx: Transaction, at: string): Promise<void> {
  await sql`update feed set mark = null, content = null, next_at = case when next_at is not null then ${at}::timestamptz end`.execute(tx)
}
