/** Whether an import tells the same invoices as another under other numbers: then everything of them counts twice. */
import { sql } from 'kysely'
import type { Problem } from '../../core/fact/problem.ts'
import type { Transaction } from '../open/open-store.ts'
import { sameWhole } from './mended.ts'
import { importNumber } from './import-number.ts'

/**
 * A note for each other import of which customers have to the cent as much in the same months: in at least half of the months that
 * this import tells, and in more than a few. What one invoice number replaces counts once already and is left aside.
 */
export async function toldTwice(tx: Transaction, importId: string): Promise<Problem[]> {
  const id = importNumber(importId)
  const own = await sameWhole(tx, id)
  const { rows } = await sql<{ file: string; other: string; customers: number; months: number }>`
    with month as (
      select import_id, customer_id, date_trunc('month', day) as month, sum(revenue) as revenue from invoice_line
      where counts and exists (select from invoice_line as other where other.import_id <> ${id})
        and customer_id in (select customer_id from invoice_line where import_id = ${id})
      group by 1, 2, 3
    ), mine as (select * from month where import_id = ${id} and revenue <> 0)
    select own.file, import.file as other, count(distinct mine.customer_id) as customers, count(*) as months
    from mine join month as theirs using (customer_id, month, revenue) join import on import.id = theirs.import_id, import as own
    where theirs.import_id <> all(${own}::integer[]) and own.id = ${id} and not own.adds
    group by own.file, import.id, import.file having count(*) >= ${FEW} and 2 * count(*) >= (select count(*) from mine)
    order by months desc, import.id`.execute(tx)
  return rows.map(({ file, ...facts }) => ({ code: 'file-tells-again', weight: 'note', file, row: null, column: null, facts, cells: null }))
}

/** The same amount in fewer months may be chance. */
const FEW = 3
