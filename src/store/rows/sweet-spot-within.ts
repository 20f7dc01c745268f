/** A part of the sweet spot, with marks of its own: closer by, fewer customers hide each other. */
import { sql } from 'kysely'
import { spotMarks, type SweetSpot } from '../../core/customer/sweet-spot.ts'
import type { CustomerFilter } from '../../core/plan/customer-filter.ts'
import { inOrder, verdictPlaces } from '../../core/plan/plan-columns.ts'
import type { Transaction } from '../open/open-store.ts'
import { standingColumns } from './plan-columns.ts'
import { fitting } from './verdicts-of-plan.ts'

/** Of those who are meant the most margin is in front. Sums and shares stay those of all customers. */
export async function sweetSpotWithin(tx: Transaction, spot: SweetSpot, filter: CustomerFilter): Promise<SweetSpot> {
  const columns = await standingColumns(tx)
  if (columns === null) return spot
  const order = await columns.order('margin')
  // An order runs from the least on.
  const meant = inOrder(order, await fitting(tx, columns, filter)).toReversed()
  const [hours, margin, verdict] = [await columns.figure('hours-now'), await columns.figure('margin'), await columns.verdict()]
  const marks = spotMarks(
    meant.length,
    (at) => hours[meant[at]!]!,
    (at) => margin[meant[at]!]!,
    (at) => verdictPlaces[verdict[meant[at]!]!]!,
  )
  const shown = marks.at.map((at) => meant[at]!)
  const { at: idAt } = await columns.ids()
  const ids = shown.map(idAt)
  const { rows } = await sql<{ id: string; name: string; known: string }>`
    select customer_id as id, coalesce(customer.name, customer_id) as name, left(hours_known, 1) as known
    from verdict left join customer on customer.id = customer_id
    where plan_id = ${columns.plan} and customer_id = any(${ids})`.execute(tx)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    ...spot,
    ids,
    names: ids.map((id) => byId.get(id)?.name ?? id),
    stands: marks.stands,
    hours: shown.map((place) => hours[place]!),
    marginEuro: shown.map((place) => margin[place]!),
    verdicts: shown.map((place) => verdictPlaces[verdict[place]!]![0]).join(''),
    known: ids.map((id) => byId.get(id)?.known ?? 'e').join(''),
  }
}
