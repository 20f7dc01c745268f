/** Every file that was brought in, newest first: what it gave, how old it is, what it asks and what came back. */
import { sql } from 'kysely'
import type { Source } from '../../core/fact/source.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { problemOf } from './problems-of-import.ts'

export async function sources(tx: Transaction): Promise<Source[]> {
  const imports = await tx.selectFrom('import').selectAll().orderBy('id', 'desc').execute()
  const rejected = await tx
    .selectFrom('import_problem')
    .select((row) => ['import_id', row.fn.countAll<number>().as('count')])
    .where('weight', '=', 'row')
    .groupBy('import_id')
    .execute()
  const others = await tx.selectFrom('import_problem').selectAll().where('weight', '<>', 'row').orderBy('seq').execute()
  const uncounted = await sql<{ import_id: number; count: number }>`
    select import_id, sum(count) as count from (
      select import_id, count(*) from invoice_line where not counts group by import_id
      union all
      -- A row may give several of these.
      select import_id, count(*) from (
        select import_id, part, row_no from touch where not counts union select import_id, part, row_no from deal where not counts
      ) as row group by import_id) as facts group by import_id`.execute(tx)
  const uncountedOf = new Map(uncounted.rows.map(({ import_id, count }) => [import_id, count]))
  const rejectedOf = new Map(rejected.map(({ import_id, count }) => [import_id, count]))
  return imports.map((row) => ({
    id: String(row.id),
    file: row.file,
    status: row.status,
    format: row.format,
    rowsRead: row.rows_read,
    rowsTotal: row.rows_total,
    facts: row.facts,
    passed: row.passed,
    parts: row.parts,
    rejected: rejectedOf.get(row.id) ?? 0,
    questions: row.questions,
    answers: row.answers,
    togetherWith: row.together_with === null ? null : String(row.together_with),
    confirmed: row.confirmed,
    preview: row.preview,
    uncounted: uncountedOf.get(row.id) ?? 0,
    sample: row.sample,
    problems: others
      .filter((problem) => problem.import_id === row.id)
      .map(({ code, weight, row_no, column_name, facts, cells }) =>
        problemOf(row.file, { code, weight, row_no, column_name, facts, cells }),
      ),
    from: row.from_day as Day | null,
    to: row.to_day as Day | null,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    forgottenAt: row.forgotten_at,
  }))
}
