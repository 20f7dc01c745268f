/** Erases a person: the names go, and what was done under them stays, under a name that says nothing. */
import { sql } from 'kysely'
import type { PersonErased } from '../../core/privacy/privacy.ts'
import type { Transaction } from '../open/open-store.ts'
import { forgetCopies } from './forget-copies.ts'
import { importNumber } from './import-number.ts'
import { eraseSaying } from './sayings.ts'
import { storable } from './storable.ts'
import { undoImport } from './undo-import.ts'

export async function erasePerson(tx: Transaction, { members, contacts, words, files }: PersonErased, at: string): Promise<void> {
  for (const id of members) await eraseMember(tx, storable(id))
  await sql`update contact set name = null where id = any(${contacts.map(storable)})`.execute(tx)
  for (const position of words) await eraseSaying(tx, position)
  // A file that was not taken in yet gave nothing: it goes as a whole.
  for (const id of await notTakenIn(tx, files)) await undoImport(tx, id, at)
  await forgetCopies(tx, files, at)
  const ids = files.map(importNumber)
  // The calendar of a person is not read any more, and the name of a file may be that of a person.
  await sql`delete from feed where import_id = any(${ids})`.execute(tx)
  await sql`update import set answers = answers - 'member', file = id || coalesce(substring(file from '\\.[A-Za-z0-9]{1,8}$'), '')
    where id = any(${ids})`.execute(tx)
}

async function notTakenIn(tx: Transaction, files: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('import')
    .select('id')
    .where('id', 'in', [0, ...files.map(importNumber)])
    .where('status', 'in', ['waiting', 'reading', 'asked', 'ready', 'refused'])
    .execute()
  return rows.map(({ id }) => String(id))
}

/** Every file that names the member again leaves this name as it is. */
async function eraseMember(tx: Transaction, id: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    update member set erased = true, key = null, name = 'M-' || substring(md5(workspace_id || id) for 6) where id = ${id} returning name`.execute(
    tx,
  )
  await sql`update member_said set key = null, name = null where member_id = ${id}`.execute(tx)
  await sql`update plan set summary = jsonb_set(summary, '{members}', (
      select coalesce(jsonb_agg(case when one ->> 'id' = ${id} then one || jsonb_build_object('name', ${rows[0]?.name ?? ''}::text) else one end order by at), '[]')
      from jsonb_array_elements(summary -> 'members') with ordinality as each (one, at)))
    where summary -> 'members' @> jsonb_build_array(jsonb_build_object('id', ${id}::text))`.execute(tx)
}
