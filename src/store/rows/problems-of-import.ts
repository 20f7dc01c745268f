/** The rows of a file that were not taken, with their reasons, so that they can be handed back. */
import type { Problem } from '../../core/fact/problem.ts'
import type { RejectedRows, RejectedTable } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'

/** Null for an import that does not exist. The first `limit` rows; `total` counts them all. */
export async function rejectedRows(tx: Transaction, importId: string, limit = 100_000): Promise<RejectedRows | null> {
  const source = await tx
    .selectFrom('import')
    .select(['file', 'sample', 'parts'])
    .where('id', '=', importNumber(importId))
    .executeTakeFirst()
  if (!source) return null
  const rejected = tx.selectFrom('import_problem').where('import_id', '=', importNumber(importId)).where('weight', '=', 'row')
  const { total } = await rejected.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await rejected
    .select(['part', 'code', 'weight', 'row_no', 'column_name', 'facts', 'cells'])
    .orderBy('seq')
    .limit(limit)
    .execute()
  const tables = [...new Set(rows.map(({ part }) => part))].map((part): RejectedTable => {
    const table = source.parts.find((one) => one.part === part)
    const own = rows.filter((row) => row.part === part).map(({ part: _part, ...row }) => problemOf(source.file, row))
    return { part, sheet: table?.sheet ?? null, headers: table?.headers ?? source.sample[0] ?? [], rows: own }
  })
  return { file: source.file, tables, total }
}

type Row = Pick<Problem, 'code' | 'weight' | 'facts' | 'cells'> & { readonly row_no: number | null; readonly column_name: string | null }

export const problemOf = (file: string, { row_no, column_name, ...row }: Row): Problem => ({
  ...row,
  file,
  row: row_no,
  column: column_name,
})
