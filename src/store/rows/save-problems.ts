/** Keeps what was wrong with a file and its rows, in the order in which it was found. */
import { sql } from 'kysely'
import type { Problem } from '../../core/fact/problem.ts'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'
import { storableJson } from './storable.ts'

export async function saveProblems(tx: Transaction, importId: string, problems: readonly Problem[], part = 1): Promise<void> {
  if (problems.length === 0) return
  const rows = problems.map(({ weight, code, row, column, facts, cells }, seq) => ({
    seq: seq + 1,
    weight,
    code,
    row_no: row,
    column_name: column,
    facts,
    cells,
  }))
  await sql`
    insert into import_problem (workspace_id, import_id, part, seq, weight, code, row_no, column_name, facts, cells)
    select current_workspace(), ${importNumber(importId)}, ${part}::smallint, last.seq + new.seq, weight, code, row_no, column_name, facts, cells
    from jsonb_to_recordset(${storableJson(rows)}::jsonb)
        as new (seq integer, weight text, code text, row_no integer, column_name text, facts jsonb, cells text[]),
      (select coalesce(max(seq), 0) as seq from import_problem where import_id = ${importNumber(importId)}) as last`.execute(tx)
}

export async function forgetProblems(tx: Transaction, importId: string): Promise<void> {
  await tx.deleteFrom('import_problem').where('import_id', '=', importNumber(importId)).execute()
}
