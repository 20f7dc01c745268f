/** What was different in one cycle: the customers by whom it differs most from the cycles before it. */
import { sql, type RawBuilder } from 'kysely'
import type { Driver } from '../../core/course/course-page.ts'
import type { Cycle } from '../../core/course/cycle.ts'
import type { Standards } from '../../core/customer/standards.ts'
import type { Day } from '../../core/units.ts'
import type { Transaction } from '../open/open-store.ts'
import { spentBy } from './hours-spent.ts'
import { isUnit } from './prices-in.ts'

const MOST = 8

/** `since` is the first day of the `cycles` before this one with which it is compared. */
export type Compared = { readonly cycle: Cycle; readonly since: Day; readonly cycles: number }

/** By margin, EUR: of the cycle, and on average of a cycle before it. */
export const marginDrivers = (tx: Transaction, { cycle, since, cycles }: Compared, above: boolean): Promise<readonly Driver[]> =>
  drivers(
    tx,
    sql`
    select customer_id, coalesce(sum(revenue - cost) filter (where day >= ${cycle.from}), 0)::double precision / 100 as here,
      coalesce(sum(revenue - cost) filter (where day < ${cycle.from}), 0)::double precision / 100 / ${cycles} as usual
    from invoice_line where counts and day between ${since} and ${cycle.to} group by customer_id`,
    above,
  )

/** By hours outside the active block and off the white customers; where strength rose, by those that got fewer. */
export const strengthDrivers = (
  tx: Transaction,
  { cycle, since, cycles }: Compared,
  above: boolean,
  standards: Standards,
): Promise<readonly Driver[]> =>
  drivers(
    tx,
    sql`
    select worked.customer_id, coalesce(minutes, 0) / 60 as here, coalesce(minutes_before, 0) / 60 / ${cycles} as usual
    from (
        (${spentBy(cycle, standards)} select customer_id, minutes from spent) as here
        full join (${spentBy({ from: since, to: before(cycle.from) }, standards)} select customer_id, minutes as minutes_before from spent) as usual
        using (customer_id)) as worked
    where not exists (select from white_period as one where one.customer_id = worked.customer_id
      and from_day <= ${cycle.to} and coalesce(to_day > ${cycle.from}, true))`,
    !above,
  )

/** By discount, EUR: what was given in the cycle, and what the same sales would have been given at the share of the cycles before it. */
export const discountDrivers = (tx: Transaction, { cycle, since }: Compared, above: boolean): Promise<readonly Driver[]> =>
  drivers(
    tx,
    sql`
    select customer_id, sum(discount)::double precision / 100 as here, sum(revenue + discount)::double precision / 100 * (
        select sum(discount)::double precision / nullif(sum(revenue + discount), 0)
        from invoice_line where counts and discount is not null and day between ${since} and ${before(cycle.from)}) as usual
    from invoice_line where counts and discount is not null and day between ${cycle.from} and ${cycle.to} group by customer_id`,
    above,
  )

/** By margin per unit, EUR: what the units of the cycle brought, and what as many of each product brought in the cycles before it. */
export const unitDrivers = (tx: Transaction, { cycle, since }: Compared, above: boolean): Promise<readonly Driver[]> =>
  drivers(
    tx,
    sql`
    select customer_id, sum(revenue - cost)::double precision / 100 as here, sum(quantity * each)::double precision / 100 as usual
    from invoice_line join (
        select product, sum(revenue - cost)::double precision / sum(quantity) as each
        from invoice_line where counts and ${isUnit} and day between ${since} and ${before(cycle.from)} group by product) as usual using (product)
    where counts and ${isUnit} and day between ${cycle.from} and ${cycle.to} group by customer_id`,
    above,
  )

/** By deals lost on price: of the cycle, and on average of a cycle before it. */
export const lostDrivers = (tx: Transaction, { cycle, since, cycles }: Compared, above: boolean): Promise<readonly Driver[]> =>
  drivers(
    tx,
    sql`
    select customer_id, count(*) filter (where closed >= ${cycle.from})::double precision as here,
      count(*) filter (where closed < ${cycle.from})::double precision / ${cycles} as usual
    from deal where counts and outcome = 'lost' and lost_because = 'price' and closed between ${since} and ${cycle.to} group by customer_id`,
    above,
  )

async function drivers(tx: Transaction, figures: RawBuilder<unknown>, more: boolean): Promise<readonly Driver[]> {
  const direction = more ? sql`desc` : sql`asc`
  const { rows } = await sql<Driver>`
    select customer_id as id, coalesce(customer.name, customer.key, customer_id) as name, here, usual
    from (${figures}) as figures left join customer on customer.id = customer_id
    where ${more ? sql`here > usual` : sql`here < usual`} order by here - usual ${direction}, customer_id limit ${MOST}`.execute(tx)
  return rows
}

const before = (day: Day): RawBuilder<unknown> => sql`(${day}::date - 1)`
