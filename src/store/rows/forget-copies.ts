/** Deletes the copies of files, and what stands of them in the clear beside their facts. The facts stay, and can still be taken back. */
import { sql } from 'kysely'
import type { Transaction } from '../open/open-store.ts'
import { importNumber } from './import-number.ts'

/** Files that are read together with one of these go with it. Answers how many copies went. */
export async function forgetCopies(tx: Transaction, imports: readonly string[], at: string): Promise<number> {
  const asked = imports.map(importNumber)
  const { rows } = await sql<{ id: number }>`
    with base as (select coalesce(together_with, id) as id from import where id = any(${asked}))
    update import set forgotten_at = ${at}, stale = false, questions = '[]', preview = null, answers = answers - 'member',
      sample = case when jsonb_array_length(sample) > 0 then jsonb_build_array(sample -> 0) else sample end
    where (id in (select id from base) or together_with in (select id from base)) and forgotten_at is null returning id`.execute(tx)
  const ids = rows.map(({ id }) => id)
  await sql`delete from file_piece where import_id = any(${ids})`.execute(tx)
  // That rows came back stays true; what stood in them does not stay.
  await sql`update import_problem set cells = null, facts = coalesce((
      select jsonb_object_agg(key, case when jsonb_typeof(value) = 'string' then to_jsonb('…'::text) else value end) from jsonb_each(facts)), '{}')
    where import_id = any(${ids}) and weight = 'row'`.execute(tx)
  return ids.length
}
