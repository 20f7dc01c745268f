/** How much a workspace holds, so that every page knows whether there is anything to show. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'

export type Counts = { readonly customers: number; readonly members: number; readonly sources: number; readonly openQuestions: number }

/** Sources are the files whose facts count; open questions are those of files that wait for an answer. */
export async function counts(tx: Transaction): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select (select count(*) from customer) as customers,
      (select count(*) from member) as members,
      (select count(*) from import where status = 'done') as sources,
      (select coalesce(sum(jsonb_array_length(questions)), 0) from import where status = 'asked') as "openQuestions"`.execute(tx)
  return rows[0] ?? { customers: 0, members: 0, sources: 0, openQuestions: 0 }
}
