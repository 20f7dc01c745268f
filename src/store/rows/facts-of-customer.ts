/** The rows behind a customer's figures, each with its file and its row in it, newest first. */
import { sql } from 'kysely'
import type { CustomerPage, SourceRow } from '../../core/customer/customer-page.ts'
import { dayNumber, euro, type Cents, type Day, type Period } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { storable } from './storable.ts'
import { memberNamed } from './names-of-members.ts'
import { dayOfDeal } from './note-import.ts'

type Row = Omit<SourceRow, 'importId' | 'revenueEuro' | 'costEuro' | 'discountEuro' | 'valueEuro'> & {
  readonly import_id: number
  readonly part: number
  readonly revenue: Cents | null
  readonly cost: Cents | null
  readonly discount: Cents | null
  readonly value: Cents | null
}

export async function factsOfCustomer(
  tx: Transaction,
  customer: string,
  period: Period,
  { cursor = null, limit = 100 }: { cursor?: string | null; limit?: number } = {},
): Promise<CustomerPage['sourceRows']> {
  const place = cursor ? placeOf(cursor, 5)?.map(Number) : null
  const facts = sql`(
    select 'invoice-line' as what, import_id, part, row_no, day, member_id, invoice, product, null as how, null::integer as minutes,
      revenue, cost, case when cost is not null then coalesce(margin_from, 'cost') end as margin_from, quantity, discount, null as outcome, null::bigint as value, null as lost_because, counts
    from invoice_line where customer_id = ${storable(customer)} and day between ${period.from} and ${period.to}
    union all
    select 'touch', import_id, part, row_no, day, member_id, null, null, how, minutes, null, null, null, null, null, null, null, null, counts
    from touch where customer_id = ${storable(customer)} and day between ${period.from} and ${period.to}
    union all
    select 'deal', import_id, part, row_no, ${dayOfDeal}, member_id, null, null, null, null, null, null, null, null, null, outcome, value, lost_because, counts
    from deal where customer_id = ${storable(customer)} and ${dayOfDeal} between ${period.from} and ${period.to}) as fact`
  const after = place?.every(isPlace)
    ? sql`where (day - date '1970-01-01', import_id, part, row_no, ${byKind}) < (${place[0]}::integer, ${place[1]}::integer, ${place[2]}::integer, ${place[3]}::integer, ${place[4]}::integer)`
    : sql``
  const { rows } = await sql<Row>`
    select what, import.file, import_id, part, row_no as row, day, ${memberNamed(sql`member_id`)} as member, invoice, product, how, minutes,
      revenue, cost, margin_from as "marginFrom", quantity, discount, outcome, value, lost_because as "lostBecause", counts
    from (select * from ${facts} ${after} order by day desc, import_id desc, part desc, row_no desc, ${byKind} desc limit ${limit + 1}) as page
      join import on import.id = import_id left join member on member.id = member_id
    order by day desc, import_id desc, part desc, row_no desc, ${byKind} desc`.execute(tx)
  const counted = await sql<{ total: number }>`select count(*) as total from ${facts}`.execute(tx)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ import_id, part: _part, revenue, cost, discount, value, ...fact }) => ({
      ...fact,
      importId: String(import_id),
      revenueEuro: inEuro(revenue),
      costEuro: inEuro(cost),
      discountEuro: inEuro(discount),
      valueEuro: inEuro(value),
    })),
    next:
      last && rows.length > limit
        ? cursorOf(dayNumber(last.day as Day), last.import_id, last.part, last.row, kinds.indexOf(last.what))
        : null,
    total: counted.rows[0]?.total ?? 0,
  }
}

const inEuro = (cents: Cents | null): number | null => (cents === null ? null : euro(cents))

/** What one row may give, in the order in which it is listed. */
const kinds: readonly SourceRow['what'][] = ['invoice-line', 'touch', 'deal']
const byKind = sql`case what when 'invoice-line' then 0 when 'touch' then 1 else 2 end`

/** Whole and small enough for a column: a cursor comes from outside, so anything may be in it. */
const isPlace = (part: number) => Number.isInteger(part) && Math.abs(part) < 2 ** 31
