/** What files say of people at customers: kept, counted and taken away, all only while the workspace keeps contacts by name. */
import { sql } from 'kysely'
import type { ResolvedContact } from '../../core/fact/resolved.ts'
import type { CustomerId } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { copyRows } from './copy-rows.ts'
import { storableJson } from './storable.ts'

export type ContactFact = ResolvedContact & { readonly row: number; readonly saidAs?: CustomerId | null }

export async function saveContacts(tx: Transaction, importId: number, part: number, contacts: readonly ContactFact[]): Promise<void> {
  if (contacts.length === 0) return
  await copyRows(
    tx,
    'contact_said',
    ['import_id', 'part', 'row_no', 'customer_id', 'said_as', 'member_id', 'met', 'name', 'post', 'mail', 'related'],
    contacts
      .values()
      .map(({ row, customer, saidAs, member, met, name, post, mail, related }) => [
        importId, part, row, customer, saidAs ?? null, member, met, name, post, mail, storableJson(related),
      ]), // prettier-ignore
  )
}

/** Rows in which files name people at customers, and how many files have a copy that does. */
export async function contactsKept(tx: Transaction): Promise<{ contactRows: number; contactFiles: number }> {
  const { rows } = await sql<{ contactRows: number; contactFiles: number }>`
    select (select count(*) from contact_said) as "contactRows",
      (select count(*) from import where facts ? 'contact' and forgotten_at is null and undone_at is null) as "contactFiles"`.execute(tx)
  return rows[0] ?? { contactRows: 0, contactFiles: 0 }
}

/** Nobody is kept by name any more: what stands of them beside the copies of files goes. */
export async function forgetContacts(tx: Transaction): Promise<void> {
  await sql`delete from contact_said`.execute(tx)
  await sql`update surround_group set people = null`.execute(tx)
  // First rows and rows that came back may hold names, also of a file that gave nobody.
  const aboutPeople = sql`(facts ? 'contact' or format in ('contacts', 'calendar', 'cards'))`
  await sql`update import_problem set cells = null where weight = 'row' and import_id in (select id from import where ${aboutPeople})`.execute(
    tx,
  )
  await sql`update import set facts = facts - 'contact',
      sample = case when jsonb_array_length(sample) > 0 then jsonb_build_array(sample -> 0) else sample end
    where ${aboutPeople}`.execute(tx)
}
