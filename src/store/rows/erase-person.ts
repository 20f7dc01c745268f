/** Erases a person: the names go, and what was done under them stays, under a name that says nothing. */
import { sql } from 'kysely'
import type { PersonErased } from '../../core/privacy/privacy.ts'
import type { Transaction } from '../open/open-store.ts'
import { forgetCopies } from './forget-copies.ts'
import { importNumber } from './import-number.ts'
import { eraseNamed, everybodyNamed } from './people-named.ts'
import { eraseSaying } from './sayings.ts'
import { storable } from './storable.ts'
import { undoImport } from './undo-import.ts'

/** Of what was chosen the part that is there, so that the log tells how much was erased and not how much was asked. */
export async function stillThere(tx: Transaction, { members, contacts, people, words, files }: PersonErased): Promise<PersonErased> {
  const { rows } = await sql<{ members: string[]; contacts: string[]; people: string[]; words: number[]; files: string[] }>`select
    array(select id from member where id = any(${members.map(storable)}) and not erased order by id) as members,
    array(select id from contact where id = any(${contacts.map(storable)}) and name is not null order by id) as contacts,
    array(select distinct id from (${everybodyNamed}) as named where id = any(${[...people]}::text[]) order by id) as people,
    array(select position from saying where position = any(${[...words]}::bigint[]) and text is not null order by position) as words,
    array(select id::text from import where id = any(${files.map(importNumber)}) order by import.id) as files`.execute(tx)
  const [found] = rows
  return {
    members: found?.members ?? [],
    contacts: found?.contacts ?? [],
    people: found?.people ?? [],
    words: (found?.words ?? []).map(Number),
    files: found?.files ?? [],
  }
}

export async function erasePerson(tx: Transaction, { members, contacts, people, words, files }: PersonErased, at: string): Promise<void> {
  await sql`update contact set name = null where id = any(${contacts.map(storable)})`.execute(tx)
  await eraseNamed(tx, people)
  for (const position of words) await eraseSaying(tx, position)
  // After the words, which may be those with which somebody joined: they take the name along.
  for (const id of members) await eraseMember(tx, storable(id))
  // A file that was not taken in yet gave nothing: it goes as a whole.
  for (const id of await notTakenIn(tx, files)) await undoImport(tx, id, at)
  await forgetCopies(tx, files, at)
  const ids = files.map(importNumber)
  // The calendar of a person is not read any more, and the name of a file may be that of a person.
  await sql`delete from feed where import_id = any(${ids})`.execute(tx)
  await sql`update import set file = id || coalesce(substring(file from '\\.[A-Za-z0-9]{1,8}$'), '')
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
