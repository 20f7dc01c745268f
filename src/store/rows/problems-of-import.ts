/** The rows of a file that were not taken, with their reasons, so that they can be handed back. */
import type { Problem } from '../../core/fact/problem.ts'
import type { RejectedRows, RejectedTable } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { importNumber } from './import-number.ts'

/** Null for an import that does not exist. `limit` rows after the cursor, of one table or of all. */
export async function rejectedRows(
  tx: Transaction,
  importId: string,
  { limit = 100_000, cursor = null, part = null }: { limit?: number; cursor?: string | null; part?: number | null } = {},
): Promise<RejectedRows | null> {
  const source = await tx
    .selectFrom('import')
    .select(['file', 'sample', 'parts'])
    .where('id', '=', importNumber(importId))
    .executeTakeFirst()
  if (!source) return null
  const all = tx.selectFrom('import_problem').where('import_id', '=', importNumber(importId)).where('weight', '=', 'row')
  const rejected = part === null ? all : all.where('part', '=', part)
  const { total } = await rejected.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await rejected
    .where(
      'seq',
      '>',
      placeOf(cursor ?? '', 1)
        ?.map(Number)
        .find(isPlace) ?? -1,
    )
    .select(['seq', 'part', 'code', 'weight', 'row_no', 'column_name', 'facts', 'cells'])
    .orderBy('seq')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const tables = [...Map.groupBy(page, (row) => row.part)].map(([of, own]): RejectedTable => {
    const table = source.parts.find((one) => one.part === of)
    return {
      part: of,
      sheet: table?.sheet ?? null,
      headers: table?.headers ?? source.sample[0] ?? [],
      rows: own.map(({ seq: _seq, part: _part, ...row }) => problemOf(source.file, row)),
    }
  })
  const last = page.at(-1)
  return { file: source.file, tables, total, next: last && rows.length > limit ? cursorOf(last.seq) : null }
}

const isPlace = (seq: number): boolean => Number.isInteger(seq) && Math.abs(seq) < 2 ** 31

type Row = Pick<Problem, 'code' | 'weight' | 'facts' | 'cells'> & { readonly row_no: number | null; readonly column_name: string | null }

export const problemOf = (file: string, { row_no, column_name, ...row }: Row): Problem => ({
  ...row,
  file,
  row: row_no,
  column: column_name,
})
