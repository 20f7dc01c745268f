/** What each customer bought in a period, by the places of groups and products; and what that adds up to in each cell. */
import { sql } from 'kysely'
import { NONE, OTHER, UNSOLD, type Brought, type GroupTally, type Place, type Tallied, type Tally } from '../../core/matrix/matrix.ts'
import type { Period } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'

/** So many are kept apart, the largest by revenue; what is behind them has no cells of its own. */
export const MOST_GROUPS = 100
export const MOST_PRODUCTS = 300

type Named = { readonly axis: 'group' | 'product'; readonly at: number; readonly name: string }

/**
 * Replaces what was kept of every customer, and answers the sums. Lines that count, as `accountsOfPeriod` adds them up: the margins
 * of all cells together are those of all accounts. Hours are those of the plan that stands.
 */
export async function tallyMatrix(tx: Transaction, { from, to }: Period): Promise<Tallied> {
  await tx.deleteFrom('matrix_customer').execute()
  // Whatever is believed of sums that nobody has seen yet: line by line, 10,000 customers took 6 s, and 100,000 ten minutes.
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(tx)
  const { rows: names } = await sql<Named>`
    with line as materialized (
      select customer_id, nullif(btrim(product), '') as product, sum(revenue)::bigint as revenue, sum(revenue - cost)::bigint as margin
      from invoice_line where counts and day between ${from} and ${to} group by 1, 2
    ), product as materialized (
      select product, row_number() over (order by sum(revenue) desc, product collate "C") as at from line where product is not null group by product
    ), sold as (
      select customer_id, case when line.product is null then ${sql.lit(NONE)} when at > ${sql.lit(MOST_PRODUCTS)} then ${sql.lit(OTHER)} else at end as at,
        sum(revenue)::bigint as revenue, sum(margin)::bigint as margin, bool_or(revenue > 0 and line.product is not null) as known
      from line left join product on product.product = line.product group by 1, 2
    ), bought as materialized (
      select customer_id, sum(revenue)::bigint as revenue, sum(greatest(revenue, 0))::bigint as weight, bool_or(known) as known,
        array_agg(at::integer order by at) as bought, array_agg(revenue order by at) as revenues, array_agg(margin order by at) as margins
      from sold group by customer_id
    ), grouped as materialized (
      select nullif(btrim(group_name), '') as name, row_number() over (order by coalesce(sum(revenue), 0) desc, nullif(btrim(group_name), '') collate "C") as at
      from customer left join bought on customer_id = id where nullif(btrim(group_name), '') is not null group by 1
    ), kept as (
      insert into matrix_customer (customer_id, group_at, place, name_place, verdict, known, hours, revenue, weight, bought, revenues, margins)
      select id, group_at, row_number() over (partition by group_at order by coalesce(verdict = 'white', false) desc, revenue desc, id),
        row_number() over (partition by group_at order by search_name, id), verdict, known, hours, revenue, weight, bought, revenues, margins
      from (
        select customer.id, customer.search_name, case when grouped.at is null then ${sql.lit(NONE)} when grouped.at > ${sql.lit(MOST_GROUPS)} then ${sql.lit(OTHER)} else grouped.at end as group_at,
          verdict.verdict, coalesce(known, false) as known, coalesce(hours_now, 0) as hours, coalesce(bought.revenue, 0) as revenue,
          coalesce(weight, 0) as weight, coalesce(bought, '{}') as bought, coalesce(revenues, '{}') as revenues, coalesce(margins, '{}') as margins
        from customer left join bought on bought.customer_id = customer.id left join grouped on grouped.name = nullif(btrim(group_name), '')
          left join verdict on verdict.customer_id = customer.id and plan_id = (select max(id) from plan)
      ) as whole
    )
    select 'product' as axis, at, product as name from product where at <= ${MOST_PRODUCTS}
    union all select 'group', at, name from grouped where at <= ${MOST_GROUPS} order by axis, at`.execute(tx)
  return {
    tallies: await talliesOf(tx),
    groups: await groupsOf(tx),
    groupNames: names.flatMap(({ axis, name }) => (axis === 'group' ? [name] : [])),
    productNames: names.flatMap(({ axis, name }) => (axis === 'product' ? [name] : [])),
  }
}

type TallyRow = {
  group: Place
  product: Place
  revenue: number
  margin: number | null
  hours: number
  buyers: number
  euro: number
  squares: number
  costed: number
  costed_euro: number
  costed_squares: number
}

async function talliesOf(tx: Transaction): Promise<Tally[]> {
  const { rows } = await sql<TallyRow>`
    select group_at as "group", cell.at as product, sum(cell.revenue) as revenue, sum(cell.margin) as margin,
      coalesce(sum(hours * greatest(cell.revenue, 0) / nullif(weight, 0)), 0) as hours, count(*) filter (where cell.revenue > 0) as buyers,
      coalesce(sum(cell.revenue) filter (where cell.revenue > 0), 0) as euro,
      coalesce(sum((cell.revenue / 100.0::double precision) ^ 2) filter (where cell.revenue > 0), 0) as squares,
      count(cell.margin) filter (where cell.revenue > 0) as costed,
      coalesce(sum(cell.margin) filter (where cell.revenue > 0), 0) as costed_euro,
      coalesce(sum((cell.margin / 100.0::double precision) ^ 2) filter (where cell.revenue > 0), 0) as costed_squares
    from matrix_customer, unnest(bought, revenues, margins) as cell (at, revenue, margin) group by 1, 2
    union all
    select group_at, ${sql.lit(UNSOLD)}, 0, null, sum(hours), 0, 0, 0, 0, 0, 0 from matrix_customer where weight = 0 and hours > 0 group by 1
    order by 1, 2`.execute(tx)
  return rows.map(({ group, product, revenue, margin, hours, buyers, ...row }) => {
    const byMargin: Brought = { buyers: row.costed, euro: row.costed_euro / 100, squares: row.costed_squares }
    const byRevenue: Brought = { buyers, euro: row.euro / 100, squares: row.squares }
    return {
      group,
      product,
      revenueEuro: revenue / 100,
      marginEuro: margin === null ? null : margin / 100,
      hours,
      buyers,
      byMargin,
      byRevenue,
    }
  })
}

async function groupsOf(tx: Transaction): Promise<GroupTally[]> {
  const { rows } = await sql<GroupTally>`
    select group_at as "group", count(*) as customers, count(*) filter (where known) as known from matrix_customer group by 1 order by 1`.execute(
    tx,
  )
  return rows
}
