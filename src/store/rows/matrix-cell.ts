/** The customers of one cell of the matrix: who buys it, and who does not; and which of them a block may take. */
import { sql, type RawBuilder } from 'kysely'
import type { CellCustomer, CellSort, ForBlock } from '../../core/matrix/matrix-page.ts'
import { UNSOLD, type Place } from '../../core/matrix/matrix.ts'
import type { Transaction } from '../open/open-store.ts'
import { cursorOf, placeOf } from './cursor.ts'

type At = { readonly group: Place; readonly product: Place }
type Who = 'buyers' | 'white'
export type CellQuestion = At & {
  readonly who: Who
  readonly sort: CellSort
  readonly cursor: string | null
  readonly limit: number
}

/** A block takes no more of them at once. */
const MOST_IN_BLOCK = 200

const placed = (product: Place) => sql`array_position(bought, ${product}::integer)`

/** Of customers that brought nothing, those that were served are the buyers of their column. */
const isBuyer = (product: Place): RawBuilder<unknown> =>
  product === UNSOLD ? sql`(weight = 0 and hours > 0)` : sql`coalesce(revenues[${placed(product)}] > 0, false)`

const isWhite = (product: Place): RawBuilder<unknown> => (product > 0 ? sql`(known and not ${isBuyer(product)})` : sql`false`)

const meant = ({ group, product, who }: At & { readonly who: Who }) =>
  sql`matrix_customer where group_at = ${group} and ${who === 'buyers' ? isBuyer(product) : isWhite(product)}`

const orders: Readonly<Record<CellSort, RawBuilder<unknown>>> = {
  best: sql`place`,
  name: sql`name_place`,
  revenue: sql`coalesce(own, revenue) desc, place`,
  margin: sql`margin desc nulls last, place`,
  hours: sql`hours desc, place`,
}

/** Who is on the page is found first, and only of those the name is asked. */
export async function customersOfCell(
  tx: Transaction,
  { sort, limit, ...question }: CellQuestion,
): Promise<{ readonly customers: readonly CellCustomer[]; readonly next: string | null }> {
  const from = Number((question.cursor === null ? null : placeOf(question.cursor, 1))?.[0] ?? 0)
  const at = placed(question.product)
  const buyers = question.who === 'buyers' && question.product !== UNSOLD
  const here = sql`
    select customer_id as id, place, name_place, verdict, revenue, ${buyers ? sql`revenues[${at}]` : sql`null::bigint`} as own,
      ${buyers ? sql`margins[${at}]` : sql`null::bigint`} as margin,
      ${buyers ? sql`hours * revenues[${at}] / nullif(weight, 0)` : sql`hours`} as hours
    from ${meant(question)}`
  const { rows } = await sql<CellCustomer>`
    with page as materialized (select * from (${here}) as here order by ${orders[sort]} offset ${from} limit ${limit + 1})
    select page.id, coalesce(name, key, page.id) as name, verdict, hours, own / 100.0::double precision as "revenueEuro",
      margin / 100.0::double precision as "marginEuro", revenue / 100.0::double precision as "allRevenueEuro"
    from page left join customer on customer.id = page.id order by ${orders[sort]}`.execute(tx)
  return { customers: rows.slice(0, limit), next: rows.length > limit ? cursorOf(from + limit) : null }
}

export async function countsOfCell(tx: Transaction, { group, product }: At): Promise<Readonly<Record<Who, number>>> {
  const { rows } = await sql<Record<Who, number>>`
    select count(*) filter (where ${isBuyer(product)}) as buyers, count(*) filter (where ${isWhite(product)}) as white
    from matrix_customer where group_at = ${group}`.execute(tx)
  return rows[0] ?? { buyers: 0, white: 0 }
}

/** White ones that are in no open block, the best of them first; and how many of the others there are, and why. */
export async function forBlock(tx: Transaction, question: At & { readonly who: Who }): Promise<ForBlock> {
  const { rows } = await sql<{ customers: string[] | null; free: number; elsewhere: number; all: number }>`
    with judged as (
      select customer_id as id, place, coalesce(verdict = 'white', false) as white,
        customer_id in (select item_id from block_item where what = 'customer' and open) as taken
      from ${meant(question)}
    )
    select (array_agg(id order by place) filter (where white and not taken))[1:${sql.lit(MOST_IN_BLOCK)}] as customers,
      count(*) filter (where white and not taken) as free, count(*) filter (where white and taken) as elsewhere, count(*) as all
    from judged`.execute(tx)
  const { customers, free, elsewhere, all } = rows[0] ?? { customers: null, free: 0, elsewhere: 0, all: 0 }
  return { customers: customers ?? [], free, notWhite: all - free - elsewhere, elsewhere }
}
