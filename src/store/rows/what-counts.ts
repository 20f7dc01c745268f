/** Which facts count, where several files say the same: the rules of `whatCounts` in core, kept up to date where the facts are. */
import { sql, type RawBuilder } from 'kysely'
import { standsFor } from '../../core/fact/what-counts.ts'
import type { Transaction } from '../open/open-store.ts'
import { settleGivenMargins } from './given-margins.ts'
import { wholeOf } from './mended.ts'

/**
 * Settles it anew for these customers: after facts came, went or moved to another customer. A test compares it with
 * core. Where one file says everything, everything counts, and nothing has to be compared.
 */
export async function settleWhatCounts(tx: Transaction, customers: readonly string[]): Promise<void> {
  await settleGivenMargins(tx, customers)
  const of = sql`customer_id = any(${customers}::text[])`
  const whole = (await isAnyMended(tx)) ? wholeOf(sql.ref('import_id')) : sql.ref('import_id')
  if (await isOfOneFile(tx, 'invoice_line')) await countAll(tx, 'invoice_line')
  else {
    await settleInvoices(tx, of, whole)
    await settleBareLines(tx, of, whole)
  }
  if ((await isOfOneFile(tx, 'touch')) && (await isOfOneSource(tx))) await countAll(tx, 'touch')
  else await settleTouches(tx, of, whole)
  if (await hasDeals(tx)) await settleDeals(tx, of, whole)
}

type Table = 'invoice_line' | 'touch'

/** Two look-ups in an index. */
async function isOfOneFile(tx: Transaction, table: Table): Promise<boolean> {
  const { rows } = await sql<{ one: boolean }>`
    select min(import_id) is not distinct from max(import_id) as one from ${sql.table(table)}`.execute(tx)
  return rows[0]?.one ?? true
}

async function isOfOneSource(tx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ several: boolean }>`
    select exists (select from touch where source <> (select source from touch limit 1)) as several`.execute(tx)
  return !(rows[0]?.several ?? false)
}

async function isAnyMended(tx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`select exists (select from import where mends is not null) as any`.execute(tx)
  return rows[0]?.any ?? false
}

async function hasDeals(tx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`select exists (select from deal) as any`.execute(tx)
  return rows[0]?.any ?? false
}

async function countAll(tx: Transaction, table: Table): Promise<void> {
  await sql`update ${sql.table(table)} set counts = true where not counts`.execute(tx)
}

const adding = sql`import_id in (select id from import where adds)`

/** How well a line knows its margin, as `knowing` in core. */
const knowing = sql`case when cost is null then 0 when margin_from = 'percent' then 1 else 2 end`

/** An invoice counts as one file has it: the file that knows its margin best, then the later. */
async function settleInvoices(tx: Transaction, of: RawBuilder<unknown>, whole: RawBuilder<unknown>): Promise<void> {
  await sql`
    with said as (
      select customer_id, invoice, ${whole} as whole, max(${knowing}) as knows
      from invoice_line where ${of} and invoice is not null and not ${adding} group by 1, 2, 3
    ), best as (
      select distinct on (customer_id, invoice) customer_id, invoice, whole from said order by customer_id, invoice, knows desc, whole desc
    ), settled as (
      select line.ctid as place, ${whole} = best.whole as best
      from invoice_line as line join best using (customer_id, invoice) where not ${adding}
    )
    update invoice_line as line set counts = settled.best from settled where line.ctid = settled.place and line.counts <> settled.best`.execute(
    tx,
  )
}

/** Lines without a number are the same in two files when everything about them is; the first copy is one, the second another. */
async function settleBareLines(tx: Transaction, of: RawBuilder<unknown>, whole: RawBuilder<unknown>): Promise<void> {
  await sql`
    with copy as (
      select ctid as place, customer_id, day, product, revenue, ${whole} as whole, ${knowing} as knows,
        row_number() over (partition by ${whole}, customer_id, day, product, revenue order by import_id, part, row_no) as copy
      from invoice_line where ${of} and invoice is null and not ${adding}
    ), settled as (
      select place, row_number() over (partition by customer_id, day, product, revenue, copy order by knows desc, whole desc) = 1 as best
      from copy
    )
    update invoice_line as line set counts = settled.best from settled where line.ctid = settled.place and line.counts <> settled.best`.execute(
    tx,
  )
}

/** The same touch in two files is one, and an hour counts in its best source. */
async function settleTouches(tx: Transaction, of: RawBuilder<unknown>, whole: RawBuilder<unknown>): Promise<void> {
  const holds = sql.join(
    standsFor.map(
      ({ better, other, how }) => sql`(held.source = ${better} and touch.source = ${other} and touch.how = any(${how}::text[]))`,
    ),
    sql` or `,
  )
  await sql`
    with copy as (
      select ctid as place, customer_id, member_id, day, how, minutes, source, ${whole} as whole, ${adding} as adds,
        row_number() over (partition by ${whole}, customer_id, member_id, day, how, minutes, source order by import_id, part, row_no) as copy
      from touch where ${of}
    ), ranked as (
      select place, customer_id, member_id, day, how, source, adds,
        row_number() over (partition by adds, customer_id, member_id, day, how, minutes, source, copy order by whole desc) = 1 as latest
      from copy
    ), settled as (
      select place, adds or (latest and not exists (
        select from touch as held where held.customer_id = touch.customer_id and held.day = touch.day and held.source <> 'activity' and held.minutes > 0
          and (held.member_id = touch.member_id or held.member_id is null or touch.member_id is null) and (${holds}))) as best
      from ranked as touch
    )
    update touch set counts = settled.best from settled where touch.ctid = settled.place and touch.counts <> settled.best`.execute(tx)
}

/**
 * Deals with a number are settled all together: an undone file may have had one of them under another customer. Of those the last
 * row counts; of those without, the second of two equal rows needs a second in the other file.
 */
async function settleDeals(tx: Transaction, of: RawBuilder<unknown>, whole: RawBuilder<unknown>): Promise<void> {
  await sql`
    with settled as (
      select ctid as place, row_number() over (partition by format, deal_key order by ${whole} desc, import_id desc, part desc, row_no desc) = 1 as best
      from deal where deal_key is not null and not ${adding}
    )
    update deal set counts = settled.best from settled where deal.ctid = settled.place and deal.counts <> settled.best`.execute(tx)
  const same = sql`customer_id, created, value, case when created is null then closed end`
  await sql`
    with copy as (
      select ctid as place, customer_id, created, value, closed, ${whole} as whole,
        row_number() over (partition by ${whole}, ${same} order by import_id, part, row_no) as copy
      from deal where ${of} and deal_key is null and not ${adding}
    ), settled as (
      select place, row_number() over (partition by ${same}, copy order by whole desc) = 1 as best from copy
    )
    update deal set counts = settled.best from settled where deal.ctid = settled.place and deal.counts <> settled.best`.execute(tx)
}
