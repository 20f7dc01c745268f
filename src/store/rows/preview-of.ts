/** What an import changes, told within the transaction that kept it: which of its rows are new, which others say as well. */
import { sql } from 'kysely'
import { DOMAIN } from '../../core/fact/own-id.ts'
import type { Change, Preview } from '../../core/fact/source.ts'
import type { Transaction } from '../open/open-store.ts'
import { customersOfImport } from './customers-said.ts'
import { sameWhole } from './mended.ts'
import { importNumber } from './import-number.ts'

const told = { customer: ['key', 'name', 'group_name', 'owner_id', 'vat', 'kvk', 'domain'], member: ['key', 'name', 'net_hours'] } as const
const tables = ['customer', 'member'] as const

/** Remembers who is known, before any facts are kept. */
export async function rememberKnown(tx: Transaction): Promise<void> {
  for (const table of tables) {
    const before = sql.id(`${table}_before`)
    const columns = sql.join(['id', ...told[table]].map((column) => sql.id(column)))
    await sql`create temporary table ${before} on commit drop as select ${columns} from ${sql.table(table)}`.execute(tx)
  }
}

/** Of an import whose facts were kept, and settled, since `rememberKnown`. */
export async function previewOf(tx: Transaction, importId: string): Promise<Preview> {
  const id = importNumber(importId)
  const customers = await customersOfImport(tx, importId)
  const members = await tx.selectFrom('member_said').select('member_id').where('import_id', '=', id).execute()
  return {
    rows: await rowsOf(tx, id),
    unmatched: await unmatchedOf(tx, id),
    customers: await changeOf(tx, 'customer', customers),
    members: await changeOf(
      tx,
      'member',
      members.map((row) => row.member_id),
    ),
  }
}

async function unmatchedOf(tx: Transaction, id: number): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select count(*) as rows from (
      select part, row_no from touch where import_id = ${id} group by part, row_no having bool_and(customer_id like ${`${DOMAIN}%`})) as row`.execute(
    tx,
  )
  return rows[0]?.rows ?? 0
}

async function changeOf(tx: Transaction, table: (typeof tables)[number], ids: readonly string[]): Promise<Change> {
  const all = (alias: string) => sql`row(${sql.join(told[table].map((column) => sql.ref(`${alias}.${column}`)))})`
  const { rows } = await sql<Change>`
    select count(*) filter (where was.id is null) as new,
      count(*) filter (where was.id is not null and ${all('now')} is distinct from ${all('was')}) as changed,
      count(*) filter (where was.id is not null and ${all('now')} is not distinct from ${all('was')}) as same
    from ${sql.table(table)} as now left join ${sql.id(`${table}_before`)} as was using (id) where id = any(${ids}::text[])`.execute(tx)
  return rows[0] ?? nothing
}

const nothing: Change = { new: 0, changed: 0, same: 0 }

/**
 * A row is the same when another file has it to the letter (the second of two equal rows needs two there), changed when
 * another file has its invoice or its deal otherwise, elsewhere when that file or a better source keeps counting, and else new.
 * Rows that were mended are no other file than the one that they came back from.
 */
async function rowsOf(tx: Transaction, id: number): Promise<Preview['rows']> {
  const own = await sameWhole(tx, id)
  const { rows } = await sql<Preview['rows']>`
    with line as (
      select part, row_no, import_id, customer_id, invoice, counts, row(day, invoice, product, revenue, cost, member_id)::text as content
      from invoice_line where customer_id in (select customer_id from invoice_line where import_id = ${id})
    ), line_copy as (
      select *, row_number() over (partition by import_id, customer_id, content order by part, row_no) as copy from line
    ), other_line as (
      select distinct customer_id, content, copy from line_copy where import_id <> all(${own}::integer[])
    ), other_invoice as (
      select distinct customer_id, invoice from line where import_id <> all(${own}::integer[]) and invoice is not null
    ), time as (
      select part, row_no, import_id, customer_id, counts, row(day, how, minutes, source, member_id)::text as content
      from touch where customer_id in (select customer_id from touch where import_id = ${id})
    ), time_copy as (
      select *, row_number() over (partition by import_id, customer_id, content order by part, row_no) as copy from time
    ), other_time as (
      select distinct customer_id, content, copy from time_copy where import_id <> all(${own}::integer[])
    ), sale as (
      select part, row_no, import_id, counts, row(customer_id, member_id, created, closed, outcome, value, lost_because)::text as content,
        case when deal_key is not null then row(format, deal_key)::text
          else row(customer_id, created, value, case when created is null then closed end)::text end as known_by
      from deal where (format, deal_key) in (select format, deal_key from deal where import_id = ${id})
        or (deal_key is null and customer_id in (select customer_id from deal where import_id = ${id} and deal_key is null))
    ), sale_copy as (
      select *, row_number() over (partition by import_id, known_by, content order by part, row_no) as copy from sale
    ), other_sale as (
      select distinct known_by, content, copy from sale_copy where import_id <> all(${own}::integer[])
    ), known_sale as (
      select distinct known_by from sale where import_id <> all(${own}::integer[])
    ), fact as (
      select part, row_no, false as of_deal, case when other_line.copy is not null then 4 when not counts then 3 when other_invoice.invoice is not null then 2 else 1 end as what
      from line_copy left join other_line using (customer_id, content, copy) left join other_invoice using (customer_id, invoice)
      where import_id = ${id}
      union all
      select part, row_no, false, case when other_time.copy is not null then 4 when not counts then 3 else 1 end
      from time_copy left join other_time using (customer_id, content, copy) where import_id = ${id}
      union all
      select part, row_no, true, case when other_sale.copy is not null then 4 when not counts then 3 when known_sale.known_by is not null then 2 else 1 end
      from sale_copy left join other_sale using (known_by, content, copy) left join known_sale using (known_by) where import_id = ${id}
      union all
      -- Whoever is named beside time that is told already is as new as that time.
      select part, row_no, false, case when exists (
          select from contact_said as other where other.customer_id = said.customer_id and other.import_id <> all(${own}::integer[])
            and row(other.name, other.mail, other.post, other.member_id, other.met) is not distinct from row(said.name, said.mail, said.post, said.member_id, said.met)
        ) then 4 else 1 end
      from contact_said as said where import_id = ${id}
        and not exists (select from touch where touch.import_id = ${id} and touch.part = said.part and touch.row_no = said.row_no)
    ), row as (
      -- A row with several facts is as new as the newest of them; the time that a deal took is as new as the deal.
      select coalesce(min(what) filter (where of_deal), min(what)) as what from fact group by part, row_no
    )
    select count(*) filter (where what = 1) as new, count(*) filter (where what = 2) as changed,
      count(*) filter (where what = 4) as same, count(*) filter (where what = 3) as elsewhere from row`.execute(tx)
  return rows[0] ?? { ...nothing, elsewhere: 0 }
}
