/** What is older than facts and files are kept: how much there is, and deleting it. */
import { sql } from 'kysely'
import type { Privacy } from '../../core/privacy/privacy.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { remakeCustomers } from './customers-said.ts'
import { forgetCopies } from './forget-copies.ts'
import { dayOfDeal, daysOfImport, noteImport } from './note-import.ts'
import { saveProblems } from './save-problems.ts'
import { undoImport } from './undo-import.ts'
import { settleWhatCounts } from './what-counts.ts'

export async function standingPrivacy(tx: Transaction): Promise<Privacy> {
  const rows = await tx.selectFrom('setting').select(['name', 'value']).where('name', 'in', ['retention', 'contacts-kept']).execute()
  const of = (name: string) => rows.find((row) => row.name === name)?.value
  return { years: (of('retention') as number | undefined) ?? null, contactsSince: (of('contacts-kept') as string | undefined) ?? null }
}

/** Copies that are kept, with their bytes. */
export async function keptCopies(tx: Transaction): Promise<{ copies: number; bytes: number }> {
  const { rows } = await sql<{ copies: number; bytes: number | null }>`
    select count(*) as copies, sum(size) as bytes from import
    where forgotten_at is null and exists (select from file_piece where import_id = import.id)`.execute(tx)
  return { copies: rows[0]?.copies ?? 0, bytes: rows[0]?.bytes ?? 0 }
}

/** Files with facts from before `from`, and files that were brought before it and of which a copy is kept. */
async function past(
  tx: Transaction,
  from: Day,
): Promise<{ facts: readonly { id: string; whole: boolean }[]; copies: readonly string[]; people: number }> {
  const facts = await sql<{ id: number; whole: boolean }>`
    select id, to_day < ${from} as whole from import where status = 'done' and from_day < ${from} order by id`.execute(tx)
  const copies = await sql<{ id: number }>`
    select id from import where started_at < ${from}::date and forgotten_at is null and status in ('done', 'refused', 'undone') order by id`.execute(
    tx,
  )
  const people = await sql<{ count: number }>`select count(*) as count from contact_said where ${withoutDay(from)}`.execute(tx)
  return {
    people: people.rows[0]?.count ?? 0,
    facts: facts.rows.map(({ id, whole }) => ({ id: String(id), whole })),
    copies: copies.rows.map(({ id }) => String(id)),
  }
}

/** A person whom a file names without a day is as old as the day on which the file was brought. */
const withoutDay = (from: Day) => sql`met is null and import_id in (select id from import where started_at < ${from}::date)`

/** How much that is; nothing is deleted. */
export async function countPast(tx: Transaction, from: Day): Promise<{ copies: number; rows: number }> {
  const { facts, copies, people } = await past(tx, from)
  const ids = facts.map(({ id }) => Number(id))
  // A row that gives a deal gives the time that it took as well.
  const { rows } = await sql<{ rows: number }>`select
    (select count(*) from invoice_line where import_id = any(${ids}) and day < ${from})
    + (select count(*) from touch where import_id = any(${ids}) and day < ${from}) as rows`.execute(tx)
  const whole = facts.filter((one) => one.whole).map(({ id }) => id)
  return { copies: new Set([...copies, ...whole]).size, rows: (rows[0]?.rows ?? 0) + people }
}

export const isAnythingPast = async (tx: Transaction, from: Day): Promise<boolean> => {
  const { facts, copies, people } = await past(tx, from)
  return facts.length + copies.length + people > 0
}

/** Whether facts went: a plan then has to be made anew. */
export async function deletePast(tx: Transaction, from: Day, at: string): Promise<boolean> {
  const { facts, copies } = await past(tx, from)
  for (const { id, whole } of facts) {
    if (whole) await expire(tx, id, at)
    else await deleteBefore(tx, id, from)
  }
  await forgetCopies(tx, copies, at)
  await sql`delete from contact_said where ${withoutDay(from)}`.execute(tx)
  return facts.length > 0
}

/** A file of which everything is too old goes as a whole, with everyone whom nothing else names. */
async function expire(tx: Transaction, id: string, at: string): Promise<void> {
  await forgetCopies(tx, [id], at)
  const undone = await undoImport(tx, id, at)
  if (undone === null) return
  const { file } = await tx.selectFrom('import').select('file').where('id', '=', Number(id)).executeTakeFirstOrThrow()
  await saveProblems(tx, id, [{ code: 'file-past-retention', weight: 'note', file, row: null, column: null, facts: {}, cells: null }])
}

type Gone = {
  customers: string[] | null
  own: string[] | null
  rows: number
  lines: number
  touches: number
  deals: number
  contacts: number
}

async function deleteBefore(tx: Transaction, id: string, from: Day): Promise<void> {
  const importId = Number(id)
  const place = sql`part, row_no, customer_id, coalesce(said_as, customer_id) as own_id`
  const { rows } = await sql<Gone>`
    with line as (delete from invoice_line where import_id = ${importId} and day < ${from} returning ${place}),
      visit as (delete from touch where import_id = ${importId} and day < ${from} returning ${place}),
      sale as (delete from deal where import_id = ${importId} and ${dayOfDeal} < ${from} returning ${place}),
      somebody as (delete from contact_said where import_id = ${importId} and met < ${from} returning ${place}),
      gone as (select * from line union all select * from visit union all select * from sale union all select * from somebody),
      -- A deal that closed in time stays, with the quote; only the meeting with which it began is too old.
      kept as (
        select part, row_no from touch where import_id = ${importId} and day >= ${from}
        union all select part, row_no from deal where import_id = ${importId} and ${dayOfDeal} >= ${from}
      )
    select array_agg(distinct customer_id) as customers, array_agg(distinct own_id) as own,
      (select count(*) from (select part, row_no from gone except select part, row_no from kept) as row) as rows,
      (select count(*) from line) as lines, (select count(*) from visit) as touches, (select count(*) from sale) as deals, (select count(*) from somebody) as contacts from gone`.execute(
    tx,
  )
  const { customers, own, rows: passed = 0, lines = 0, touches = 0, deals = 0, contacts = 0 } = rows[0] ?? {}
  // Whoever was only met in those rows is not named any more; whoever stands in a list of customers is.
  await sql`delete from customer_said where import_id = ${importId} and not listed and own_id = any(${own ?? []})
    and not exists (select from invoice_line where import_id = ${importId} and coalesce(said_as, customer_id) = own_id)
    and not exists (select from touch where import_id = ${importId} and coalesce(said_as, customer_id) = own_id)
    and not exists (select from deal where import_id = ${importId} and coalesce(said_as, customer_id) = own_id)
    and not exists (select from contact_said where import_id = ${importId} and coalesce(said_as, customer_id) = own_id)`.execute(tx)
  const told = await tx.selectFrom('import').select(['facts', 'passed']).where('id', '=', importId).executeTakeFirstOrThrow()
  const less = (kind: 'invoice-line' | 'touch' | 'deal' | 'contact', gone: number) =>
    told.facts[kind] === undefined ? {} : { [kind]: told.facts[kind] - gone }
  await noteImport(tx, id, {
    ...(await daysOfImport(tx, id)),
    facts: {
      ...told.facts,
      ...less('invoice-line', lines),
      ...less('touch', touches),
      ...less('deal', deals),
      ...less('contact', contacts),
    },
    passed: { ...told.passed, 'too-old': (told.passed['too-old'] ?? 0) + passed },
  })
  const touched = customers ?? []
  await remakeCustomers(tx, touched)
  await settleWhatCounts(tx, touched)
}
